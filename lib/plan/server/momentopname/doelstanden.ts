import 'server-only';
import type { Db } from '@/lib/db/prisma';
import type { Toegang } from '@/lib/toegang/toegang';
import { doelvoortgangLezen } from '../doelvoortgang-lezen';
import type { Doelstand } from './doelen';

/** Inside: where each goal began, where it is on this day, and where it had to go. */
export async function doelstandenLezen(db: Db, toegang: Toegang, cyclus: { id: string; schoolId: string | null; begin: string }, dag: string): Promise<Map<string, Doelstand>> {
  const lijst = await doelvoortgangLezen(db, toegang, cyclus, dag);
  return new Map(lijst.map(({ doelId, nul, nu, doel }) => [doelId, { nul: punt(nul), nu: punt(nu), streef: doel?.waarde ?? null, streefOp: doel?.op ?? null }]));
}

const punt = (meting: { datum: string; waarde: number; bron: string } | null): Doelstand['nu'] => (meting ? { datum: meting.datum, waarde: meting.waarde, bron: meting.bron } : null);
