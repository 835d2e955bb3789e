import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';

// Goals, the five themes and the recap of phase 1. What changes in them goes through doors that all instruments share; their
// part was given to no team.

const pagina = (slug: string): LeesIngang => ({
  soort: 'pagina', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: pad(w, `/cyclus/${tekst(w, 'cyclus')}/instrument/${slug}`) }),
  bewijs: (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')],
});

export const PAGINAS_DOELEN: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/bijlage-1': pagina('bijlage-1'),
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/bijlage-2': pagina('bijlage-2'),
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/terugblik-fase-1': pagina('terugblik-fase-1'),
};
