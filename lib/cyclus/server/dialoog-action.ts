import 'server-only';
import { z } from 'zod';
import type { FormInvoer } from '@/lib/form-invoer';
import type { FormState } from '@/lib/form-state';
import { formulierVerwerken } from '@/lib/toegang/server/formulier-verwerken';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { GastcodeSchema } from '../ronde.schema';
import { deelnameHash, dialoogOnthouden, dialoogTokenOf } from './dialoog-cookie';

/** Who sends: the round by its code, this browser by its hash, and the network address when that is known. */
interface Gast { code: string; deelname: string; ip: string | null }
type DialoogAction = (code: string, vorige: FormState, formData: FormData) => Promise<FormState>;
const Token = z.looseObject({ deelnametoken: z.string().max(100).default('') });

/**
 * A server action of somebody who holds the code of a round: the token of the browser stays in a cookie that no script
 * reads, and is kept only when the act succeeded.
 */
export function dialoogAction<S extends z.ZodType>(schema: S, deur: (gast: Gast, invoer: z.output<S>) => Promise<void>, melding: string): DialoogAction {
  return (rauw, _vorige, formData) => formulierVerwerken(Token, formData, async ({ deelnametoken, ...rest }) => {
    const code = GastcodeSchema.parse(z.string().max(100).catch('').parse(rauw));
    const token = await dialoogTokenOf(deelnametoken);
    await deur({ code, deelname: deelnameHash(token, code), ip: (await verzoekHerkomst()).ip }, schema.parse(rest as FormInvoer));
    await dialoogOnthouden(token);
    return { status: 'gelukt', melding };
  });
}
