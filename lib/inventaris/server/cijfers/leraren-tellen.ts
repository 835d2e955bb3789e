import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql, vast, type Sql } from '@/lib/db/sql';
import type { Definitie } from '@/lib/inventaris/cijferlijst';
import type { Oordeel } from '@/lib/inventaris/indicatoren';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { isMasterSql, isWoMasterSql } from '../masterniveaus-sql';
import { behaald, voldoet } from './grondslag';
import { lerarenRijen } from './leraren-rijen';

interface Vraag {
  definitie: Definitie;
  punt: Meetpunt;
  zoek: string;
  wie: Oordeel | 'alle';
  vanaf: number;
  hoogstens: number;
}

export interface GeteldeLeraar {
  id: string;
  naam: string;
  oordeel: Oordeel;
  gewicht: number;
  diploma: { niveau: string; richting: string; status: string; uitkomst: string; jaar: number | null; behaald: boolean } | null;
}

/**
 * Everyone in the denominator of an indicator by name, with the verdict: counts, lacks only the proof, does not count,
 * or nothing is known. Counts per verdict are of all who match the search, whatever page or verdict is asked.
 */
export async function lerarenTellen(db: Db, bereik: Reikwijdte, vraag: Vraag): Promise<{ rijen: GeteldeLeraar[]; perOordeel: Record<Oordeel, number> }> {
  const [gevonden, tellingen] = await Promise.all([
    rijen<GeteldeLeraar>(db, sql`
      SELECT o.id, o.naam, o.oordeel, o.gewicht, d.diploma
      FROM (${beoordeeld(bereik, vraag)}${vraag.wie === 'alle' ? LEEG : sql` AND ${oordeel(vraag.definitie)} = ${vraag.wie}`}
        ORDER BY ${vast(zwaarsteEerst(vraag.definitie, 'r.vwo'))}m.sorteernaam, m.id LIMIT ${vraag.hoogstens} OFFSET ${vraag.vanaf}) o
      LEFT JOIN LATERAL (${besteDiploma(bereik, vraag)}) d ON true
      ORDER BY ${vast(zwaarsteEerst(vraag.definitie, 'o.gewicht'))}o.sorteernaam, o.id`),
    rijen<{ oordeel: Oordeel; aantal: number }>(db, sql`SELECT o.oordeel, count(*)::int AS aantal FROM (${beoordeeld(bereik, vraag)}) o GROUP BY 1`),
  ]);
  return { rijen: gevonden, perOordeel: { telt: 0, bewijs: 0, niet: 0, onbekend: 0, ...Object.fromEntries(tellingen.map((een) => [een.oordeel, een.aantal])) } };
}

// By hours for the 80% goal: the few who teach most there tip the figure.
function zwaarsteEerst({ weging }: Definitie, kolom: string): string {
  return weging === 'uren' ? `${kolom} DESC, ` : '';
}

function beoordeeld(bereik: Reikwijdte, { definitie, punt, zoek }: Vraag): Sql {
  const { noemer, weging } = definitie;
  const gezocht = zoek === '' ? LEEG : sql` AND m.zoektekst LIKE '%' || replace(replace(zonder_accenten(${zoek}), '%', '\\%'), '_', '\\_') || '%'`;
  return sql`
    SELECT m.id, m.sorteernaam, concat_ws(' ', nullif(m.roepnaam, ''), nullif(m.voorvoegsel, ''), m.achternaam) AS naam,
      ${oordeel(definitie)} AS oordeel, r.${vast(weging === 'fte' ? 'fte' : 'vwo')} AS gewicht
    FROM (${lerarenRijen(bereik, punt)}) r JOIN ${feiten('medewerker', bereik.bestuurId, punt.bekendOp)} m ON m."bestuurId" = ${bereik.bestuurId}::uuid AND m.id = r."medewerkerId"
    WHERE r.alles AND ${vast(voldoet(noemer))}${gezocht}`;
}

// Where proof says nothing, who counts counts.
function oordeel({ teller, bevestigd, onbekend }: Definitie): Sql {
  return vast(`CASE WHEN ${voldoet(bevestigd ?? teller)} THEN 'telt' WHEN ${voldoet(teller)} THEN 'bewijs' ${onbekend ? `WHEN ${voldoet(onbekend)} THEN 'onbekend'` : ''} ELSE 'niet' END`);
}

/** The diploma that explains the verdict: achieved and confirmed first, then achieved, then the rest; masters before others. */
function besteDiploma(bereik: Reikwijdte, { definitie, punt: { peildatum, ...regels } }: Vraag): Sql {
  const master = isMasterSql(bereik.bestuurId, regels);
  const telt = definitie.teller.includes('woMaster') ? isWoMasterSql(bereik.bestuurId, regels) : master;
  return sql`
    SELECT json_build_object('niveau', d.niveau, 'richting', d.richting, 'status', d.status, 'uitkomst', d.uitkomst,
      'jaar', coalesce(extract(year FROM d."behaaldOp")::int, d."behaaldJaar"), 'behaald', ${behaald(peildatum)}) AS diploma
    FROM ${feiten('diploma', bereik.bestuurId, regels.bekendOp)} d WHERE d."bestuurId" = ${bereik.bestuurId}::uuid AND d."medewerkerId" = o.id
    ORDER BY ${telt} DESC, ${behaald(peildatum)} DESC, d.uitkomst = 'bevestigd' DESC,
      ${master} DESC, d."createdAt" DESC LIMIT 1`;
}
