'use client';

import type { ReactNode } from 'react';

interface KiesProps {
  /** Name for screen readers; beside it stands what it is about. */
  label: string;
  value: string;
  kies: (waarde: string) => void;
  children: ReactNode;
}

/** Select whose value the page keeps; the fields of components/form keep their own. */
export function Kies({ label, value, kies, children }: KiesProps) {
  return (
    <span className="kiesveld">
      <select className="veld" aria-label={label} value={value} onChange={(gebeurtenis) => kies(gebeurtenis.target.value)}>{children}</select>
      <svg viewBox="0 0 10 6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="m1 1 4 4 4-4" /></svg>
    </span>
  );
}
