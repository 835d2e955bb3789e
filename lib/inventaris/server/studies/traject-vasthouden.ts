import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import type { Trajectstatus } from '../../studie';

export interface Vastgehouden {
  id: string;
  medewerkerId: string;
  status: Trajectstatus;
  begin: string | null;
  verwachtEinde: string | null;
  einde: string | null;
  vakCode: string | null;
  diplomaId: string | null;
}

/**
 * Inside: holds a study until the end of this transaction.
 * @throws Weigering 'niet-gevonden' outside reach, 'conflict' when somebody saw an older version.
 */
export async function trajectVasthouden(db: Db, bestuurId: string, { traject, versie }: { traject: string; versie: number | null }): Promise<Vastgehouden> {
  const [rij] = await rijen<Vastgehouden & { versie: number }>(db, sql`
    SELECT id, "medewerkerId", status, begin, "verwachtEinde", einde, "vakCode", "diplomaId", versie FROM opleidingstraject WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${traject} FOR UPDATE`);
  if (!rij) throw nietGevonden();
  const { versie: nu, ...rest } = rij;
  if (versie !== null && versie !== nu) throw conflict();
  return rest;
}
