import 'server-only';
import { samen, sql, type Sql } from '@/lib/db/sql';
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

/**
 * Everything within reach that asks for work, as the CTE "alle": one row per alert, narrowed down by school, words and
 * level but not by kind, so that the kinds can be counted. lib/inventaris/screening-controle.ts says the same about one diploma.
 */
export function metMeldingen(blik: Blik, filter: Pick<WerklijstFilter, 'school' | 'zoek' | 'niveau'>, grenzen: Grenzen): Sql {
  return sql`
    WITH plek AS (
      SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId", bool_or(a.categorie = 'OP') OVER (PARTITION BY a."medewerkerId") AS leraar
      FROM aanstelling a WHERE ${actieveAanstelling(blik)}
      ORDER BY a."medewerkerId", (a.categorie = 'OP') DESC, a.deeltijdfactor DESC, a.begin, a.id
    ), eigen AS (
      SELECT d.*, coalesce(extract(year FROM d."behaaldOp")::int, d."behaaldJaar") AS jaar
      FROM diploma d JOIN plek p ON p."medewerkerId" = d."medewerkerId" WHERE d."bestuurId" = ${blik.bestuurId}
    ), melding (soort, reden, "medewerkerId", "diplomaId", "trajectId", waarde, datum) AS (${overDiplomas(blik, grenzen)} UNION ALL ${overMensen(blik, grenzen)}),
    alle AS MATERIALIZED (
      SELECT e.*, m.roepnaam, m.voorvoegsel, m.achternaam, m.sorteernaam, m.personeelsnummer, s.naam AS school, d.niveau, d.richting, d.uitkomst, coalesce(d.status = 'behaald', false) AS "teScreenen"
      FROM melding e
      JOIN plek p ON p."medewerkerId" = e."medewerkerId"
      JOIN medewerker m ON m."bestuurId" = ${blik.bestuurId} AND m.id = e."medewerkerId"
      JOIN school s ON s."bestuurId" = ${blik.bestuurId} AND s.id = p."schoolId"
      LEFT JOIN diploma d ON d."bestuurId" = ${blik.bestuurId} AND d.id = e."diplomaId"
      WHERE ${waar(blik, filter)}
    )`;
}

function waar({ bestuurId }: Blik, { school, zoek, niveau }: Pick<WerklijstFilter, 'school' | 'zoek' | 'niveau'>): Sql {
  const eisen = zoekwoorden(zoek || undefined).map((woord) => sql`strpos(m.zoektekst, ${woord}) > 0`);
  if (school) eisen.push(sql`p."schoolId" = ${school}`);
  if (niveau === 'masters') eisen.push(sql`d.id IS NOT NULL AND ${isMasterSql(bestuurId)}`);
  return eisen.length === 0 ? sql`true` : samen(eisen, ' AND ');
}

function overDiplomas(blik: Blik, { verouderdNaJaren }: Grenzen): Sql {
  const dag = sql`${blik.vandaag}::date`;
  return sql`
    SELECT 'nooit', 'nooit', d."medewerkerId", d.id, NULL::uuid, NULL::text, (d."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date FROM eigen d WHERE d.status = 'behaald' AND d.uitkomst = 'te-screenen'
    UNION ALL SELECT 'verouderd', 'verouderd', d."medewerkerId", d.id, NULL, NULL, (d."gescreendOp" AT TIME ZONE 'Europe/Amsterdam')::date
      FROM eigen d WHERE d.status = 'behaald' AND d.uitkomst <> 'te-screenen' AND d."gescreendOp" < ${beginVan(blik.vandaag)} - make_interval(years => ${verouderdNaJaren}::int)
    UNION ALL SELECT 'tegenstrijdig', 'hogeschool-wo', d."medewerkerId", d.id, NULL, d.instelling, NULL
      FROM eigen d WHERE d.status = 'behaald' AND d.niveau = ANY (${[...WO_NIVEAUS]}::diploma_niveau[]) AND d.instelling ~* ${HOGESCHOOL}
    UNION ALL SELECT 'tegenstrijdig', 'te-jong', d."medewerkerId", d.id, NULL, (d.jaar - extract(year FROM m.geboortedatum)::int)::text, NULL
      FROM eigen d JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId"
      WHERE d.status = 'behaald' AND d.jaar - extract(year FROM m.geboortedatum)::int < ${JONGSTE}::int
    UNION ALL SELECT 'tegenstrijdig', 'dubbel', d."medewerkerId", d.id, NULL, NULL, NULL
      FROM (SELECT d.*, row_number() OVER (PARTITION BY d."medewerkerId", d.niveau, lower(d.richting) ORDER BY d."createdAt", d.id) AS hoeveelste FROM eigen d WHERE d.status = 'behaald') d WHERE d.hoeveelste > 1
    UNION ALL SELECT 'tegenstrijdig', 'studie-voorbij', d."medewerkerId", d.id, NULL, NULL, coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31))
      FROM eigen d WHERE d.status = 'in-opleiding' AND coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31)) < ${dag}
        AND NOT EXISTS (SELECT 1 FROM opleidingstraject t WHERE ${lopendeStudie(blik)} AND t."medewerkerId" = d."medewerkerId")
    UNION ALL SELECT 'origineel', 'origineel', d."medewerkerId", d.id, NULL, NULL, NULL
      FROM eigen d WHERE d.status = 'behaald' AND d.uitkomst <> 'bevestigd' AND d.jaar < ${REGISTER_VANAF}::int AND (${isMasterSql(blik.bestuurId)})`;
}

function lopendeStudie({ bestuurId, vandaag }: Blik): Sql {
  return sql`t."bestuurId" = ${bestuurId} AND t.status IN ('goedgekeurd', 'bezig', 'onderbroken') AND t."verwachtEinde" < ${vandaag}::date`;
}

function overMensen(blik: Blik, { eindigtBinnenMaanden }: Grenzen): Sql {
  const dag = sql`${blik.vandaag}::date`;
  const straks = sql`(${dag} + make_interval(months => ${eindigtBinnenMaanden}::int))::date`;
  const nuBevoegd = sql`b."bestuurId" = ${blik.bestuurId} AND (b.begin IS NULL OR b.begin <= ${dag}) AND (b.einde IS NULL OR b.einde >= ${dag})`;
  return sql`
    SELECT 'tegenstrijdig', 'leraar-zonder-diploma', p."medewerkerId", NULL::uuid, NULL::uuid, NULL::text, NULL::date
      FROM plek p WHERE p.leraar AND NOT EXISTS (SELECT 1 FROM eigen d WHERE d."medewerkerId" = p."medewerkerId")
    UNION ALL SELECT 'tegenstrijdig', 'bevoegdheid-zonder-diploma', p."medewerkerId", NULL::uuid, NULL::uuid, min(b.graad)::text, NULL::date
      FROM plek p JOIN bevoegdheid b ON b."medewerkerId" = p."medewerkerId" AND ${nuBevoegd}
      JOIN (SELECT d."medewerkerId", bool_or(d.niveau = ANY (${[...EERSTEGRAADS_NIVEAUS]}::diploma_niveau[])) AS master, bool_or(d.niveau <> 'overig') AS iets FROM eigen d WHERE d.status = 'behaald' GROUP BY 1) h
        ON h."medewerkerId" = p."medewerkerId"
      WHERE (b.graad = 'eerstegraads' AND NOT h.master) OR (b.graad = ANY (${[...TWEEDEGRAADS]}::bevoegdheidsgraad[]) AND NOT h.iets)
      GROUP BY p."medewerkerId"
    UNION ALL SELECT 'tegenstrijdig', 'studie-voorbij', t."medewerkerId", NULL::uuid, t.id, NULL::text, t."verwachtEinde"
      FROM opleidingstraject t JOIN plek p ON p."medewerkerId" = t."medewerkerId" WHERE ${lopendeStudie(blik)}
    UNION ALL SELECT 'eindigt', 'bevoegdheid-eindigt', p."medewerkerId", NULL::uuid, NULL::uuid, b.graad::text, b.einde
      FROM plek p JOIN bevoegdheid b ON b."medewerkerId" = p."medewerkerId" AND ${nuBevoegd} WHERE b.einde <= ${straks}
    UNION ALL SELECT 'eindigt', 'aanstelling-eindigt', a."medewerkerId", NULL::uuid, NULL::uuid, NULL::text, max(a.einde)
      FROM aanstelling a WHERE ${actieveAanstelling(blik)} AND a.categorie = 'OP' GROUP BY a."medewerkerId"
      HAVING bool_and(a.einde IS NOT NULL) AND max(a.einde) <= ${straks}
        AND NOT EXISTS (SELECT 1 FROM aanstelling v WHERE v."bestuurId" = ${blik.bestuurId} AND v."medewerkerId" = a."medewerkerId" AND v.begin > ${dag} AND (v.einde IS NULL OR v.einde > max(a.einde)))
    UNION ALL SELECT 'geen-lessen', 'geen-lessen', p."medewerkerId", NULL::uuid, NULL::uuid, NULL::text, NULL::date
      FROM plek p WHERE p.leraar AND NOT EXISTS (SELECT 1 FROM lesinzet l WHERE l."bestuurId" = ${blik.bestuurId} AND l."medewerkerId" = p."medewerkerId" AND l.schooljaar = ${blik.schooljaar})`;
}
