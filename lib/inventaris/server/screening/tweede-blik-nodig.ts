import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { CampagneKern } from '../../campagne';
import { campagnesLezen, metCampagne } from './campagne-sql';
import type { Blik } from './plek';

/** Running campaigns within reach that ask for a second look. */
export async function tweedeBlikCampagnes(db: Db, blik: Blik): Promise<CampagneKern[]> {
  return (await campagnesLezen(db, blik, 'open')).filter(({ tweedeBlik }) => tweedeBlik);
}

/** Which of these diplomas belong to a campaign. */
export async function inCampagne(db: Db, blik: Blik, campagne: CampagneKern, diplomas: readonly { id: string; medewerkerId: string }[]): Promise<Set<string>> {
  const [een] = diplomas;
  const alleen = diplomas.length === 1 && een ? { diplomaId: een.id, medewerkerId: een.medewerkerId } : {};
  const gevonden = await rijen<{ id: string }>(db, sql`${metCampagne(blik, campagne, alleen)} SELECT c.id FROM campagne c WHERE c.id = ANY (${diplomas.map(({ id }) => id)}::uuid[])`);
  return new Set(gevonden.map(({ id }) => id));
}

/** Diplomas that a running campaign wants seen by two, with the name of that campaign. */
export async function tweedeBlikNodig(db: Db, blik: Blik, diplomas: readonly { id: string; medewerkerId: string }[]): Promise<Map<string, string>> {
  const nodig = new Map<string, string>();
  if (diplomas.length === 0) return nodig;
  for (const campagne of await tweedeBlikCampagnes(db, blik)) {
    for (const id of await inCampagne(db, blik, campagne, diplomas)) nodig.set(id, campagne.naam);
  }
  return nodig;
}
