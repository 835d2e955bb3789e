import type { ReactNode } from 'react';

/** Facts as name and value under each other; what is not there is left out. */
export function Feiten({ regels }: { regels: [naam: string, waarde: ReactNode | null][] }) {
  return (
    <dl className="m-0 grid gap-x-(--r-5) gap-y-(--r-2) smal:grid-cols-[12rem_1fr]">
      {regels.filter(([, waarde]) => waarde !== null && waarde !== '').map(([naam, waarde]) => (
        <div key={naam} className="contents"><dt className="half">{naam}</dt><dd className="m-0">{waarde}</dd></div>
      ))}
    </dl>
  );
}
