import { randomUUID } from 'node:crypto';
import { magZien, type Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, vogel, type Bord, type Zone } from './kanaries';
import { aanstellingTerug, bevoegdheidTerug } from './opstelling-dossier';

// Appointments, lessons, licences and personal data of one file, and its timeline.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'eis' | 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', logt: true, bewijs: (w, _wie, bord) => [kanarie(bord, zoneVan(w))], ...deel });

const vers = () => randomUUID().slice(0, 8);
const bordVan = (w: Waarden): Bord => (tekst(w, 'slug') === 'bestuur-b' ? 'B' : 'A');
const zoneVan = ({ persoon, aanstelling, bevoegdheid }: Waarden): Zone => { const zone = (persoon ?? aanstelling ?? bevoegdheid)?.zone; return zone === '1a' || zone === '1b' || zone === '2' ? zone : '1azelf'; };
const dossier = (w: Waarden, rest = '') => pad(w, `/inventaris/medewerkers/${w.persoon?.tekst ?? idVan(bordVan(w), `persoon ${zoneVan(w)}`)}${rest}`);
const aanstellingpagina = (w: Waarden, doe = 'wijzigen') => dossier(w, `/aanstellingen/${tekst(w, 'aanstelling')}?doe=${doe}`);
const bevoegdheidpagina = (w: Waarden) => dossier(w, `/bevoegdheden/${tekst(w, 'bevoegdheid')}`);
const school = (w: Waarden) => idVan(bordVan(w), zoneVan(w) === '2' ? 'school s2' : 'school s1');
const versieVan = async ({ db }: Kennis, tabel: 'aanstelling' | 'bevoegdheid' | 'medewerker', id: string): Promise<string> =>
  String((await db.query<{ versie: number }>(`SELECT versie FROM ${tabel} WHERE id::text = $1`, [id])).rows[0]?.versie ?? 1);
const aanstelling = async (w: Waarden, kennis: Kennis) => ({ aanstelling: tekst(w, 'aanstelling'), versie: await versieVan(kennis, 'aanstelling', tekst(w, 'aanstelling')) });
const bevoegdheid = async (w: Waarden, kennis: Kennis) => ({ bevoegdheid: tekst(w, 'bevoegdheid'), versie: await versieVan(kennis, 'bevoegdheid', tekst(w, 'bevoegdheid')) });
const oudeAanstelling = (w: Waarden) => ({ plek: school(w), functie: `Gekaapt ${vers()}`, categorie: 'OOP', schaal: '', schaalSinds: '', deeltijdfactor: '0,3', akkoord: 'ja' });
const aanstellingHeel = ({ db }: Kennis, w: Waarden, bord: Bord) => aanstellingTerug(db, bord, zoneVan(w));
const bevoegdheidHeel = ({ db }: Kennis, w: Waarden, bord: Bord) => bevoegdheidTerug(db, bord, zoneVan(w));

/** The name keeps its canary where this person may know it: an attacker's own text must not look like a leak. */
function naam(w: Waarden, wie: Actor): { roepnaam: string; voorvoegsel: string; achternaam: string } {
  const bord = bordVan(w);
  const k = w.persoon?.bord === bord && magZien(wie).has(vogel(bord, zoneVan(w))) ? kanarie(bord, zoneVan(w)) : 'Gekaapt';
  return { roepnaam: `${k} Roep`, voorvoegsel: k, achternaam: `${k} Achter` };
}

const BASIS = '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]';
const BEWERKEN = { eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'] } as const;

export const PAGINAS_DOSSIER: Ingangen = {
  [`${BASIS}/tijdlijn`]: pagina({ eis: 'inventaris:lezen', slots: ['slug', 'persoon'], vraag: (w) => ({ pad: dossier(w, '/tijdlijn') }) }),
  [`${BASIS}/gegevens`]: pagina({ ...BEWERKEN, vraag: (w) => ({ pad: dossier(w, '/gegevens') }) }),
  [`${BASIS}/lessen/[schooljaar]`]: pagina({ ...BEWERKEN, vraag: (w) => ({ pad: dossier(w, '/lessen/2026?overnemen=ja') }) }),
  [`${BASIS}/aanstellingen/nieuw`]: pagina({ ...BEWERKEN, vraag: (w) => ({ pad: dossier(w, '/aanstellingen/nieuw') }) }),
  [`${BASIS}/aanstellingen/[aanstelling]`]: pagina({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon', 'aanstelling'], samen: true, vraag: (w) => ({ pad: aanstellingpagina(w, 'corrigeren') }) }),
  [`${BASIS}/bevoegdheden/nieuw`]: pagina({ ...BEWERKEN, vraag: (w) => ({ pad: dossier(w, '/bevoegdheden/nieuw') }) }),
  [`${BASIS}/bevoegdheden/[bevoegdheid]`]: pagina({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon', 'bevoegdheid'], samen: true, vraag: (w) => ({ pad: bevoegdheidpagina(w) }) }),
};

const MAP = `app${BASIS}`;

export const ACTIES_DOSSIER: Ingangen = {
  [`${MAP}/aanstellingen/actions.ts#aanstellingToevoegenAction`]: actie({
    ...BEWERKEN, wijzigt: ['aanstelling'], pagina: (w) => dossier(w, '/aanstellingen/nieuw'), velden: (w) => ({ medewerker: tekst(w, 'persoon'), ...oudeAanstelling(w), begin: '1995-08-01', einde: '1996-07-31' }),
    vooraf: async ({ db }, _w, bord) => { await db.query(`DELETE FROM aanstelling WHERE "bestuurId" = $1 AND begin = '1995-08-01'`, [idVan(bord, 'bestuur')]); },
  }),
  [`${MAP}/aanstellingen/actions.ts#aanstellingWijzigenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'aanstelling'], wijzigt: ['aanstelling'], pagina: (w) => aanstellingpagina(w), vooraf: aanstellingHeel,
    velden: async (w, kennis) => ({ ...(await aanstelling(w, kennis)), per: '2003-08-01', ...oudeAanstelling(w) }),
  }),
  [`${MAP}/aanstellingen/actions.ts#aanstellingCorrigerenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'aanstelling'], wijzigt: ['aanstelling'], pagina: (w) => aanstellingpagina(w, 'corrigeren'), vooraf: aanstellingHeel,
    velden: async (w, kennis) => ({ ...(await aanstelling(w, kennis)), ...oudeAanstelling(w), begin: '2001-09-01', einde: '2005-07-31' }),
  }),
  [`${MAP}/aanstellingen/actions.ts#aanstellingBeeindigenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'aanstelling'], wijzigt: ['aanstelling'], pagina: (w) => aanstellingpagina(w, 'beeindigen'), vooraf: aanstellingHeel,
    velden: async (w, kennis) => ({ ...(await aanstelling(w, kennis)), einde: '2004-02-29' }),
  }),
  [`${MAP}/aanstellingen/actions.ts#aanstellingVerwijderenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'aanstelling'], wijzigt: ['aanstelling'], pagina: (w) => aanstellingpagina(w, 'corrigeren'), vooraf: aanstellingHeel, velden: aanstelling,
  }),
  [`${MAP}/bevoegdheden/actions.ts#bevoegdheidToevoegenAction`]: actie({
    ...BEWERKEN, wijzigt: ['bevoegdheid'], pagina: (w) => dossier(w, '/bevoegdheden/nieuw'),
    velden: (w) => ({ medewerker: tekst(w, 'persoon'), vak: `Gekaapt ${vers()}`, graad: 'onbevoegd', begin: '1995-08-01', einde: '1996-07-31', bewijs: '', toelichting: '' }),
  }),
  [`${MAP}/bevoegdheden/actions.ts#bevoegdheidWijzigenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'bevoegdheid'], wijzigt: ['bevoegdheid'], pagina: bevoegdheidpagina, vooraf: bevoegdheidHeel,
    velden: async (w, kennis) => ({ ...(await bevoegdheid(w, kennis)), vak: `Gekaapt ${vers()}`, graad: 'onbevoegd', begin: '2001-08-01', einde: '2005-07-31', bewijs: '', toelichting: '' }),
  }),
  [`${MAP}/bevoegdheden/actions.ts#bevoegdheidVerwijderenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'bevoegdheid'], wijzigt: ['bevoegdheid'], pagina: bevoegdheidpagina, vooraf: bevoegdheidHeel, velden: bevoegdheid,
  }),
  [`${MAP}/lessen/actions.ts#lessenBewarenAction`]: actie({
    ...BEWERKEN, wijzigt: ['lesinzet'], pagina: (w) => dossier(w, '/lessen/2020'),
    velden: (w) => ({ medewerker: tekst(w, 'persoon'), schooljaar: '2020', stand: '', 'schoolId-0': school(w), 'vak-0': `Gekaapt ${vers()}`, 'onderwijssoort-0': 'havo', 'leerjaar-0': '3', 'uren-0': '2' }),
    vooraf: async ({ db }, _w, bord) => { await db.query('DELETE FROM lesinzet WHERE "bestuurId" = $1 AND schooljaar = 2020', [idVan(bord, 'bestuur')]); },
  }),
  [`${MAP}/gegevens/actions.ts#gegevensWijzigenAction`]: actie({
    ...BEWERKEN, wijzigt: ['medewerker'], pagina: (w) => dossier(w, '/gegevens'),
    velden: async (w, kennis) => ({ medewerker: tekst(w, 'persoon'), versie: await versieVan(kennis, 'medewerker', tekst(w, 'persoon')), ...naam(w, kennis.wie), geboortedatum: '1980-02-03', email: `gekaapt.${vers()}@proef.example`, populatie: '', populatieReden: '' }),
  }),
};
