import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { knelpuntplek } from './opstelling-knelpunten';
import { cijfersLos, TABELRIJ } from './opstelling-tabellen';

// Tables 3 and 4 and the staff analysis, with the figures of the inventory beside them. The part they stand in was given to no team.

const hier = (w: Waarden, rest: string) => pad(w, `/cyclus/${tekst(w, 'cyclus')}/instrument/${rest}`);
const pagina = (rest: string, wat: string): LeesIngang => ({
  soort: 'pagina', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: hier(w, rest) }),
  bewijs: (w: Waarden, _wie: Actor, bord: Bord) => [`${kanarie(bord, knelpuntplek(w.cyclus?.zone === '2' ? 's2' : 's1'))} ${wat}`],
});

export const PAGINAS_TABELLEN: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/tabel-3': pagina('tabel-3', 'tabel3'),
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/tabel-4': pagina('tabel-4', 'tabel4'),
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/personeelsanalyse': [pagina('personeelsanalyse', 'analyse'), pagina('personeelsanalyse?wie=ja', 'analyse')],
};

export const ACTIES_TABELLEN: Ingangen = {
  'app/besturen/[bestuur]/cyclus/[cyclus]/instrument/cijfer-actions.ts#cijferVastzettenAction': {
    soort: 'actie', eis: 'stem:rij', slots: ['slug', 'cyclus'], wijzigt: ['cijferstand'], pagina: (w) => hier(w, 'tabel-4'), argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }],
    vooraf: ({ db }, w) => cijfersLos(db, tekst(w, 'cyclus')), velden: (w) => ({ cyclus: tekst(w, 'cyclus'), vraagId: TABELRIJ }),
  },
};
