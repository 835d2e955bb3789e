'use client';

import { createContext, use, type ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { zietPlek, type DeelfaseCode, type DraadSoort, type Mens, type Plek } from '@/lib/dialoog/draad';

export type FormAction = (vorige: FormState, data: FormData) => Promise<FormState>;

export interface DialoogActies {
  beginnen: FormAction; plaatsen: FormAction; wijzigen: FormAction; verwijderen: FormAction;
  oplossen: FormAction; heropenen: FormAction; toewijzen: FormAction; verplaatsen: FormAction;
  opdrachtGeven: FormAction; opdrachtStap: FormAction; opdrachtVerzetten: FormAction;
}

interface DialoogWaarde {
  acties: DialoogActies;
  /** Id of who looks. */
  ik: string;
  /** Everybody who can have a part here. */
  mensen: readonly Mens[];
  mag: { praten: boolean; beheren: boolean };
  /** Thread that the address asks for. */
  open?: string | undefined;
  /** Where somebody new is invited; absent for who may not. */
  uitnodigenHref?: string | undefined;
  /** Places in this cycle to which a talk can be taken along. */
  plekken?: readonly { deelfase: DeelfaseCode; soort: Exclude<DraadSoort, 'cijfer' | 'ronde'>; onderwerpId: string; naam: string }[] | undefined;
}

const DialoogContext = createContext<DialoogWaarde | null>(null);

/** Around the content of a page on which people talk and share work: who is here, what may be done, and how. */
export function DialoogKader({ children, ...waarde }: DialoogWaarde & { children: ReactNode }) {
  return <DialoogContext value={waarde}>{children}</DialoogContext>;
}

export function useDialoog(): DialoogWaarde {
  const waarde = use(DialoogContext);
  if (!waarde) throw new Error('Draden en Toewijzing staan binnen een DialoogKader.');
  return waarde;
}

/** Who can be called or given a talk at this place, without who looks. */
export function useMensenHier(plek: Pick<Plek, 'deelfase' | 'onderwerpId'>): Mens[] {
  const { mensen, ik } = useDialoog();
  return mensen.filter((mens) => mens.id !== ik && zietPlek(mens, plek));
}
