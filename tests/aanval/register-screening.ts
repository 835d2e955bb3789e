import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { apipad, pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord, type Zone } from './kanaries';
import { laatWachten, reeksHeropenen } from './opstelling-screening';

// Campaigns, the work list, the second look and screening together.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'slots' | 'vraag'>;
const eis = 'inventaris:screenen' as const;
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', eis, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis, ...deel });
const route = (deel: Leesdeel): LeesIngang => ({ soort: 'route', methode: 'GET', eis, ...deel });

const vers = () => randomUUID().slice(0, 8);
const bordVan = (w: Waarden): Bord => (tekst(w, 'slug') === 'bestuur-b' ? 'B' : 'A');
const screening = (w: Waarden, rest = '') => pad(w, `/inventaris/screening${rest}`);
const campagnepad = (w: Waarden) => screening(w, `/campagnes/${tekst(w, 'campagne')}`);
const json = (lichaam: object) => ({ koppen: { 'content-type': 'application/json' }, lichaam: JSON.stringify(lichaam) });
const zoneVan = (w: Waarden): Zone => { const zone = (w.diploma ?? w.wacht ?? w.reeks ?? w.campagne)?.zone; return zone === '1a' || zone === '1b' || zone === '2' ? zone : '1azelf'; };
const vanZone = (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, zoneVan(w))];
const school = (w: Waarden) => idVan(bordVan(w), w.campagne?.zone === '2' ? 'school s2' : 'school s1');
const laatste = async (kennis: Kennis, id: string) => ({ diplomaId: id, laatste: await kennis.laatste(id), versie: await kennis.versie('diploma', id) });
const campagneVersie = async ({ db }: Kennis, w: Waarden) => String((await db.query<{ versie: number }>('SELECT versie FROM screeningscampagne WHERE id::text = $1', [tekst(w, 'campagne')])).rows[0]?.versie ?? 1);
const opruimen = async ({ db }: Kennis) => { await db.query(`DELETE FROM screeningscampagne WHERE naam LIKE 'Gekaapt nieuw%'`); };
const open = async ({ db }: Kennis, w: Waarden) => { await db.query('UPDATE screeningscampagne SET "afgeslotenOp" = NULL WHERE id::text = $1', [tekst(w, 'campagne')]); };
const dicht = async ({ db }: Kennis, w: Waarden) => { await db.query('UPDATE screeningscampagne SET "afgeslotenOp" = now() WHERE id::text = $1', [tekst(w, 'campagne')]); };
const wachten = (kennis: Kennis, w: Waarden, bord: Bord) => laatWachten(kennis.db, bord, zoneVan(w));

export const PAGINAS_SCREENING: Ingangen = {
  '/besturen/[bestuur]/inventaris/screening/campagnes': pagina({ slots: ['slug'], vraag: (w) => ({ pad: screening(w, '/campagnes') }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1azelf')] }),
  '/besturen/[bestuur]/inventaris/screening/campagnes/nieuw': pagina({
    slots: ['slug'], vraag: (w) => ({ pad: screening(w, `/campagnes/nieuw?bekijk=1&naam=Proef&omvang=alle&begin=2026-08-01&streefdatum=2027-07-31&scholen=${idVan(bordVan(w), 'school s1')}`) }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1'), 'Campagne maken'],
  }),
  '/besturen/[bestuur]/inventaris/screening/campagnes/[campagne]': pagina({ slots: ['slug', 'campagne'], vraag: (w) => ({ pad: campagnepad(w) }), bewijs: vanZone }),
  '/besturen/[bestuur]/inventaris/screening/werklijst': pagina({ slots: ['slug'], vraag: (w) => ({ pad: screening(w, '/werklijst?soort=nooit') }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1a')] }),
  '/besturen/[bestuur]/inventaris/screening/werklijst/reeks': pagina({ slots: ['slug', 'diploma'], vraag: (w) => ({ pad: screening(w, `/werklijst/reeks?keuze=dossier&diploma=${tekst(w, 'diploma')}`) }), bewijs: vanZone }),
  '/besturen/[bestuur]/inventaris/screening/werklijst/reeks/[reeks]': pagina({ slots: ['slug', 'reeks'], vraag: (w) => ({ pad: screening(w, `/werklijst/reeks/${tekst(w, 'reeks')}`) }), bewijs: vanZone }),
};

export const ROUTES_SCREENING: Ingangen = {
  '/besturen/[bestuur]/inventaris/screening/werklijst/exporteren': route({ slots: ['slug'], logt: true, vraag: (w) => ({ pad: screening(w, '/werklijst/exporteren?soort=nooit&vorm=csv') }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1a')] }),
  '/api/besturen/[bestuur]/inventaris/screening/tweede-blik': route({
    slots: ['slug', 'wacht'], methode: 'POST', wijzigt: ['screening'], vooraf: wachten,
    vraag: async (w, kennis) => ({ pad: apipad(w, '/inventaris/screening/tweede-blik'), ...json({ sleutel: randomUUID(), oordeel: 'eens', notitie: '', ...(await laatste(kennis, tekst(w, 'wacht'))) }) }),
  }),
  '/api/besturen/[bestuur]/inventaris/screening/werkstand': route({
    slots: ['slug'], methode: 'POST', wijzigt: ['werkstand'], bewijs: () => ['bewaard'], zonderFilter: true,
    vraag: (w) => ({ pad: apipad(w, '/inventaris/screening/werkstand'), ...json({ sleutel: randomUUID(), tab: 'te-doen', diploma: idVan(bordVan(w), 'open 1a') }) }),
  }),
};

const TWEEDE = 'app/besturen/[bestuur]/inventaris/screening/actions.ts#';
const CAMPAGNES = 'app/besturen/[bestuur]/inventaris/screening/campagnes/actions.ts#';
const WERKLIJST = 'app/besturen/[bestuur]/inventaris/screening/werklijst/actions.ts#';

export const ACTIES_SCREENING: Ingangen = {
  [`${TWEEDE}tweedeBlikGevenAction`]: actie({
    slots: ['slug', 'wacht'], wijzigt: ['screening'], pagina: (w) => screening(w, '?tab=tweede-blik'), vooraf: wachten,
    velden: async (w, kennis) => { const gezien = await laatste(kennis, tekst(w, 'wacht')); return { ...gezien, versie: String(gezien.versie), oordeel: 'oneens', notitie: 'Gekaapt', terug: '?' }; },
  }),
  [`${CAMPAGNES}campagneMakenAction`]: actie({
    slots: ['slug', 'overzichtschool'], wijzigt: ['screeningscampagne', 'campagne_school'], vooraf: opruimen,
    pagina: (w) => screening(w, `/campagnes/nieuw?bekijk=1&naam=Proef&omvang=alle&begin=2026-08-01&streefdatum=2027-07-31&scholen=${tekst(w, 'overzichtschool')}`),
    velden: (w) => ({ naam: `Gekaapt nieuw ${vers()}`, scholen: tekst(w, 'overzichtschool'), omvang: 'alle', ouderDanJaren: '', begin: '2026-08-01', streefdatum: '2027-07-31', toelichting: '' }),
  }),
  [`${CAMPAGNES}campagneWijzigenAction`]: actie({
    slots: ['slug', 'campagne'], wijzigt: ['screeningscampagne'], vooraf: open, pagina: campagnepad,
    velden: async (w, kennis) => ({ id: tekst(w, 'campagne'), versie: await campagneVersie(kennis, w), naam: `Gekaapt ${vers()}`, scholen: school(w), streefdatum: '2027-06-30', toelichting: '' }),
  }),
  [`${CAMPAGNES}campagneAfsluitenAction`]: actie({
    slots: ['slug', 'campagne'], wijzigt: ['screeningscampagne'], vooraf: open, pagina: campagnepad,
    velden: async (w, kennis) => ({ id: tekst(w, 'campagne'), versie: await campagneVersie(kennis, w), slotnotitie: 'Gekaapt' }),
  }),
  [`${CAMPAGNES}campagneHeropenenAction`]: actie({
    slots: ['slug', 'campagne'], wijzigt: ['screeningscampagne'], vooraf: dicht, pagina: campagnepad,
    velden: async (w, kennis) => ({ id: tekst(w, 'campagne'), versie: await campagneVersie(kennis, w) }),
  }),
  [`${WERKLIJST}reeksScreenenAction`]: actie({
    slots: ['slug', 'diploma'], wijzigt: ['screening'], pagina: (w) => screening(w, `/werklijst/reeks?keuze=dossier&diploma=${tekst(w, 'diploma')}`),
    velden: (w) => ({ diplomas: tekst(w, 'diploma'), keuze: 'dossier', notitie: '', gezienOp: '2099-01-01T00:00:00.000Z' }),
  }),
  [`${WERKLIJST}reeksHerstellenAction`]: actie({
    slots: ['slug', 'reeks'], wijzigt: ['screening'], pagina: (w) => screening(w, `/werklijst/reeks/${tekst(w, 'reeks')}`),
    vooraf: (kennis, w, bord) => reeksHeropenen(kennis.db, bord, zoneVan(w), kennis.wie.gebruikerId),
    velden: (w) => ({ reeksId: tekst(w, 'reeks') }),
  }),
};
