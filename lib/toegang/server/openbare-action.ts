import 'server-only';
import type { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { formulierVerwerken } from './formulier-verwerken';

export type FormulierAction = (vorige: FormState, formData: FormData) => Promise<FormState>;

/** A server action that anyone may call, signed in or not: its `werk` has to guard itself. */
export function openbareAction<S extends z.ZodType>(schema: S, werk: (invoer: z.output<S>) => Promise<FormState>): FormulierAction {
  return (_vorige, formData) => formulierVerwerken(schema, formData, werk);
}
