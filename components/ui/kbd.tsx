import type { ReactNode } from 'react';

/** A key. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>;
}

/** The line of keys of a working screen. */
export function KeyLine({ keys }: { keys: { keys: string[]; does: string }[] }) {
  return (
    <ul className="toetsen alleen-breed" aria-label="Toetsen">
      {keys.map(({ keys: toetsen, does }) => <li key={does}>{toetsen.map((toets) => <kbd key={toets}>{toets}</kbd>)} {does}</li>)}
    </ul>
  );
}
