import 'server-only';
import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { formulierVerwerken } from '@/lib/toegang/server/formulier-verwerken';
import type { FormulierAction } from '@/lib/toegang/server/openbare-action';
import { bezoekOfWeigering } from './bezoek-of-weigering';

/**
 * A server action of somebody who opened a personal link: `werk` gets the hash of that link, and whose file it is
 * follows from the link alone, never from the form.
 */
export function leraarlinkAction<S extends z.ZodType>(schema: S, werk: (tokenHash: string, invoer: z.output<S>) => Promise<FormState>): FormulierAction {
  return (_vorige, formData) => formulierVerwerken(schema, formData, async (invoer) => {
    const uitkomst = await werk(await bezoekOfWeigering(), invoer);
    revalidatePath('/eigen-dossier', 'layout');
    return uitkomst;
  });
}
