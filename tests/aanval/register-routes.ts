import { createHash, randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { apipad, pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord, type Zone } from './kanaries';
import { reiktOveral, type Actor } from './actoren';
import { importHeropenen } from './opstelling-import';

type Deel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const route = (deel: Deel): LeesIngang => ({ soort: 'route', methode: 'GET', ...deel });
const json = (inhoud: unknown) => ({ koppen: { 'content-type': 'application/json' }, lichaam: JSON.stringify(inhoud) });

const zoneVan = (waarden: Waarden): Zone => { const zone = (waarden.diploma ?? waarden.gezien ?? waarden.persoon)?.zone; return zone === '1a' || zone === '1b' || zone === '2' ? zone : '1azelf'; };
const vanDiploma = (waarden: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, zoneVan(waarden))];
const lijst = (_w: Waarden, wie: Actor, bord: Bord) => [kanarie(bord, wie.mens === 'mensleraar' ? '1azelf' : '1a')];
const school = (w: Waarden) => (w.overzichtschool ? `school=${tekst(w, 'overzichtschool')}` : '');

const importpad = (w: Waarden, rest = '') => apipad(w, `/inventaris/import/${tekst(w, 'import')}${rest}`);
const vanImport = (staart: string) => (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, `${w.import?.zone === 'eigenimport' ? 'importschool' : 'import'}${staart}`)];
const heropenen: LeesIngang['vooraf'] = ({ db }, w, bord) => importHeropenen(db, bord, tekst(w, 'import'));

/** A file as a browser sends it; its people are nobody's canary, for an attacker sends it too. */
function upload(): { koppen: Record<string, string>; lichaam: string } {
  const lichaam = `Personeelsnummer;Achternaam;Functiecategorie;Deeltijdfactor;Begin dienstverband;BRIN;Vestiging\r\n${Math.floor(Math.random() * 90_000)};Geupload;OP;0,8;01-08-2024;01AA;00`;
  const uitleg = { soort: 'personeel', naam: 'personeel.csv', grootte: Buffer.byteLength(lichaam), sha256: createHash('sha256').update(lichaam).digest('hex') };
  return { koppen: { 'content-type': 'application/octet-stream', 'x-import': encodeURIComponent(JSON.stringify(uitleg)) }, lichaam };
}

export const ROUTES: Ingangen = {
  '/api/gezondheid/leeft': route({ eis: 'openbaar', slots: [], vraag: () => ({ pad: '/api/gezondheid/leeft' }), bewijs: () => ['leeft'], zonderFilter: true }),
  '/api/gezondheid/klaar': route({ eis: 'openbaar', slots: [], vraag: () => ({ pad: '/api/gezondheid/klaar' }), bewijs: () => ['klaar'], zonderFilter: true }),
  '/api/auth/uitgelogd': route({ eis: 'openbaar', slots: [], vraag: () => ({ pad: '/api/auth/uitgelogd' }), bewijs: () => ['uit=1'], zonderFilter: true }),
  '/api/auth/[...nextauth]': [
    route({ eis: 'openbaar', slots: [], vraag: () => ({ pad: '/api/auth/csrf' }), bewijs: () => ['csrfToken'], zonderFilter: true }),
    route({ eis: 'openbaar', slots: [], vraag: () => ({ pad: '/api/auth/session' }), bewijs: () => ['Niet gevonden'], zonderFilter: true }),
    route({ eis: 'openbaar', slots: [], methode: 'POST', vraag: () => ({ pad: '/api/auth/_log', ...json({}) }), bewijs: () => ['Niet gevonden'], zonderFilter: true }),
    // Without the token of its own form next-auth signs nobody out.
    route({ eis: 'openbaar', slots: [], methode: 'POST', vraag: () => ({ pad: '/api/auth/signout', ...json({ csrfToken: 'verzonnen', json: 'true' }) }), bewijs: () => ['url'], zonderFilter: true }),
  ],
  '/api/besturen/[bestuur]/overzicht': route({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: apipad(w, '/overzicht') }), bewijs: (_w, _wie, bord) => [new RegExp(`${kanarie(bord, 's1')}|${kanarie(bord, 't1a')}`)] }),
  '/api/besturen/[bestuur]/overzicht/berekening': route({ eis: 'overzicht:lezen', slots: ['slug', 'groep'], vraag: (w) => ({ pad: apipad(w, `/overzicht/berekening?school=${tekst(w, 'groep')}`) }), bewijs: (w, _wie, bord) => [kanarie(bord, w.groep?.zone === '2' ? '2' : '1a')] }),
  '/api/besturen/[bestuur]/overzicht/export': [
    route({ eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: apipad(w, '/overzicht/export?vorm=csv') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1')] }),
    route({ eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: apipad(w, '/overzicht/export') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1')] }),
  ],
  '/api/besturen/[bestuur]/inventaris/medewerkers': [
    route({ eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: apipad(w, '/inventaris/medewerkers?zoek=achter') }), bewijs: lijst }),
    route({ eis: 'inventaris:lezen', slots: ['slug', 'overzichtschool'], vraag: (w) => ({ pad: apipad(w, `/inventaris/medewerkers?${school(w)}`) }), bewijs: (w, wie, bord) => [kanarie(bord, w.overzichtschool?.zone === '2' ? '2' : wie.mens === 'mensleraar' ? '1azelf' : '1a')] }),
  ],
  '/besturen/[bestuur]/inventaris/exporteren': [
    route({ eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: pad(w, '/inventaris/exporteren?vorm=csv') }), bewijs: lijst }),
    route({ eis: 'inventaris:exporteren', slots: ['slug', 'overzichtschool'], logt: true, vraag: (w) => ({ pad: pad(w, `/inventaris/exporteren?${school(w)}`) }), bewijs: (w, _wie, bord) => [kanarie(bord, w.overzichtschool?.zone === '2' ? '2' : '1a')] }),
  ],
  '/api/besturen/[bestuur]/inventaris/diplomas/[diploma]': route({
    eis: 'inventaris:wijzigen', slots: ['slug', 'diploma'], methode: 'PATCH', wijzigt: ['diploma'],
    vraag: async (w, { versie }) => ({ pad: apipad(w, `/inventaris/diplomas/${tekst(w, 'diploma')}`), ...json({ versie: await versie('diploma', tekst(w, 'diploma')), veld: 'instelling', waarde: `Instelling ${randomUUID()}` }) }),
  }),
  '/api/besturen/[bestuur]/inventaris/screening': [
    route({ eis: 'inventaris:screenen', slots: ['slug', 'diploma'], vraag: (w) => ({ pad: apipad(w, `/inventaris/screening?diploma=${tekst(w, 'diploma')}`) }), bewijs: vanDiploma }),
    route({
      eis: 'inventaris:screenen', slots: ['slug', 'diploma'], methode: 'POST', wijzigt: ['screening'],
      vraag: async (w, kennis) => ({ pad: apipad(w, '/inventaris/screening'), ...json({ sleutel: randomUUID(), diplomaId: tekst(w, 'diploma'), keuze: 'dossier', notitie: '', laatste: await kennis.laatste(tekst(w, 'diploma')), versie: await kennis.versie('diploma', tekst(w, 'diploma')) }) }),
    }),
  ],
  '/api/besturen/[bestuur]/inventaris/screening/diplomas/[diploma]': route({ eis: 'inventaris:screenen', slots: ['slug', 'diploma'], vraag: (w) => ({ pad: apipad(w, `/inventaris/screening/diplomas/${tekst(w, 'diploma')}`) }), bewijs: vanDiploma }),
  '/api/besturen/[bestuur]/inventaris/screening/herstellen': route({
    eis: 'inventaris:screenen', slots: ['slug', 'gezien'], methode: 'POST', wijzigt: ['screening'],
    vooraf: async ({ db, wie }, w, bord) => {
      const { rows: [d] } = await db.query<{ medewerkerId: string; bestuurId: string }>('SELECT "medewerkerId", "bestuurId" FROM diploma WHERE id = $1', [tekst(w, 'gezien')]);
      if (d) await db.query(`INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst, notitie, "gebruikerId") VALUES ($1, $2, $3, 'nader-onderzoek', $4, $5)`, [d.bestuurId, d.medewerkerId, tekst(w, 'gezien'), `${kanarie(bord, zoneVan(w))} vooraf`, wie.gebruikerId]);
    },
    vraag: async (w, kennis) => ({ pad: apipad(w, '/inventaris/screening/herstellen'), ...json({ sleutel: randomUUID(), screeningId: (await kennis.laatste(tekst(w, 'gezien'))) || tekst(w, 'gezien') }) }),
  }),
  '/api/besturen/[bestuur]/inventaris/import': [
    route({ eis: 'inventaris:importeren', slots: ['slug'], vraag: (w) => ({ pad: apipad(w, '/inventaris/import') }), bewijs: (_w, wie, bord) => (reiktOveral(wie, bord, 'inventaris:importeren') ? [kanarie(bord, 'importnaam')] : wie.mens === 'menshrschool' ? [kanarie(bord, 'importschoolnaam')] : [/\[/]), zonderFilter: true }),
    route({ eis: 'inventaris:importeren', slots: ['slug'], methode: 'POST', wijzigt: ['import', 'importbestand'], vraag: (w) => ({ pad: apipad(w, '/inventaris/import'), ...upload() }), bewijs: () => ['klaar'], zonderFilter: true }),
  ],
  '/api/besturen/[bestuur]/inventaris/import/[import]': route({ eis: 'inventaris:importeren', slots: ['slug', 'import'], vraag: (w) => ({ pad: importpad(w) }), bewijs: vanImport('naam'), zonderFilter: true }),
  '/api/besturen/[bestuur]/inventaris/import/[import]/problemen': route({ eis: 'inventaris:importeren', slots: ['slug', 'import'], logt: true, vraag: (w) => ({ pad: importpad(w, '/problemen') }), bewijs: vanImport(''), zonderFilter: true }),
  '/api/besturen/[bestuur]/inventaris/import/[import]/controleren': route({
    eis: 'inventaris:importeren', slots: ['slug', 'import'], methode: 'POST', wijzigt: ['import'], vooraf: heropenen, bewijs: () => ['klaar'], zonderFilter: true,
    vraag: async (w, { versie }) => ({ pad: importpad(w, '/controleren'), ...json({ versie: await versie('import', tekst(w, 'import')), keuze: 'bijwerken' }) }),
  }),
  '/api/besturen/[bestuur]/inventaris/import/[import]/doorvoeren': route({
    eis: 'inventaris:importeren', slots: ['slug', 'import'], methode: 'POST', wijzigt: ['import'], vooraf: heropenen, bewijs: () => ['klaar'], zonderFilter: true,
    vraag: async (w, { versie }) => ({ pad: importpad(w, '/doorvoeren'), ...json({ versie: await versie('import', tekst(w, 'import')), keuze: 'bijwerken', foutenOverslaan: true }) }),
  }),
};
