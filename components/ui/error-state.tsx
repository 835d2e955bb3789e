import type { ReactNode } from 'react';

interface ErrorStateProps {
  title: string;
  /** What happened, whether anything was lost, what can be done. */
  children: ReactNode;
  /** Number under which the fault is logged. */
  code?: string;
  actions?: ReactNode;
  level?: 1 | 2 | 3;
}

/** A whole page or panel that could not be shown. */
export function ErrorState({ title, children, code, actions, level = 1 }: ErrorStateProps) {
  const Kop = `h${level}` as const;
  return (
    <div className="leeg" role="alert">
      <svg width="7.5rem" height="9" aria-hidden="true"><rect x=".5" y=".5" width="100%" height="8" fill="url(#arcrood)" stroke="var(--potlood)" /></svg>
      <Kop>{title}</Kop>
      <div className="leeg-tekst">{children}</div>
      {code ? <p className="klein zacht">Nummer van deze fout: <span className="getal">{code}</span></p> : null}
      {actions ? <div className="melding-knoppen">{actions}</div> : null}
    </div>
  );
}
