import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rij, samen, sql, vast, type Sql } from '@/lib/db/sql';
import { graadNamen } from '@/lib/inventaris/bevoegdheid';
import type { MatrixGroep, MatrixRij } from '@/lib/inventaris/matrix';
import { GATKOLOMMEN, isStaatkolom, type Kolomsleutel, type Staatkolom } from '@/lib/inventaris/matrix-kolommen';
import { MATRIX_PER_PAGINA, type MatrixFilter, type MatrixGroepering } from '@/lib/inventaris/matrix.schema';
import { zoekwoorden } from '@/lib/inventaris/zoekwoorden';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { lerarenMetFeiten } from './feiten-per-leraar';
import { isGat, kolomTelling, rangVan, staatSql } from './kolommen-sql';

export interface MatrixGelezen {
  rijen: MatrixRij[];
  groepen: MatrixGroep[];
  totaal: MatrixGroep;
  /** Everything that can be chosen as a scale, before filters. */
  schalen: string[];
}

interface Omvang {
  /** All rows of all groups instead of one page. */
  alles?: boolean;
  /** Only these people. */
  ids?: readonly string[] | null;
}

interface Antwoord {
  rijen: (Omit<MatrixRij, 'staten' | 'bevoegdheden'> & { staten: Record<string, string>; bevoegdheden: { vak: string; graad: keyof typeof graadNamen }[] })[] | null;
  groepen: (MatrixGroep & { alles: boolean })[];
  schalen: string[] | null;
}

const GROEPSLEUTEL: Record<MatrixGroepering, string> = { geen: `''`, school: 'r.school', team: 'r.team', sectie: 'r.vak', schaal: 'r.schaal' };
const ZONDER: Record<MatrixGroepering, string> = { geen: '', school: 'Zonder school', team: 'Zonder team', sectie: 'Zonder lessen of vak', schaal: 'Zonder schaal' };

/** Inside: the rows of one page (or of all groups, when `alles`), all groups with their counts, and the total. One statement. */
export async function matrixLezen(db: Db, bereik: Reikwijdte, filter: MatrixFilter, { alles = false, ids = null }: Omvang = {}): Promise<MatrixGelezen> {
  const antwoord = await rij<Antwoord>(db, matrixVraag(bereik, filter, alles, ids));
  const leeg: MatrixGroep = { sleutel: '', naam: '', personen: 0, fte: 0, vwo: 0, kolommen: {} };
  return {
    rijen: (antwoord.rijen ?? []).map(({ bevoegdheden, ...rest }) => ({ ...rest, bevoegdheden: (bevoegdheden ?? []).map(({ vak, graad }) => `${vak} ${graadNamen[graad]}`.trim()) })),
    groepen: antwoord.groepen.filter((groep) => !groep.alles),
    totaal: antwoord.groepen.find((groep) => groep.alles) ?? leeg,
    schalen: antwoord.schalen ?? [],
  };
}

/** Columns that a question needs: shown, sorted by, or filtered on. */
function nodig({ kolommen, sorteer, gat }: MatrixFilter): Set<Kolomsleutel> {
  const erbij: Kolomsleutel[] = [...(sorteer === 'naam' ? [] : [sorteer]), ...(gat && gat !== 'een' ? [gat] : [])];
  return new Set([...kolommen, ...erbij]);
}

function matrixVraag(bereik: Reikwijdte, filter: MatrixFilter, alles: boolean, ids: readonly string[] | null): Sql {
  const kolommen = nodig(filter);
  const staten = [...kolommen].filter(isStaatkolom);
  const codes = staten.map((kolom) => sql`, ${staatSql(kolom, bereik, filter.peildatum, filter.bekend)} AS ${vast(`"k_${kolom}"`)}`);
  const tellingen = staten.map((kolom) => kolomTelling(kolom, filter.eenheid === 'fte' ? 'q.fte' : '1')).join(', ');
  return sql`
    WITH r AS MATERIALIZED (${lerarenMetFeiten({ bereik, filter, kolommen, ids })}),
    k AS (
      SELECT r.*, coalesce(${vast(GROEPSLEUTEL[filter.groep])}, '') AS groep, m.sorteernaam, m.zoektekst ${samen(codes, ' ')}
      FROM r JOIN ${feiten('medewerker', bereik.bestuurId, filter.bekend)} m ON m."bestuurId" = ${bereik.bestuurId}::uuid AND m.id = r.id
    ),
    q AS MATERIALIZED (SELECT k.* FROM k WHERE ${voldoet(filter)}),
    g AS (
      SELECT q.groep AS sleutel, grouping(q.groep) = 1 AS alles, count(*)::int AS personen, coalesce(sum(q.fte), 0) AS fte, coalesce(sum(q.vwo), 0) AS vwo,
        json_build_object(${vast(tellingen)}) AS kolommen
      FROM q GROUP BY GROUPING SETS ((q.groep), ())
    ),
    n AS (SELECT coalesce(g.sleutel, '') AS sleutel, g.alles, g.personen, g.fte, g.vwo, g.kolommen, coalesce(${groepsnaam(bereik, filter.groep)}, '') AS naam FROM g),
    z AS (SELECT q.*, n.naam AS groepsnaam FROM q JOIN n ON n.sleutel = q.groep AND NOT n.alles WHERE ${alles ? sql`true` : zichtbaar(filter)}),
    p AS (SELECT z.*, row_number() OVER (ORDER BY ${volgorde(filter)}) AS plaats FROM z ORDER BY plaats ${alles ? LEEG : grens(filter)})
    SELECT (SELECT json_agg(n.* ORDER BY n.sleutel = '', n.naam, n.sleutel) FROM n) AS groepen,
      (SELECT array_agg(DISTINCT r.schaal ORDER BY r.schaal) FROM r WHERE r.schaal IS NOT NULL) AS schalen,
      (SELECT json_agg(v.* ORDER BY v.plaats) FROM (${paginaRijen(bereik, filter, staten)}) v) AS rijen`;
}

function voldoet(filter: MatrixFilter): Sql {
  const eisen = zoekwoorden(filter.zoek).map((woord) => sql`strpos(k.zoektekst, ${woord}) > 0`);
  if (filter.sectie) eisen.push(sql`k.vak = ${filter.sectie}`);
  if (filter.schaal) eisen.push(sql`k.schaal = ${filter.schaal}`);
  if (filter.gat) eisen.push(gatVoldoet(filter));
  return eisen.length === 0 ? sql`true` : samen(eisen, ' AND ');
}

// "Any gap" is a gap that can be seen: in a column that is shown.
function gatVoldoet({ gat, kolommen }: MatrixFilter): Sql {
  const waar = gat === 'een' ? GATKOLOMMEN.filter((kolom) => kolommen.includes(kolom)) : GATKOLOMMEN.filter((kolom) => kolom === gat);
  return waar.length === 0 ? sql`false` : sql`(${samen(waar.map(isGat), ' OR ')})`;
}

function groepsnaam({ bestuurId }: Reikwijdte, groep: MatrixGroepering): Sql {
  const zonder = vast(`CASE WHEN g.sleutel = '' THEN '${ZONDER[groep]}'`);
  switch (groep) {
    case 'geen': return sql`''`;
    case 'school': return sql`${zonder} ELSE (SELECT s.naam FROM school s WHERE s."bestuurId" = ${bestuurId}::uuid AND s.id = g.sleutel::uuid) END`;
    case 'team': return sql`${zonder} ELSE (SELECT concat(t.naam, ', ', s.naam) FROM team t JOIN school s ON s."bestuurId" = t."bestuurId" AND s.id = t."schoolId" WHERE t."bestuurId" = ${bestuurId}::uuid AND t.id = g.sleutel::uuid) END`;
    case 'sectie': return sql`${zonder} ELSE coalesce((SELECT v.naam FROM vak v WHERE v.code = g.sleutel), g.sleutel) END`;
    case 'schaal': return sql`${zonder} ELSE g.sleutel END`;
  }
}

/** Rows of groups that are open. */
function zichtbaar({ open, groep }: MatrixFilter): Sql {
  if (groep === 'geen' || open === 'alle') return sql`true`;
  if (open === undefined) return sql`(SELECT n.personen FROM n WHERE n.alles) <= ${MATRIX_PER_PAGINA}::int`;
  return open === 'geen' ? sql`false` : sql`q.groep = ${open === 'zonder' ? '' : open}`;
}

function volgorde({ sorteer, richting }: MatrixFilter): Sql {
  const groep = sql`z.groep = '', z.groepsnaam, z.groep`;
  const kant = vast(richting === 'af' ? 'DESC' : '');
  if (sorteer === 'naam') return sql`${groep}, z.sorteernaam ${kant}, z.id`;
  // Per year: an order by day would give the birthday of whoever leaves with the AOW.
  const sleutel = sorteer === 'vertrek' ? vast('extract(year FROM z."vertrekOp")') : isStaatkolom(sorteer) ? opZ(rangVan(sorteer)) : vast(`z.${sorteer}`);
  return sql`${groep}, ${sleutel} ${kant} NULLS LAST, z.sorteernaam, z.id`;
}

const opZ = (stuk: Sql): Sql => ({ ...stuk, delen: stuk.delen.map((deel) => deel.replaceAll('q."k_', 'z."k_')) });

// A page beyond the last one shows the last one.
function grens({ pagina }: MatrixFilter): Sql {
  return sql`LIMIT ${MATRIX_PER_PAGINA} OFFSET (SELECT least(${(pagina - 1) * MATRIX_PER_PAGINA}::int, greatest(0, (count(*)::int - 1) / ${MATRIX_PER_PAGINA}::int * ${MATRIX_PER_PAGINA}::int)) FROM z)`;
}

function paginaRijen({ bestuurId }: Reikwijdte, { kolommen, peildatum, bekend }: MatrixFilter, staten: readonly Staatkolom[]): Sql {
  const codes = staten.map((kolom) => `'${kolom}', p."k_${kolom}"`).join(', ');
  const bevoegdheden = kolommen.includes('bevoegd') ? sql`(
    SELECT json_agg(json_build_object('vak', coalesce(v.naam, b.vak), 'graad', b.graad) ORDER BY b.vak, b.graad) FROM ${feiten('bevoegdheid', bestuurId, bekend)} b LEFT JOIN vak v ON v.code = b."vakCode"
    WHERE b."bestuurId" = ${bestuurId}::uuid AND b."medewerkerId" = p.id AND (b.begin IS NULL OR b.begin <= ${peildatum}::date) AND (b.einde IS NULL OR b.einde >= ${peildatum}::date))` : sql`NULL::json`;
  return sql`
    SELECT p.plaats, p.id, p.groep, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.personeelsnummer,
      (SELECT s.naam FROM school s WHERE s."bestuurId" = ${bestuurId}::uuid AND s.id = p.school::uuid) AS school,
      (SELECT t.naam FROM team t WHERE t."bestuurId" = ${bestuurId}::uuid AND t.id = p.team::uuid) AS team,
      (SELECT coalesce(v.naam, p.vak) FROM (SELECT 1) een LEFT JOIN vak v ON v.code = p.vak) AS sectie,
      coalesce(p.schaal, '') AS schaal, p.fte, p.vwo, json_build_object(${vast(codes)}) AS staten, p."studieTot", extract(year FROM p."vertrekOp")::int AS "vertrekJaar",
      (p."gescreendOp" AT TIME ZONE 'Europe/Amsterdam')::date AS "gescreendOp", p.onbevoegd AS "urenOnbevoegd", p.uren, ${bevoegdheden} AS bevoegdheden
    FROM p JOIN ${feiten('medewerker', bestuurId, bekend)} m ON m."bestuurId" = ${bestuurId}::uuid AND m.id = p.id`;
}
