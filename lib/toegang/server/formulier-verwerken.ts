import 'server-only';
import { headers } from 'next/headers';
import { z } from 'zod';
import { Weigering } from '@/lib/errors';
import { formulierInvoer, getypt } from '@/lib/form-invoer';
import type { FormState } from '@/lib/form-state';
import { zelfdeHerkomst } from './herkomst';

/**
 * What every form outside a board has in common: same site, parsed by its schema, a known refusal becomes form state
 * with what was typed (never a password or code). Unknown faults and redirects go on.
 */
export async function formulierVerwerken<S extends z.ZodType>(schema: S, formData: FormData, werk: (invoer: z.output<S>) => Promise<FormState>): Promise<FormState> {
  const invoer = formulierInvoer(formData);
  try {
    zelfdeHerkomst(await headers());
    const gelezen = schema.safeParse(invoer);
    if (gelezen.success) return await werk(gelezen.data);
    return { status: 'fout', melding: 'Controleer wat u invulde.', velden: z.flattenError(gelezen.error).fieldErrors as Record<string, string[]>, waarden: getypt(invoer) };
  } catch (fout) {
    if (!(fout instanceof Weigering)) throw fout;
    return { status: 'fout', melding: fout.voorMens, velden: fout.velden ?? {}, waarden: getypt(invoer) };
  }
}
