import { randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { apipad, pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, vasteId } from './kanaries';
import { OPEN_VRAAG } from './opstelling-cyclus';
import { draadTerug, eigenTerug, opdrachtTerug, VRIJE_VRAAG, vrijeVraagTerug } from './opstelling-dialoog';

// Talk and shared work: nobody reads or writes where he was not asked, and nobody changes what another wrote.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'slots'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'vraag'>;
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', slots: ['slug'], ...deel });
/** The cycle of the own board: the page from which somebody who takes part posts. */
const hier = (w: Waarden) => pad(w, `/cyclus/${idVan(w.slug?.bord ?? 'A', 'cyclus s1')}/fase/1a`);
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', eis: 'dialoog:deelnemen', pagina: hier, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const woorden = () => `Gekaapt ${randomUUID().slice(0, 8)}`;

const versie = async ({ db }: Kennis, tabel: 'draad' | 'bericht' | 'opdracht', id: string): Promise<string> => String((await db.query<{ versie: number }>(`SELECT versie FROM ${tabel} WHERE id::text = $1`, [id])).rows[0]?.versie ?? 1);
const draad = async (w: Waarden, kennis: Kennis) => ({ draad: tekst(w, 'draad'), versie: await versie(kennis, 'draad', tekst(w, 'draad')) });
const bericht = async (w: Waarden, kennis: Kennis) => ({ bericht: tekst(w, 'bericht'), versie: await versie(kennis, 'bericht', tekst(w, 'bericht')) });
const opdracht = async (w: Waarden, kennis: Kennis, slot: 'opdracht' | 'mijnopdracht') => ({ opdracht: tekst(w, slot), versie: await versie(kennis, 'opdracht', tekst(w, slot)) });
const open = ({ db }: Kennis, w: Waarden) => draadTerug(db, tekst(w, 'draad'));
const eigen = ({ db, wie }: Kennis) => eigenTerug(db, wie);
const gesprek = (w: Waarden) => [kanarie(w.slug?.bord ?? 'A', '1a')];

export const PAGINAS_DIALOOG: Ingangen = {
  '/besturen/[bestuur]/mijn-werk': pagina({ eis: 'cyclus:lezen', vraag: (w) => ({ pad: pad(w, '/mijn-werk') }), bewijs: () => ['Mijn werk'] }),
  '/besturen/[bestuur]/meldingen': [
    pagina({ eis: 'dialoog:deelnemen', vraag: (w) => ({ pad: pad(w, '/meldingen') }), bewijs: gesprek }),
    pagina({ eis: 'dialoog:deelnemen', vraag: (w) => ({ pad: pad(w, '/meldingen?toon=alles') }), bewijs: gesprek }),
  ],
};

export const ROUTES_DIALOOG: Ingangen = {
  '/api/besturen/[bestuur]/meldingen/telling': { soort: 'route', methode: 'GET', eis: 'dialoog:deelnemen', slots: ['slug'], vraag: (w) => ({ pad: apipad(w, '/meldingen/telling') }), bewijs: () => [/"ongelezen":\d/] },
};

const DIALOOG = 'app/besturen/[bestuur]/dialoog/actions.ts#';
const MELDINGEN = 'app/besturen/[bestuur]/meldingen/actions.ts#';

export const ACTIES_DIALOOG: Ingangen = {
  [`${DIALOOG}draadBeginnenAction`]: [
    actie({ slots: ['slug', 'cyclus'], wijzigt: ['draad', 'bericht'], velden: (w) => ({ cyclus: tekst(w, 'cyclus'), school: '', deelfase: '1A', soort: 'vraag', onderwerp: OPEN_VRAAG, titel: 'x', tekst: woorden() }) }),
    // At a figure: for who sees the whole school.
    actie({ eis: 'cyclus:beheren', slots: ['slug', 'overzichtschool'], wijzigt: ['draad', 'bericht'], velden: (w) => ({ cyclus: '', school: tekst(w, 'overzichtschool'), deelfase: '', soort: 'cijfer', onderwerp: 'doel50', titel: 'x', tekst: woorden() }) }),
  ],
  [`${DIALOOG}berichtPlaatsenAction`]: actie({ slots: ['slug', 'draad'], wijzigt: ['bericht'], vooraf: open, velden: (w) => ({ draad: tekst(w, 'draad'), tekst: woorden() }) }),
  [`${DIALOOG}berichtWijzigenAction`]: actie({ slots: ['slug', 'bericht'], wijzigt: ['bericht'], vooraf: eigen, velden: async (w, kennis) => ({ ...(await bericht(w, kennis)), tekst: woorden() }) }),
  [`${DIALOOG}berichtVerwijderenAction`]: actie({ slots: ['slug', 'bericht'], wijzigt: ['bericht'], vooraf: eigen, velden: bericht }),
  [`${DIALOOG}draadOplossenAction`]: [
    actie({ slots: ['slug', 'draad'], wijzigt: ['draad'], vooraf: open, velden: draad }),
    actie({ eis: 'cyclus:beheren', slots: ['slug', 'draad'], wijzigt: ['draad', 'besluit'], vooraf: open, velden: async (w, kennis) => ({ ...(await draad(w, kennis)), besluit: woorden(), wie: 'Ik', gronden: '' }) }),
  ],
  [`${DIALOOG}draadHeropenenAction`]: actie({ slots: ['slug', 'draad'], wijzigt: ['draad'], vooraf: ({ db }, w) => draadTerug(db, tekst(w, 'draad'), true), velden: draad }),
  [`${DIALOOG}draadToewijzenAction`]: actie({ slots: ['slug', 'draad'], wijzigt: ['draad'], vooraf: open, velden: async (w, kennis) => ({ ...(await draad(w, kennis)), aan: '' }) }),
  [`${DIALOOG}draadVerplaatsenAction`]: actie({
    eis: 'cyclus:beheren', slots: ['slug', 'draad'], wijzigt: ['draad', 'draadverhuizing'], vooraf: open,
    velden: async (w, kennis) => ({ ...(await draad(w, kennis)), deelfase: w.draad?.zone === '1b' ? '1B' : '1A', soort: 'vraag', onderwerp: VRIJE_VRAAG }),
  }),
  [`${DIALOOG}opdrachtGevenAction`]: actie({
    eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], wijzigt: ['opdracht', 'opdrachtstap'], vooraf: ({ db }, _w, bord) => vrijeVraagTerug(db, bord),
    velden: (w) => ({ cyclus: tekst(w, 'cyclus'), deelfase: '1A', vraag: VRIJE_VRAAG, aan: vasteId(`gebruiker ${w.cyclus?.bord ?? 'A'} bestuurder`), uiterlijk: '', bericht: woorden() }),
  }),
  [`${DIALOOG}opdrachtStapAction`]: [
    actie({ eis: 'cyclus:antwoorden', slots: ['slug', 'mijnopdracht'], wijzigt: ['opdracht', 'opdrachtstap'], vooraf: ({ db }, w) => opdrachtTerug(db, tekst(w, 'mijnopdracht'), 'open'), velden: async (w, kennis) => ({ ...(await opdracht(w, kennis, 'mijnopdracht')), stap: 'ingediend', reden: woorden() }) }),
    actie({ eis: 'cyclus:beheren', slots: ['slug', 'opdracht'], wijzigt: ['opdracht', 'opdrachtstap'], vooraf: ({ db }, w) => opdrachtTerug(db, tekst(w, 'opdracht'), 'ingediend'), velden: async (w, kennis) => ({ ...(await opdracht(w, kennis, 'opdracht')), stap: 'aanvaard', reden: woorden() }) }),
  ],
  [`${DIALOOG}opdrachtVerzettenAction`]: actie({ eis: 'cyclus:beheren', slots: ['slug', 'opdracht'], wijzigt: ['opdracht'], vooraf: ({ db }, w) => opdrachtTerug(db, tekst(w, 'opdracht'), 'open'), velden: async (w, kennis) => ({ ...(await opdracht(w, kennis, 'opdracht')), uiterlijk: '2099-01-01' }) }),
  [`${MELDINGEN}meldingOpenenAction`]: actie({ slots: ['slug', 'melding'], wijzigt: ['melding'], pagina: (w) => pad(w, '/meldingen'), vooraf: eigen, velden: (w) => ({ melding: tekst(w, 'melding') }) }),
  [`${MELDINGEN}meldingenLezenAction`]: actie({ slots: ['slug'], wijzigt: ['melding'], pagina: (w) => pad(w, '/meldingen'), vooraf: eigen, velden: () => ({}) }),
};
