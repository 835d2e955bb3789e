import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import { zietPlek, type Mens, type Plek } from '../draad';
import { keurNoemingen } from '../noemen';
import { ledenLezen } from './mensen-lezen';

/**
 * The ids of who is called in a text.
 * @throws Weigering 'ongeldig' when it calls somebody of the board who cannot see this place.
 */
export async function noemingenKeuren(db: Db, bestuurId: string, tekst: string, plek: Pick<Plek, 'deelfase' | 'onderwerpId'>, mensen: readonly Mens[]): Promise<string[]> {
  if (!tekst.includes('@')) return [];
  const zichtbaar = new Set(mensen.filter((mens) => zietPlek(mens, plek)).map(({ id }) => id));
  const { wel, niet } = keurNoemingen(tekst, await ledenLezen(db, bestuurId), ({ id }) => zichtbaar.has(id));
  if (niet.length > 0) {
    const namen = niet.map(({ naam }) => naam).join(' en ');
    const zin = `${namen} ${niet.length > 1 ? 'kunnen' : 'kan'} dit niet zien. Haal het apenstaartje weg, of wijs deze vraag eerst toe.`;
    throw new Weigering('ongeldig', zin, { tekst: [zin] });
  }
  return wel.map(({ id }) => id);
}
