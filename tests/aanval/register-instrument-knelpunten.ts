import type { Waarden } from './gleuven';
import { pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { KNELPUNT, knelpuntplek, oordelenWeg } from './opstelling-knelpunten';
import type { Actor } from './actoren';

// Bottlenecks, other policy, and what people think of a row. The part they stand in was given to no team.

const school = (w: Waarden): 's1' | 's2' => (w.cyclus?.zone === '2' ? 's2' : 's1');
const hier = (w: Waarden, rest: string) => pad(w, `/cyclus/${tekst(w, 'cyclus')}/instrument/${rest}`);
const pagina = (rest: string, wat: string): LeesIngang => ({
  soort: 'pagina', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: hier(w, rest) }),
  bewijs: (w: Waarden, _wie: Actor, bord: Bord) => [`${kanarie(bord, knelpuntplek(school(w)))} ${wat}`],
});

export const PAGINAS_KNELPUNTEN: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/knelpunten': [pagina('knelpunten', 'oorzaak'), pagina('knelpunten?volgorde=gewicht&toon=speelt', 'oorzaak')],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/overig-beleid': pagina('overig-beleid', 'waardoor'),
};

export const ACTIES_KNELPUNTEN: Ingangen = {
  'app/besturen/[bestuur]/cyclus/[cyclus]/instrument/actions.ts#beoordelingZettenAction': {
    // Who speaks for the school judges too; who leads a team only what was assigned, and this was not.
    soort: 'actie', eis: 'stem:rij', slots: ['slug', 'cyclus'], wijzigt: ['beoordeling'], pagina: (w) => hier(w, 'knelpunten'), argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }],
    vooraf: ({ db, wie }, w) => oordelenWeg(db, tekst(w, 'cyclus'), wie.gebruikerId), velden: (w) => ({ cyclus: tekst(w, 'cyclus'), vraagId: KNELPUNT, 'cel-mate': '2', 'cel-urgentie': 'later' }),
  },
};
