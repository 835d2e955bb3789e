import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, samen, sql, type Sql } from '@/lib/db/sql';
import type { CampagneKern } from '../../campagne';
import type { ScreeningFilter } from '../../screening.schema';
import type { Wachtrij, WachtrijRegel } from '../../screening-werkbank';
import { campagneDiplomas } from './campagne-sql';
import { opNiveau, plekken, type Blik } from './plek';
import { wachtend } from './wachtend';

interface Rij extends Omit<WachtrijRegel, 'sinds' | 'naam'> {
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  sinds: Date;
  totaal: number;
  vanSchool: number;
}

const VOLGORDE: Record<ScreeningFilter['sorteer'], Sql> = {
  oudste: sql`d."createdAt", m.sorteernaam`,
  uren: sql`coalesce(u.uren, 0) DESC, m.sorteernaam`,
  naam: sql`m.sorteernaam`,
};

/** Diplomas that wait, of a campaign or of everything, grouped per school, at most `filter.tot` of them. */
export async function wachtrijLezen(db: Db, blik: Blik, filter: ScreeningFilter, campagne: CampagneKern | null = null): Promise<Wachtrij> {
  const gevonden = await rijen<Rij>(db, sql`
    WITH wachtend AS MATERIALIZED (${wachtend(blik.bestuurId)}), plek AS (${campagne ? campagneDiplomas(blik, campagne) : plekken(blik)})
    SELECT d.id, m.roepnaam, m.voorvoegsel, m.achternaam, d.niveau, d.richting, d.uitkomst, p."schoolId", s.naam AS school,
      coalesce(extract(year FROM d."behaaldOp")::int, d."behaaldJaar") AS jaar, coalesce(u.uren, 0) AS "urenVwo", d."createdAt" AS sinds,
      count(*) OVER () AS totaal, count(*) OVER (PARTITION BY p."schoolId") AS "vanSchool"
    FROM diploma d
    JOIN plek p ON ${campagne ? sql`p.id = d.id` : sql`p."medewerkerId" = d."medewerkerId"`}
    LEFT JOIN wachtend w ON w."diplomaId" = d.id
    JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId"
    JOIN school s ON s."bestuurId" = d."bestuurId" AND s.id = p."schoolId"
    LEFT JOIN LATERAL (
      -- Per person, by index: as a grouped table the planner loops over all of it for every diploma.
      SELECT sum(l.uren) AS uren FROM lesinzet l
      WHERE l."bestuurId" = d."bestuurId" AND l."medewerkerId" = d."medewerkerId" AND l.schooljaar = ${blik.schooljaar} AND l.onderwijssoort = 'vwo' AND l.leerjaar BETWEEN 4 AND 6
    ) u ON true
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.status = 'behaald' AND ${waar(blik, filter, campagne !== null)}${opNiveau(blik, filter.niveau)}
    ORDER BY s.naam, s.id, ${VOLGORDE[filter.sorteer]}, d.id
    LIMIT ${filter.tot}`);
  return {
    totaal: gevonden[0]?.totaal ?? 0,
    perSchool: Object.fromEntries(gevonden.map((rij) => [rij.schoolId, rij.vanSchool])),
    regels: gevonden.map(alsRegel),
  };
}

// In a campaign also what was screened too long ago is to do; a second look is for who did not look first.
function inBlad({ gebruikerId }: Blik, { tab }: ScreeningFilter, inCampagne: boolean): Sql {
  if (tab === 'te-doen') return inCampagne ? sql`NOT p.gedaan` : sql`d.uitkomst = 'te-screenen'`;
  const nader = sql`d.uitkomst = 'nader-onderzoek' ${inCampagne ? sql`AND p.gedaan` : LEEG}`;
  return tab === 'tweede-blik' ? sql`${nader} AND w."diplomaId" IS NOT NULL AND w."eersteDoor" IS DISTINCT FROM ${gebruikerId}::uuid` : sql`${nader} AND w."diplomaId" IS NULL`;
}

function waar(blik: Blik, filter: ScreeningFilter, inCampagne: boolean): Sql {
  const delen = [inBlad(blik, filter, inCampagne)];
  if (filter.school) delen.push(sql`p."schoolId" = ${filter.school}`);
  for (const woord of filter.zoek.split(/\s+/).filter(Boolean)) delen.push(sql`strpos(m.zoektekst, (SELECT zonder_accenten(${woord}))) > 0`);
  return samen(delen, ' AND ');
}

function alsRegel({ roepnaam, voorvoegsel, achternaam, totaal: _totaal, vanSchool: _vanSchool, sinds, ...rij }: Rij): WachtrijRegel {
  return { ...rij, naam: voluit({ roepnaam, voorvoegsel, achternaam }), sinds: sinds.toISOString() };
}

/** 'Charlotte van Dijk'. */
export function voluit(naam: { roepnaam: string; voorvoegsel: string; achternaam: string }): string {
  return [naam.roepnaam, naam.voorvoegsel, naam.achternaam].filter(Boolean).join(' ');
}
