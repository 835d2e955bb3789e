import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Slot, Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { besluitenTerug } from './opstelling-besluiten';

// Decisions, talks, tools and own questions: who reads them in a cycle, and who writes them.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'vraag'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'pagina' | 'wijzigt'>;

const vers = () => randomUUID().slice(0, 8);
const cyclus = (w: Waarden, rest = '') => pad(w, `/cyclus/${tekst(w, 'cyclus')}${rest}`);
const naam = (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')];
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], bewijs: naam, ...deel });
const actie = (slot: Slot | null, deel: Actiedeel): ActieIngang => ({
  soort: 'actie', eis: 'cyclus:beheren', slots: ['slug', 'cyclus', ...(slot ? [slot] : [])], samen: slot !== null, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }],
  vooraf: ({ db }, _w, bord) => besluitenTerug(db, bord), ...deel,
});

type Tabel = 'besluit' | 'dialoogverslag' | 'eigenvraag' | 'eigenoptie';
const versieVan = async ({ db }: Kennis, tabel: Tabel, id: string): Promise<string> => String((await db.query<{ versie: number }>(`SELECT versie FROM ${tabel} WHERE id::text = $1`, [id])).rows[0]?.versie ?? 1);
const hulpversie = async ({ db }: Kennis, w: Waarden): Promise<string> => String((await db.query<{ versie: number }>(`SELECT versie FROM hulpmiddelgebruik WHERE "cyclusId"::text = $1 AND "vraagId" = 'hulpmiddel-schoolfie'`, [tekst(w, 'cyclus')])).rows[0]?.versie ?? 0);

export const PAGINAS_BESLUITEN: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/besluiten': [pagina({ vraag: (w) => ({ pad: cyclus(w, '/besluiten') }) }), pagina({ vraag: (w) => ({ pad: cyclus(w, '/besluiten?stand=alle&zoek=besluit') }) })],
  '/besturen/[bestuur]/cyclus/[cyclus]/besluiten/nieuw': pagina({ eis: 'cyclus:beheren', vraag: (w) => ({ pad: cyclus(w, '/besluiten/nieuw') }) }),
  '/besturen/[bestuur]/cyclus/[cyclus]/gesprekken': pagina({ vraag: (w) => ({ pad: cyclus(w, '/gesprekken') }) }),
  '/besturen/[bestuur]/cyclus/[cyclus]/eigen-vragen': pagina({ vraag: (w) => ({ pad: cyclus(w, '/eigen-vragen') }) }),
};

export const ROUTES_BESLUITEN: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/besluiten/exporteren': { soort: 'route', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], logt: true, vraag: (w) => ({ pad: cyclus(w, '/besluiten/exporteren?vorm=csv') }), bewijs: naam },
};

const HIER = 'app/besturen/[bestuur]/cyclus/[cyclus]';

export const ACTIES_BESLUITEN: Ingangen = {
  [`${HIER}/besluiten/actions.ts#besluitNemenAction`]: actie(null, {
    wijzigt: ['besluit'], pagina: (w) => cyclus(w, '/besluiten/nieuw'),
    velden: (w) => ({ cyclus: tekst(w, 'cyclus'), tekst: `Gekaapt ${vers()}`, wie: 'Gekaapt', gronden: '', genomenOp: '2026-11-01', deelfase: '1A', vraag: '', draad: '', ronde: '' }),
  }),
  [`${HIER}/besluiten/actions.ts#besluitIntrekkenAction`]: actie('besluit', {
    wijzigt: ['besluit'], pagina: (w) => cyclus(w, '/besluiten'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), besluit: tekst(w, 'besluit'), versie: await versieVan(kennis, 'besluit', tekst(w, 'besluit')), reden: `Gekaapt ${vers()}` }),
  }),
  [`${HIER}/gesprekken/actions.ts#verslagBewarenAction`]: actie('verslag', {
    wijzigt: ['dialoogverslag'], pagina: (w) => cyclus(w, '/gesprekken'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), deelfase: '1A', vraag: '1-dialoog', verslag: tekst(w, 'verslag'), versie: await versieVan(kennis, 'dialoogverslag', tekst(w, 'verslag')), metWie: `Gekaapt ${vers()}`, gesprokenOp: '2026-11-01', vorm: '', opbrengst: 'Gekaapt' }),
  }),
  [`${HIER}/gesprekken/actions.ts#verslagVervallenAction`]: actie('verslag', {
    wijzigt: ['dialoogverslag'], pagina: (w) => cyclus(w, '/gesprekken'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), verslag: tekst(w, 'verslag'), versie: await versieVan(kennis, 'dialoogverslag', tekst(w, 'verslag')) }),
  }),
  [`${HIER}/gesprekken/actions.ts#hulpmiddelZettenAction`]: actie(null, {
    wijzigt: ['hulpmiddelgebruik'], pagina: (w) => cyclus(w, '/gesprekken'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), vraag: 'hulpmiddel-schoolfie', versie: await hulpversie(kennis, w), stand: 'gebruikt', op: '', vraagtekst: '', bevindingen: `Gekaapt ${vers()}` }),
  }),
  [`${HIER}/eigen-vragen/actions.ts#eigenVraagBewarenAction`]: actie('eigenvraag', {
    wijzigt: ['eigenvraag'], pagina: (w) => cyclus(w, '/eigen-vragen'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), vraag: tekst(w, 'eigenvraag'), versie: await versieVan(kennis, 'eigenvraag', tekst(w, 'eigenvraag')), deelfase: '1A', tekst: `Gekaapt ${vers()}`, hulp: '', soort: 'tekst', keuzes: '', eenheid: '', voor: 'cyclus' }),
  }),
  [`${HIER}/eigen-vragen/actions.ts#eigenVraagVervallenAction`]: actie('eigenvraag', {
    wijzigt: ['eigenvraag'], pagina: (w) => cyclus(w, '/eigen-vragen'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), vraag: tekst(w, 'eigenvraag'), versie: await versieVan(kennis, 'eigenvraag', tekst(w, 'eigenvraag')) }),
  }),
  [`${HIER}/eigen-vragen/actions.ts#eigenOptieToevoegenAction`]: actie(null, {
    wijzigt: ['eigenoptie'], pagina: (w) => cyclus(w, '/eigen-vragen'),
    velden: (w) => ({ cyclus: tekst(w, 'cyclus'), vraag: '1a-voorbeelden-ambities', naam: `Gekaapt ${vers()}`, voor: 'school' }),
  }),
  [`${HIER}/eigen-vragen/actions.ts#eigenOptieVervallenAction`]: actie('eigenoptie', {
    wijzigt: ['eigenoptie'], pagina: (w) => cyclus(w, '/eigen-vragen'),
    velden: async (w, kennis) => ({ cyclus: tekst(w, 'cyclus'), optie: tekst(w, 'eigenoptie'), versie: await versieVan(kennis, 'eigenoptie', tekst(w, 'eigenoptie')) }),
  }),
};
