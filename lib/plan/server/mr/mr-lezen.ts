import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { MrDocumentSchema, type MrRegel, type MrStap } from '../../mr';

/** Inside: steps of the (P)MR within reach. The name of the plan is the one of the version that was put, not of what it became. */
export async function mrRegelsLezen(db: Db, bestuurId: string): Promise<MrRegel[]> {
  return rijen<MrRegel>(db, sql`
    SELECT m.id, v.inhoud->>'naam' AS plan, s.naam AS "schoolNaam", v.nummer AS versie, m.soort, ${dag(sql`m."createdAt"`)} AS "gevraagdOp", m.uiterlijk, m.uitkomst, m."uitgebrachtOp" ${VAN}
    WHERE m."bestuurId" = ${bestuurId}::uuid ORDER BY m.uitkomst IS NOT NULL, m.uiterlijk NULLS LAST, m."createdAt" DESC, m.id`);
}

/** Inside: steps of one plan, or the one step with this id, newest first. */
export async function mrStappenLezen(db: Db, bestuurId: string, waar: { planId: string } | { stapId: string }): Promise<MrStap[]> {
  const keuze = 'planId' in waar ? sql`m."planId" = ${waar.planId}::uuid` : sql`m.id = ${waar.stapId}::uuid`;
  const stappen = await rijen<Omit<MrStap, 'documenten'> & { documenten: unknown }>(db, sql`
    SELECT m.id, v.inhoud->>'naam' AS plan, s.naam AS "schoolNaam", v.nummer AS versie, m.soort, ${dag(sql`m."createdAt"`)} AS "gevraagdOp", m.uiterlijk, m.uitkomst, m."uitgebrachtOp",
      m."planId", m.vraag, m.documenten, vrager.naam AS "gevraagdDoor", m."uitkomstTekst", m.namens, zegger.naam AS "uitgebrachtDoor", m.versie AS "versieVanStap" ${VAN}
    LEFT JOIN gebruiker vrager ON vrager.id = m."gebruikerId" LEFT JOIN gebruiker zegger ON zegger.id = m."uitgebrachtDoor"
    WHERE m."bestuurId" = ${bestuurId}::uuid AND ${keuze} ORDER BY m."createdAt" DESC, m.id`);
  return stappen.map((stap) => ({ ...stap, documenten: MrDocumentSchema.array().catch([]).parse(stap.documenten) }));
}

const VAN: Sql = sql`FROM mr_stap m JOIN planversie v ON v."bestuurId" = m."bestuurId" AND v.id = m."planversieId" LEFT JOIN school s ON s."bestuurId" = m."bestuurId" AND s.id = m."schoolId"`;
const dag = (moment: Sql): Sql => sql`(${moment} AT TIME ZONE 'Europe/Amsterdam')::date`;
