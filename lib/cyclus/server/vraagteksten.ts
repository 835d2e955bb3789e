import 'server-only';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { CyclusKop } from '../cyclus';
import { inhoud } from './inhoud';

/** Words of a question of this cycle's edition, without formatting and on one line; of an unknown one a plain phrase. */
export function vraagteksten({ thema, editie }: Pick<CyclusKop, 'thema' | 'editie'>): (vraagId: string) => string {
  const { items } = inhoud(thema, editie);
  return (vraagId) => {
    const item = items.get(vraagId);
    return item ? inEenRegel(item.tekst) : 'een vraag die hier niet meer staat';
  };
}

/** The first sentence or so of a text, for lists and links. */
export function inEenRegel(tekst: string, hoogstens = 140): string {
  const plat = platteTekst(tekst).replace(/\s+/g, ' ').trim();
  return plat.length <= hoogstens ? plat : `${plat.slice(0, plat.lastIndexOf(' ', hoogstens))}…`;
}
