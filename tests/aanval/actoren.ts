import { BORDEN, sommen, vasteId, vastGeheim, vogel, type Bord, type Vogel, type Zone } from './kanaries';

// What everybody may, written down a second time and by hand: the product's own table is what is under attack.

export type Rol = 'bestuurder' | 'schoolleider' | 'teamleider' | 'hr' | 'leraar' | 'medezeggenschap';
export type Reik = 'bestuur' | 'school' | 'team' | 'zelf';
export type Recht =
  | 'overzicht:lezen' | 'inventaris:lezen' | 'inventaris:wijzigen' | 'inventaris:screenen' | 'inventaris:importeren' | 'inventaris:exporteren'
  | 'organisatie:lezen' | 'organisatie:wijzigen' | 'mensen:lezen' | 'mensen:beheren' | 'doelen:zetten' | 'instellingen:wijzigen' | 'correcties:voorstellen' | 'logboek:lezen'
  | 'handreiking:lezen' | 'cyclus:lezen' | 'cyclus:antwoorden' | 'cyclus:beheren' | 'dialoog:deelnemen'
  | 'plan:lezen' | 'plan:schrijven' | 'plan:beoordelen' | 'plan:uitvoeren' | 'plan:vaststellen' | 'plan:adviseren';

const MAG: Record<Rol, readonly Recht[]> = {
  bestuurder: ['overzicht:lezen', 'inventaris:lezen', 'inventaris:exporteren', 'organisatie:lezen', 'organisatie:wijzigen', 'mensen:lezen', 'mensen:beheren', 'doelen:zetten', 'instellingen:wijzigen', 'logboek:lezen', 'handreiking:lezen', 'cyclus:lezen', 'cyclus:antwoorden', 'cyclus:beheren', 'dialoog:deelnemen', 'plan:lezen', 'plan:beoordelen', 'plan:uitvoeren', 'plan:vaststellen'],
  hr: ['overzicht:lezen', 'inventaris:lezen', 'inventaris:wijzigen', 'inventaris:screenen', 'inventaris:importeren', 'inventaris:exporteren', 'organisatie:lezen', 'organisatie:wijzigen', 'mensen:lezen', 'instellingen:wijzigen', 'handreiking:lezen', 'cyclus:lezen', 'cyclus:antwoorden', 'cyclus:beheren', 'dialoog:deelnemen', 'plan:lezen', 'plan:beoordelen', 'plan:uitvoeren', 'plan:schrijven'],
  schoolleider: ['overzicht:lezen', 'inventaris:lezen', 'inventaris:exporteren', 'organisatie:lezen', 'mensen:lezen', 'handreiking:lezen', 'cyclus:lezen', 'cyclus:antwoorden', 'cyclus:beheren', 'dialoog:deelnemen', 'plan:lezen', 'plan:beoordelen', 'plan:uitvoeren', 'plan:schrijven'],
  teamleider: ['overzicht:lezen', 'inventaris:lezen', 'organisatie:lezen', 'handreiking:lezen', 'cyclus:lezen', 'cyclus:antwoorden', 'dialoog:deelnemen', 'plan:lezen', 'plan:beoordelen', 'plan:uitvoeren'],
  leraar: ['inventaris:lezen', 'correcties:voorstellen', 'handreiking:lezen'],
  medezeggenschap: ['organisatie:lezen', 'handreiking:lezen', 'plan:adviseren'],
};
const ALLEEN_HEEL_BESTUUR: readonly Recht[] = ['plan:vaststellen', 'organisatie:wijzigen', 'mensen:beheren', 'doelen:zetten', 'instellingen:wijzigen', 'logboek:lezen'];
const ZONES_VAN: Record<Reik, readonly Zone[]> = { bestuur: ['1azelf', '1a', '1b', '2'], school: ['1azelf', '1a', '1b'], team: ['1azelf', '1a'], zelf: ['1azelf'] };

export interface Lid { bord: Bord; rol: Rol; reik: Reik; beeindigd?: boolean; nooitAangenomen?: boolean }

/** Somebody who attacks: with a session cookie or without, with roles or without. */
export interface Actor {
  naam: string;
  /** Board from where this actor looks at "own" and "foreign". */
  thuis: Bord;
  token: string | null;
  gebruikerId: string;
  /** Place of the canary in the own name. */
  mens: string;
  leden: readonly Lid[];
  platformrol?: 'beheerder' | 'expert';
  /** Why the cookie is worth nothing. */
  dood?: 'geblokkeerd' | 'ingetrokken' | 'verlopen' | 'stil';
  /** Opened the personal link to the file of the teacher with an account; only 'open' is worth anything. */
  link?: 'open' | 'verlopen' | 'ingetrokken' | 'bezoek voorbij' | 'verzonnen';
}

const ROLLEN: readonly [string, Rol, Reik][] = [
  ['bestuurder', 'bestuurder', 'bestuur'], ['hr', 'hr', 'bestuur'], ['hrschool', 'hr', 'school'], ['schoolleider', 'schoolleider', 'school'],
  ['teamleider', 'teamleider', 'team'], ['leraar', 'leraar', 'zelf'], ['medezeggenschap', 'medezeggenschap', 'bestuur'],
];

function actor(bord: Bord, naam: string, rest: Partial<Actor> & Pick<Actor, 'leden'>): Actor {
  return { naam: `${bord} ${naam}`, thuis: bord, token: vastGeheim(`sessie ${bord} ${naam}`), gebruikerId: vasteId(`gebruiker ${bord} ${naam}`), mens: `mens${naam}`, ...rest };
}

/** No account and no session: only the cookie of a personal link. */
function linkhouder(bord: Bord, naam: string, link: NonNullable<Actor['link']>): Actor {
  return { ...actor(bord, naam, { leden: [], link }), token: null };
}

const bestuurder = (bord: Bord): Lid => ({ bord, rol: 'bestuurder', reik: 'bestuur' });

export const ACTOREN: readonly Actor[] = [
  ...BORDEN.flatMap((bord) => ROLLEN.map(([naam, rol, reik]) => actor(bord, naam, { leden: [{ bord, rol, reik }] }))),
  actor('A', 'dubbel', { leden: [{ bord: 'A', rol: 'hr', reik: 'school' }, { bord: 'B', rol: 'medezeggenschap', reik: 'bestuur' }] }),
  { ...actor('A', 'anoniem', { leden: [] }), token: null },
  actor('A', 'expert', { leden: [], platformrol: 'expert' }),
  actor('A', 'beheerder', { leden: [], platformrol: 'beheerder' }),
  actor('A', 'geblokkeerd', { leden: [bestuurder('A')], dood: 'geblokkeerd' }),
  actor('A', 'ingetrokken', { leden: [bestuurder('A')], dood: 'ingetrokken' }),
  actor('A', 'verlopen', { leden: [bestuurder('A')], dood: 'verlopen' }),
  actor('A', 'stil', { leden: [bestuurder('A')], dood: 'stil' }),
  actor('A', 'gestopt', { leden: [{ ...bestuurder('A'), beeindigd: true }] }),
  actor('A', 'wachtend', { leden: [{ ...bestuurder('A'), nooitAangenomen: true }] }),
  ...BORDEN.map((bord) => linkhouder(bord, 'linkhouder', 'open')),
  linkhouder('A', 'linkverlopen', 'verlopen'), linkhouder('A', 'linkingetrokken', 'ingetrokken'), linkhouder('A', 'linkvoorbij', 'bezoek voorbij'), linkhouder('A', 'linkverzonnen', 'verzonnen'),
];

/** People who own something but attack nobody. */
export const FIGURANTEN: readonly Actor[] = BORDEN.flatMap((bord) => ['tweedeschool', 'eerstekijker'].map((naam) => ({ ...actor(bord, naam, { leden: [] }), token: null })));

/** The cookie of a second browser of the same person, for acts that end a session. */
export const tweedeToken = ({ token }: Actor): string | null => (token === null ? null : vastGeheim(`tweede ${token}`));

export const leeft = (wie: Actor): boolean => wie.token !== null && wie.dood === undefined;
const geldig = (wie: Actor, bord: Bord): Lid[] => (leeft(wie) ? wie.leden.filter((lid) => lid.bord === bord && !lid.beeindigd && !lid.nooitAangenomen) : []);
export const isLid = (wie: Actor, bord: Bord): boolean => geldig(wie, bord).length > 0;

/** The memberships that carry this right at this board. */
function dragers(wie: Actor, bord: Bord, recht: Recht): Lid[] {
  return geldig(wie, bord).filter(({ rol, reik }) => MAG[rol].includes(recht) && (reik === 'bestuur' || !ALLEEN_HEEL_BESTUUR.includes(recht)));
}
export const heeft = (wie: Actor, bord: Bord, recht: Recht): boolean => dragers(wie, bord, recht).length > 0;
/** Whether the right reaches the whole board. */
export const reiktOveral = (wie: Actor, bord: Bord, recht: Recht): boolean => dragers(wie, bord, recht).some(({ reik }) => reik === 'bestuur');
/** Whose persons the right reaches; nobody's without the right. */
export function zones(wie: Actor, bord: Bord, recht: Recht): ReadonlySet<Zone> {
  return new Set(dragers(wie, bord, recht).flatMap(({ reik }) => ZONES_VAN[reik]));
}

const ORGANISATIE = ['s1', 's2', 't1a', 't1b', 't2', 'v1', 'v2'];
const MENSEN_ONDER_BEREIK = [...ROLLEN.map(([naam]) => `mens${naam}`), 'mensdubbel', 'mensgeblokkeerd', 'mensingetrokken', 'mensverlopen', 'mensstil', 'mensgestopt', 'menswachtend', 'mensuit', 'menswie'];

/** Whoever works in the same cycle; also for who sees one part of it. */
const DEELNEMERS = ['mensbestuurder', 'menshr', 'menshrschool', 'mensschoolleider', 'mensteamleider', 'mensdubbel',
  // Who reaches the place can be mentioned there, also without a session that works just now.
  'mensingetrokken', 'mensstil', 'mensverlopen'];

/** Whom each school let into the circle of its cycle, by name of the actor: at the first its schoolleider and hr, at the second only the bestuurder. */
export const KRING = { kring1: ['schoolleider', 'hr'], kring2: ['bestuurder'] } as const;
export type Kringplek = keyof typeof KRING;
export const inKring = (wie: Actor, bord: Bord, plek: Kringplek): boolean => KRING[plek].some((naam) => wie.gebruikerId === vasteId(`gebruiker ${bord} ${naam}`));

function teZienBij(wie: Actor, bord: Bord): string[] {
  const personen = [...zones(wie, bord, 'inventaris:lezen')];
  return [
    'bestuur', ...personen,
    ...(heeft(wie, bord, 'organisatie:lezen') ? ORGANISATIE : []),
    // The own file names school and team, and who screened; a section is a subject of one's lessons.
    ...(personen.length > 0 ? ['s1', 't1a', 'v1', 'menshr', 'menshrschool', 'mensdubbel', 'menseerstekijker'] : []),
    ...(heeft(wie, bord, 'mensen:lezen') ? MENSEN_ONDER_BEREIK : []),
    ...(reiktOveral(wie, bord, 'mensen:lezen') ? ['menstweedeschool'] : []),
    ...(heeft(wie, bord, 'inventaris:importeren') ? ['koppeling'] : []),
    // A report names people: hr of some schools sees own imports only.
    ...(wie.mens === 'menshrschool' || reiktOveral(wie, bord, 'inventaris:importeren') ? ['importschool', 'importschoolnaam'] : []),
    ...(reiktOveral(wie, bord, 'inventaris:importeren') ? ['import', 'importnaam'] : []),
    ...(heeft(wie, bord, 'cyclus:lezen') ? DEELNEMERS : []),
    ...(reiktOveral(wie, bord, 'cyclus:lezen') ? ['cyclusbestuur'] : []),
    // What a guest gave anonymously ('stil') nobody sees.
    ...(zones(wie, bord, 'cyclus:lezen').has('1b') ? ['ronde1'] : []), ...(zones(wie, bord, 'cyclus:lezen').has('2') ? ['ronde2'] : []),
    // What was put before the participation council: for the council, and for who reads the plan anyway.
    ...(zones(wie, bord, 'plan:lezen').has('1azelf') || heeft(wie, bord, 'plan:adviseren') ? ['mr1'] : []), ...(zones(wie, bord, 'plan:lezen').has('2') || heeft(wie, bord, 'plan:adviseren') ? ['mr2'] : []),
    // A plan names who does what.
    ...(heeft(wie, bord, 'plan:adviseren') ? DEELNEMERS : []),
    // What a school writes about people: only the circle, whatever the reach.
    ...(inKring(wie, bord, 'kring1') ? ['kring1'] : []), ...(inKring(wie, bord, 'kring2') ? ['kring2'] : []),
    ...(heeft(wie, bord, 'logboek:lezen') ? ['log', 'importnaam', 'importschoolnaam'] : []),
  ];
}

/** Somebody of the other board who also works here keeps the name from there. */
const elders = (bord: Bord): Vogel[] => ACTOREN.filter(({ thuis, leden }) => thuis !== bord && leden.some((lid) => lid.bord === bord)).map(({ thuis, mens }) => vogel(thuis, mens));

/** All canaries that this actor may meet anywhere. */
export function magZien(wie: Actor): ReadonlySet<string> {
  const eigenNaam: Vogel[] = leeft(wie) ? [vogel(wie.thuis, wie.mens)] : [];
  const perLink: Vogel[] = wie.link === 'open' ? ['bestuur', '1azelf', 's1', 't1a', 'v1'].map((plek) => vogel(wie.thuis, plek)) : [];
  return new Set([...eigenNaam, ...perLink, ...BORDEN.filter((bord) => isLid(wie, bord)).flatMap((bord) => [...teZienBij(wie, bord).map((plek) => vogel(bord, plek)), ...(heeft(wie, bord, 'mensen:lezen') ? elders(bord) : [])])]);
}

/** Head counts that this actor may not learn, because they cover people out of reach. */
export function verborgenGetallen(wie: Actor): number[] {
  const zichtbaar = (bord: Bord) => (heeft(wie, bord, 'organisatie:lezen') && reiktOveral(wie, bord, 'organisatie:lezen') ? new Set<Zone>(ZONES_VAN.bestuur) : zones(wie, bord, 'inventaris:lezen'));
  const mag = new Set(BORDEN.flatMap((bord) => sommen(bord).filter(({ zones: van }) => van.every((zone) => zichtbaar(bord).has(zone))).map(({ waarde }) => waarde)));
  return BORDEN.flatMap((bord) => sommen(bord).map(({ waarde }) => waarde)).filter((waarde) => !mag.has(waarde));
}
