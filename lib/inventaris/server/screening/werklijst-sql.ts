import 'server-only';
import { samen, sql, vast, type Sql } from '@/lib/db/sql';
import type { WerklijstFilter } from '../../werklijst.schema';
import { EERSTEGRAADS_NIVEAUS, HOGESCHOOL_NAMEN, HOGESCHOOL_WOORDEN, JONGSTE, TWEEDEGRAADS, WO_NIVEAUS } from '../../screening-controle';
import { REGISTER_VANAF } from '../../screening';
import { zoekwoorden } from '../../zoekwoorden';
import { isMasterSql } from '../masterniveaus-sql';
import { actieveAanstelling, beginVan, type Blik } from './plek';

export interface Grenzen {
  verouderdNaJaren: number;
  eindigtBinnenMaanden: number;
}

const HOGESCHOOL = `${HOGESCHOOL_WOORDEN.join('|')}|\\m(${HOGESCHOOL_NAMEN.join('|')})\\M`;

// Every alert carries its person along: joined afterwards, the planner compares all alerts with all people.
const MENS = '"medewerkerId", roepnaam, voorvoegsel, achternaam, sorteernaam, zoektekst, personeelsnummer, "schoolId", school'.split(', ');
const mens = (naam: 'd' | 'p') => vast(MENS.map((kolom) => `${naam}.${kolom}`).join(', '));
const DIPLOMA = sql`d.id, d.niveau, d.richting, d.uitkomst, d.status = 'behaald', NULL::uuid`;
const GEEN_DIPLOMA = sql`NULL::uuid, NULL::diploma_niveau, NULL::text, NULL::screening_uitkomst, false, NULL::uuid`;

/**
 * Everything within reach that asks for work, as the CTE "alle": one row per alert, narrowed down by school, words and
 * level but not by kind, so that the kinds can be counted. lib/inventaris/screening-controle.ts says the same about one diploma.
 */
export function metMeldingen(blik: Blik, filter: Pick<WerklijstFilter, 'school' | 'zoek' | 'niveau'>, grenzen: Grenzen): Sql {
  return sql`
    WITH plek AS MATERIALIZED (
      SELECT a."medewerkerId", a."schoolId", a.leraar, s.naam AS school, m.roepnaam, m.voorvoegsel, m.achternaam, m.sorteernaam, m.zoektekst, m.personeelsnummer, m.geboortedatum
      FROM (
        SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId", bool_or(a.categorie = 'OP') OVER (PARTITION BY a."medewerkerId") AS leraar
        FROM aanstelling a WHERE ${actieveAanstelling(blik)}
        ORDER BY a."medewerkerId", (a.categorie = 'OP') DESC, a.deeltijdfactor DESC, a.begin, a.id
      ) a
      JOIN medewerker m ON m."bestuurId" = ${blik.bestuurId} AND m.id = a."medewerkerId"
      JOIN school s ON s."bestuurId" = ${blik.bestuurId} AND s.id = a."schoolId"
    ), eigen AS MATERIALIZED (
      SELECT d.id, d.niveau, d.richting, d.instelling, d.uitkomst, d.status, d."behaaldOp", d."behaaldJaar", d."gescreendOp", d."createdAt", coalesce(extract(year FROM d."behaaldOp")::int, d."behaaldJaar") AS jaar, p.geboortedatum, ${mens('p')}
      FROM diploma d JOIN plek p ON p."medewerkerId" = d."medewerkerId" WHERE d."bestuurId" = ${blik.bestuurId}
    ), alle AS MATERIALIZED (
      SELECT * FROM (${overDiplomas(blik, grenzen)} UNION ALL ${overMensen(blik, grenzen)})
        AS d (soort, reden, ${vast(MENS.join(', '))}, "diplomaId", niveau, richting, uitkomst, "teScreenen", "trajectId", waarde, datum)
      WHERE ${waar(blik, filter)}
    )`;
}

function waar({ bestuurId }: Blik, { school, zoek, niveau }: Pick<WerklijstFilter, 'school' | 'zoek' | 'niveau'>): Sql {
  const eisen = zoekwoorden(zoek || undefined).map((woord) => sql`strpos(d.zoektekst, ${woord}) > 0`);
  if (school) eisen.push(sql`d."schoolId" = ${school}`);
  if (niveau === 'masters') eisen.push(isMasterSql(bestuurId));
  return eisen.length === 0 ? sql`true` : samen(eisen, ' AND ');
}

function overDiplomas(blik: Blik, { verouderdNaJaren }: Grenzen): Sql {
  const dag = sql`${blik.vandaag}::date`;
  return sql`
    SELECT 'nooit', 'nooit', ${mens('d')}, ${DIPLOMA}, NULL::text, (d."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date FROM eigen d WHERE d.status = 'behaald' AND d.uitkomst = 'te-screenen'
    UNION ALL SELECT 'verouderd', 'verouderd', ${mens('d')}, ${DIPLOMA}, NULL, (d."gescreendOp" AT TIME ZONE 'Europe/Amsterdam')::date
      FROM eigen d WHERE d.status = 'behaald' AND d.uitkomst <> 'te-screenen' AND d."gescreendOp" < ${beginVan(blik.vandaag)} - make_interval(years => ${verouderdNaJaren}::int)
    UNION ALL SELECT 'tegenstrijdig', 'hogeschool-wo', ${mens('d')}, ${DIPLOMA}, d.instelling, NULL
      FROM eigen d WHERE d.status = 'behaald' AND d.niveau = ANY (${[...WO_NIVEAUS]}::diploma_niveau[]) AND d.instelling ~* ${HOGESCHOOL}
    UNION ALL SELECT 'tegenstrijdig', 'te-jong', ${mens('d')}, ${DIPLOMA}, (d.jaar - extract(year FROM d.geboortedatum)::int)::text, NULL
      FROM eigen d WHERE d.status = 'behaald' AND d.jaar - extract(year FROM d.geboortedatum)::int < ${JONGSTE}::int
    UNION ALL SELECT 'tegenstrijdig', 'dubbel', ${mens('d')}, ${DIPLOMA}, NULL, NULL
      FROM (SELECT d.*, row_number() OVER (PARTITION BY d."medewerkerId", d.niveau, lower(d.richting) ORDER BY d."createdAt", d.id) AS hoeveelste FROM eigen d WHERE d.status = 'behaald') d WHERE d.hoeveelste > 1
    UNION ALL SELECT 'tegenstrijdig', 'studie-voorbij', ${mens('d')}, ${DIPLOMA}, NULL, coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31))
      FROM eigen d WHERE d.status = 'in-opleiding' AND coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31)) < ${dag}
        AND d."medewerkerId" NOT IN (SELECT t."medewerkerId" FROM opleidingstraject t WHERE ${lopendeStudie(blik)})
    UNION ALL SELECT 'origineel', 'origineel', ${mens('d')}, ${DIPLOMA}, NULL, NULL
      FROM eigen d WHERE d.status = 'behaald' AND d.uitkomst <> 'bevestigd' AND d.jaar < ${REGISTER_VANAF}::int AND (${isMasterSql(blik.bestuurId)})`;
}

function lopendeStudie({ bestuurId, vandaag }: Blik): Sql {
  return sql`t."bestuurId" = ${bestuurId} AND t.status IN ('goedgekeurd', 'bezig', 'onderbroken') AND t."verwachtEinde" < ${vandaag}::date`;
}

// "NOT IN" with a list that never holds NULL: looked up by hash, where NOT EXISTS may be compared row by row.
function overMensen(blik: Blik, { eindigtBinnenMaanden }: Grenzen): Sql {
  const dag = sql`${blik.vandaag}::date`;
  const straks = sql`(${dag} + make_interval(months => ${eindigtBinnenMaanden}::int))::date`;
  const nuBevoegd = sql`b."bestuurId" = ${blik.bestuurId} AND (b.begin IS NULL OR b.begin <= ${dag}) AND (b.einde IS NULL OR b.einde >= ${dag})`;
  const mensVan = (wie: Sql) => sql`JOIN plek p ON p."medewerkerId" = ${wie}`;
  return sql`
    SELECT 'tegenstrijdig', 'leraar-zonder-diploma', ${mens('p')}, ${GEEN_DIPLOMA}, NULL::text, NULL::date
      FROM plek p WHERE p.leraar AND p."medewerkerId" NOT IN (SELECT d."medewerkerId" FROM eigen d)
    UNION ALL SELECT 'tegenstrijdig', 'bevoegdheid-zonder-diploma', ${mens('p')}, ${GEEN_DIPLOMA}, h.graad, NULL
      FROM (
        SELECT b."medewerkerId", min(b.graad)::text AS graad FROM bevoegdheid b
        WHERE ${nuBevoegd} AND b."medewerkerId" IN (SELECT d."medewerkerId" FROM eigen d WHERE d.status = 'behaald') AND CASE
          WHEN b.graad = 'eerstegraads' THEN b."medewerkerId" NOT IN (SELECT d."medewerkerId" FROM eigen d WHERE d.status = 'behaald' AND d.niveau = ANY (${[...EERSTEGRAADS_NIVEAUS]}::diploma_niveau[]))
          ELSE b.graad = ANY (${[...TWEEDEGRAADS]}::bevoegdheidsgraad[]) AND b."medewerkerId" NOT IN (SELECT d."medewerkerId" FROM eigen d WHERE d.status = 'behaald' AND d.niveau <> 'overig') END
        GROUP BY 1
      ) h ${mensVan(sql`h."medewerkerId"`)}
    UNION ALL SELECT 'tegenstrijdig', 'studie-voorbij', ${mens('p')}, NULL, NULL, NULL, NULL, false, t.id, NULL, t."verwachtEinde"
      FROM opleidingstraject t ${mensVan(sql`t."medewerkerId"`)} WHERE ${lopendeStudie(blik)}
    UNION ALL SELECT 'eindigt', 'bevoegdheid-eindigt', ${mens('p')}, ${GEEN_DIPLOMA}, b.graad::text, b.einde
      FROM bevoegdheid b ${mensVan(sql`b."medewerkerId"`)} WHERE ${nuBevoegd} AND b.einde <= ${straks}
    UNION ALL SELECT 'eindigt', 'aanstelling-eindigt', ${mens('p')}, ${GEEN_DIPLOMA}, NULL, h.einde
      FROM (
        SELECT a."medewerkerId", max(a.einde) AS einde FROM aanstelling a WHERE ${actieveAanstelling(blik)} AND a.categorie = 'OP' GROUP BY 1
        HAVING bool_and(a.einde IS NOT NULL) AND max(a.einde) <= ${straks}
      ) h ${mensVan(sql`h."medewerkerId"`)}
      WHERE NOT EXISTS (SELECT 1 FROM aanstelling v WHERE v."bestuurId" = ${blik.bestuurId} AND v."medewerkerId" = h."medewerkerId" AND v.begin > ${dag} AND (v.einde IS NULL OR v.einde > h.einde))
    UNION ALL SELECT 'geen-lessen', 'geen-lessen', ${mens('p')}, ${GEEN_DIPLOMA}, NULL, NULL
      FROM plek p WHERE p.leraar AND p."medewerkerId" NOT IN (SELECT l."medewerkerId" FROM lesinzet l WHERE l."bestuurId" = ${blik.bestuurId} AND l.schooljaar = ${blik.schooljaar})`;
}
