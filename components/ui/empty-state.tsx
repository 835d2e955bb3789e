import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What will stand here: "Nog geen leraren". */
  title: string;
  /** What it is good for, and how it fills. */
  children: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
}

/** Nothing here yet: what is this, and what can you do. */
export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Kop = level === 2 ? 'h2' : 'h3';
  return (
    <div className="leeg">
      <svg width="7.5rem" height="9" aria-hidden="true">
        {[0, 25, 50, 75].map((x) => <rect key={x} x={`${x}%`} y=".5" width="25%" height="8" className="leeg-vak" />)}
      </svg>
      <Kop>{title}</Kop>
      <div className="leeg-tekst">{children}</div>
      {actions ? <div className="melding-knoppen">{actions}</div> : null}
    </div>
  );
}
