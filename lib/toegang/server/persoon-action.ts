import 'server-only';
import type { z } from 'zod';
import { Weigering } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';
import { formulierVerwerken } from './formulier-verwerken';
import type { FormulierAction } from './openbare-action';
import { sessieLezen, type GelezenSessie } from './sessie-lezen';

/** Who is signed in, whatever board is open. */
export type Persoon = Pick<GelezenSessie, 'sessieId' | 'gebruiker'>;

/** A server action on somebody's own account: `werk` gets who is signed in, never an id from the form. */
export function persoonAction<S extends z.ZodType>(schema: S, werk: (persoon: Persoon, invoer: z.output<S>) => Promise<FormState>): FormulierAction {
  return (_vorige, formData) => formulierVerwerken(schema, formData, async (invoer) => {
    const sessie = await sessieLezen('');
    if (!sessie) throw new Weigering('geen-recht', 'U bent niet meer ingelogd. Log opnieuw in.');
    return werk({ sessieId: sessie.sessieId, gebruiker: sessie.gebruiker }, invoer);
  });
}
