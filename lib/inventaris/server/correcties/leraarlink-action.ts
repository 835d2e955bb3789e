import 'server-only';
import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { leraarlinkWerktNiet } from '@/lib/db/andere-deuren';
import type { FormState } from '@/lib/form-state';
import { formulierVerwerken } from '@/lib/toegang/server/formulier-verwerken';
import type { FormulierAction } from '@/lib/toegang/server/openbare-action';
import { huidigBezoek } from './bezoek';

/**
 * A server action of somebody who opened a personal link: `werk` gets the hash of that link, and whose file it is
 * follows from the link alone, never from the form.
 */
export function leraarlinkAction<S extends z.ZodType>(schema: S, werk: (tokenHash: string, invoer: z.output<S>) => Promise<FormState>): FormulierAction {
  return (_vorige, formData) => formulierVerwerken(schema, formData, async (invoer) => {
    const hash = await huidigBezoek();
    if (hash === null) throw leraarlinkWerktNiet();
    const uitkomst = await werk(hash, invoer);
    revalidatePath('/eigen-dossier', 'layout');
    return uitkomst;
  });
}
