import 'server-only';
import { schooljaarVan } from '@/lib/dates';
import { LEEG, sql, vast, type Sql } from '@/lib/db/sql';
import { SOORTEN_MASTER, TELLINGEN, VWO_BOVENBOUW, WEGINGEN, type Kenmerk, type SoortMaster } from '@/lib/inventaris/indicatoren';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import { jaarEerder, type Dag } from '@/lib/inventaris/peildatum';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { isMasterSql, isWoMasterSql, masterniveausSql } from '../masterniveaus-sql';
import { studieLoopt } from '../studie-sql';

const IN_VWO_BOVENBOUW = `l.onderwijssoort = '${VWO_BOVENBOUW.onderwijssoort}' AND l.leerjaar BETWEEN ${VWO_BOVENBOUW.vanLeerjaar} AND ${VWO_BOVENBOUW.totLeerjaar}`;

/** Appointment a runs on the day. */
export function loopt(dag: Dag): Sql {
  return sql`(a.begin <= ${dag}::date AND (a.einde IS NULL OR a.einde >= ${dag}::date))`;
}

/** Appointments a of leraren, within the reach of this person. */
// The policies let someone see a whole person; a figure of a school or team counts only the appointments there.
export function alsLeraar(bereik: Reikwijdte): Sql {
  const binnen = bereik.soort === 'bestuur' ? LEEG : sql` AND (a."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR a."teamId" = ANY (${bereik.teamIds}::uuid[]))`;
  return sql`a."bestuurId" = ${bereik.bestuurId}::uuid AND a.categorie = 'OP'${binnen}`;
}

/** Achieved diploma d whose date, or else first day of its year, is not after the day; undated counts. */
export function behaald(dag: Dag): Sql {
  return sql`(d.status = 'behaald' AND coalesce(d."behaaldOp" <= ${dag}::date, d."behaaldJaar" <= ${Number(dag.slice(0, 4))}, true))`;
}

/** Lessons l of the school year of the day. */
export function lessenVan(bereik: Reikwijdte, dag: Dag): Sql {
  return sql`l."bestuurId" = ${bereik.bestuurId}::uuid AND l.schooljaar = ${schooljaarVan(dag)}`;
}

/** Hours of a lesson row l that count as vwo-bovenbouw. */
export const VWO_UREN = vast(`CASE WHEN ${IN_VWO_BOVENBOUW} THEN l.uren ELSE 0 END`);

// Confirmed kinds follow the kinds, as many places further: one multiplication sets both.
// A diploma becomes bits, so that those of a person meet in one bit_or: a join would be planned as if there were one
// row, because the planner cannot look through the policies.
const BIT: Record<string, number> = Object.fromEntries(
  ['bekend', 'teScreenen', 'inOpleiding', 'master', 'masterBevestigd', 'woMaster', 'woMasterBevestigd', 'vorigeMaster', 'traject', 'studeert', ...SOORTEN_MASTER, ...SOORTEN_MASTER.map((soort) => `${soort}Bevestigd`)].map((naam, plaats) => [naam, 2 ** plaats]),
);
const heeft = (naam: string) => `(r.bits & ${BIT[naam]} <> 0)`;

// Per level asked once: every diploma of a board passes here.
const BITS_ALTIJD = `${BIT.bekend} + CASE WHEN d.behaald AND d.uitkomst = 'te-screenen' THEN ${BIT.teScreenen} ELSE 0 END`;
const BITS_MASTER = [
  `CASE WHEN d.status = 'in-opleiding' THEN ${BIT.inOpleiding} ELSE 0 END`,
  `CASE WHEN d."vorigBehaald" THEN ${BIT.vorigeMaster} ELSE 0 END`,
  `CASE WHEN NOT d.behaald THEN 0 ELSE ${BIT.master} + CASE WHEN d.uitkomst = 'bevestigd' THEN ${BIT.masterBevestigd} ELSE 0 END
    + CASE coalesce(d.soort, 'overig') ${SOORTEN_MASTER.map((soort) => `WHEN '${soort}' THEN ${BIT[soort]}`).join(' ')} END * CASE WHEN d.uitkomst = 'bevestigd' THEN ${1 + 2 ** SOORTEN_MASTER.length} ELSE 1 END END`,
].join(' + ');
const BITS_WO = `CASE WHEN NOT d.behaald THEN 0 ELSE ${BIT.woMaster} + CASE WHEN d.uitkomst = 'bevestigd' THEN ${BIT.woMasterBevestigd} ELSE 0 END END`;

/** What each diploma d makes of its person on the day, as bits. */
export function diplomas({ bestuurId }: Reikwijdte, { peildatum, ...regels }: Meetpunt): Sql {
  return sql`
    SELECT d."medewerkerId", ${vast(BITS_ALTIJD)} + CASE WHEN ${isMasterSql(bestuurId, regels)} THEN ${vast(BITS_MASTER)} ELSE 0 END
        + CASE WHEN ${isWoMasterSql(bestuurId, regels)} THEN ${vast(BITS_WO)} ELSE 0 END AS bits,
      d.behaald::int AS diplomas, (d.behaald AND d.uitkomst = 'te-screenen')::int AS "teScreenen",
      greatest(d."createdAt", d."gescreendOp") AS bijgewerkt
    FROM (SELECT d.*, ${behaald(peildatum)} AS behaald, ${behaald(jaarEerder(peildatum))} AS "vorigBehaald"
      FROM ${feiten('diploma', bestuurId, regels.bekendOp)} d WHERE d."bestuurId" = ${bestuurId}::uuid) d`;
}

/**
 * Studies t for a master, as bits: known, and running on the day. Who has one is no longer in study by a diploma "in
 * opleiding" alone: the same rule as `studerend` in ../vertrek-sql.ts.
 */
export function studies({ bestuurId }: Reikwijdte, { peildatum, ...regels }: Meetpunt): Sql {
  return sql`
    SELECT t."medewerkerId", ${vast(`${BIT.traject} + CASE WHEN `)}${studieLoopt(peildatum)}${vast(` THEN ${BIT.studeert} ELSE 0 END`)} AS bits
    FROM ${feiten('opleidingstraject', bestuurId, regels.bekendOp)} t
    WHERE t."bestuurId" = ${bestuurId}::uuid AND t.status <> 'afgewezen' AND t.niveau = ANY (${masterniveausSql(bestuurId, regels)})`;
}

/** The registry's characteristics on a row r of `lerarenRijen`. */
export const KENMERK_SQL: Record<Kenmerk, string> = {
  master: heeft('master'),
  masterBevestigd: heeft('masterBevestigd'),
  woMaster: heeft('woMaster'),
  woMasterBevestigd: heeft('woMasterBevestigd'),
  geenMaster: `(r.bits & ${BIT.master} = 0)`,
  metDiploma: heeft('bekend'),
  alleenHboMaster: `(${heeft('master')} AND NOT ${heeft('woMaster')})`,
  inOpleiding: `(${heeft('studeert')} OR ${heeft('inOpleiding')} AND NOT ${heeft('traject')})`,
  teScreenen: heeft('teScreenen'),
  zonderDiploma: `r.bits & ${BIT.bekend} = 0`,
  vwoBovenbouw: 'r.vwo > 0',
  zonderLessen: 'r.vwo IS NULL',
  metLessen: 'r.vwo IS NOT NULL',
  ...(Object.fromEntries(SOORTEN_MASTER.flatMap((soort) => [soort, `${soort}Bevestigd` as const].map((naam) => [naam, heeft(naam)]))) as Record<SoortMaster | `${SoortMaster}Bevestigd`, string>),
};

/** The condition of one count of the registry, over row r. */
export function telt(sleutel: keyof typeof TELLINGEN): string {
  return voldoet(TELLINGEN[sleutel]);
}

/** A leraar on the day, row r, of whom all of this is true. */
export function voldoet(kenmerken: readonly Kenmerk[]): string {
  return ['r.fte IS NOT NULL', ...kenmerken.map((kenmerk) => KENMERK_SQL[kenmerk])].join(' AND ');
}

/** Everything of a Meting but its group, over rows r. */
export function meting(): Sql {
  const geteld = (Object.keys(TELLINGEN) as (keyof typeof TELLINGEN)[]).map((sleutel) => `count(*) FILTER (WHERE ${telt(sleutel)})::int AS "n_${sleutel}"`);
  const gewogen = (Object.keys(WEGINGEN) as (keyof typeof WEGINGEN)[]).map((sleutel) => `sum(r.${WEGINGEN[sleutel] === 'fte' ? 'fte' : 'vwo'}) FILTER (WHERE ${telt(sleutel)}) AS "w_${sleutel}"`);
  return vast([
    ...geteld, ...gewogen,
    'coalesce(sum(r.diplomas) FILTER (WHERE r.fte IS NOT NULL), 0)::int AS diplomas',
    'coalesce(sum(r."teScreenen") FILTER (WHERE r.fte IS NOT NULL), 0)::int AS "diplomasTeScreenen"',
    'count(*) FILTER (WHERE r.vorig)::int AS "vorigeLeraren"',
    `count(*) FILTER (WHERE r.vorig AND ${heeft('vorigeMaster')})::int AS "vorigeMasters"`,
    'count(*) FILTER (WHERE r.vorig AND r.fte IS NULL)::int AS vertrokken',
    'max(r.bijgewerkt) AS "bijgewerktOp"',
  ].join(',\n'));
}

/** Row r was a leraar with a master a year before, and is no leraar here any more. */
export const MASTER_VERTROKKEN = vast(`r.vorig AND r.fte IS NULL AND ${heeft('vorigeMaster')}`);

/** Counts of leraren with each kind of master, and with a hbo-master only. */
export function masterSoorten(): Sql {
  const soorten = SOORTEN_MASTER.map((soort) => `count(*) FILTER (WHERE r.fte IS NOT NULL AND ${heeft(soort)})::int AS "${soort}"`);
  return vast([...soorten, `count(*) FILTER (WHERE r.fte IS NOT NULL AND ${heeft('woMaster')})::int AS wo`, `count(*) FILTER (WHERE r.fte IS NOT NULL AND ${heeft('master')} AND NOT (${heeft('woMaster')}))::int AS hbo`].join(',\n'));
}
