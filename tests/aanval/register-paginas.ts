import { isLid, reiktOveral, type Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord, type Zone } from './kanaries';

type Deel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const pagina = (deel: Deel): LeesIngang => ({ soort: 'pagina', methode: 'GET', ...deel });
/** A page that shows the same to all the world. */
const open = (adres: string, ...bewijs: (string | RegExp)[]): LeesIngang => pagina({ eis: 'openbaar', slots: [], vraag: () => ({ pad: adres }), bewijs: () => bewijs, zonderFilter: true });

const zoneVan = (waarden: Waarden): Zone => { const zone = (waarden.persoon ?? waarden.diploma)?.zone; return zone === '1a' || zone === '1b' || zone === '2' ? zone : '1azelf'; };
const vanPersoon = (waarden: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, zoneVan(waarden))];
const inventaris = (waarden: Waarden, rest: string) => pad(waarden, `/inventaris${rest}`);
const dossier = (waarden: Waarden, rest = '') => inventaris(waarden, `/medewerkers/${tekst(waarden, 'persoon')}${rest}`);
/** Who sees only the own file is sent there. */
const ofEigenDossier = (anders: string) => (_: Waarden, wie: Actor, bord: Bord) => [wie.mens === 'mensleraar' ? idVan(bord, 'persoon 1azelf') : kanarie(bord, anders)];

export const PAGINAS: Ingangen = {
  '/_not-found': open('/dit-bestaat-niet', 'bestaat niet'),
  '/_global-error': open('/_global-error'),
  '/': open('/'),
  '/inloggen': open('/inloggen'),
  '/hulp': open('/hulp', 'Hulp'),
  '/privacy': open('/privacy', 'Privacy'),
  '/toegankelijkheid': open('/toegankelijkheid', 'Toegankelijkheid'),
  '/uitnodiging': open('/uitnodiging', 'uitgenodigd'),
  '/wachtwoord-vergeten': open('/wachtwoord-vergeten', 'Wachtwoord vergeten'),
  '/wachtwoord-herstellen': open('/wachtwoord-herstellen', 'nieuw wachtwoord'),
  '/onderdelen': open('/onderdelen', 'Onderdelen'),
  '/onderdelen/formulier': open('/onderdelen/formulier', '<form'),
  '/onderdelen/grafieken': open('/onderdelen/grafieken', '<svg'),
  '/onderdelen/poort': open('/onderdelen/poort', '<h1'),
  '/onderdelen/vensters': open('/onderdelen/vensters', '<h1'),
  // Mails are only shown in a demo; this is none.
  '/demo/post': open('/demo/post', 'Niet gevonden'),
  '/expert': pagina({ eis: 'expert', slots: [], vraag: () => ({ pad: '/expert' }), bewijs: () => ['Gedeeld met u'], zonderFilter: true }),
  '/besturen': pagina({ eis: 'ingelogd', slots: [], vraag: () => ({ pad: '/besturen' }), bewijs: (_, wie) => [isLid(wie, 'A') && isLid(wie, 'B') ? kanarie('B', 'bestuur') : isLid(wie, wie.thuis) ? /\/besturen\/bestuur-/ : wie.platformrol === 'expert' ? '/expert' : 'Mijn besturen'], zonderFilter: true }),
  '/mijn-account': pagina({ eis: 'ingelogd', slots: [], vraag: () => ({ pad: '/mijn-account' }), bewijs: (_, wie) => [kanarie(wie.thuis, wie.mens)], zonderFilter: true }),

  '/besturen/[bestuur]': pagina({ eis: 'lid', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '') }), bewijs: (w) => [`${tekst(w, 'slug')}/`], zonderFilter: true }),
  '/besturen/[bestuur]/overzicht': pagina({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/overzicht') }), bewijs: (_w, _wie, bord) => [new RegExp(`${kanarie(bord, 's1')}|${kanarie(bord, 't1a')}`)] }),
  '/besturen/[bestuur]/overzicht/[school]': pagina({ eis: 'overzicht:lezen', slots: ['slug', 'overzichtschool'], vraag: (w) => ({ pad: pad(w, `/overzicht/${tekst(w, 'overzichtschool')}`) }), bewijs: (w, _wie, bord) => [kanarie(bord, w.overzichtschool?.zone === '2' ? 's2' : 's1')] }),
  '/besturen/[bestuur]/overzicht/berekening': pagina({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/overzicht/berekening') }), bewijs: (_w, _wie, bord) => [new RegExp(kanarie(bord, '1a'))] }),
  '/besturen/[bestuur]/inventaris': pagina({ eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: inventaris(w, '?zoek=achter') }), bewijs: ofEigenDossier('1a') }),
  '/besturen/[bestuur]/inventaris/screening': pagina({ eis: 'inventaris:screenen', slots: ['slug', 'diploma'], vraag: (w) => ({ pad: inventaris(w, `/screening?diploma=${tekst(w, 'diploma')}`) }), bewijs: vanPersoon }),
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]': pagina({ eis: 'inventaris:lezen', slots: ['slug', 'persoon'], logt: true, vraag: (w) => ({ pad: dossier(w) }), bewijs: vanPersoon }),
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/diplomas/nieuw': pagina({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], logt: true, vraag: (w) => ({ pad: dossier(w, '/diplomas/nieuw') }), bewijs: vanPersoon }),
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/diplomas/[diploma]': pagina({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon', 'diploma'], samen: true, logt: true, vraag: (w) => ({ pad: dossier(w, `/diplomas/${tekst(w, 'diploma')}`) }), bewijs: vanPersoon }),
  '/besturen/[bestuur]/inventaris/import': pagina({ eis: 'inventaris:importeren', slots: ['slug'], vraag: (w) => ({ pad: inventaris(w, '/import') }), bewijs: (_w, wie, bord) => ['Kies een bestand', ...(reiktOveral(wie, bord, 'inventaris:importeren') ? [kanarie(bord, 'importnaam')] : [])], zonderFilter: true }),
  '/besturen/[bestuur]/inventaris/import/[import]': pagina({ eis: 'inventaris:importeren', slots: ['slug', 'import'], vraag: (w) => ({ pad: inventaris(w, `/import/${tekst(w, 'import')}`) }), bewijs: (w, _wie, bord) => [kanarie(bord, w.import?.zone === 'eigenimport' ? 'importschool' : 'import')], zonderFilter: true }),
  '/besturen/[bestuur]/organisatie': pagina({ eis: 'organisatie:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/organisatie') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1'), kanarie(bord, 's2')] }),
  '/besturen/[bestuur]/organisatie/scholen/[school]': pagina({ eis: 'organisatie:lezen', slots: ['slug', 'school'], vraag: (w) => ({ pad: pad(w, `/organisatie/scholen/${tekst(w, 'school')}`) }), bewijs: (w, _wie, bord) => [kanarie(bord, w.school?.soort === 'andereSchool' ? 't2' : 't1a')] }),
  '/besturen/[bestuur]/organisatie/scholen/nieuw': pagina({ eis: 'organisatie:wijzigen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/organisatie/scholen/nieuw') }), bewijs: () => ['Vestigingsnummer'], zonderFilter: true }),
  '/besturen/[bestuur]/organisatie/mensen': pagina({ eis: 'mensen:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/organisatie/mensen') }), bewijs: (_w, wie, bord) => [kanarie(bord, reiktOveral(wie, bord, 'mensen:lezen') ? 'menstweedeschool' : 'mensbestuurder')] }),
  '/besturen/[bestuur]/organisatie/mensen/uitnodigen': pagina({ eis: 'mensen:beheren', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/organisatie/mensen/uitnodigen') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's2')] }),
  '/besturen/[bestuur]/beheer/logboek': pagina({ eis: 'logboek:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/beheer/logboek') }), bewijs: (_w, _wie, bord) => [new RegExp(`${kanarie(bord, 'log')}|${kanarie(bord, 'importnaam')}|${kanarie(bord, '2')}`)] }),
};
