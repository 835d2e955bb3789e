'use client';

import { createContext, use, type ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import type { Keten } from '@/lib/cyclus/keten';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

/** What changes the chain; the page binds them to the board. */
export interface KetenActies { toevoegen: Actie; leggen: Actie; losmaken: Actie }

export interface Ketenbron { keten: Keten; /** Null: to look only. */ acties: KetenActies | null; bestuur: string; cyclusId: string }

const KetenContext = createContext<Ketenbron | null>(null);

/** Around an instrument: gives every `Keten` in it the links, once for the whole page. */
export function KetenKamer({ children, ...bron }: Ketenbron & { children: ReactNode }) {
  return <KetenContext value={bron}>{children}</KetenContext>;
}

export const useKeten = (): Ketenbron | null => use(KetenContext);
