'use client';

import type { ReactNode } from 'react';
import { useDialoog } from '@/components/dialoog/dialoog-kader';

/** The frame of one assignment; the own one stands out. */
export function OpdrachtVak({ aan, children }: { aan: string; children: ReactNode }) {
  const { ik } = useDialoog();
  return <div className="opdracht" data-mij={aan === ik || undefined}>{children}</div>;
}
