import { heeft, inKring, isLid, leeft, reiktOveral, zones, type Actor, type Recht } from './actoren';
import { BORDEN, idVan, tegenover, vasteId, vastGeheim, type Bord, type Zone } from './kanaries';
import { dossierCode } from './linkhouder';
import { PLANNEN, type Plansoort } from './opstelling-plan';
import { gastcode } from './opstelling-ronde';
import { slugVan, uitnodigingCode } from './opstelling';

// Every place in a request where an id stands, and what an attacker puts there.

export const SOORTEN = ['eigen', 'collega', 'anderTeam', 'andereSchool', 'anderBestuur', 'afwezig', 'misvormd'] as const;
export type Soort = (typeof SOORTEN)[number];
export type Slot = 'slug' | 'persoon' | 'aanstelling' | 'bevoegdheid' | 'diploma' | 'gezien' | 'screening' | 'school' | 'overzichtschool' | 'groep' | 'team' | 'leegteam' | 'sectie' | 'legesectie' | 'lid' | 'uitgenodigd' | 'import' | 'klareimport' | 'profiel' | 'sessie' | 'code' | 'dossiercode' | 'voorstel' | 'traject' | 'leraarlink' | 'weergave' | 'campagne' | 'wacht' | 'reeks' | 'doel' | 'cyclus' | 'draad' | 'bericht' | 'melding' | 'opdracht' | 'mijnopdracht' | 'besluit' | 'verslag' | 'eigenvraag' | 'eigenoptie' | 'instrumentrij' | 'schakel' | 'slotcyclus' | 'dichtcyclus' | 'regel' | 'ronde' | 'gastcode'
  | Planslot | 'meting' | 'vervolgactie' | 'visitatie';
/** A plan in each state ('plan' is being written), its first and second activity, its version, a comment on it; and the question to the participation council. */
export type Planslot = Plansoort | `${Plansoort}${'activiteit' | 'tweede'}` | `${Exclude<Plansoort, 'plan'>}${'versie' | 'opmerking'}` | 'planmrstap';

/** One value: where it really belongs, if anywhere. */
export interface Waarde { soort: Soort; tekst: string; bord: Bord | null; zone: Zone | 'bord' | 'gedeeld' | 'eigenimport' | 'mens' }
export type Waarden = Partial<Record<Slot, Waarde>>;

const ZONE_BIJ: Partial<Record<Soort, Zone>> = { eigen: '1azelf', collega: '1a', anderTeam: '1b', andereSchool: '2', anderBestuur: '1azelf' };
const PERSOONLIJK = { persoon: 'persoon', aanstelling: 'aanstelling', bevoegdheid: 'bevoegdheid', diploma: 'open', gezien: 'diploma', screening: 'screening hr', voorstel: 'voorstel', traject: 'traject', leraarlink: 'leraarlink', wacht: 'wacht', reeks: 'reeks' } as const;

const PLANSLOTS: readonly Slot[] = [...PLANNEN.flatMap((soort) => [soort, `${soort}activiteit`, `${soort}tweede`, ...(soort === 'plan' ? [] : [`${soort}versie` as const, `${soort}opmerking` as const])] as Slot[]), 'planmrstap'];

/** What stands for "own", "of another team" and so on; a kind that is absent here does not exist for that slot. */
const IN_BORD: Partial<Record<Slot, Partial<Record<Soort, string>>>> = {
  school: { eigen: 'school s1', andereSchool: 'school s2', anderBestuur: 'school s1' },
  overzichtschool: { eigen: 'school s1', andereSchool: 'school s2', anderBestuur: 'school s1' },
  team: { eigen: 'team t1a', anderTeam: 'team t1b', andereSchool: 'team t2', anderBestuur: 'team t1a' },
  leegteam: { eigen: 'team t1leeg', andereSchool: 'team t2leeg', anderBestuur: 'team t1leeg' },
  sectie: { eigen: 'sectie v1', andereSchool: 'sectie v2', anderBestuur: 'sectie v1' },
  legesectie: { eigen: 'sectie v1leeg', andereSchool: 'sectie v2leeg', anderBestuur: 'sectie v1leeg' },
  lid: { eigen: 'lid wie', anderBestuur: 'lid wie' },
  uitgenodigd: { eigen: 'lid uit', anderBestuur: 'lid uit' },
  import: { eigen: 'importschool', anderTeam: 'import', anderBestuur: 'importschool' },
  klareimport: { eigen: 'importklaar', anderBestuur: 'importklaar' },
  profiel: { eigen: 'importprofiel', anderBestuur: 'importprofiel' },
  doel: { eigen: 'doel s1', andereSchool: 'doel s2', anderBestuur: 'doel s1' },
  cyclus: { eigen: 'cyclus s1', andereSchool: 'cyclus s2', anderBestuur: 'cyclus s1' },
  draad: { eigen: 'draad s1', anderTeam: 'draad s1b', andereSchool: 'draad s2', anderBestuur: 'draad s1' },
  opdracht: { eigen: 'opdracht s1', andereSchool: 'opdracht s2', anderBestuur: 'opdracht s1' },
  besluit: { eigen: 'besluit s1', andereSchool: 'besluit s2', anderBestuur: 'besluit s1' },
  verslag: { eigen: 'verslag s1', andereSchool: 'verslag s2', anderBestuur: 'verslag s1' },
  eigenvraag: { eigen: 'eigenvraag s1', andereSchool: 'eigenvraag s2', anderBestuur: 'eigenvraag s1' },
  eigenoptie: { eigen: 'eigenoptie s1', andereSchool: 'eigenoptie s2', anderBestuur: 'eigenoptie s1' },
  instrumentrij: { eigen: 'instrumentrij s1', andereSchool: 'instrumentrij s2', anderBestuur: 'instrumentrij s1' },
  schakel: { eigen: 'schakel s1', andereSchool: 'schakel s2', anderBestuur: 'schakel s1' },
  ronde: { eigen: 'ronde s1', andereSchool: 'ronde s2', anderBestuur: 'ronde s1' },
  dichtcyclus: { eigen: 'dichtcyclus s1', andereSchool: 'dichtcyclus s2', anderBestuur: 'dichtcyclus s1' },
  regel: { eigen: 'regel s1', andereSchool: 'regel s2', anderBestuur: 'regel s1' },
  slotcyclus: { eigen: 'slotcyclus s1', andereSchool: 'slotcyclus s2', anderBestuur: 'slotcyclus s1' },
  ...Object.fromEntries(PLANSLOTS.map((slot) => [slot, { eigen: `${slot} s1`, andereSchool: `${slot} s2`, anderBestuur: `${slot} s1` }])),
  campagne: { eigen: 'campagne s1', andereSchool: 'campagne s2', anderBestuur: 'campagne s1' },
  meting: { eigen: 'meting s1', andereSchool: 'meting s2', anderBestuur: 'meting s1' },
  vervolgactie: { eigen: 'vervolgactie s1', andereSchool: 'vervolgactie s2', anderBestuur: 'vervolgactie s1' },
  visitatie: { eigen: 'visitatie s1', andereSchool: 'visitatie s2', anderBestuur: 'visitatie s1' },
};

export function waardeVoor(slot: Slot, soort: Soort, wie: Actor): Waarde | null {
  const bord = soort === 'anderBestuur' ? tegenover(wie.thuis) : soort === 'afwezig' || soort === 'misvormd' ? null : wie.thuis;
  const met = (tekst: string, zone: Waarde['zone'] = 'bord'): Waarde => ({ soort, tekst, bord, zone });
  if (soort === 'misvormd') return met(slot === 'slug' ? "bestuur-a'--" : 'geen-id');
  if (soort === 'afwezig') return met(slot === 'slug' ? 'bestuur-c' : slot === 'gastcode' ? gastcode(wie.thuis, 'verzonnen') : slot === 'code' || slot === 'dossiercode' ? vastGeheim('afwezig') : vasteId(`afwezig ${slot}`));
  if (bord === null) return null;
  if (slot === 'gastcode') return soort === 'eigen' || soort === 'anderBestuur' ? met(gastcode(bord, 'open')) : null;
  if (slot === 'dossiercode') return soort === 'eigen' || soort === 'anderBestuur' ? met(dossierCode(bord, 'open')) : null;
  if (slot === 'slug') return soort === 'eigen' || soort === 'anderBestuur' ? met(slugVan(bord)) : null;
  if (slot === 'code') return soort === 'eigen' || soort === 'anderBestuur' ? met(uitnodigingCode(bord, 'uit')) : null;
  if (slot === 'sessie') return sessie(soort, wie, met);
  if (slot === 'bericht' || slot === 'melding' || slot === 'mijnopdracht') return eigenRij(slot, soort, wie, met);
  if (slot === 'weergave') return weergave(soort, wie, met);
  if (slot in PERSOONLIJK) {
    const zone = ZONE_BIJ[soort];
    return zone ? met(idVan(bord, `${PERSOONLIJK[slot as keyof typeof PERSOONLIJK]} ${zone}`), zone) : null;
  }
  // Who leads a team has an overview per team, others per school.
  const bron = slot !== 'groep' ? slot : wie.mens === 'mensteamleider' ? 'team' : 'overzichtschool';
  const wat = IN_BORD[bron]?.[soort];
  return wat ? met(idVan(bord, wat), slot === 'groep' ? (ZONE_BIJ[soort] ?? 'bord') : zoneVan(slot, soort, wat)) : null;
}

function sessie(soort: Soort, wie: Actor, met: (tekst: string, zone: Waarde['zone']) => Waarde): Waarde | null {
  if (soort === 'eigen') return met(vasteId(`sessie2 ${wie.gebruikerId}`), 'mens');
  const ander = soort === 'anderBestuur' ? tegenover(wie.thuis) : soort === 'andereSchool' ? wie.thuis : null;
  const slachtoffer = vasteId(`gebruiker ${ander} ${wie.mens === 'menshr' ? 'bestuurder' : 'hr'}`);
  return ander ? { ...met(vasteId(`sessie ${slachtoffer}`), 'mens'), bord: null } : null;
}

/** Somebody's own view; that of a colleague, private or shared, is nobody else's to change. */
function weergave(soort: Soort, wie: Actor, met: (tekst: string, zone: Waarde['zone']) => Waarde): Waarde | null {
  if (soort === 'eigen') return met(vasteId(`weergave ${wie.gebruikerId}`), 'gedeeld');
  const van = vasteId(`gebruiker ${soort === 'anderBestuur' ? tegenover(wie.thuis) : wie.thuis} ${wie.mens === 'menshr' ? 'bestuurder' : 'hr'}`);
  if (soort === 'collega' || soort === 'anderBestuur') return met(vasteId(`weergave ${van}`), 'mens');
  return soort === 'andereSchool' ? met(vasteId(`gedeelde weergave ${wie.thuis}`), wie.mens === 'menshrschool' ? 'gedeeld' : 'mens') : null;
}

/** What belongs to one person: the own message, notification and assignment; those of a colleague are nobody else's. */
function eigenRij(slot: 'bericht' | 'melding' | 'mijnopdracht', soort: Soort, wie: Actor, met: (tekst: string, zone: Waarde['zone']) => Waarde): Waarde | null {
  if (soort === 'eigen') return met(vasteId(`${slot} ${wie.gebruikerId}`), 'gedeeld');
  // Who runs the cycle sees the assignments of others: nothing to hide there.
  if (slot === 'mijnopdracht' && soort === 'collega' && heeft(wie, wie.thuis, 'cyclus:beheren')) return null;
  const van = vasteId(`gebruiker ${soort === 'anderBestuur' ? tegenover(wie.thuis) : wie.thuis} ${wie.mens === 'menshr' ? 'bestuurder' : 'hr'}`);
  return soort === 'collega' || soort === 'anderBestuur' ? met(vasteId(`${slot} ${van}`), 'mens') : null;
}

function zoneVan(slot: Slot, soort: Soort, wat: string): Waarde['zone'] {
  if (slot === 'overzichtschool' || slot === 'campagne' || slot === 'cyclus' || slot === 'slotcyclus' || slot === 'dichtcyclus' || slot === 'regel' || slot === 'besluit' || slot === 'verslag' || slot === 'eigenvraag' || slot === 'eigenoptie' || slot === 'instrumentrij' || slot === 'schakel') return soort === 'andereSchool' ? '2' : '1azelf';
  if (slot === 'meting' || slot === 'vervolgactie' || slot === 'visitatie' || PLANSLOTS.includes(slot)) return soort === 'andereSchool' ? '2' : '1azelf';
  if (slot === 'draad' || slot === 'opdracht') return soort === 'andereSchool' ? '2' : soort === 'anderTeam' ? '1b' : '1azelf';
  // A round is of the school: who leads one team of it sees none.
  if (slot === 'ronde') return soort === 'andereSchool' ? '2' : '1b';
  // Of the whole board, and for everybody with the right, however far it reaches.
  if (slot === 'profiel') return 'gedeeld';
  return wat === 'importschool' ? 'eigenimport' : 'bord';
}

/** Combinations: all own, each slot varied by itself, everything foreign, and the own slug with only foreign ids. */
export function combinaties(slots: readonly Slot[], wie: Actor): Waarden[] {
  const alles = (soort: Soort, anders: readonly Slot[] = []): Waarden => Object.fromEntries(slots.map((slot) => [slot, waardeVoor(slot, anders.includes(slot) ? 'eigen' : soort, wie)]).filter(([, waarde]) => waarde !== null)) as Waarden;
  const eigen = alles('eigen');
  const lijst = [eigen, ...slots.flatMap((slot) => SOORTEN.filter((soort) => soort !== 'eigen').flatMap((soort) => {
    const waarde = waardeVoor(slot, soort, wie);
    return waarde ? [{ ...eigen, [slot]: waarde }] : [];
  }))];
  if (slots.length > 1) lijst.push(alles('anderBestuur'));
  if (slots.length > 2) lijst.push(alles('anderBestuur', ['slug']));
  return lijst;
}

export type Toegangseis = Recht | 'dossierlink' | 'openbaar' | 'ingelogd' | 'lid' | 'expert' | 'kring' | 'kring:openen' | 'stem:school' | 'stem:rij' | 'plan:beoordelaar' | 'plan:eigenaar' | 'plan:mr';

/** 'ja': all of it is within this person's right; 'half': the right is there, the thing pointed at is not; 'nee': no right. */
export function oordeel(wie: Actor, eis: Toegangseis, waarden: Waarden): 'ja' | 'half' | 'nee' {
  const { slug, ...rest } = waarden;
  const bord = slug?.bord ?? null;
  if (eis === 'openbaar') return Object.values(rest).every((waarde) => waarde.bord !== null) ? 'ja' : 'half';
  if (eis === 'dossierlink') return wie.link !== 'open' ? 'nee' : Object.values(rest).every(({ zone, bord: van }) => van === wie.thuis && zone === '1azelf') ? 'ja' : 'half';
  if (!leeft(wie)) return 'nee';
  if (eis === 'expert') return wie.platformrol === 'expert' ? 'ja' : 'nee';
  if (eis === 'ingelogd') return Object.values(rest).every(({ zone, bord: van, soort }) => zone === 'mens' && van !== null && soort === 'eigen') ? 'ja' : 'half';
  if (bord === null || !BORDEN.includes(bord)) return 'nee';
  if (eis === 'lid') return isLid(wie, bord) ? 'ja' : 'nee';
  if (eis === 'kring' || eis === 'kring:openen') return kringoordeel(wie, bord, eis, waarden);
  if (eis === 'stem:school' || eis === 'stem:rij') return stemoordeel(wie, bord, eis, rest);
  if (eis === 'plan:beoordelaar' || eis === 'plan:eigenaar') return planoordeel(wie, bord, eis, rest);
  // The council speaks for itself; who manages the cycle writes down what it said elsewhere.
  if (eis === 'plan:mr') return oordeel(wie, heeft(wie, bord, 'plan:adviseren') ? 'plan:adviseren' : 'cyclus:beheren', waarden);
  if (!heeft(wie, bord, eis)) return 'nee';
  return Object.values(rest).every((waarde) => bereikt(wie, bord, eis, waarde)) ? 'ja' : 'half';
}

/** In the circle of this cycle; or somebody who may begin one: who manages the cycle and speaks for its school, so not the board. */
function kringoordeel(wie: Actor, bord: Bord, eis: 'kring' | 'kring:openen', { slug: _slug, ...rest }: Waarden): 'ja' | 'half' | 'nee' {
  const recht = eis === 'kring' ? 'cyclus:antwoorden' : 'cyclus:beheren';
  if (!heeft(wie, bord, recht)) return 'nee';
  const mag = eis === 'kring' ? inKring(wie, bord, rest.cyclus?.zone === '2' ? 'kring2' : 'kring1') : wie.mens !== 'mensbestuurder';
  return mag && Object.values(rest).every((waarde) => bereikt(wie, bord, recht, waarde)) ? 'ja' : 'half';
}

/** Speaks for the school, so not the board; rows of others are changed by who has the reach of the school. */
function stemoordeel(wie: Actor, bord: Bord, eis: 'stem:school' | 'stem:rij', rest: Waarden): 'ja' | 'half' | 'nee' {
  if (!heeft(wie, bord, 'cyclus:antwoorden')) return 'nee';
  const mag = wie.mens !== 'mensbestuurder' && (eis === 'stem:school' || wie.mens !== 'mensteamleider');
  return mag && Object.values(rest).every((waarde) => bereikt(wie, bord, 'cyclus:antwoorden', waarde)) ? 'ja' : 'half';
}

/** Of the plans at the first school the teamleider is reviewer and owner, at the second the hr of the board; what an owner may, a writer may too. */
function planoordeel(wie: Actor, bord: Bord, eis: 'plan:beoordelaar' | 'plan:eigenaar', rest: Waarden): 'ja' | 'half' | 'nee' {
  const recht = eis === 'plan:beoordelaar' ? 'plan:beoordelen' : 'plan:uitvoeren';
  if (!heeft(wie, bord, recht)) return 'nee';
  const tweede = Object.values(rest).some(({ zone }) => zone === '2');
  const zelf = wie.gebruikerId === vasteId(`gebruiker ${bord} ${tweede ? 'hr' : 'teamleider'}`);
  const mag = zelf || eis === 'plan:eigenaar' && heeft(wie, bord, 'plan:schrijven');
  return mag && Object.values(rest).every((waarde) => bereikt(wie, bord, recht, waarde)) ? 'ja' : 'half';
}

function bereikt(wie: Actor, bord: Bord, recht: Recht, { bord: van, zone }: Waarde): boolean {
  if (van !== bord) return false;
  if (zone === 'gedeeld') return true;
  if (zone === 'bord') return recht !== 'inventaris:importeren' || reiktOveral(wie, bord, recht);
  if (zone === 'eigenimport') return reiktOveral(wie, bord, recht) || wie.mens === 'menshrschool';
  return zone !== 'mens' && zones(wie, bord, recht).has(zone);
}
