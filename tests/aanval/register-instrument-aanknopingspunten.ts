import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type Ingangen } from './ingang';
import { kanarie, type Bord } from './kanaries';

// The entry points of 2A, with who studies beside them; their part was given to no team. What changes on them goes through
// doors that all instruments share.

export const PAGINAS_AANKNOPINGSPUNTEN: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/aanknopingspunten': {
    soort: 'pagina', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: pad(w, `/cyclus/${tekst(w, 'cyclus')}/instrument/aanknopingspunten`) }),
    bewijs: (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')],
  },
};
