import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql, type Sql } from '@/lib/db/sql';
import type { SoortMaster } from '@/lib/inventaris/indicatoren';
import { alsMeting, type Meting, type Metingrij } from '@/lib/inventaris/meting';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import type { Dag } from '@/lib/inventaris/peildatum';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { alsLeraar, lessenVan, loopt, masterSoorten, meting } from './grondslag';
import { lerarenRijen } from './leraren-rijen';

export const VERDELINGEN = ['vak', 'team', 'schaal', 'leeftijd'] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

export type Verdeeld = Record<Verdeling, Meting[]>;

/** The leraren within reach by section, team, scale and age; someone with two subjects stands at both. */
export async function verdelingBerekenen(db: Db, bereik: Reikwijdte, punt: Meetpunt): Promise<Verdeeld> {
  const metingen = await rijen<Metingrij & { verdeling: Verdeling }>(db, sql`
    SELECT k.verdeling, k.groep, ${meting()}
    FROM (${lerarenRijen(bereik, punt)}) r JOIN (${kenmerken(bereik, punt)}) k ON k."medewerkerId" = r."medewerkerId"
    WHERE r.alles AND r.fte IS NOT NULL
    GROUP BY k.verdeling, k.groep`);
  const van = (verdeling: Verdeling) => metingen.filter((een) => een.verdeling === verdeling).map(alsMeting);
  return { vak: van('vak'), team: van('team'), schaal: van('schaal'), leeftijd: van('leeftijd') };
}

/** Name of the group per person; null when it is not known. Ages in classes of five years, the last from 61. */
function kenmerken(bereik: Reikwijdte, { peildatum, bekendOp }: Meetpunt): Sql {
  const van = (tabel: 'aanstelling' | 'lesinzet' | 'medewerker') => feiten(tabel, bereik.bestuurId, bekendOp);
  const aanstelling = sql`FROM ${van('aanstelling')} a WHERE ${alsLeraar(bereik)} AND ${loopt(peildatum)}`;
  return sql`
    SELECT DISTINCT a."medewerkerId", 'team' AS verdeling, t.naam AS groep
      FROM ${van('aanstelling')} a LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId" WHERE ${alsLeraar(bereik)} AND ${loopt(peildatum)}
    UNION ALL SELECT DISTINCT a."medewerkerId", 'schaal', nullif(a.schaal, '') ${aanstelling}
    UNION ALL SELECT m.id, 'leeftijd', ${leeftijdsklasse(peildatum)} FROM ${van('medewerker')} m WHERE m."bestuurId" = ${bereik.bestuurId}::uuid
    UNION ALL SELECT l."medewerkerId", 'vak', coalesce(v.naam, l.vak)
      FROM (SELECT DISTINCT "medewerkerId", "schoolId", "vakCode", CASE WHEN "vakCode" IS NULL THEN vak END AS vak FROM ${van('lesinzet')} l WHERE ${lessenVan(bereik, peildatum)}) l
      LEFT JOIN vak v ON v.code = l."vakCode"
      WHERE l."schoolId" IN (SELECT a."schoolId" ${aanstelling})
    UNION ALL SELECT DISTINCT a."medewerkerId", 'vak', NULL FROM ${van('aanstelling')} a
      WHERE ${alsLeraar(bereik)} AND ${loopt(peildatum)} AND NOT EXISTS (
        SELECT 1 FROM ${van('lesinzet')} l WHERE l."bestuurId" = a."bestuurId" AND l."medewerkerId" = a."medewerkerId" AND l."schoolId" = a."schoolId" AND ${lessenVan(bereik, peildatum)})`;
}

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
