import 'server-only';
import { rij, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { EigenVoorstel } from '../../correctie';
import { alsLeraar } from './als-leraar';
import { eigenVoorstellen } from './eigen-dossier-lezen';

/** Right correcties:voorstellen. Whether the teacher confirmed the own file, and what became of the own proposals. */
export async function eigenStandTonen(toegang: Toegang): Promise<{ bevestigdOp: string | null; voorstellen: EigenVoorstel[] }> {
  return alsLeraar(toegang, async (db, wie) => {
    const [{ op }, voorstellen] = await Promise.all([
      rij<{ op: Date | null }>(db, sql`SELECT max("createdAt") AS op FROM dossierbevestiging WHERE "bestuurId" = ${wie.bestuurId} AND "medewerkerId" = ${wie.medewerkerId}`),
      eigenVoorstellen(db, wie),
    ]);
    return { bevestigdOp: op?.toISOString() ?? null, voorstellen };
  });
}
