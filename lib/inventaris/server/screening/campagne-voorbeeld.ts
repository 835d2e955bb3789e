import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { LEGE_STAND, type CampagneStand } from '../../campagne';
import type { CampagneInvoer } from '../../campagne.schema';
import { instellingenLezen } from '../instellingen-lezen';
import { metCampagne, STAND_KOLOMMEN } from './campagne-sql';
import type { Blik } from './plek';
import { blikVan } from './screening-tonen';

export interface Schoolkeuze {
  id: string;
  naam: string;
}

export interface CampagneVoorbeeld {
  scholen: Schoolkeuze[];
  /** After how many years this board calls a screening old. */
  verouderdNaJaren: number;
  /** Per chosen school, also those without diplomas; null while the form is not complete. */
  perSchool: (Schoolkeuze & CampagneStand & { leraren: number })[] | null;
}

/** What the form of a new campaign needs: schools within reach, and what the campaign would hold when it is complete. */
export async function campagneVoorbeeld(toegang: Toegang, invoer: CampagneInvoer | null): Promise<CampagneVoorbeeld> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const [scholen, { verouderdNaJaren }] = await Promise.all([scholenInBereik(db, blik), instellingenLezen(db, blik.bestuurId)]);
    if (!invoer) return { scholen, verouderdNaJaren, perSchool: null };
    const gekozen = scholen.filter(({ id }) => invoer.scholen.includes(id));
    const standen = await rijen<CampagneStand & { id: string; leraren: number }>(db, sql`
      ${metCampagne(blik, { ...invoer, scholen: gekozen.map(({ id }) => id), alleenMasters: invoer.omvang === 'masters', afgeslotenOp: null })}
      SELECT c."schoolId" AS id, ${STAND_KOLOMMEN}, count(DISTINCT c."medewerkerId") AS leraren FROM campagne c GROUP BY 1`);
    return { scholen, verouderdNaJaren, perSchool: gekozen.map((school) => ({ ...LEGE_STAND, leraren: 0, ...standen.find(({ id }) => id === school.id), ...school })) };
  });
}

export async function scholenInBereik(db: Db, { bestuurId, bereik }: Blik): Promise<Schoolkeuze[]> {
  return rijen<Schoolkeuze>(db, sql`
    SELECT s.id, s.naam FROM school s
    WHERE s."bestuurId" = ${bestuurId} AND (${bereik.soort === 'bestuur'} OR s.id = ANY (${bereik.schoolIds}::uuid[])
      OR s.id IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = ${bestuurId} AND t.id = ANY (${bereik.teamIds}::uuid[])))
    ORDER BY s.naam, s.id`);
}

/** @throws Weigering 'ongeldig' when a school is not there or not within reach. */
export async function scholenKeuren(db: Db, blik: Blik, gekozen: readonly string[]): Promise<void> {
  const bekend = new Set((await scholenInBereik(db, blik)).map(({ id }) => id));
  if (gekozen.every((id) => bekend.has(id))) return;
  const zin = 'Kies scholen waar u mag screenen.';
  throw new Weigering('ongeldig', zin, { scholen: [zin] });
}
