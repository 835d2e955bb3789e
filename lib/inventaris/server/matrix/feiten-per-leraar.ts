import 'server-only';
import { samen, sql, vast, type Sql } from '@/lib/db/sql';
import { SOORTEN_MASTER } from '@/lib/inventaris/indicatoren';
import type { Kolomsleutel } from '@/lib/inventaris/matrix-kolommen';
import type { MatrixFilter } from '@/lib/inventaris/matrix.schema';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { alsLeraar, behaald, diplomas, lessenVan, loopt, studies, VWO_UREN } from '../cijfers/grondslag';
import { feiten } from '../feiten';
import { isMasterSql, masterniveausSql } from '../masterniveaus-sql';
import { GROOTSTE_EERST } from '../register-sql';
import { studieLoopt } from '../studie-sql';
import { vertrekdatum } from '../vertrek-sql';
import { lesoordeelSql } from './bevoegd-sql';

/** Who asks for what. */
export interface MatrixVraag {
  bereik: Reikwijdte;
  filter: MatrixFilter;
  /** Columns whose facts are read: those shown, filtered on and sorted by. */
  kolommen: ReadonlySet<Kolomsleutel>;
  /** Only these people; null is everybody within reach. */
  ids: readonly string[] | null;
}

/**
 * Rows r, one per leraar on the peildatum within reach: largest appointment, lessons, diplomas, studies and departure.
 * Facts are laid under each other and grouped, like the figures in ../cijfers/leraren-rijen.ts: the cost grows with the
 * rows. Facts of columns that nobody asked for are not read.
 */
export function lerarenMetFeiten(vraag: MatrixVraag): Sql {
  const { bereik, filter, kolommen } = vraag;
  const delen = [aanstellingen(vraag), lessen(vraag), diplomaBits(bereik, filter)];
  if (kolommen.has('studie')) delen.push(studietijd(bereik, filter));
  if (kolommen.has('screening') || kolommen.has('soort')) delen.push(diplomaFeiten(bereik, filter));
  if (kolommen.has('vertrek')) delen.push(vertrek(bereik, filter));
  return sql`
    SELECT f.id, min(f.school) AS school, min(f.team) AS team, min(f.schaal) AS schaal, sum(f.fte) AS fte, min(f.vak) AS vak,
      sum(f.vwo) AS vwo, coalesce(sum(f.uren), 0) AS uren, coalesce(sum(f.onbevoegd), 0) AS onbevoegd, max(f.oordeel) AS oordeel, coalesce(bit_or(f.bits), 0) AS bits,
      coalesce(sum(f.behaald), 0) AS behaald, coalesce(sum(f."teScreenen"), 0) AS "teScreenen", max(f."gescreendOp") AS "gescreendOp", min(f.soort) AS soort,
      max(f."vertrekOp") AS "vertrekOp", max(f."studieTot") AS "studieTot"
    FROM (${onderElkaar(delen, vraag.ids)}) f GROUP BY f.id HAVING count(f.fte) > 0`;
}

const VELDEN = {
  id: 'uuid', school: 'text', team: 'text', schaal: 'text', fte: 'numeric', vak: 'text', vwo: 'numeric', uren: 'numeric', onbevoegd: 'numeric', oordeel: 'int', bits: 'int',
  behaald: 'int', teScreenen: 'int', gescreendOp: 'timestamptz', soort: 'int', vertrekOp: 'date', studieTot: 'date',
} as const;
type Veld = keyof typeof VELDEN;
type Deel = { velden: Partial<Record<Veld, string>>; uit: Sql };

function onderElkaar(delen: readonly Deel[], ids: readonly string[] | null): Sql {
  const stukken = delen.map(({ velden, uit }) => {
    const lijst = (Object.keys(VELDEN) as Veld[]).map((veld) => `${velden[veld] ?? 'NULL'}::${VELDEN[veld]} AS "${veld}"`).join(', ');
    return ids === null ? sql`SELECT ${vast(lijst)} FROM ${uit}` : sql`SELECT ${vast(lijst)} FROM ${uit} WHERE ${vast(velden.id ?? '')} = ANY (${[...ids]}::uuid[])`;
  });
  return stukken.reduce((boven, onder) => sql`${boven} UNION ALL ${onder}`);
}

/** Largest appointment first; fte is the sum of those that the filter lets through. */
function aanstellingen({ bereik, filter }: MatrixVraag): Deel {
  const eisen = [alsLeraar(bereik), loopt(filter.peildatum)];
  if (filter.school) eisen.push(sql`a."schoolId" = ${filter.school}::uuid`);
  if (filter.team) eisen.push(sql`a."teamId" = ${filter.team}::uuid`);
  return {
    velden: { id: 'x."medewerkerId"', school: 'x."schoolId"', team: 'x."teamId"', schaal: `NULLIF(x.schaal, '')`, fte: 'x.som' },
    uit: sql`(SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId", a."teamId", a.schaal, sum(a.deeltijdfactor) OVER (PARTITION BY a."medewerkerId") AS som
      FROM ${feiten('aanstelling', bereik.bestuurId, filter.bekend)} a WHERE ${samen(eisen, ' AND ')} ORDER BY a."medewerkerId", ${GROOTSTE_EERST}) x`,
  };
}

/** Lessons of this school year at schools within reach; the subject with most hours is the section of the leraar. */
function lessen({ bereik, filter, kolommen }: MatrixVraag): Deel {
  const eisen = [lessenVan(bereik, filter.peildatum)];
  if (bereik.soort !== 'bestuur') {
    eisen.push(sql`(l."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR l."schoolId" IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = ${bereik.bestuurId}::uuid AND t.id = ANY (${bereik.teamIds}::uuid[])))`);
  }
  if (filter.school) eisen.push(sql`l."schoolId" = ${filter.school}::uuid`);
  const oordeel = kolommen.has('bevoegd') ? lesoordeelSql(bereik, filter.peildatum, filter.bekend) : sql`NULL::int`;
  const perWie = `OVER (PARTITION BY x."medewerkerId")`;
  return {
    velden: { id: 'y."medewerkerId"', vak: 'y.vak', vwo: 'y.vwo', uren: 'y.uren', onbevoegd: 'y.onbevoegd', oordeel: 'y.oordeel' },
    uit: sql`(
      SELECT DISTINCT ON (x."medewerkerId") x."medewerkerId", coalesce((SELECT s."vakCode" FROM sectie s WHERE s."bestuurId" = ${bereik.bestuurId}::uuid AND s.id = x."sectieId"), x."vakCode") AS vak,
        ${vast(['vwo', 'uren', 'onbevoegd'].map((veld) => `sum(x.${veld}) ${perWie} AS ${veld}`).join(', '))}, ${vast(`max(x.oordeel) ${perWie} AS oordeel`)}
      FROM (
        SELECT o."medewerkerId", o."sectieId", o."vakCode", sum(o.vwo) AS vwo, sum(o.uren) AS uren, sum(o.uren) FILTER (WHERE o.oordeel = 4) AS onbevoegd, max(${ZWAARTE}) AS oordeel
        FROM (SELECT l."medewerkerId", l."sectieId", l."vakCode", l.uren, ${VWO_UREN} AS vwo, ${oordeel} AS oordeel FROM ${feiten('lesinzet', bereik.bestuurId, filter.bekend)} l WHERE ${samen(eisen, ' AND ')}) o
        GROUP BY o."medewerkerId", o."sectieId", o."vakCode"
      ) x ORDER BY x."medewerkerId", x.uren DESC, x."vakCode", x."sectieId"
    ) y`,
  };
}

// The heaviest judgement speaks for the person: without a licence, then appointable for now, then not known.
const ZWAARTE = vast('CASE o.oordeel WHEN 4 THEN 4 WHEN 2 THEN 3 WHEN 3 THEN 2 ELSE o.oordeel END');

/** The day, and with whose knowledge. */
type Moment = Pick<MatrixFilter, 'peildatum' | 'bekend'>;

function diplomaBits(bereik: Reikwijdte, { peildatum, bekend }: Moment): Deel {
  const punt = meetpunt(peildatum, { bekendOp: bekend });
  return {
    velden: { id: 'd."medewerkerId"', bits: 'd.bits', behaald: 'd.diplomas', teScreenen: 'd."teScreenen"' },
    uit: sql`(SELECT x."medewerkerId", x.bits, x.diplomas, x."teScreenen" FROM (${diplomas(bereik, punt)}) x
      UNION ALL SELECT x."medewerkerId", x.bits, 0, 0 FROM (${studies(bereik, punt)}) x) d`,
  };
}

function studietijd({ bestuurId }: Reikwijdte, { peildatum, bekend }: Moment): Deel {
  return {
    velden: { id: 't."medewerkerId"', studieTot: 't."verwachtEinde"' },
    uit: sql`(SELECT t."medewerkerId", t."verwachtEinde" FROM ${feiten('opleidingstraject', bestuurId, bekend)} t WHERE t."bestuurId" = ${bestuurId}::uuid AND ${studieLoopt(peildatum)} AND t.niveau = ANY (${masterniveausSql(bestuurId, { bekendOp: bekend })})) t`,
  };
}

function diplomaFeiten({ bestuurId }: Reikwijdte, { peildatum, bekend }: Moment): Deel {
  const plaats = vast(`CASE d.soort ${SOORTEN_MASTER.map((soort, nummer) => `WHEN '${soort}' THEN ${nummer}`).join(' ')} ELSE ${SOORTEN_MASTER.length - 1} END`);
  return {
    velden: { id: 'd."medewerkerId"', gescreendOp: 'd."gescreendOp"', soort: 'd.plaats' },
    uit: sql`(SELECT d."medewerkerId", d."gescreendOp", CASE WHEN ${isMasterSql(bestuurId, { bekendOp: bekend })} THEN ${plaats} END AS plaats
      FROM ${feiten('diploma', bestuurId, bekend)} d WHERE d."bestuurId" = ${bestuurId}::uuid AND ${behaald(peildatum)}) d`,
  };
}

/** By the one rule of departures. */
function vertrek({ bestuurId }: Reikwijdte, { peildatum, bekend }: Moment): Deel {
  return { velden: { id: 'v."medewerkerId"', vertrekOp: 'v.op' }, uit: sql`(${vertrekdatum(bestuurId, peildatum, bekend)}) v` };
}
