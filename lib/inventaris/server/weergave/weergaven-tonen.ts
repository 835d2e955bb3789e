import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Weergave, WeergaveSoort } from '@/lib/inventaris/weergave';
import type { Toegang } from '@/lib/toegang/toegang';
import { weergavenLezen } from './weergaven-lezen';

/** The views of one list: own ones and those that colleagues share. */
export async function weergavenTonen(toegang: Toegang, soort: WeergaveSoort): Promise<Weergave[]> {
  return binnenBestuur(toegang, 'inventaris:lezen', (db) => weergavenLezen(db, toegang, soort));
}
