import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Slot, Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { BLOK, INSTRUMENT, instrumentenTerug, NOG_NIET_GEMAAKT_VAN } from './opstelling-instrument';

// What all instruments share: the list, the chain, results, files, and the rows and links that people add.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'vraag'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'wijzigt'>;

const vers = () => randomUUID().slice(0, 8);
const cyclus = (w: Waarden, rest: string) => pad(w, `/cyclus/${tekst(w, 'cyclus')}${rest}`);
const naam = (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')];
const inhoud = (rest: string) => (w: Waarden, wie: Actor, bord: Bord) => naam(w, wie, bord).map((k) => `${k} ${rest}`);
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], bewijs: naam, ...deel });
const actie = (slot: Slot | null, deel: Actiedeel): ActieIngang => ({
  soort: 'actie', eis: 'stem:school', slots: ['slug', 'cyclus', ...(slot ? [slot] : [])], samen: slot !== null, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }],
  pagina: (w) => cyclus(w, `/instrument/${INSTRUMENT}`), vooraf: ({ db }, _w, bord) => instrumentenTerug(db, bord), ...deel,
});

export const PAGINAS_INSTRUMENT: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument': pagina({ vraag: (w) => ({ pad: cyclus(w, '/instrument') }) }),
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/keten': pagina({ vraag: (w) => ({ pad: cyclus(w, '/instrument/keten') }), bewijs: inhoud('doel') }),
  // Of a part that was not assigned to who leads a team.
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/[instrument]': pagina({ eis: 'cyclus:beheren', vraag: (w) => ({ pad: cyclus(w, '/instrument/pdca-cyclus') }) }),
  '/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]/resultaat': pagina({ eis: 'cyclus:beheren', vraag: (w) => ({ pad: cyclus(w, '/fase/1c/resultaat') }), bewijs: inhoud('doel') }),
};

export const ROUTES_INSTRUMENT: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/[instrument]/exporteren': { soort: 'route', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], logt: true, vraag: (w) => ({ pad: cyclus(w, `/instrument/${INSTRUMENT}/exporteren?vorm=csv`) }), bewijs: inhoud('doel') },
};

const HIER = 'app/besturen/[bestuur]/cyclus/[cyclus]/instrument/actions.ts#';
const rijversie = async ({ db }: Parameters<ActieIngang['velden']>[1], w: Waarden): Promise<string> => String((await db.query<{ versie: number }>('SELECT versie FROM eigenvraag WHERE id::text = $1', [tekst(w, 'instrumentrij')])).rows[0]?.versie ?? 1);

export const ACTIES_INSTRUMENT: Ingangen = {
  // Goals belong to a part that was given to no team.
  [`${HIER}rijToevoegenAction`]: actie(null, {
    eis: 'stem:rij', wijzigt: ['eigenvraag'], velden: (w) => ({ cyclus: tekst(w, 'cyclus'), instrument: INSTRUMENT, blok: BLOK, tekst: `Gekaapt ${vers()}` }),
  }),
  // Who leads a team renames and takes away what it added itself.
  [`${HIER}rijWijzigenAction`]: actie('instrumentrij', {
    eis: 'stem:rij', wijzigt: ['eigenvraag'], velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), rij: tekst(w, 'instrumentrij'), versie: await rijversie(kennis, w), tekst: `Gekaapt ${vers()}` }),
  }),
  [`${HIER}rijVervallenAction`]: actie('instrumentrij', {
    eis: 'stem:rij', wijzigt: ['eigenvraag'], velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), rij: tekst(w, 'instrumentrij'), versie: await rijversie(kennis, w) }),
  }),
  [`${HIER}schakelLeggenAction`]: actie('instrumentrij', {
    wijzigt: ['schakel'], velden: (w) => ({ cyclus: tekst(w, 'cyclus'), van: `rij:${NOG_NIET_GEMAAKT_VAN}`, naar: `rij:eigen-${tekst(w, 'instrumentrij')}` }),
  }),
  [`${HIER}schakelLosmakenAction`]: actie('schakel', { wijzigt: ['schakel'], velden: (w) => ({ cyclus: tekst(w, 'cyclus'), schakel: tekst(w, 'schakel') }) }),
};
