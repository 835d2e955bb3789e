import Link from 'next/link';

export interface Step {
  naam: string;
  toelichting?: string;
  /** af = done, hier = now, open = later, actie = stopped until someone acts. */
  staat: 'af' | 'hier' | 'open' | 'actie';
  href?: string;
}

const woord = { af: 'klaar', hier: 'hier bent u', open: 'nog te doen', actie: 'wacht op iemand' } as const;

/** The scale bar as a sequence: filled is done, hatched is now, outlined is still open. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="toestand" aria-label={label}>
      {steps.map(({ naam, toelichting, staat, href }) => (
        <li key={naam} data-staat={staat} aria-current={staat === 'hier' ? 'step' : undefined}>
          <b>{href ? <Link href={href}>{naam}</Link> : naam}</b>
          <span className="alleen-voorlezen"> ({woord[staat]})</span>
          {toelichting ? <small>{toelichting}</small> : null}
        </li>
      ))}
    </ol>
  );
}
