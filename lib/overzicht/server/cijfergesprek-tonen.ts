import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Draad, Mens } from '@/lib/dialoog/draad';
import { cijferdradenLezen } from '@/lib/dialoog/server/draden-lezen';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { isUuid } from '../filter.schema';

/** The figures of a school that people talk about, as `onderwerpId` of a thread. */
export const GESPREKSCIJFERS = ['doel50', 'doel80'] as const;

/** Talk about the figures of one school, for who sees the whole school; null for everybody else. */
export async function cijfergesprekTonen(toegang: Toegang, schoolId: string): Promise<{ draden: Draad[]; mensen: Mens[] } | null> {
  if (!isUuid(schoolId) || !kan(toegang, 'dialoog:deelnemen')) return null;
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    if (bereik.soort !== 'bestuur' && !bereik.schoolIds.includes(schoolId)) return null;
    return cijferdradenLezen(db, bereik.bestuurId, schoolId, GESPREKSCIJFERS);
  });
}
