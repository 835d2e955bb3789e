'use server';

import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import type { FormInvoer } from '@/lib/form-invoer';
import { DeelnameSchema, GastcodeSchema } from '@/lib/cyclus/ronde.schema';
import { deelnameHash, dialoogOnthouden, dialoogTokenOf } from '@/lib/cyclus/server/dialoog-cookie';
import { bijdrageBewaren } from '@/lib/cyclus/server/gast-ronde';
import { formulierVerwerken } from '@/lib/toegang/server/formulier-verwerken';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';

/** Keeps what a guest gave. The token of the browser stays in a cookie that no script reads. */
export async function bijdrageBewarenAction(rauw: string, _vorige: FormState, formData: FormData): Promise<FormState> {
  return formulierVerwerken(DeelnameSchema, formData, async ({ doelgroep, naam, deelnametoken, ...invoer }) => {
    const code = GastcodeSchema.parse(z.string().max(100).catch('').parse(rauw));
    const token = await dialoogTokenOf(deelnametoken);
    await bijdrageBewaren(code, deelnameHash(token, code), (await verzoekHerkomst()).ip, { doelgroep, naam, invoer: invoer as FormInvoer });
    await dialoogOnthouden(token);
    return { status: 'gelukt', melding: 'Uw antwoord is bewaard. Dank u wel.' };
  });
}
