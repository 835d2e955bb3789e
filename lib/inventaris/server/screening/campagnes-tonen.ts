import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { CampagneKern, CampagneRegel, CampagneStand } from '../../campagne';
import type { Hervat } from '../../screening-werkbank';
import { campagnesLezen, metCampagne, STAND_KOLOMMEN } from './campagne-sql';
import type { Blik } from './plek';
import { blikVan } from './screening-tonen';
import { werkstandLezen } from './werkstand';

export interface Campagnes {
  open: CampagneRegel[];
  dicht: CampagneRegel[];
  hervat: Hervat | null;
  vandaag: string;
}

/** All campaigns that touch a school within reach, each with how far it is there. */
export async function campagnesTonen(toegang: Toegang): Promise<Campagnes> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const [kernen, hervat] = await Promise.all([campagnesLezen(db, blik, 'alle'), werkstandLezen(db, blik)]);
    const [standen, namen] = await Promise.all([Promise.all(kernen.map((kern) => standLezen(db, blik, kern))), schoolnamen(db, blik, kernen)]);
    const regels = kernen.map((kern, plaats) => ({ ...kern, stand: standen[plaats] as CampagneStand, schoolNamen: kern.scholen.map((id) => namen.get(id) ?? '').filter(Boolean).sort() }));
    return { open: regels.filter(({ afgeslotenOp }) => afgeslotenOp === null), dicht: regels.filter(({ afgeslotenOp }) => afgeslotenOp !== null), hervat, vandaag: blik.vandaag };
  });
}

/** Inside: the figures of one campaign, within reach. */
export async function standLezen(db: Db, blik: Blik, campagne: CampagneKern): Promise<CampagneStand> {
  return rij<CampagneStand>(db, sql`${metCampagne(blik, campagne)} SELECT ${STAND_KOLOMMEN} FROM campagne c`);
}

async function schoolnamen(db: Db, { bestuurId }: Blik, kernen: readonly CampagneKern[]): Promise<Map<string, string>> {
  const gevonden = await rijen<{ id: string; naam: string }>(db, sql`SELECT s.id, s.naam FROM school s WHERE s."bestuurId" = ${bestuurId} AND s.id = ANY (${kernen.flatMap(({ scholen }) => scholen)}::uuid[])`);
  return new Map(gevonden.map(({ id, naam }) => [id, naam]));
}
