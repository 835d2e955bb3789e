import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql, type Sql } from '@/lib/db/sql';
import type { CampagneKern } from '../../campagne';
import { vandaag } from '@/lib/dates';
import { beginVan, opNiveau, plekken, type Blik } from './plek';
import { wachtend } from './wachtend';

type Omvang = Pick<CampagneKern, 'begin' | 'alleenMasters' | 'ouderDanJaren' | 'scholen' | 'afgeslotenOp'>;

/**
 * The diplomas of a campaign, computed from the facts: achieved diplomas of who has a running OP appointment at its
 * schools, that were to be screened at its begin or came in since. Body of a CTE: id, "medewerkerId", "schoolId",
 * uitkomst, op, gedaan (looked at since the begin), wacht (for a second look), "eersteDoor". The one place that decides this: list,
 * detail, workbench and preview all read it. A closed campaign stays as it was at its close. Needs the CTE "wachtend".
 */
export function campagneDiplomas(blik: Blik, omvang: Omvang, een: { diplomaId?: string; medewerkerId?: string } = {}): Sql {
  const dicht = omvang.afgeslotenOp;
  const toen = dicht === null ? blik : { ...blik, vandaag: vandaag(new Date(dicht)) };
  const [uitkomst, op] = dicht === null ? [sql`d.uitkomst`, sql`d."gescreendOp"`] : [sql`coalesce(n.uitkomst, 'te-screenen')`, sql`CASE WHEN n.uitkomst = 'te-screenen' THEN NULL ELSE coalesce(n."gezienOp", n."createdAt") END`];
  const begin = beginVan(omvang.begin);
  return sql`
    SELECT d.id, d."medewerkerId", p."schoolId", ${uitkomst} AS uitkomst, ${op} AS op,
      (${uitkomst} <> 'te-screenen' AND ${op} >= ${begin}) AS gedaan,
      ${dicht === null ? sql`w."diplomaId" IS NOT NULL` : sql`coalesce(n."vraagtTweedeBlik", false)`} AS wacht,
      ${dicht === null ? sql`w."eersteDoor"` : sql`NULL::uuid`} AS "eersteDoor"
    FROM (${plekken(toen, { scholen: omvang.scholen, ...(een.medewerkerId ? { medewerkerId: een.medewerkerId } : {}) })}) p
    JOIN diploma d ON d."bestuurId" = ${blik.bestuurId} AND d."medewerkerId" = p."medewerkerId"
    ${dicht === null ? sql`LEFT JOIN wachtend w ON w."diplomaId" = d.id` : sql`LEFT JOIN LATERAL (
      SELECT s.uitkomst, s."gezienOp", s."createdAt", s."vraagtTweedeBlik" FROM screening s
      WHERE s."bestuurId" = d."bestuurId" AND s."diplomaId" = d.id AND s."createdAt" <= ${dicht}::timestamptz ORDER BY s.volgnummer DESC LIMIT 1
    ) n ON true`}
    WHERE d.status = 'behaald'${opNiveau(blik, omvang.alleenMasters ? 'masters' : 'alle')}${een.diplomaId ? sql` AND d.id = ${een.diplomaId}` : LEEG}
      ${dicht === null ? LEEG : sql`AND d."createdAt" <= ${dicht}::timestamptz`}
      AND ${wasTeDoen(omvang, uitkomst, op, begin)}`;
}

// To do at the begin: never looked at by then, or longer ago than the campaign accepts. Only what was looked at since
// the begin needs its history; for the rest the diploma itself says enough.
function wasTeDoen({ ouderDanJaren }: Omvang, uitkomst: Sql, op: Sql, begin: Sql): Sql {
  const grens = ouderDanJaren === null ? null : sql`${begin} - make_interval(years => ${ouderDanJaren}::int)`;
  return sql`(${uitkomst} = 'te-screenen' ${grens ? sql`OR ${op} < ${grens}` : LEEG}
    OR (${op} >= ${begin} AND coalesce((
      SELECT s.uitkomst = 'te-screenen' ${grens ? sql`OR coalesce(s."gezienOp", s."createdAt") < ${grens}` : LEEG} FROM screening s
      WHERE s."bestuurId" = d."bestuurId" AND s."diplomaId" = d.id AND s."createdAt" < ${begin} ORDER BY s.volgnummer DESC LIMIT 1), true)))`;
}

/** The figures of a campaign, over rows of `campagneDiplomas` named "c". */
export const STAND_KOLOMMEN = sql`
  count(*) FILTER (WHERE NOT c.gedaan) AS "teDoen", count(*) FILTER (WHERE c.gedaan AND c.uitkomst = 'bevestigd') AS bevestigd,
  count(*) FILTER (WHERE c.gedaan AND c.uitkomst = 'niet-aangetroffen') AS "nietAangetroffen",
  count(*) FILTER (WHERE c.gedaan AND c.uitkomst = 'nader-onderzoek' AND NOT c.wacht) AS nader, count(*) FILTER (WHERE c.gedaan AND c.wacht) AS "tweedeBlik"`;

/** The CTEs "wachtend" and "campagne" for one campaign, to select from. */
export function metCampagne(blik: Blik, omvang: Omvang, een: { diplomaId?: string; medewerkerId?: string } = {}): Sql {
  return sql`WITH wachtend AS MATERIALIZED (${wachtend(blik.bestuurId)}), campagne AS MATERIALIZED (${campagneDiplomas(blik, omvang, een)})`;
}

/** Campaigns that touch a school within reach: one, the running ones, or all, newest first. */
export async function campagnesLezen(db: Db, { bestuurId, bereik }: Blik, welke: { id: string } | 'open' | 'alle'): Promise<CampagneKern[]> {
  const keuze = welke === 'alle' ? LEEG : welke === 'open' ? sql` AND c."afgeslotenOp" IS NULL` : sql` AND c.id = ${welke.id}`;
  const gevonden = await rijen<Omit<CampagneKern, 'afgeslotenOp'> & { afgeslotenOp: Date | null }>(db, sql`
    SELECT c.id, c.naam, c.begin, c.streefdatum, c."alleenMasters", c."ouderDanJaren", c."tweedeBlik", c.toelichting, c."afgeslotenOp", c.versie,
      ARRAY (SELECT s."schoolId"::text FROM campagne_school s WHERE s."bestuurId" = c."bestuurId" AND s."campagneId" = c.id ORDER BY 1) AS scholen
    FROM screeningscampagne c
    WHERE c."bestuurId" = ${bestuurId}${keuze} AND (${bereik.soort === 'bestuur'} OR EXISTS (
      SELECT 1 FROM campagne_school s WHERE s."bestuurId" = c."bestuurId" AND s."campagneId" = c.id
        AND (s."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR s."schoolId" IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = c."bestuurId" AND t.id = ANY (${bereik.teamIds}::uuid[])))))
    ORDER BY c."afgeslotenOp" IS NOT NULL, c.begin DESC, c."createdAt" DESC, c.id`);
  return gevonden.map((rij) => ({ ...rij, afgeslotenOp: rij.afgeslotenOp?.toISOString() ?? null }));
}
