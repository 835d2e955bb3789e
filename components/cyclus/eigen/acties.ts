import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

/** The acts on own questions and options, bound to the board by the page. */
export interface EigenActies { vraagBewaren: Actie; vraagVervallen: Actie; optieToevoegen: Actie; optieVervallen: Actie }
