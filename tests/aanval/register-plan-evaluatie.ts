import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Slot, Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';
import { doelVan, evaluatiesTerug } from './opstelling-plan-evaluatie';

// Goals that move, looking back on them, follow-up actions and peer visits: whoever reaches the school reads, who speaks
// for it writes, and who has an action says that it is done.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'vraag'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'wijzigt' | 'pagina'>;

const vers = () => randomUUID().slice(0, 8);
const cyclus = (w: Waarden, rest: string) => pad(w, `/cyclus/${tekst(w, 'cyclus')}${rest}`);
const plek = (w: Waarden): 's1' | 's2' => ([w.cyclus, w.vervolgactie].some((waarde) => waarde?.zone === '2') ? 's2' : 's1');
const inhoud = (...wat: string[]) => (w: Waarden, _wie: Actor, bord: Bord) => wat.map((woord) => `${kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')} ${woord}`);
const versieVan = async ({ db }: Kennis, tabel: 'vervolgactie' | 'visitatie', id: string): Promise<string> => String((await db.query<{ versie: number }>(`SELECT versie FROM ${tabel} WHERE id::text = $1`, [id])).rows[0]?.versie ?? 1);
const doel = (w: Waarden) => `eigen-${tekst(w, 'instrumentrij')}`;
// Who leads a team gets none of it, whatever was assigned.
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], ...deel });
// The board reads the cycle of a school and does not speak for it.
const actie = (slot: Slot | null, deel: Actiedeel): ActieIngang => ({
  soort: 'actie', eis: 'kring:openen', slots: ['slug', 'cyclus', ...(slot ? [slot] : [])], samen: slot !== null, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }],
  vooraf: ({ db }, _w, bord) => evaluatiesTerug(db, bord), ...deel,
});

export const PAGINAS_PLAN_EVALUATIE: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/doelen': pagina({ vraag: (w) => ({ pad: cyclus(w, '/doelen') }), bewijs: inhoud('bron', 'meting') }),
  '/besturen/[bestuur]/cyclus/[cyclus]/evaluatie': [
    pagina({ vraag: (w) => ({ pad: cyclus(w, '/evaluatie') }), bewijs: inhoud('bereikt', 'betekenis', 'vervolg') }),
    pagina({ vraag: (w) => ({ pad: cyclus(w, `/evaluatie?doel=${doelVan(w.slug?.bord ?? 'A', plek(w))}`) }), bewijs: inhoud('vervolg') }),
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/visitatie': pagina({ vraag: (w) => ({ pad: cyclus(w, '/visitatie') }), bewijs: inhoud('bezoekers', 'bevindingen') }),
};

const HIER = 'app/besturen/[bestuur]/cyclus/[cyclus]';

export const ACTIES_PLAN_EVALUATIE: Ingangen = {
  [`${HIER}/doelen/actions.ts#metingToevoegenAction`]: actie('instrumentrij', {
    wijzigt: ['meting'], pagina: (w) => cyclus(w, '/doelen'), velden: (w) => ({ cyclus: tekst(w, 'cyclus'), doel: doel(w), datum: '2026-10-01', waarde: '50', bron: `Gekaapt ${vers()}`, toelichting: '' }),
  }),
  [`${HIER}/doelen/actions.ts#metingIntrekkenAction`]: actie('meting', {
    wijzigt: ['meting'], pagina: (w) => cyclus(w, '/doelen'), velden: (w) => ({ cyclus: tekst(w, 'cyclus'), meting: tekst(w, 'meting') }),
  }),
  [`${HIER}/evaluatie/actions.ts#evaluatieBewarenAction`]: actie('instrumentrij', {
    wijzigt: ['evaluatie'], pagina: (w) => cyclus(w, '/evaluatie'),
    velden: async (w, { db }) => ({
      cyclus: tekst(w, 'cyclus'), doel: doel(w), beoogd: '', bereikt: `Gekaapt ${vers()}`, bron: '', datum: '', effect: '', watGing: '', betekenis: '', oordeel: 'stoppen',
      versie: String((await db.query<{ versie: number }>('SELECT versie FROM evaluatie WHERE "cyclusId"::text = $1 AND "doelId" = $2', [tekst(w, 'cyclus'), doel(w)])).rows[0]?.versie ?? 0),
    }),
  }),
  [`${HIER}/evaluatie/actions.ts#evaluatieOverzettenAction`]: actie(null, { wijzigt: ['antwoord', 'antwoordversie'], pagina: (w) => cyclus(w, '/evaluatie'), velden: (w) => ({ cyclus: tekst(w, 'cyclus') }) }),
  [`${HIER}/evaluatie/actions.ts#vervolgactieBewarenAction`]: actie('vervolgactie', {
    wijzigt: ['vervolgactie'], pagina: (w) => cyclus(w, '/evaluatie'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), actie: tekst(w, 'vervolgactie'), versie: await versieVan(kennis, 'vervolgactie', tekst(w, 'vervolgactie')), tekst: `Gekaapt ${vers()}`, eigenaar: '', uiterlijk: '', doel: '' }),
  }),
  // No cycle is named: who has the action may not even see it.
  [`${HIER}/evaluatie/actions.ts#vervolgactieZettenAction`]: {
    ...actie(null, {
      wijzigt: ['vervolgactie'], pagina: (w) => pad(w, `/cyclus/${idVan(w.slug?.bord ?? 'A', `cyclus ${plek(w)}`)}/evaluatie`),
      velden: async (w, kennis) => ({ actie: tekst(w, 'vervolgactie'), versie: await versieVan(kennis, 'vervolgactie', tekst(w, 'vervolgactie')), stand: 'klaar' }),
    }),
    eis: 'plan:eigenaar', slots: ['slug', 'vervolgactie'],
  },
  [`${HIER}/visitatie/actions.ts#visitatieBewarenAction`]: actie('visitatie', {
    wijzigt: ['visitatie'], pagina: (w) => cyclus(w, '/visitatie'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), visitatie: tekst(w, 'visitatie'), versie: await versieVan(kennis, 'visitatie', tekst(w, 'visitatie')), datum: '', bezoekers: `Gekaapt ${vers()}`, voorbereiding: '', bevindingen: '', opvolging: '' }),
  }),
  [`${HIER}/visitatie/actions.ts#visitatieVervallenAction`]: actie('visitatie', {
    wijzigt: ['visitatie'], pagina: (w) => cyclus(w, '/visitatie'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), visitatie: tekst(w, 'visitatie'), versie: await versieVan(kennis, 'visitatie', tekst(w, 'visitatie')) }),
  }),
};
