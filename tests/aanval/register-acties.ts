import { randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis } from './ingang';
import { magZien, tweedeToken } from './actoren';
import { idVan, kanarie, vasteId, vogel, type Bord } from './kanaries';
import { importHeropenen, klareImportVullen } from './opstelling-import';
import { herstelCode, uitnodigingCode } from './opstelling';

export const WACHTWOORD = 'fietsbel-onder-water-84';
const LEEG = { status: 'leeg' };
type Deel = Partial<ActieIngang> & Pick<ActieIngang, 'eis' | 'slots' | 'velden' | 'pagina'>;
/** An action on a board: (slug, state, form). */
const actie = (deel: Deel): ActieIngang => ({ soort: 'actie', argumenten: (w) => [tekst(w, 'slug'), LEEG], ...deel });
/** An action outside boards: (state, form). */
const kaal = (deel: Deel): ActieIngang => actie({ argumenten: () => [LEEG], zonderFilter: true, ...deel });

const bordVan = (w: Waarden): Bord => (tekst(w, 'slug') === 'bestuur-b' ? 'B' : 'A');
const schoolpagina = (w: Waarden) => pad(w, `/organisatie/scholen/${w.school?.tekst ?? idVan(bordVan(w), 'school s1')}`);
const mensen = (w: Waarden) => pad(w, '/organisatie/mensen');
const screening = (w: Waarden) => pad(w, '/inventaris/screening');
const persoon = (w: Waarden) => w.persoon?.tekst ?? idVan(bordVan(w), `persoon ${w.diploma?.zone === '2' || w.diploma?.zone === '1b' || w.diploma?.zone === '1a' ? w.diploma.zone : '1azelf'}`);
const diplomaNieuw = (w: Waarden) => pad(w, `/inventaris/medewerkers/${persoon(w)}/diplomas/nieuw`);
const diplomapagina = (w: Waarden) => pad(w, `/inventaris/medewerkers/${persoon(w)}/diplomas/${tekst(w, 'diploma')}`);
const vers = () => randomUUID().slice(0, 8);
const brinVan = (w: Waarden) => (bordVan(w) === 'A' ? '01AA' : '02BB');
// The new name keeps the canary where the row has one that this person may know: an attacker's own text must not look like a leak.
const eigenNaam = (w: Waarden, { wie }: Kennis, slot: 'school' | 'team' | 'sectie', plekken: Record<string, string>) => {
  const waarde = w[slot];
  const plek = plekken[waarde?.soort ?? 'eigen'] ?? '';
  return waarde?.bord === bordVan(w) && magZien(wie).has(vogel(bordVan(w), plek)) ? `${kanarie(bordVan(w), plek)} ${vers()}` : `Gekaapt ${vers()}`;
};

async function opnieuwLeeg({ db }: Kennis, tabel: 'team' | 'sectie', w: Waarden, bord: Bord): Promise<void> {
  const slot = tabel === 'team' ? w.leegteam : w.legesectie;
  const kant = slot?.soort === 'andereSchool' ? '2' : '1';
  const school = idVan(bord, `school s${kant}`);
  if (tabel === 'team') await db.query('INSERT INTO team (id, "bestuurId", "schoolId", naam) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING', [slot?.tekst, idVan(bord, 'bestuur'), school, `${kanarie(bord, kant === '2' ? 't2' : 't1a')} team t${kant}leeg`]);
  else await db.query('INSERT INTO sectie (id, "bestuurId", "schoolId", "vakCode", label) SELECT $1, $2, $3, code, $4 FROM vak ORDER BY code LIMIT 1 ON CONFLICT (id) DO NOTHING', [slot?.tekst, idVan(bord, 'bestuur'), school, `${kanarie(bord, `v${kant}`)} sectie v${kant}leeg`]);
}

const diplomaVelden = (richting: string) => ({ niveau: 'hbo-master', soort: '', richting, instelling: 'Hogeschool', behaald: '2011', status: 'behaald' });
const wakkerMaken = (lid: string) => async ({ db }: Kennis, _w: Waarden, bord: Bord) => {
  await db.query('UPDATE lidmaatschap SET "beeindigdOp" = NULL WHERE id = $1', [idVan(bord, lid)]);
};

const imports = (w: Waarden) => pad(w, `/inventaris/import/${(w.import ?? w.klareimport)?.tekst ?? ''}`);
const tweedeBrowser = async ({ db, wie }: Kennis) => { await db.query('UPDATE sessie SET "ingetrokkenOp" = NULL WHERE id = $1', [vasteId(`sessie2 ${wie.gebruikerId}`)]); };

export const ACTIES: Ingangen = {
  'app/besturen/[bestuur]/organisatie/actions.ts#schoolToevoegenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug'], wijzigt: ['school'], pagina: (w) => pad(w, '/organisatie/scholen/nieuw'), zonderFilter: true,
    velden: (w) => ({ brin: brinVan(w), vestiging: String(10 + Math.floor(Math.random() * 89)), naam: `School ${vers()}`, onderwijssoorten: ['vwo'] }),
    vooraf: async ({ db }, _w, bord) => { await db.query(`DELETE FROM school WHERE "bestuurId" = $1 AND vestiging > '01'`, [idVan(bord, 'bestuur')]); },
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#schoolWijzigenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'school'], wijzigt: ['school'], pagina: schoolpagina, zonderFilter: true,
    velden: async (w, kennis) => ({ id: tekst(w, 'school'), versie: String(await kennis.versie('school', tekst(w, 'school'))), brin: brinVan(w), vestiging: w.school?.soort === 'andereSchool' ? '01' : '00', naam: eigenNaam(w, kennis, 'school', { eigen: 's1', andereSchool: 's2' }), onderwijssoorten: ['havo', 'vwo'] }),
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#teamToevoegenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'school'], wijzigt: ['team'], pagina: schoolpagina, zonderFilter: true,
    velden: (w) => ({ schoolId: tekst(w, 'school'), naam: `Team ${vers()}` }),
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#teamWijzigenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'team'], wijzigt: ['team'], pagina: schoolpagina, zonderFilter: true,
    velden: async (w, kennis) => ({ id: tekst(w, 'team'), versie: String(await kennis.versie('team', tekst(w, 'team'))), naam: eigenNaam(w, kennis, 'team', { eigen: 't1a', anderTeam: 't1b', andereSchool: 't2' }) }),
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#teamVerwijderenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'leegteam'], wijzigt: ['team'], pagina: schoolpagina, zonderFilter: true,
    vooraf: (kennis, w, bord) => opnieuwLeeg(kennis, 'team', w, bord),
    velden: async (w, { versie }) => ({ id: tekst(w, 'leegteam'), versie: String(await versie('team', tekst(w, 'leegteam'))) }),
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#sectieToevoegenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'school'], wijzigt: ['sectie'], pagina: schoolpagina, zonderFilter: true,
    velden: async (w, { db }) => ({ schoolId: tekst(w, 'school'), vakCode: await eersteVak(db), label: `Sectie ${vers()}` }),
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#sectieWijzigenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'sectie'], wijzigt: ['sectie'], pagina: schoolpagina, zonderFilter: true,
    velden: async (w, kennis) => ({ id: tekst(w, 'sectie'), versie: String(await kennis.versie('sectie', tekst(w, 'sectie'))), vakCode: await eersteVak(kennis.db), label: eigenNaam(w, kennis, 'sectie', { eigen: 'v1', andereSchool: 'v2' }) }),
  }),
  'app/besturen/[bestuur]/organisatie/actions.ts#sectieVerwijderenAction': actie({
    eis: 'organisatie:wijzigen', slots: ['slug', 'legesectie'], wijzigt: ['sectie'], pagina: schoolpagina, zonderFilter: true,
    vooraf: (kennis, w, bord) => opnieuwLeeg(kennis, 'sectie', w, bord),
    velden: async (w, { versie }) => ({ id: tekst(w, 'legesectie'), versie: String(await versie('sectie', tekst(w, 'legesectie'))) }),
  }),
  'app/besturen/[bestuur]/organisatie/mensen/actions.ts#uitnodigenAction': actie({
    eis: 'mensen:beheren', slots: ['slug', 'school'], wijzigt: ['lidmaatschap'], pagina: (w) => pad(w, '/organisatie/mensen/uitnodigen'), zonderFilter: true,
    velden: (w) => ({ email: `nieuw.${vers()}@proef.example`, naam: `Genodigd ${vers()}`, rol: 'schoolleider', bereik: 'school', schoolIds: tekst(w, 'school') }),
  }),
  'app/besturen/[bestuur]/organisatie/mensen/actions.ts#uitnodigingOpnieuwAction': actie({
    eis: 'mensen:beheren', slots: ['slug', 'uitgenodigd'], wijzigt: ['uitnodiging'], pagina: mensen, zonderFilter: true, velden: (w) => ({ lidmaatschapId: tekst(w, 'uitgenodigd') }),
  }),
  'app/besturen/[bestuur]/organisatie/mensen/actions.ts#uitnodigingIntrekkenAction': actie({
    eis: 'mensen:beheren', slots: ['slug', 'uitgenodigd'], wijzigt: ['lidmaatschap'], pagina: mensen, vooraf: wakkerMaken('lid uit'), zonderFilter: true,
    velden: async (w, { versie }) => ({ lidmaatschapId: tekst(w, 'uitgenodigd'), versie: String(await versie('lidmaatschap', tekst(w, 'uitgenodigd'))) }),
  }),
  'app/besturen/[bestuur]/organisatie/mensen/actions.ts#lidmaatschapBeeindigenAction': actie({
    eis: 'mensen:beheren', slots: ['slug', 'lid'], wijzigt: ['lidmaatschap'], pagina: mensen, vooraf: wakkerMaken('lid wie'),
    velden: async (w, { versie }) => ({ id: tekst(w, 'lid'), versie: String(await versie('lidmaatschap', tekst(w, 'lid'))) }),
  }),
  'app/besturen/[bestuur]/inventaris/screening/actions.ts#diplomaScreenenAction': actie({
    eis: 'inventaris:screenen', slots: ['slug', 'diploma'], wijzigt: ['screening'], pagina: screening,
    velden: async (w, kennis) => ({ diplomaId: tekst(w, 'diploma'), keuze: 'dossier', notitie: '', laatste: await kennis.laatste(tekst(w, 'diploma')), versie: String(await kennis.versie('diploma', tekst(w, 'diploma'))), terug: '?' }),
  }),
  'app/besturen/[bestuur]/inventaris/screening/actions.ts#screeningHerstellenAction': actie({
    eis: 'inventaris:screenen', slots: ['slug', 'gezien'], wijzigt: ['screening'], pagina: screening,
    vooraf: async ({ db, wie }, w, bord) => {
      await db.query(`INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst, notitie, "gebruikerId") SELECT "bestuurId", "medewerkerId", id, 'nader-onderzoek', $2, $3 FROM diploma WHERE id = $1`,
        [tekst(w, 'gezien'), `${kanarie(bord, w.gezien?.zone === 'bord' ? '2' : (w.gezien?.zone ?? '2'))} vooraf`, wie.gebruikerId]);
    },
    velden: async (w, kennis) => ({ screeningId: (await kennis.laatste(tekst(w, 'gezien'))) || tekst(w, 'gezien'), terug: '?' }),
  }),
  'app/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/actions.ts#diplomaRegistrerenAction': actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], wijzigt: ['diploma'], pagina: diplomaNieuw,
    velden: (w) => ({ medewerker: tekst(w, 'persoon'), ...diplomaVelden(`Richting ${vers()}`) }),
  }),
  'app/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/actions.ts#diplomaCorrigerenAction': actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'diploma'], wijzigt: ['diploma'], pagina: diplomapagina,
    velden: async (w, { versie }) => ({ diploma: tekst(w, 'diploma'), versie: String(await versie('diploma', tekst(w, 'diploma'))), ...diplomaVelden(`Gecorrigeerd ${vers()}`) }),
  }),

  'app/besturen/[bestuur]/inventaris/import/actions.ts#importAfbrekenAction': actie({
    eis: 'inventaris:importeren', slots: ['slug', 'import'], wijzigt: ['import', 'importbestand'], pagina: imports, zonderFilter: true,
    vooraf: ({ db }, w, bord) => importHeropenen(db, bord, tekst(w, 'import')),
    velden: async (w, { versie }) => ({ id: tekst(w, 'import'), versie: String(await versie('import', tekst(w, 'import'))) }),
  }),
  'app/besturen/[bestuur]/inventaris/import/actions.ts#importOngedaanMakenAction': actie({
    eis: 'inventaris:importeren', slots: ['slug', 'klareimport'], wijzigt: ['import', 'medewerker', 'importwijziging'], pagina: imports, zonderFilter: true,
    vooraf: ({ db }, _w, bord) => klareImportVullen(db, bord),
    velden: async (w, { versie }) => ({ id: tekst(w, 'klareimport'), versie: String(await versie('import', tekst(w, 'klareimport'))) }),
  }),

  'app/mijn-account/actions.ts#sessieBeeindigenAction': [
    kaal({ eis: 'ingelogd', slots: ['sessie'], wijzigt: ['sessie'], pagina: () => '/mijn-account', vooraf: tweedeBrowser, velden: (w) => ({ sessieId: tekst(w, 'sessie') }) }),
    kaal({ eis: 'ingelogd', slots: [], wijzigt: ['sessie'], pagina: () => '/mijn-account', vooraf: tweedeBrowser, velden: () => ({ sessieId: 'andere' }) }),
  ],
  // Nobody here has a password to give: refusal for all, and that is what is promised.
  'app/mijn-account/actions.ts#wachtwoordWijzigenAction': kaal({
    eis: 'ingelogd', slots: [], pagina: () => '/mijn-account', velden: () => ({ huidig: 'verkeerd-wachtwoord', wachtwoord: 'paardbatterijnietje-9' }), bewijs: () => [/huidige wachtwoord|te vaak/],
  }),
  // From the second browser of each person, so that the first stays signed in.
  'app/mijn-account/uitloggen-action.ts#uitloggenAction': kaal({
    eis: 'ingelogd', slots: [], wijzigt: ['sessie'], pagina: () => '/mijn-account', argumenten: () => [], velden: () => ({}), token: tweedeToken, vooraf: tweedeBrowser, bewijs: () => ['/api/auth/uitgelogd'],
  }),
  'app/(openbaar)/inloggen/actions.ts#inloggenAction': kaal({
    // Signing in ends the session that this browser had.
    eis: 'openbaar', slots: [], pagina: () => '/inloggen', token: () => null, magAltijd: ['sessie'], bewijs: () => [/\/besturen|te vaak/], onthult: ['mensuit'],
    velden: () => ({ email: `${kanarie('A', 'mensuit').toLowerCase()}.aan@proef.example`, wachtwoord: WACHTWOORD }),
  }),
  'app/(openbaar)/wachtwoord-vergeten/actions.ts#herstelAanvragenAction': kaal({
    eis: 'openbaar', slots: [], pagina: () => '/wachtwoord-vergeten', magAltijd: ['wachtwoordherstel'], bewijs: () => ['binnen een paar minuten een mail'],
    velden: () => ({ email: `${kanarie('B', 'menshr').toLowerCase()}@proef.example` }), onthult: ['menshr'],
  }),
  'app/(openbaar)/wachtwoord-herstellen/actions.ts#herstellenAction': kaal({
    eis: 'openbaar', slots: [], pagina: () => '/wachtwoord-herstellen', bewijs: () => ['Kies een ander wachtwoord'],
    // Weak on purpose: the link works, the password is refused, so the link stays.
    velden: () => ({ code: herstelCode('A'), wachtwoord: 'masterkompas1' }),
  }),
  'app/(openbaar)/uitnodiging/actions.ts#uitnodigingBekijkenAction': kaal({
    eis: 'openbaar', slots: ['code'], pagina: () => '/uitnodiging', onthult: ['bestuur', 'mensuit'], velden: (w) => ({ code: tekst(w, 'code') }), bewijs: (w) => [kanarie(w.code?.bord ?? 'A', 'bestuur')],
  }),
  'app/(openbaar)/uitnodiging/actions.ts#uitnodigingAannemenAction': kaal({
    eis: 'openbaar', slots: ['code'], pagina: () => '/uitnodiging', onthult: ['bestuur', 'mensuit'], bewijs: () => [/ander wachtwoord|Kies/],
    // Weak on purpose, so that the invitation stays open for the next attacker.
    velden: (w) => ({ code: w.code?.soort === 'eigen' ? uitnodigingCode(w.code.bord ?? 'A', 'intrek') : tekst(w, 'code'), naam: 'Aangenomen', wachtwoord: 'masterkompas1' }),
  }),
  'app/(openbaar)/onderdelen/actions.ts#nietsDoen': kaal({ eis: 'openbaar', slots: [], pagina: () => '/onderdelen', argumenten: () => [], velden: () => ({}), bewijs: () => [/./] }),
  'app/(openbaar)/onderdelen/actions.ts#voorbeeldOpslaan': kaal({ eis: 'openbaar', slots: [], pagina: () => '/onderdelen/formulier', velden: () => ({ naam: '' }), bewijs: () => ['Nog niet opgeslagen'] }),
  'app/(openbaar)/onderdelen/actions.ts#voorbeeldWeigeren': kaal({ eis: 'openbaar', slots: [], pagina: () => '/onderdelen/formulier', velden: () => ({}), bewijs: () => ['Nog niet opgeslagen'] }),
};

async function eersteVak(db: Kennis['db']): Promise<string> {
  const { rows: [vak] } = await db.query<{ code: string }>('SELECT code FROM vak ORDER BY code LIMIT 1');
  return vak?.code ?? '';
}
