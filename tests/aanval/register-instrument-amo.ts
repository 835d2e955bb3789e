import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';

// The AMO scheme and its six steps; their part was given to no team. What changes on them goes through doors that all
// instruments share.

const pagina = (slug: string): LeesIngang => ({
  soort: 'pagina', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: pad(w, `/cyclus/${tekst(w, 'cyclus')}/instrument/${slug}`) }),
  bewijs: (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')],
});

export const PAGINAS_AMO: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/amo': pagina('amo'),
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/amo-stappen': pagina('amo-stappen'),
};
