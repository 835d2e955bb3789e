import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import type * as Herkomst from '@/lib/toegang/server/bestuur-action';
import type { Toegang } from '@/lib/toegang/toegang';
import { ACTOREN } from '../actoren';
import { idVan, kanarie, vasteId, type Bord } from '../kanaries';
import { dossierHash } from '../linkhouder';
import { slugVan, uitnodigingCode } from '../opstelling';
import { alsBeheer } from '../../support/database';

// What each guard promises, as short as it can be said. Run on the product, and on the product without the guard.

/** The request that is being acted; next/headers reads it. */
export interface Verzoek { token: string | null; koppen: Record<string, string> }
/** Imports a module of the product, in the variant that is under test. */
export type Laden = <T>(pad: string) => Promise<T>;
export interface Wereld { laden: Laden; verzoek: Verzoek }

const EIGEN = { origin: 'http://localhost:3000' };
const VREEMD = { origin: 'https://kwaad.example' };
const LEEG = { status: 'leeg' as const };

const wie = (naam: string) => {
  const actor = ACTOREN.find((een) => een.naam === naam);
  if (!actor?.token) throw new Error(`Geen actor ${naam}.`);
  return { ...actor, token: actor.token };
};
function als({ verzoek }: Wereld, naam: string | null, koppen: Record<string, string> = EIGEN): void {
  verzoek.token = naam === null ? null : wie(naam).token;
  verzoek.koppen = koppen;
}
async function toegang(wereld: Wereld, naam: string, bord: Bord = 'A'): Promise<Toegang> {
  als(wereld, naam);
  const { toegangOfWeigering } = await wereld.laden<{ toegangOfWeigering: (slug: string) => Promise<Toegang> }>('@/lib/toegang/server/toegang-tot');
  return toegangOfWeigering(slugVan(bord));
}
const geweigerd = (code: string) => expect.objectContaining({ code }) as unknown;
const sessie = async ({ laden }: Wereld, naam: string) => (await laden<{ sessieVan: (hash: string, slug: string) => Promise<unknown> }>('@/lib/toegang/server/sessie-lezen')).sessieVan(createHash('sha256').update(wie(naam).token).digest('hex'), slugVan('A'));
const deur = async <R>({ laden }: Wereld, pad: string, naam: string, ...argumenten: unknown[]): Promise<R> => (await laden<Record<string, (...van: unknown[]) => Promise<R>>>(pad))[naam]?.(...argumenten) as Promise<R>;
const telling = (vraag: string, ...waarden: unknown[]) => alsBeheer(async (db) => Number((await db.query<{ n: string }>(`SELECT count(*) AS n FROM ${vraag}`, waarden)).rows[0]?.n));

const form = (velden: Record<string, string>) => Object.entries(velden).reduce((data, [naam, waarde]) => { data.append(naam, waarde); return data; }, new FormData());
const nieuweSchool = () => ({ brin: '03CC', vestiging: String(10 + Math.floor(Math.random() * 90)), naam: `Proef ${randomUUID()}`, onderwijssoorten: 'vwo' });
async function schoolActie(wereld: Wereld, velden: Record<string, string>) {
  const { bestuurAction } = await wereld.laden<typeof Herkomst>('@/lib/toegang/server/bestuur-action');
  const { SchoolSchema } = await wereld.laden<typeof import('@/lib/organisatie/organisatie.schema')>('@/lib/organisatie/organisatie.schema');
  const { schoolToevoegen } = await wereld.laden<typeof import('@/lib/organisatie/server/school-toevoegen')>('@/lib/organisatie/server/school-toevoegen');
  return bestuurAction(SchoolSchema, schoolToevoegen)(slugVan('A'), LEEG, form(velden));
}
const scholenVan = (naam: string) => telling('school WHERE naam = $1', naam);
const medewerkers = (wereld: Wereld, van: Toegang, zoek: string) => deur<{ rijen: { naam: string }[] }>(wereld, '@/lib/inventaris/server/medewerkers-tonen', 'medewerkersTonen', van, { zoek, categorie: 'OP', peildatum: '2026-11-23', sorteer: 'naam', richting: 'op', kolommen: [], pagina: 1 });
const dossier = (wereld: Wereld, van: Toegang, zone: string) => deur<{ geboortedatum: string | null; logboek: unknown }>(wereld, '@/lib/inventaris/server/medewerker-tonen', 'medewerkerTonen', van, { medewerker: idVan('A', `persoon ${zone}`), peildatum: '2026-11-23' });

async function routeAntwoord(wereld: Wereld, methode: string, koppen: Record<string, string>): Promise<Response> {
  const { bestuurRoute } = await wereld.laden<typeof import('@/lib/toegang/server/bestuur-route')>('@/lib/toegang/server/bestuur-route');
  const { medewerkersTonen } = await wereld.laden<typeof import('@/lib/inventaris/server/medewerkers-tonen')>('@/lib/inventaris/server/medewerkers-tonen');
  const { registerFilterUit } = await wereld.laden<typeof import('@/lib/inventaris/register.schema')>('@/lib/inventaris/register.schema');
  const route = bestuurRoute(async (van) => Response.json(await medewerkersTonen(van, registerFilterUit({}))));
  return route(new Request('http://localhost:3000/api', { method: methode, headers: koppen }), { params: Promise.resolve({ bestuur: slugVan('A') }) });
}

const eigenDossier = (wereld: Wereld, link: 'verlopen' | 'ingetrokken') => deur(wereld, '@/lib/inventaris/server/correcties/eigen-dossier-tonen', 'eigenDossierTonen', { tokenHash: dossierHash('A', link) });
const bezoek = ({ laden }: Wereld) => laden<typeof import('@/lib/inventaris/server/correcties/bezoek')>('@/lib/inventaris/server/correcties/bezoek');

/** Numbers that pass the test of burgerservicenummers and belong to nobody. */
const BSN = ['111222333', '123456782', '999999990', '100000009'];
const VERDWENEN = { per: '2026-07-31', aantal: 1, aanstellingen: 1, masters: 0, bekend: 100, perSchool: [], mensen: [], zonderNummer: 0, vingerafdruk: 'lijst' };
async function bsnLezen({ laden }: Wereld, bytes: Uint8Array, naam: string): Promise<void> {
  const { bestandVerwerken } = await laden<typeof import('@/lib/inventaris/import/verwerken')>('@/lib/inventaris/import/verwerken');
  expect(() => bestandVerwerken(bytes, { soort: 'personeel', naam, bewaard: [], correctie: null, controle: null }, () => 'x', () => undefined)).toThrow(/burgerservicenummers/);
}

export const WACHTEN: Record<string, (wereld: Wereld) => Promise<void>> = {
  beeindigd: async (w) => { await expect(toegang(w, 'A gestopt')).rejects.toEqual(geweigerd('niet-gevonden')); },
  'nooit aangenomen': async (w) => { await expect(toegang(w, 'A wachtend')).rejects.toEqual(geweigerd('niet-gevonden')); },
  'rol elders': async (w) => { expect((await toegang(w, 'A dubbel', 'B')).rollen.map(({ rol }) => rol)).toEqual(['medezeggenschap']); },
  geblokkeerd: async (w) => { expect(await sessie(w, 'A geblokkeerd')).toBeNull(); },
  ingetrokken: async (w) => { expect(await sessie(w, 'A ingetrokken')).toBeNull(); },
  verlopen: async (w) => { expect(await sessie(w, 'A verlopen')).toBeNull(); },
  stil: async (w) => { expect(await sessie(w, 'A stil')).toBeNull(); },
  'vreemd bestuur': async (w) => { await expect(toegang(w, 'B bestuurder')).rejects.toEqual(geweigerd('niet-gevonden')); },
  'zonder sessie': async (w) => {
    als(w, null);
    const { persoonAction } = await w.laden<typeof import('@/lib/toegang/server/persoon-action')>('@/lib/toegang/server/persoon-action');
    expect(await persoonAction(z.strictObject({}), () => Promise.resolve({ status: 'gelukt' }))(LEEG, form({}))).toMatchObject({ status: 'fout' });
  },
  recht: async (w) => { await expect(medewerkers(w, await toegang(w, 'A medezeggenschap'), 'achter')).rejects.toEqual(geweigerd('geen-recht')); },
  'heel bestuur': async (w) => {
    const school = { ...nieuweSchool(), onderwijssoorten: ['vwo'] };
    await expect(deur(w, '@/lib/organisatie/server/school-toevoegen', 'schoolToevoegen', await toegang(w, 'A hrschool'), school)).rejects.toEqual(geweigerd('geen-recht'));
  },
  bereik: async (w) => { await expect(dossier(w, await toegang(w, 'A schoolleider'), '2')).rejects.toEqual(geweigerd('niet-gevonden')); },
  'bereik werkt': async (w) => { expect((await medewerkers(w, await toegang(w, 'A schoolleider'), kanarie('A', '1b'))).rijen.length).toBeGreaterThan(0); },
  'herkomst actie': async (w) => {
    als(w, 'A bestuurder', VREEMD);
    const school = nieuweSchool();
    expect(await schoolActie(w, school)).toMatchObject({ status: 'fout' });
    expect(await scholenVan(school.naam)).toBe(0);
  },
  'herkomst null': async (w) => {
    als(w, 'A bestuurder', { origin: 'null', 'sec-fetch-site': 'cross-site' });
    expect(await schoolActie(w, nieuweSchool())).toMatchObject({ status: 'fout' });
  },
  'herkomst route': async (w) => {
    als(w, 'A hr');
    expect((await routeAntwoord(w, 'POST', VREEMD)).status).toBe(404);
  },
  'herkomst account': async (w) => {
    als(w, 'A hr', VREEMD);
    const { openbareAction } = await w.laden<typeof import('@/lib/toegang/server/openbare-action')>('@/lib/toegang/server/openbare-action');
    expect(await openbareAction(z.strictObject({}), () => Promise.resolve({ status: 'gelukt' }))(LEEG, form({}))).toMatchObject({ status: 'fout' });
  },
  'zelfde antwoord': async (w) => {
    als(w, 'A medezeggenschap');
    expect((await routeAntwoord(w, 'GET', {})).status).toBe(404);
  },
  'pagina 404': async (w) => {
    const { tonen } = await w.laden<typeof import('@/lib/toegang/server/toegang-tot')>('@/lib/toegang/server/toegang-tot');
    const { Weigering } = await w.laden<typeof import('@/lib/errors')>('@/lib/errors');
    await expect(tonen(Promise.reject(new Weigering('geen-recht', 'Nee.')))).rejects.toEqual(expect.objectContaining({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }));
  },
  'vreemd veld': async (w) => {
    als(w, 'A bestuurder');
    const school = nieuweSchool();
    expect(await schoolActie(w, { ...school, bestuurId: idVan('B', 'bestuur') })).toMatchObject({ status: 'fout' });
    expect(await scholenVan(school.naam)).toBe(0);
  },
  eenmalig: async (w) => {
    const hr = await toegang(w, 'A hr');
    const velden = { schoolId: idVan('A', 'school s1'), naam: `Team ${randomUUID()}` };
    const met = { ...hr, sleutel: { sleutel: randomUUID(), verzoekHash: 'een' } };
    const eerste = await deur(w, '@/lib/organisatie/server/team-toevoegen', 'teamToevoegen', met, velden);
    await expect(deur(w, '@/lib/organisatie/server/team-toevoegen', 'teamToevoegen', met, velden)).resolves.toEqual(eerste);
  },
  'sleutel hergebruikt': async (w) => {
    const hr = await toegang(w, 'A hr');
    const doen = (hash: string, sleutel: string) => deur(w, '@/lib/organisatie/server/team-toevoegen', 'teamToevoegen', { ...hr, sleutel: { sleutel, verzoekHash: hash } }, { schoolId: idVan('A', 'school s1'), naam: `Team ${randomUUID()}` });
    const sleutel = randomUUID();
    await doen('een', sleutel);
    await expect(doen('twee', sleutel)).rejects.toEqual(geweigerd('ongeldig'));
  },
  'andermans sessie': async (w) => {
    const persoon = { sessieId: randomUUID(), gebruiker: { id: wie('B hr').gebruikerId, naam: '', email: '' } };
    await expect(deur(w, '@/lib/toegang/server/mijn-account', 'sessieBeeindigen', persoon, vasteId(`sessie2 ${wie('A hr').gebruikerId}`))).rejects.toEqual(geweigerd('niet-gevonden'));
  },
  'mens wegsturen': async (w) => {
    await expect(deur(w, '@/lib/organisatie/server/lidmaatschap-beeindigen', 'lidmaatschapBeeindigen', await toegang(w, 'A hr'), { id: idVan('A', 'lid wie'), versie: 1 })).rejects.toEqual(geweigerd('geen-recht'));
  },
  'import van een ander': async (w) => {
    await expect(deur(w, '@/lib/inventaris/server/import/import-tonen', 'importTonen', await toegang(w, 'A hrschool'), idVan('A', 'import'))).rejects.toEqual(geweigerd('niet-gevonden'));
  },
  'vreemde school': async (w) => {
    const invoer = { email: `${randomUUID()}@proef.example`, naam: 'Iemand', rol: 'schoolleider', bereik: 'school', schoolIds: [idVan('B', 'school s1')], teamIds: [] };
    await expect(deur(w, '@/lib/toegang/server/uitnodiging-klaarzetten', 'uitnodigingKlaarzetten', await toegang(w, 'A bestuurder'), invoer)).rejects.toEqual(geweigerd('ongeldig'));
  },
  'mensen van elders': async (w) => {
    const leden = await deur<{ naam: string }[]>(w, '@/lib/organisatie/server/mensen-tonen', 'mensenTonen', await toegang(w, 'A hrschool'));
    expect(leden.filter(({ naam }) => naam.includes(kanarie('A', 'menstweedeschool')))).toEqual([]);
    expect(leden.length).toBeGreaterThan(3);
  },
  geboortedatum: async (w) => { expect((await dossier(w, await toegang(w, 'A bestuurder'), '1a')).geboortedatum).toBeNull(); },
  dossierlog: async (w) => { expect((await dossier(w, await toegang(w, 'A teamleider'), '1a')).logboek).toBeNull(); },
  'school buiten bereik': async (w) => {
    const filter = { peildatum: '2026-11-23', eenheid: 'personen', sorteer: 'afstand' };
    await expect(deur(w, '@/lib/overzicht/server/school-tonen', 'schoolTonen', await toegang(w, 'A schoolleider'), idVan('A', 'school s2'), filter)).rejects.toEqual(geweigerd('niet-gevonden'));
  },
  'ingetrokken uitnodiging': async (w) => {
    await alsBeheer((db) => db.query('UPDATE uitnodiging SET "ingetrokkenOp" = now() WHERE id = $1', [idVan('A', 'uitnodiging intrek')]));
    await expect(deur(w, '@/lib/toegang/server/uitnodiging-bekijken', 'uitnodigingBekijken', uitnodigingCode('A', 'intrek'))).rejects.toEqual(geweigerd('niet-gevonden'));
  },
  'inzage in logboek': async (w) => {
    const regels = () => telling(`logregel WHERE handeling = 'dossier-inzien' AND "onderwerpId" = $1`, idVan('A', 'persoon 1b'));
    const voor = await regels();
    await dossier(w, await toegang(w, 'A schoolleider'), '1b');
    expect(await regels()).toBe(voor + 1);
  },
  'verlopen link': async (w) => { await expect(eigenDossier(w, 'verlopen')).rejects.toEqual(geweigerd('niet-gevonden')); },
  'ingetrokken link': async (w) => { await expect(eigenDossier(w, 'ingetrokken')).rejects.toEqual(geweigerd('niet-gevonden')); },
  'link van één mens': async (w) => {
    const { metLeraarlink } = await w.laden<typeof import('@/lib/db/andere-deuren')>('@/lib/db/andere-deuren');
    const { rijen, sql } = await w.laden<typeof import('@/lib/db/sql')>('@/lib/db/sql');
    expect(await metLeraarlink(dossierHash('A', 'open'), (db) => rijen(db, sql`SELECT id FROM medewerker`))).toEqual([{ id: idVan('A', 'persoon 1azelf') }]);
  },
  'bezoek voorbij': async (w) => {
    const { bezoekLezen, bezoekMaken } = await bezoek(w);
    expect(bezoekLezen(bezoekMaken('a'.repeat(64), 0), 7_200_000)).toBeNull();
  },
  'bezoek verzonnen': async (w) => {
    const { bezoekLezen } = await bezoek(w);
    expect(bezoekLezen(`${'a'.repeat(64)}.99999999999.${'x'.repeat(43)}`)).toBeNull();
  },
  'voorstel overnemen': async (w) => {
    await expect(deur(w, '@/lib/inventaris/server/correcties/correctie-aannemen', 'correctieAannemen', await toegang(w, 'A schoolleider'), { id: idVan('A', 'voorstel 1a'), versie: 1, feitVersie: 0 })).rejects.toEqual(geweigerd('geen-recht'));
  },
  'bsn geweigerd': async (w) => { await bsnLezen(w, new TextEncoder().encode(['Kenmerk;Achternaam', ...BSN.map((nummer) => `${nummer};Bos`)].join('\n')), 'x.csv'); },
  'bsn verborgen': async (w) => {
    const { sjabloonWerkmap } = await w.laden<typeof import('@/lib/inventaris/import/sjabloon/werkmap')>('@/lib/inventaris/import/sjabloon/werkmap');
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const delen = unzipSync(sjabloonWerkmap([{ naam: 'Goed', rijen: [['Pers.nr', 'Achternaam'], ['1', 'Bos']], breedtes: [] }, { naam: 'Weg', rijen: [['Kenmerk', 'Naam'], ...BSN.map((nummer) => [nummer, 'Bos'])], breedtes: [] }]));
    delen['xl/workbook.xml'] = strToU8(strFromU8(delen['xl/workbook.xml'] ?? new Uint8Array()).replace('sheetId="2"', 'sheetId="2" state="hidden"'));
    await bsnLezen(w, zipSync(delen), 'x.xlsx');
  },
  'beëindigen bevestigd': async (w) => {
    const { verdwenenBeeindigen } = await w.laden<typeof import('@/lib/inventaris/server/import/schrijven/verdwenen-beeindigen')>('@/lib/inventaris/server/import/schrijven/verdwenen-beeindigen');
    await expect(verdwenenBeeindigen({} as never, 'x', { verdwenen: VERDWENEN, beeindigen: [] }, { vingerafdruk: 'andere lijst' })).rejects.toEqual(geweigerd('ongeldig'));
  },
  'beëindigen tweemaal': async (w) => {
    const { bevestigingKeuren } = await w.laden<typeof import('@/lib/inventaris/import/verdwenen')>('@/lib/inventaris/import/verdwenen');
    expect(String(bevestigingKeuren({ ...VERDWENEN, aantal: 30, bekend: 100 }, { vingerafdruk: 'lijst', getypt: 30 }))).toMatch(/kwart/);
  },
  'beëindigen eigen scholen': async (w) => {
    const { binnenBestuur } = await w.laden<typeof import('@/lib/db/binnen-bestuur')>('@/lib/db/binnen-bestuur');
    const { verdwenenLezen } = await w.laden<typeof import('@/lib/inventaris/server/import/bekend/verdwenen-lezen')>('@/lib/inventaris/server/import/bekend/verdwenen-lezen');
    const van = await toegang(w, 'A hr');
    const { verdwenen } = await binnenBestuur(van, 'inventaris:importeren', (db) => verdwenenLezen(db, { bestuurId: van.bestuur.id, per: '2026-07-31', scholen: [idVan('A', 'school s1')], nummers: [], zonderNummer: 0 }));
    expect(verdwenen.mensen.length).toBeGreaterThan(0);
    expect(verdwenen.mensen.filter(({ scholen }) => scholen.some((naam) => naam.includes(kanarie('A', 's2'))))).toEqual([]);
  },
  bedragen: async (w) => {
    const { jaren } = await deur<{ jaren: { geld: unknown }[] }>(w, '@/lib/inventaris/server/studies/studie-tonen', 'studieTonen', await toegang(w, 'A teamleider'), idVan('A', 'traject 1a'));
    expect(jaren.map(({ geld }) => geld)).toEqual([null]);
  },
  'studie versie': async (w) => {
    await expect(deur(w, '@/lib/inventaris/server/studies/studie-verder', 'studieVerder', await toegang(w, 'A hr'), { traject: idVan('A', 'traject 1b'), versie: 999, naar: 'onderbroken', datum: null, reden: '' })).rejects.toEqual(geweigerd('conflict'));
  },
  'studie stap': async (w) => {
    await expect(deur(w, '@/lib/inventaris/server/studies/studie-verder', 'studieVerder', await toegang(w, 'A hr'), { traject: idVan('A', 'traject 2'), versie: 1, naar: 'afgewezen', datum: null, reden: 'zomaar' })).rejects.toEqual(geweigerd('ongeldig'));
  },
  vertrekdag: async (w) => {
    const { rijen } = await deur<{ rijen: { beheer: unknown }[] }>(w, '@/lib/inventaris/server/vertrek/vertrek-tonen', 'vertrekTonen', await toegang(w, 'A bestuurder'), { jaren: 5, met: 'mogelijk', wie: 'vertrekt', pagina: 1 });
    expect(rijen.length).toBeGreaterThan(0);
    expect(rijen.filter(({ beheer }) => beheer !== null)).toEqual([]);
  },
  'vertrek in dossier': async (w) => {
    const { vertrek } = await deur<{ vertrek: { jaar: number; beheer: unknown } }>(w, '@/lib/inventaris/server/medewerker-tonen', 'medewerkerTonen', await toegang(w, 'A schoolleider'), { medewerker: idVan('A', 'persoon 1a'), peildatum: '2026-11-23' });
    expect(vertrek).toMatchObject({ jaar: 2028, beheer: null });
  },
  'vertrek vastleggen': async (w) => {
    await expect(deur(w, '@/lib/inventaris/server/vertrek/vertrek-bewaren', 'vertrekBewaren', await toegang(w, 'A schoolleider'), { medewerker: idVan('A', 'persoon 1a'), versie: 1, verwachtOp: '2029-07-31', reden: 'rvu', zekerheid: 'zeker', toelichting: '' })).rejects.toEqual(geweigerd('geen-recht'));
  },
};
