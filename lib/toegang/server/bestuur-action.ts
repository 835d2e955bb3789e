import 'server-only';
import { createHash } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Weigering } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';
import { formulierInvoer, getypt } from '@/lib/form-invoer';
import type { Toegang } from '../toegang';
import { zelfdeHerkomst } from './herkomst';
import { toegangOfWeigering } from './toegang-tot';

interface Opties<R> {
  /** Sentence after success. */
  melding?: string | ((resultaat: R) => string);
  /** Where to go after success; stays on the page when absent. */
  naar?: (slug: string, resultaat: R) => string;
}

export type BestuurAction = (slug: string, vorige: FormState, formData: FormData) => Promise<FormState>;

/**
 * Joins a schema and a door into a server action: finds the access of this person, parses, calls, and turns a known
 * refusal into form state with everything that was typed. Unknown faults go on to error.tsx.
 * A hidden field "sleutel" (uuid) makes the act happen once, however often the form is sent.
 */
export function bestuurAction<S extends z.ZodType, R>(schema: S, deur: (toegang: Toegang, invoer: z.output<S>) => Promise<R>, opties: Opties<R> = {}): BestuurAction {
  return async (slug, _vorige, formData) => {
    const invoer = formulierInvoer(formData);
    let resultaat: R;
    try {
      zelfdeHerkomst(await headers());
      const toegang = metSleutel(await toegangOfWeigering(z.string().max(100).parse(slug)), formData);
      const gelezen = schema.safeParse(invoer);
      if (!gelezen.success) return { status: 'fout', melding: 'Controleer wat u invulde.', velden: z.flattenError(gelezen.error).fieldErrors as Record<string, string[]>, waarden: getypt(invoer) };
      resultaat = await deur(toegang, gelezen.data);
    } catch (fout) {
      if (!(fout instanceof Weigering)) throw fout;
      return { status: 'fout', melding: fout.voorMens, velden: fout.velden ?? {}, waarden: getypt(invoer), ...(fout.gegevens === undefined ? {} : { gegevens: fout.gegevens }) };
    }
    revalidatePath(`/besturen/${slug}`, 'layout');
    if (opties.naar) redirect(opties.naar(slug, resultaat));
    const melding = typeof opties.melding === 'function' ? opties.melding(resultaat) : opties.melding;
    return { status: 'gelukt', gegevens: resultaat ?? null, ...(melding === undefined ? {} : { melding }) };
  };
}

function metSleutel(toegang: Toegang, formData: FormData): Toegang {
  const sleutel = z.uuid().safeParse(formData.get('sleutel'));
  if (!sleutel.success) return toegang;
  const verzoekHash = createHash('sha256').update(JSON.stringify(formulierInvoer(formData))).digest('hex');
  return { ...toegang, sleutel: { sleutel: sleutel.data, verzoekHash } };
}
