import 'server-only';
import { LEEG, samen, sql, type Sql } from '@/lib/db/sql';
import { MASTERNIVEAUS, TELLINGEN, VWO_BOVENBOUW, WO_MASTERNIVEAUS, type Kenmerk } from '@/lib/inventaris/indicatoren';
import { schooljaarVan, type Dag } from '@/lib/inventaris/peildatum';
import type { ToegangBereik } from '@/lib/toegang/toegang';

/** Constants of the registry as text: they are code, not input. */
export function vast(tekst: string): Sql {
  return { delen: [tekst], waarden: [] };
}

const lijst = (waarden: readonly string[]) => waarden.map((waarde) => `'${waarde}'`).join(', ');
const MASTER = `d.niveau IN (${lijst(MASTERNIVEAUS)})`;
const WO_MASTER = `d.niveau IN (${lijst(WO_MASTERNIVEAUS)})`;
const IN_VWO_BOVENBOUW = `l.onderwijssoort = '${VWO_BOVENBOUW.onderwijssoort}' AND l.leerjaar BETWEEN ${VWO_BOVENBOUW.vanLeerjaar} AND ${VWO_BOVENBOUW.totLeerjaar}`;

/** Appointments of leraren on the day, within the reach of this person. */
export function lopendeAanstelling(peildatum: Dag, bereik: ToegangBereik): Sql {
  return sql`a.categorie = 'OP' AND a.begin <= ${peildatum}::date AND (a.einde IS NULL OR a.einde >= ${peildatum}::date)${binnenBereik(bereik)}`;
}

// The policies let someone see a whole person; a figure of a school or team counts only the appointments there.
function binnenBereik(bereik: ToegangBereik): Sql {
  if (bereik.soort === 'bestuur') return LEEG;
  return sql` AND (a."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR a."teamId" = ANY (${bereik.teamIds}::uuid[]))`;
}

/** Diplomas that are achieved on the day, and what they make of each person. */
export function bewijs(peildatum: Dag): Sql {
  return sql`
    SELECT d."medewerkerId",
      bool_or(${vast(MASTER)} AND d.behaald) AS master,
      bool_or(${vast(MASTER)} AND d.behaald AND d.uitkomst = 'bevestigd') AS "masterBevestigd",
      bool_or(${vast(WO_MASTER)} AND d.behaald) AS "woMaster",
      bool_or(${vast(WO_MASTER)} AND d.behaald AND d.uitkomst = 'bevestigd') AS "woMasterBevestigd",
      bool_or(${vast(MASTER)} AND d.status = 'in-opleiding') AS "inOpleiding",
      count(*) FILTER (WHERE d.behaald)::int AS diplomas,
      count(*) FILTER (WHERE d.behaald AND d.uitkomst = 'te-screenen')::int AS "diplomasTeScreenen",
      max(greatest(d."createdAt", d."gescreendOp")) AS bijgewerkt
    FROM (SELECT *, ${behaald(peildatum)} AS behaald FROM diploma) d
    GROUP BY d."medewerkerId"`;
}

/** True for an achieved diploma whose date, or else first day of its year, is not after the day; undated counts. */
export function behaald(peildatum: Dag): Sql {
  return sql`(status = 'behaald' AND coalesce("behaaldOp" <= ${peildatum}::date, "behaaldJaar" <= ${Number(peildatum.slice(0, 4))}, true))`;
}

/** Hours in vwo 4-6 per person and school in the school year of the day. */
export function lessen(peildatum: Dag, bereik: ToegangBereik): Sql {
  return sql`
    SELECT l."medewerkerId", l."schoolId",
      coalesce(sum(l.uren) FILTER (WHERE ${vast(IN_VWO_BOVENBOUW)}), 0) AS vwo, max(l."createdAt") AS bijgewerkt
    FROM lesinzet l WHERE l.schooljaar = ${schooljaarVan(peildatum)}${lessenBinnenBereik(bereik)}
    GROUP BY l."medewerkerId", l."schoolId"`;
}

function lessenBinnenBereik(bereik: ToegangBereik): Sql {
  if (bereik.soort === 'bestuur') return LEEG;
  return sql` AND (l."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR l."schoolId" IN (SELECT t."schoolId" FROM team t WHERE t.id = ANY (${bereik.teamIds}::uuid[])))`;
}

/** The registry's characteristics on a row r (leraar, with hours) and b (diplomas, may be absent). */
export const KENMERK_SQL: Record<Kenmerk, string> = {
  master: 'b.master',
  masterBevestigd: 'b."masterBevestigd"',
  woMaster: 'b."woMaster"',
  woMasterBevestigd: 'b."woMasterBevestigd"',
  inOpleiding: 'b."inOpleiding"',
  vwoBovenbouw: 'r.vwo > 0',
  zonderDiploma: 'b."medewerkerId" IS NULL',
  zonderLessen: 'r.vwo IS NULL',
  teScreenen: 'b."diplomasTeScreenen" > 0',
};

/** Every count of the registry: persons, fte and hours, over rows r and b. */
export function tellingen(): Sql {
  return vast(Object.entries(TELLINGEN).map(([sleutel, kenmerken]) => {
    const filter = kenmerken.length === 0 ? '' : ` FILTER (WHERE ${kenmerken.map((kenmerk: Kenmerk) => KENMERK_SQL[kenmerk]).join(' AND ')})`;
    return `count(*)${filter}::int AS "n_${sleutel}", sum(r.fte)${filter} AS "f_${sleutel}", sum(r.vwo)${filter} AS "u_${sleutel}"`;
  }).join(',\n'));
}

/** Totals that every group carries beside its counts. */
export const VOLLEDIGHEID = samen([
  vast('coalesce(sum(b.diplomas), 0)::int AS diplomas'),
  vast('coalesce(sum(b."diplomasTeScreenen"), 0)::int AS "diplomasTeScreenen"'),
  vast('max(greatest(r.bijgewerkt, b.bijgewerkt)) AS "bijgewerktOp"'),
], ', ');
