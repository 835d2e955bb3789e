import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql } from '@/lib/db/sql';
import type { DossierDiploma, DossierScreening } from '../../dossier';
import { feiten } from '../feiten';
import type { DossierVan } from './van';

/** Inside: all diplomas of one person, newest first, each with its screenings up to the moment that is asked for. */
export async function diplomasLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<DossierDiploma[]> {
  const [diplomas, screenings] = await Promise.all([
    rijen<Omit<DossierDiploma, 'screenings'>>(db, sql`
      SELECT d.id, d.versie, d.niveau, d.soort, d.richting, d."vakCode", d.instelling, d."behaaldOp", d."behaaldJaar", d.status, d.uitkomst
      FROM ${feiten('diploma', bestuurId, bekendOp)} d WHERE d."bestuurId" = ${bestuurId} AND d."medewerkerId" = ${id}
      ORDER BY coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31)) DESC NULLS FIRST, d."createdAt" DESC, d.id`),
    rijen<Omit<DossierScreening, 'op'> & { diplomaId: string; op: Date }>(db, sql`
      SELECT s.id, s."diplomaId", s.uitkomst, s.bewijs, s.notitie, g.naam AS door, s."importId" IS NOT NULL AS "uitBestand", s."createdAt" AS op
      FROM screening s LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
      WHERE s."bestuurId" = ${bestuurId} AND s."medewerkerId" = ${id} ${bekendOp === null ? LEEG : sql`AND s."createdAt" <= ${bekendOp.toISOString()}::timestamptz`} ORDER BY s.volgnummer DESC`),
  ]);
  return diplomas.map((diploma) => ({
    ...diploma,
    screenings: screenings.filter(({ diplomaId }) => diplomaId === diploma.id).map(({ diplomaId: _, ...screening }) => ({ ...screening, op: screening.op.toISOString() })),
  }));
}
