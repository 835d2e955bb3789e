import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

/** The acts on one study, bound to the board by the page; null for who may only read. */
export interface StudieActen {
  wijzigen: Actie;
  verder: Actie;
  afronden: Actie;
  daarna: Actie;
  jaarBewaren: Actie;
  jaarVerwijderen: Actie;
}
