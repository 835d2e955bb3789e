import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, samen, sql, type Sql } from '@/lib/db/sql';
import type { Verdeling } from '@/lib/inventaris/cijferlijst';
import type { SoortMaster } from '@/lib/inventaris/indicatoren';
import { alsMeting, type Meting, type Metingrij } from '@/lib/inventaris/meting';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import type { Dag } from '@/lib/inventaris/peildatum';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { populatieVraag } from '../populatie-sql';
import { vertrekdatum } from '../vertrek-sql';
import { alsLeraar, lessenVan, loopt, MASTER_VERTROKKEN, masterSoorten, meting } from './grondslag';
import { lerarenRijen } from './leraren-rijen';

/** What the page of a school shows; the others are asked for by name. */
const GEWOON = ['vak', 'team', 'schaal', 'leeftijd'] as const;

export type Verdeeld<V extends Verdeling = (typeof GEWOON)[number]> = Record<V, Meting[]>;

/** The leraren within reach by section, team, scale and age, or as asked; someone with two subjects stands at both. */
export async function verdelingBerekenen<V extends Verdeling = (typeof GEWOON)[number]>(db: Db, bereik: Reikwijdte, punt: Meetpunt, welke?: readonly V[]): Promise<Verdeeld<V>> {
  const gevraagd = welke ?? (GEWOON as readonly Verdeling[] as readonly V[]);
  const metingen = await rijen<Metingrij & { verdeling: Verdeling }>(db, sql`
    SELECT k.verdeling, k.groep, ${meting()}
    FROM (${lerarenRijen(bereik, punt)}) r JOIN (${samen(gevraagd.map((een) => KENMERKEN[een](bereik, punt)), ' UNION ALL ')}) k ON k."medewerkerId" = r."medewerkerId"
    WHERE r.alles AND r.fte IS NOT NULL
    GROUP BY k.verdeling, k.groep`);
  return Object.fromEntries(gevraagd.map((verdeling) => [verdeling, metingen.filter((een) => een.verdeling === verdeling).map(alsMeting)])) as Verdeeld<V>;
}

const van = (tabel: 'aanstelling' | 'lesinzet' | 'medewerker', bereik: Reikwijdte, { bekendOp }: Meetpunt) => feiten(tabel, bereik.bestuurId, bekendOp);
const lopend = (bereik: Reikwijdte, punt: Meetpunt) => sql`FROM ${van('aanstelling', bereik, punt)} a WHERE ${alsLeraar(bereik)} AND ${loopt(punt.peildatum)}`;

/** Name of the group per person; null when it is not known. Ages in classes of five years, the last from 61. */
const KENMERKEN: Record<Verdeling, (bereik: Reikwijdte, punt: Meetpunt) => Sql> = {
  team: (bereik, punt) => sql`
    SELECT DISTINCT a."medewerkerId", 'team' AS verdeling, t.naam AS groep
      FROM ${van('aanstelling', bereik, punt)} a LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId" WHERE ${alsLeraar(bereik)} AND ${loopt(punt.peildatum)}`,
  schaal: (bereik, punt) => sql`SELECT DISTINCT a."medewerkerId", 'schaal' AS verdeling, nullif(a.schaal, '') AS groep ${lopend(bereik, punt)}`,
  leeftijd: (bereik, punt) => sql`SELECT m.id AS "medewerkerId", 'leeftijd' AS verdeling, ${leeftijdsklasse(punt.peildatum)} AS groep FROM ${van('medewerker', bereik, punt)} m WHERE m."bestuurId" = ${bereik.bestuurId}::uuid`,
  vak: (bereik, punt) => sql`
    SELECT l."medewerkerId", 'vak' AS verdeling, coalesce(v.naam, l.vak) AS groep
      FROM (SELECT DISTINCT "medewerkerId", "schoolId", "vakCode", CASE WHEN "vakCode" IS NULL THEN vak END AS vak FROM ${van('lesinzet', bereik, punt)} l WHERE ${lessenVan(bereik, punt.peildatum)}) l
      LEFT JOIN vak v ON v.code = l."vakCode"
      WHERE l."schoolId" IN (SELECT a."schoolId" ${lopend(bereik, punt)})
    UNION ALL SELECT DISTINCT a."medewerkerId", 'vak', NULL ${lopend(bereik, punt)} AND NOT EXISTS (
        SELECT 1 FROM ${van('lesinzet', bereik, punt)} l WHERE l."bestuurId" = a."bestuurId" AND l."medewerkerId" = a."medewerkerId" AND l."schoolId" = a."schoolId" AND ${lessenVan(bereik, punt.peildatum)})`,
  populatie: (bereik, punt) => sql`SELECT p."medewerkerId", 'populatie' AS verdeling, p.populatie::text AS groep FROM (${populatieVraag(bereik.bestuurId, punt.peildatum, punt.bekendOp)}) p`,
  // Of the people who work here; who has neither date stands as not known.
  vertrek: (bereik, punt) => sql`
    SELECT m.id AS "medewerkerId", 'vertrek' AS verdeling, CASE WHEN v.op < ${punt.peildatum}::date THEN '0'
        WHEN v.op >= (${punt.peildatum}::date + interval '5 years') THEN 'later' ELSE extract(year FROM v.op)::int::text END AS groep
      FROM ${van('medewerker', bereik, punt)} m LEFT JOIN (${vertrekdatum(bereik.bestuurId, punt.peildatum, punt.bekendOp)}) v ON v."medewerkerId" = m.id WHERE m."bestuurId" = ${bereik.bestuurId}::uuid`,
};

function leeftijdsklasse(peildatum: Dag): Sql {
  return sql`(SELECT CASE WHEN j IS NULL THEN NULL WHEN j <= 25 THEN 'tot en met 25' WHEN j >= 61 THEN '61 en ouder'
    ELSE ((j - 1) / 5 * 5 + 1) || ' tot en met ' || ((j - 1) / 5 * 5 + 5) END
    FROM (SELECT extract(year FROM age(${peildatum}::date, m.geboortedatum))::int AS j) leeftijd)`;
}

/** Leraren with each kind of master (someone may have two kinds), and by highest: wo, or hbo only. Stated. */
export type Mastersoorten = Record<SoortMaster | 'wo' | 'hbo', number>;

export async function mastersoortenBerekenen(db: Db, bereik: Reikwijdte, punt: Meetpunt): Promise<Mastersoorten> {
  return rij<Mastersoorten>(db, sql`SELECT ${masterSoorten()} FROM (${lerarenRijen(bereik, punt)}) r WHERE r.alles`);
}

/** The kinds of master per section: leraren who teach a subject, and how many of them have each kind. `groep` null: without lessons. */
export async function soortenPerVakBerekenen(db: Db, bereik: Reikwijdte, punt: Meetpunt): Promise<(Mastersoorten & { groep: string | null; leraren: number })[]> {
  return rijen(db, sql`
    SELECT k.groep, count(*)::int AS leraren, ${masterSoorten()} FROM (${lerarenRijen(bereik, punt)}) r JOIN (${KENMERKEN.vak(bereik, punt)}) k ON k."medewerkerId" = r."medewerkerId"
    WHERE r.alles AND r.fte IS NOT NULL GROUP BY k.groep ORDER BY k.groep`);
}

/** How many of the leraren who left in the year before the day had a master then. */
export async function vertrokkenMasters(db: Db, bereik: Reikwijdte, punt: Meetpunt): Promise<number> {
  return (await rij<{ aantal: number }>(db, sql`SELECT count(*) FILTER (WHERE ${MASTER_VERTROKKEN})::int AS aantal FROM (${lerarenRijen(bereik, punt)}) r WHERE r.alles`)).aantal;
}
