'use client';

import type { ReactNode } from 'react';
import { useDialoog } from './dialoog-kader';

interface DraadVouwProps {
  /** Threads inside: when the address asks for one of them, it stands open. */
  ids: readonly string[];
  kop: ReactNode;
  children: ReactNode;
}

/** Talk under something, folded until somebody wants it. */
export function DraadVouw({ ids, kop, children }: DraadVouwProps) {
  const { open, mag } = useDialoog();
  if (ids.length === 0 && !mag.praten) return null;
  return <details className="gesprek" open={open !== undefined && ids.includes(open)}><summary>{kop}</summary><div className="gesprek-in">{children}</div></details>;
}
