import type { ReactNode } from 'react';

/** vast = confirmed/done, bezig = busy or not yet proven, half = concept, open = stated/still open, onbekend = unknown, actie = somebody must act, fout = does not hold. */
export type StatusKind = 'vast' | 'bezig' | 'half' | 'open' | 'onbekend' | 'actie' | 'fout';

const vorm: Record<StatusKind, ReactNode> = {
  vast: <circle cx="6" cy="6" r="5" fill="var(--kobalt)" />,
  bezig: <><circle cx="6" cy="6" r="5" className="g-arc" /><circle cx="6" cy="6" r="5" fill="none" stroke="var(--kobalt)" strokeWidth="1.25" /></>,
  half: <><circle cx="6" cy="6" r="5" fill="none" stroke="var(--kobalt)" strokeWidth="1.5" /><path d="M6 1v10A5 5 0 0 1 6 1Z" fill="var(--kobalt)" /></>,
  open: <circle cx="6" cy="6" r="5" fill="none" stroke="var(--kobalt)" strokeWidth="1.5" />,
  onbekend: <circle cx="6" cy="6" r="5" fill="none" stroke="var(--lijn-vorm)" strokeWidth="1.25" strokeDasharray="2 2" />,
  actie: <><path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="none" stroke="var(--potlood)" strokeWidth="1.6" /><path d="M6 .6V11.4L.6 6Z" fill="var(--potlood)" /></>,
  fout: <path d="m1.6 1.6 8.8 8.8M10.4 1.6l-8.8 8.8" fill="none" stroke="var(--inkt-2)" strokeWidth="1.8" />,
};

interface StatusProps {
  kind: StatusKind;
  /** The word; the mark never stands alone. */
  children: ReactNode;
  note?: ReactNode;
  strong?: boolean;
}

/** State of a thing: shape first, colour second, always with a word. */
export function Status({ kind, children, note, strong = false }: StatusProps) {
  return (
    <span className="staat" data-staat={kind} data-vet={strong || undefined}>
      <svg viewBox="0 0 12 12" aria-hidden="true">{vorm[kind]}</svg>
      <span><span className="staat-woord">{children}</span>{note ? <small>{note}</small> : null}</span>
    </span>
  );
}

/** A count in a circle, in pencil when somebody must act. */
export function Count({ children, act = false }: { children: ReactNode; act?: boolean }) {
  return <span className={act ? 'pot' : 'pot rustig'}>{children}</span>;
}
