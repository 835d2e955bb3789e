import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql, type Sql } from '@/lib/db/sql';
import { schooljaarVan, vandaag } from '@/lib/dates';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import type { GelezenStudie, Keuze, Sectiedeel } from '../../studies';

/** Appointments a within the reach of this person. */
export function binnenBereik(bereik: Reikwijdte): Sql {
  return bereik.soort === 'bestuur' ? LEEG : sql` AND (a."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR a."teamId" = ANY (${bereik.teamIds}::uuid[]) OR a."medewerkerId" = ${bereik.medewerkerId}::uuid)`;
}

type Rij = Omit<GelezenStudie, 'jaren' | 'vak'> & { vakCode: string | null };

/** Inside: every study within reach with its years; of one person when `medewerker` is given. Largest school first. */
export async function studiesLezen(db: Db, bereik: Reikwijdte, medewerker: string | null = null): Promise<GelezenStudie[]> {
  const { bestuurId } = bereik;
  const van = medewerker ? sql` AND t."medewerkerId" = ${medewerker}::uuid` : LEEG;
  const [studies, jaren] = await Promise.all([
    rijen<Rij>(db, sql`
      SELECT t.id, t."medewerkerId", concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.sorteernaam, t.programma, t.niveau, t."vakCode", t.instelling, t.status, t.begin, t."verwachtEinde", t.einde,
        coalesce((SELECT array_agg(a."schoolId"::text ORDER BY a.deeltijdfactor DESC, a.id) FROM aanstelling a WHERE a."bestuurId" = ${bestuurId}::uuid AND a."medewerkerId" = t."medewerkerId"
          AND a.begin <= ${vandaag()}::date AND (a.einde IS NULL OR a.einde >= ${vandaag()}::date)${binnenBereik(bereik)}), '{}') AS scholen,
        coalesce((SELECT array_agg(DISTINCT l."vakCode") FROM lesinzet l WHERE l."bestuurId" = ${bestuurId}::uuid AND l."medewerkerId" = t."medewerkerId" AND l.schooljaar = ${schooljaarVan(vandaag())} AND l."vakCode" IS NOT NULL), '{}') AS "vakCodes"
      FROM opleidingstraject t JOIN medewerker m ON m."bestuurId" = t."bestuurId" AND m.id = t."medewerkerId"
      WHERE t."bestuurId" = ${bestuurId}::uuid${van} ORDER BY t."createdAt" DESC, t.id`),
    rijen<GelezenStudie['jaren'][number] & { trajectId: string }>(db, sql`
      SELECT t."trajectId", t.schooljaar, t.beurs, t.verlofuren, t.vervanging, t.vervangingsuren FROM opleidingsjaar t WHERE t."bestuurId" = ${bestuurId}::uuid${van} ORDER BY t.schooljaar`),
  ]);
  const perTraject = new Map<string, GelezenStudie['jaren'][number][]>();
  for (const { trajectId, ...jaar } of jaren) perTraject.set(trajectId, [...(perTraject.get(trajectId) ?? []), jaar]);
  return studies.map(({ vakCode, vakCodes, ...rest }) => ({
    ...rest, vak: vakCode ? (vakNaam(vakCode) ?? vakCode) : null, vakCodes: vakCode ? [vakCode, ...vakCodes] : vakCodes,
    jaren: perTraject.get(rest.id) ?? [],
  }));
}

/** Inside: schools within reach by name. */
export function scholenLezen(db: Db, bereik: Reikwijdte): Promise<Keuze[]> {
  const binnen = bereik.soort === 'bestuur' ? LEEG : sql` AND (s.id = ANY (${bereik.schoolIds}::uuid[]) OR s.id IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = ${bereik.bestuurId}::uuid AND t.id = ANY (${bereik.teamIds}::uuid[])))`;
  return rijen<Keuze>(db, sql`SELECT s.id, s.naam FROM school s WHERE s."bestuurId" = ${bereik.bestuurId}::uuid${binnen} ORDER BY s.naam, s.id`);
}

/** Inside: who teaches what where in the newest school year with lessons up to `schooljaar`, with the share of the week that it takes. */
export async function sectiedelenLezen(db: Db, bereik: Reikwijdte, schooljaar: number): Promise<{ lesjaar: number; delen: Sectiedeel[] }> {
  const { bestuurId } = bereik;
  const [laatste] = await rijen<{ jaar: number | null }>(db, sql`SELECT max(schooljaar) AS jaar FROM lesinzet WHERE "bestuurId" = ${bestuurId}::uuid AND schooljaar <= ${schooljaar}`);
  const lesjaar = laatste?.jaar ?? schooljaar;
  const dag = schooljaar > schooljaarVan(vandaag()) ? `${schooljaar}-08-01` : vandaag();
  const delen = await rijen<Sectiedeel>(db, sql`
    WITH les AS (SELECT l."medewerkerId", l."schoolId", coalesce(l."vakCode", l.vak) AS vak, sum(l.uren) AS uren FROM lesinzet l WHERE l."bestuurId" = ${bestuurId}::uuid AND l.schooljaar = ${lesjaar} GROUP BY 1, 2, 3),
    werk AS (SELECT a."medewerkerId", sum(a.deeltijdfactor) AS fte FROM aanstelling a WHERE a."bestuurId" = ${bestuurId}::uuid AND a.categorie = 'OP' AND a.begin <= ${dag}::date AND (a.einde IS NULL OR a.einde >= ${dag}::date) GROUP BY 1)
    SELECT les."schoolId", les.vak, les."medewerkerId", werk.fte, les.uren / NULLIF(sum(les.uren) OVER (PARTITION BY les."medewerkerId"), 0) AS deel
    FROM les JOIN werk ON werk."medewerkerId" = les."medewerkerId" WHERE les.uren > 0`);
  const zichtbaar = bereik.soort === 'bestuur' || bereik.schoolIds.length === 0 ? delen : delen.filter(({ schoolId }) => bereik.schoolIds.includes(schoolId));
  return { lesjaar, delen: zichtbaar };
}
