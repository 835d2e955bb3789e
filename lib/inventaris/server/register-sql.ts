import 'server-only';
import { LEEG, samen, sql, type Sql } from '@/lib/db/sql';
import { schooljaarVan } from '@/lib/dates';
import type { ToegangBereik } from '@/lib/toegang/toegang';
import type { RegisterFilter, Registergroep, Sortering } from '../register.schema';
import { zoekwoorden } from '../zoekwoorden';
import { isMasterSql } from './masterniveaus-sql';

/** Who asks for what: everything that the statements of the register depend on. */
export interface RegisterVraag {
  bestuurId: string;
  bereik: ToegangBereik;
  filter: RegisterFilter;
}

// Highest first; a doctoraal (drs., ir., mr.) stands beside the wo-master that replaced it.
const RANG = sql`CASE d.niveau WHEN 'promotie' THEN 5 WHEN 'wo-master' THEN 4 WHEN 'doctoraal' THEN 4 WHEN 'hbo-master' THEN 3 WHEN 'wo-bachelor' THEN 2 WHEN 'mo-b' THEN 2 WHEN 'hbo-bachelor' THEN 1 ELSE 0 END`;

/** Order that puts the appointment "a" first that a row of the register shows. */
export const GROOTSTE_EERST = sql`a.deeltijdfactor DESC, a.begin DESC, a.id`;

/** Appointments "a" that are active on the peildatum, within reach, and let through by school, team and category. */
export function aanstellingVoldoet({ bestuurId, bereik, filter }: RegisterVraag): Sql {
  const eisen = [sql`a."bestuurId" = ${bestuurId} AND a.begin <= ${filter.peildatum}::date AND (a.einde IS NULL OR a.einde >= ${filter.peildatum}::date)`];
  if (filter.categorie !== 'alle') eisen.push(sql`a.categorie = ${filter.categorie}::functiecategorie`);
  if (filter.school) eisen.push(sql`a."schoolId" = ${filter.school}::uuid`);
  if (filter.team) eisen.push(sql`a."teamId" = ${filter.team}::uuid`);
  // The wall lets the whole person through who ever worked here; the list holds only work within reach.
  if (bereik.soort !== 'bestuur') {
    eisen.push(sql`(a."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR a."teamId" = ANY (${bereik.teamIds}::uuid[]) OR a."medewerkerId" = ${bereik.medewerkerId}::uuid)`);
  }
  return samen(eisen, ' AND ');
}

/** The people in the list: id, number, parts of the name, fte, number of appointments and the key to sort by. Body of a CTE called "basis". */
export function registerBasis(vraag: RegisterVraag): Sql {
  const { bestuurId, filter } = vraag;
  const sleutel = SLEUTELS[filter.sorteer];
  const groep = filter.groep ? GROEPEN[filter.groep](filter) : null;
  return sql`
    SELECT m.id, m.sorteernaam, m.personeelsnummer, m.roepnaam, m.voorvoegsel, m.achternaam, a.fte, a.aantal, ${sleutel.waarde(filter)} AS sleutel ${groep ? sql`, ${groep.waarde} AS groep` : LEEG}
    FROM (
      SELECT a."medewerkerId", sum(a.deeltijdfactor) AS fte, count(*)::int AS aantal ${sleutel.aggregaat ?? LEEG} ${groep?.aggregaat ?? LEEG}
      FROM aanstelling a ${sleutel.tabel ?? LEEG} ${groep?.tabel ?? LEEG}
      WHERE ${aanstellingVoldoet(vraag)}
      GROUP BY a."medewerkerId"
    ) a
    JOIN medewerker m ON m."bestuurId" = ${bestuurId} AND m.id = a."medewerkerId"
    WHERE ${persoonVoldoet(vraag)}`;
}

/** Order of the list; name and id make it the same at every request, so that pages neither repeat nor skip anyone. */
export function registerVolgorde(filter: RegisterFilter): Sql {
  return filter.groep ? sql`groep NULLS LAST, ${binnenGroep(filter)}` : binnenGroep(filter);
}

function binnenGroep({ sorteer, richting }: RegisterFilter): Sql {
  if (sorteer === 'naam') return richting === 'op' ? sql`sorteernaam, id` : sql`sorteernaam DESC, id DESC`;
  return richting === 'op' ? sql`sleutel NULLS LAST, sorteernaam, id` : sql`sleutel DESC NULLS LAST, sorteernaam, id`;
}

interface Sleutel {
  waarde: (filter: RegisterFilter) => Sql;
  aggregaat?: Sql;
  tabel?: Sql;
}

const SLEUTELS: Record<Sortering, Sleutel> = {
  naam: { waarde: () => sql`NULL::int` },
  fte: { waarde: () => sql`a.fte` },
  schaal: { waarde: () => sql`a.schaal`, aggregaat: sql`, (array_agg(NULLIF(a.schaal, '') ORDER BY ${GROOTSTE_EERST}))[1] AS schaal` },
  school: {
    waarde: () => sql`a.school`, aggregaat: sql`, (array_agg(s.naam ORDER BY ${GROOTSTE_EERST}))[1] AS school`,
    tabel: sql`JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId"`,
  },
  diploma: { waarde: (filter) => sql`(SELECT max(2 * ${RANG} + (d.uitkomst = 'bevestigd')::int) FROM diploma d WHERE ${vanPersoon} AND ${behaaldOp(filter)})` },
  // What still needs work comes first.
  screening: {
    waarde: (filter) => sql`(SELECT min(CASE d.uitkomst WHEN 'te-screenen' THEN 0 WHEN 'nader-onderzoek' THEN 1 WHEN 'niet-aangetroffen' THEN 2 ELSE 3 END)
      FROM diploma d WHERE ${vanPersoon} AND ${behaaldOp(filter)})`,
  },
};

// By the largest appointment, or the subject with most hours: everybody is in one group, so groups add up to the list.
const GROEPEN: Record<Registergroep, (filter: RegisterFilter) => { waarde: Sql; aggregaat?: Sql; tabel?: Sql }> = {
  school: () => ({
    waarde: sql`a.groep`, aggregaat: sql`, (array_agg(gs.naam ORDER BY ${GROOTSTE_EERST}))[1] AS groep`, tabel: sql`JOIN school gs ON gs."bestuurId" = a."bestuurId" AND gs.id = a."schoolId"`,
  }),
  team: () => ({
    waarde: sql`a.groep`, aggregaat: sql`, (array_agg(gt.naam || ', ' || gs.naam ORDER BY ${GROOTSTE_EERST}))[1] AS groep`,
    tabel: sql`JOIN school gs ON gs."bestuurId" = a."bestuurId" AND gs.id = a."schoolId" LEFT JOIN team gt ON gt."bestuurId" = a."bestuurId" AND gt.id = a."teamId"`,
  }),
  schaal: () => ({ waarde: sql`a.groep`, aggregaat: sql`, (array_agg(NULLIF(a.schaal, '') ORDER BY ${GROOTSTE_EERST}))[1] AS groep` }),
  sectie: (filter) => ({
    waarde: sql`(SELECT coalesce(gv.naam, l.vak) FROM lesinzet l LEFT JOIN vak gv ON gv.code = l."vakCode"
      WHERE l."bestuurId" = m."bestuurId" AND l."medewerkerId" = m.id AND l.schooljaar = ${schooljaarVan(filter.peildatum)}
      GROUP BY 1 ORDER BY sum(l.uren) DESC, 1 LIMIT 1)`,
  }),
};

const vanPersoon = sql`d."bestuurId" = m."bestuurId" AND d."medewerkerId" = m.id`;

/** Diplomas "d" that were achieved on the peildatum; an unknown date counts as achieved. */
export function behaaldOp({ peildatum }: Pick<RegisterFilter, 'peildatum'>): Sql {
  return sql`d.status = 'behaald' AND (coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1)) <= ${peildatum}::date OR (d."behaaldOp" IS NULL AND d."behaaldJaar" IS NULL))`;
}

/** Order that puts the diploma "d" first that says most about a person. */
export const HOOGSTE_EERST = sql`${RANG} DESC, (d.uitkomst = 'bevestigd') DESC, coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1)) DESC NULLS LAST, d.id`;

function persoonVoldoet({ bestuurId, filter }: RegisterVraag): Sql {
  const eisen = zoekwoorden(filter.zoek).map((woord) => sql`strpos(m.zoektekst, ${woord}) > 0`);
  if (filter.master) eisen.push(masterVoldoet(bestuurId, filter));
  if (filter.screening) {
    eisen.push(sql`EXISTS (SELECT 1 FROM diploma d WHERE ${vanPersoon} AND d.status = 'behaald' AND d.uitkomst = ${filter.screening}::screening_uitkomst)`);
  }
  if (filter.sectie) {
    eisen.push(sql`EXISTS (SELECT 1 FROM lesinzet l LEFT JOIN sectie x ON x."bestuurId" = l."bestuurId" AND x.id = l."sectieId"
      WHERE l."bestuurId" = m."bestuurId" AND l."medewerkerId" = m.id AND l.schooljaar = ${schooljaarVan(filter.peildatum)}
        AND coalesce(x."vakCode", l."vakCode") = ${filter.sectie} ${filter.school ? sql`AND l."schoolId" = ${filter.school}::uuid` : LEEG})`);
  }
  return eisen.length === 0 ? sql`true` : samen(eisen, ' AND ');
}

function masterVoldoet(bestuurId: string, filter: RegisterFilter): Sql {
  const master = isMasterSql(bestuurId);
  const heeft = sql`EXISTS (SELECT 1 FROM diploma d WHERE ${vanPersoon} AND ${master} AND ${behaaldOp(filter)})`;
  const iets = sql`EXISTS (SELECT 1 FROM diploma d WHERE ${vanPersoon})`;
  switch (filter.master) {
    case 'ja': return heeft;
    case 'nee': return sql`${iets} AND NOT ${heeft}`;
    case 'onbekend': return sql`NOT ${iets}`;
    default: return sql`EXISTS (SELECT 1 FROM diploma d WHERE ${vanPersoon} AND d.status = 'in-opleiding' AND ${master})`;
  }
}
