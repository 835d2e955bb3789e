import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsVelden, type DiplomaCorrigeren, type DiplomaVeldWijziging } from '../diploma.schema';
import { diplomaBewaren, type BewaardDiploma } from './diploma-bewaren';

/** Corrects all fields of a diploma, as the form sends them. */
export async function diplomaCorrigeren(toegang: Toegang, { diploma, versie, ...velden }: DiplomaCorrigeren): Promise<BewaardDiploma> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', (db) => diplomaBewaren(db, toegang.bestuur.id, { diploma, versie, wijziging: alsVelden(velden), laatste: true }));
}

/** Corrects one field of a diploma and reads it back, as a screen that saves while one types sends it. */
export async function diplomaVeldCorrigeren(toegang: Toegang, diploma: string, { versie, wijziging }: DiplomaVeldWijziging): Promise<BewaardDiploma> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', (db) => diplomaBewaren(db, toegang.bestuur.id, { diploma, versie, wijziging, laatste: true }));
}
