import { randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';

// The personal link of a teacher: what its holder can ask, and what HR and the teacher with an account can.

const LEEG = { status: 'leeg' };
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'eis' | 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', argumenten: (w) => [tekst(w, 'slug'), LEEG], ...deel });
/** An action outside boards: whose file it is follows from the cookie. */
const linkActie = (deel: Actiedeel): ActieIngang => actie({ argumenten: () => [LEEG], zonderFilter: true, ...deel });
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', ...deel });

const vers = () => randomUUID().slice(0, 8);
const inventaris = (w: Waarden, rest: string) => pad(w, `/inventaris${rest}`);
const dossier = (w: Waarden) => inventaris(w, `/medewerkers/${w.persoon?.tekst ?? idVan(tekst(w, 'slug') === 'bestuur-b' ? 'B' : 'A', 'persoon 1azelf')}`);
// Forms are posted to pages whose reading leaves no line in the log.
const correctie = (w: Waarden) => `${dossier(w)}/correctie`;
const correcties = (w: Waarden) => inventaris(w, '/correcties');
const versieVan = async ({ db }: Kennis, id: string): Promise<string> => String((await db.query<{ versie: number }>('SELECT versie FROM correctievoorstel WHERE id::text = $1', [id])).rows[0]?.versie ?? 1);

const wijziging = async (w: Waarden, { versie }: Kennis) => ({
  voorstel: 'diploma-wijzigen', over: tekst(w, 'diploma'), versie: String(await versie('diploma', tekst(w, 'diploma'))), niveau: 'hbo-master', soort: '', richting: `Gekaapt ${vers()}`, instelling: 'Hogeschool', behaald: '2011', status: 'behaald', toelichting: '',
});

/** The links of the holders work again, and nobody said or proposed anything but at the start. */
async function schoon({ db }: Kennis, _w: Waarden, bord: Bord): Promise<void> {
  const bestuur = idVan(bord, 'bestuur');
  await db.query('UPDATE leraarlink SET "ingetrokkenOp" = NULL WHERE id = ANY ($1::uuid[])', [[idVan(bord, 'houder open'), ...['1azelf', '1a', '1b', '2'].map((zone) => idVan(bord, `leraarlink ${zone}`))]]);
  await db.query(`DELETE FROM dossierbevestiging WHERE "bestuurId" = $1 AND "createdAt" > now() - interval '2 minutes'`, [bestuur]);
  await db.query(`DELETE FROM correctievoorstel WHERE "bestuurId" = $1 AND soort = 'diploma-wijzigen'`, [bestuur]);
  await db.query(`DELETE FROM diploma WHERE "bestuurId" = $1 AND richting LIKE '% voorgesteld'`, [bestuur]);
  await db.query(`UPDATE correctievoorstel SET status = 'open', "behandeldOp" = NULL, "behandeldDoor" = NULL, reden = '' WHERE "bestuurId" = $1 AND status <> 'open'`, [bestuur]);
}

/** What the holder of the secret learns by opening the link: the file of that one teacher. */
const INHOUD = ['bestuur', '1azelf', 's1', 't1a', 'v1'];

export const PAGINAS_LERAARLINK: Ingangen = {
  '/eigen-dossier': [
    pagina({ eis: 'openbaar', slots: [], vraag: () => ({ pad: '/eigen-dossier' }), bewijs: () => ['gegevens nakijken'], zonderFilter: true }),
    pagina({ eis: 'dossierlink', slots: [], vraag: () => ({ pad: '/eigen-dossier' }), bewijs: (_w, { thuis }) => [kanarie(thuis, '1azelf'), kanarie(thuis, 's1'), 'Dit klopt'], zonderFilter: true }),
  ],
  '/eigen-dossier/correctie': pagina({ eis: 'dossierlink', slots: ['diploma'], vraag: (w) => ({ pad: `/eigen-dossier/correctie?soort=diploma-wijzigen&over=${tekst(w, 'diploma')}` }), bewijs: (_w, { thuis }) => [`${kanarie(thuis, '1azelf')} open richting`], zonderFilter: true }),
  '/besturen/[bestuur]/inventaris/correcties': pagina({ eis: 'inventaris:wijzigen', slots: ['slug'], vraag: (w) => ({ pad: correcties(w) }), bewijs: (_w, _wie, bord) => [`${kanarie(bord, '1azelf')} voorgesteld`, kanarie(bord, 's1')] }),
  '/besturen/[bestuur]/inventaris/correcties/vragen': pagina({ eis: 'inventaris:wijzigen', slots: ['slug'], vraag: (w) => ({ pad: `${correcties(w)}/vragen?wie=allen` }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1b')] }),
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/correctie': pagina({ eis: 'correcties:voorstellen', slots: ['slug', 'persoon'], vraag: (w) => ({ pad: `${dossier(w)}/correctie` }), bewijs: () => ['Wat klopt er niet'] }),
};

const OPENBAAR = 'app/(openbaar)/eigen-dossier/actions.ts#';
const HR = 'app/besturen/[bestuur]/inventaris/correcties/actions.ts#';
const ZELF = 'app/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/correctie/actions.ts#';

export const ACTIES_LERAARLINK: Ingangen = {
  [`${OPENBAAR}eigenDossierOpenenAction`]: linkActie({
    eis: 'openbaar', slots: ['dossiercode'], wijzigt: ['logregel'], onthult: INHOUD, pagina: () => '/eigen-dossier', vooraf: schoon, velden: (w) => ({ code: tekst(w, 'dossiercode') }),
  }),
  [`${OPENBAAR}eigenDossierSluitenAction`]: linkActie({ eis: 'openbaar', slots: [], pagina: () => '/eigen-dossier', velden: () => ({}), bewijs: () => ['klaar=1'] }),
  [`${OPENBAAR}linkDossierBevestigenAction`]: linkActie({ eis: 'dossierlink', slots: [], wijzigt: ['dossierbevestiging'], pagina: () => '/eigen-dossier', vooraf: schoon, velden: () => ({}) }),
  [`${OPENBAAR}linkCorrectieVoorstellenAction`]: linkActie({ eis: 'dossierlink', slots: ['diploma'], wijzigt: ['correctievoorstel'], pagina: () => '/eigen-dossier/correctie', vooraf: schoon, velden: wijziging }),
  [`${OPENBAAR}linkVoorstelIntrekkenAction`]: linkActie({
    eis: 'dossierlink', slots: ['voorstel'], wijzigt: ['correctievoorstel'], pagina: () => '/eigen-dossier', vooraf: schoon, velden: async (w, kennis) => ({ id: tekst(w, 'voorstel'), versie: await versieVan(kennis, tekst(w, 'voorstel')) }),
  }),

  [`${ZELF}dossierBevestigenAction`]: actie({ eis: 'correcties:voorstellen', slots: ['slug'], wijzigt: ['dossierbevestiging'], pagina: correctie, vooraf: schoon, velden: () => ({}) }),
  [`${ZELF}correctieVoorstellenAction`]: actie({ eis: 'correcties:voorstellen', slots: ['slug', 'diploma'], wijzigt: ['correctievoorstel'], pagina: correctie, vooraf: schoon, velden: wijziging }),
  [`${ZELF}voorstelIntrekkenAction`]: actie({
    eis: 'correcties:voorstellen', slots: ['slug', 'voorstel'], wijzigt: ['correctievoorstel'], pagina: correctie, vooraf: schoon, velden: async (w, kennis) => ({ id: tekst(w, 'voorstel'), versie: await versieVan(kennis, tekst(w, 'voorstel')) }),
  }),

  [`${HR}leraarlinkVersturenAction`]: actie({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], wijzigt: ['leraarlink'], pagina: correcties, velden: (w) => ({ medewerker: tekst(w, 'persoon'), email: `leraar.${vers()}@proef.example` }) }),
  [`${HR}leraarlinkIntrekkenAction`]: actie({ eis: 'inventaris:wijzigen', slots: ['slug', 'leraarlink'], wijzigt: ['leraarlink'], pagina: correcties, vooraf: schoon, velden: (w) => ({ id: tekst(w, 'leraarlink') }) }),
  [`${HR}leraarlinkenVersturenAction`]: actie({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], wijzigt: ['leraarlink'], pagina: (w) => `${correcties(w)}/vragen`, velden: (w) => ({ medewerkers: tekst(w, 'persoon') }) }),
  [`${HR}correctieAannemenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'voorstel'], wijzigt: ['correctievoorstel', 'diploma'], pagina: correcties, vooraf: schoon,
    velden: async (w, kennis) => ({ id: tekst(w, 'voorstel'), versie: await versieVan(kennis, tekst(w, 'voorstel')), feitVersie: '0' }),
  }),
  [`${HR}correctieAfwijzenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'voorstel'], wijzigt: ['correctievoorstel'], pagina: correcties, vooraf: schoon,
    velden: async (w, kennis) => ({ id: tekst(w, 'voorstel'), versie: await versieVan(kennis, tekst(w, 'voorstel')), reden: 'Nee' }),
  }),
};
