import 'server-only';
import { LEEG, sql, type Sql } from '@/lib/db/sql';
import { MASTERNIVEAUS, TELLINGEN, VWO_BOVENBOUW, WEGINGEN, WO_MASTERNIVEAUS, type Kenmerk } from '@/lib/inventaris/indicatoren';
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

/** True for an achieved diploma d whose date, or else first day of its year, is not after the day; undated counts. */
export function behaald(peildatum: Dag): Sql {
  return sql`(d.status = 'behaald' AND coalesce(d."behaaldOp" <= ${peildatum}::date, d."behaaldJaar" <= ${Number(peildatum.slice(0, 4))}, true))`;
}

/** Lessons l of the school year of the day. */
export function lessenVan(peildatum: Dag): Sql {
  return sql`l.schooljaar = ${schooljaarVan(peildatum)}`;
}

/** Hours of a lesson row l that count as vwo-bovenbouw. */
export const VWO_UREN = vast(`CASE WHEN ${IN_VWO_BOVENBOUW} THEN l.uren ELSE 0 END`);

// One diploma is one number of bits, so that a person's diplomas join in one bit_or instead of a join that the
// planner, who cannot look through the policies, takes for one row.
const BITS = { master: 1, masterBevestigd: 2, woMaster: 4, woMasterBevestigd: 8, inOpleiding: 16, teScreenen: 32, bekend: 64 } as const;

/** What a diploma row d makes of its person, as bits; `d.behaald` must be there. */
export const DIPLOMA_BITS = vast(`(${BITS.bekend}
  + CASE WHEN d.behaald AND d.uitkomst = 'te-screenen' THEN ${BITS.teScreenen} ELSE 0 END
  + CASE WHEN ${MASTER} AND d.status = 'in-opleiding' THEN ${BITS.inOpleiding} ELSE 0 END
  + CASE WHEN d.behaald AND ${MASTER} THEN ${BITS.master} ELSE 0 END
  + CASE WHEN d.behaald AND ${MASTER} AND d.uitkomst = 'bevestigd' THEN ${BITS.masterBevestigd} ELSE 0 END
  + CASE WHEN d.behaald AND ${WO_MASTER} THEN ${BITS.woMaster} ELSE 0 END
  + CASE WHEN d.behaald AND ${WO_MASTER} AND d.uitkomst = 'bevestigd' THEN ${BITS.woMasterBevestigd} ELSE 0 END)`);

const heeft = (bit: number) => `r.bits & ${bit} <> 0`;

/** The registry's characteristics on a row r: one leraar, with `bits` of the diplomas and `vwo` hours (null: no lessons known). */
export const KENMERK_SQL: Record<Kenmerk, string> = {
  master: heeft(BITS.master),
  masterBevestigd: heeft(BITS.masterBevestigd),
  woMaster: heeft(BITS.woMaster),
  woMasterBevestigd: heeft(BITS.woMasterBevestigd),
  inOpleiding: heeft(BITS.inOpleiding),
  teScreenen: heeft(BITS.teScreenen),
  zonderDiploma: `r.bits & ${BITS.bekend} = 0`,
  vwoBovenbouw: 'r.vwo > 0',
  zonderLessen: 'r.vwo IS NULL',
};

/** The condition of one count of the registry, over row r. */
export function telt(sleutel: keyof typeof TELLINGEN): string {
  const kenmerken: readonly Kenmerk[] = TELLINGEN[sleutel];
  return kenmerken.length === 0 ? 'true' : kenmerken.map((kenmerk) => KENMERK_SQL[kenmerk]).join(' AND ');
}

/** Every count of the registry, and every weighed one, over rows r. */
export function tellingen(): Sql {
  const geteld = (Object.keys(TELLINGEN) as (keyof typeof TELLINGEN)[]).map((sleutel) => `count(*) FILTER (WHERE ${telt(sleutel)})::int AS "n_${sleutel}"`);
  const gewogen = (Object.keys(WEGINGEN) as (keyof typeof WEGINGEN)[]).map((sleutel) => `sum(r.${WEGINGEN[sleutel] === 'fte' ? 'fte' : 'vwo'}) FILTER (WHERE ${telt(sleutel)}) AS "w_${sleutel}"`);
  return vast([...geteld, ...gewogen].join(',\n'));
}
