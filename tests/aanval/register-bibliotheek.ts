import type { Waarden } from './gleuven';
import { pad, type Ingangen, type LeesIngang } from './ingang';

// The guide is the same for every board and holds nothing of one; still only who belongs to a board reads it there. The
// one thing of a board on these pages is the way to a cycle that this person may see, which the wall of the database decides.

const pagina = (rest: string, bewijs: string): LeesIngang => ({
  soort: 'pagina', methode: 'GET', eis: 'handreiking:lezen', slots: ['slug'], zonderFilter: true, vraag: (w: Waarden) => ({ pad: pad(w, `/bibliotheek${rest}`) }), bewijs: () => [bewijs],
});

export const PAGINAS_BIBLIOTHEEK: Ingangen = {
  '/besturen/[bestuur]/bibliotheek': [pagina('', 'Wat er in de bron ontbreekt'), pagina('?zoek=knelpunt', 'keer gevonden')],
  '/besturen/[bestuur]/bibliotheek/[hoofdstuk]/[pagina]': pagina('/shrm/amo-model', 'Kunnen, willen, mogen'),
  '/besturen/[bestuur]/bibliotheek/begrippen': pagina('/begrippen', 'Begrippen per letter'),
};
