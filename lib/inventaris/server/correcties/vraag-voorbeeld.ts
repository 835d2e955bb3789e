import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql, type Sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import type { VraagFilter } from '../../correctie.schema';
import { MEESTE_LINKS, type TeVragen, type VraagAan, type VraagVoorbeeld } from '../../leraarlink';
import { isMasterSql } from '../masterniveaus-sql';
import { bekendAdres } from './bekend-adres';
import { laatsteLink } from './laatste-link';

/** Right inventaris:wijzigen. Who would get a mail: teachers of today within reach, with the address it would go to. */
export async function vraagVoorbeeld(toegang: Toegang, filter: VraagFilter): Promise<VraagVoorbeeld> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const [scholen, teams, mensen] = await Promise.all([scholenLezen(db, bereik), teamsLezen(db, bereik), mensenLezen(db, bereik, filter)]);
    const { school, team, wie } = filter;
    return { filter: { school, team, wie }, scholen, teams, mensen: mensen.slice(0, MEESTE_LINKS).map(({ totaal: _, link, ...mens }) => ({ ...mens, openLinkVan: link?.toISOString() ?? null })), totaal: mensen[0]?.totaal ?? 0 };
  });
}

function scholenLezen(db: Db, { bestuurId, soort, schoolIds }: Reikwijdte): Promise<VraagVoorbeeld['scholen']> {
  return rijen(db, sql`SELECT id, naam FROM school WHERE "bestuurId" = ${bestuurId} AND (${soort === 'bestuur'} OR id = ANY (${schoolIds}::uuid[])) ORDER BY naam`);
}

function teamsLezen(db: Db, { bestuurId, soort, schoolIds }: Reikwijdte): Promise<VraagVoorbeeld['teams']> {
  return rijen(db, sql`
    SELECT t.id, t.naam, s.naam AS school FROM team t JOIN school s ON s."bestuurId" = t."bestuurId" AND s.id = t."schoolId"
    WHERE t."bestuurId" = ${bestuurId} AND (${soort === 'bestuur'} OR s.id = ANY (${schoolIds}::uuid[])) ORDER BY s.naam, t.naam`);
}

function mensenLezen(db: Db, { bestuurId }: Reikwijdte, { school, team, wie }: VraagFilter): Promise<(Omit<TeVragen, 'openLinkVan'> & { link: Date | null; totaal: number })[]> {
  const dag = vandaag();
  return rijen(db, sql`
    SELECT m.id, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, ${bekendAdres(bestuurId)} AS email,
      (SELECT array_agg(s.naam ORDER BY s.naam) FROM school s WHERE s."bestuurId" = m."bestuurId" AND s.id = ANY (m."schoolIds")) AS scholen,
      CASE WHEN l."ingetrokkenOp" IS NULL AND l."verlooptOp" > now() THEN l."createdAt" END AS link, count(*) OVER ()::int AS totaal
    FROM medewerker m ${laatsteLink(bestuurId)}
    WHERE m."bestuurId" = ${bestuurId} AND EXISTS (SELECT 1 FROM aanstelling a WHERE a."bestuurId" = m."bestuurId" AND a."medewerkerId" = m.id AND a.categorie = 'OP'
        AND a.begin <= ${dag}::date AND (a.einde IS NULL OR a.einde >= ${dag}::date)
        ${school ? sql`AND a."schoolId" = ${school}` : LEEG} ${team ? sql`AND a."teamId" = ${team}` : LEEG})
      AND ${VOORWAARDEN[wie](bestuurId)}
    ORDER BY m.sorteernaam, m.id LIMIT ${MEESTE_LINKS + 1}`);
}

const VOORWAARDEN: Record<VraagAan, (bestuurId: string) => Sql> = {
  allen: () => sql`true`,
  nooit: () => sql`l.id IS NULL`,
  'geen-master': (bestuurId) => sql`NOT EXISTS (SELECT 1 FROM diploma d WHERE d."bestuurId" = ${bestuurId} AND d."medewerkerId" = m.id AND d.status = 'behaald' AND ${isMasterSql(bestuurId)})`,
  'geen-antwoord': () => sql`l.id IS NOT NULL AND NOT l.geantwoord`,
};
