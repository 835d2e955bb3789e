import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

/** The acts on talks and tools, bound to the board by the page. */
export interface GesprekActies { bewaren: Actie; weghalen: Actie; hulpmiddel: Actie }
