import type { ReactNode } from 'react';

/** One state of a part, with its name. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="staal">
      <h3>{name}</h3>
      <div>{children}</div>
    </section>
  );
}
