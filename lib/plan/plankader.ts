import { vandaag } from '@/lib/dates';
import { aantalVan, dagKort, euroInWoorden, schooljarenInWoorden, urenInWoorden } from './woorden';
import type { Plankop } from './plan';
import { TOESTANDWOORDEN, type Handeling } from './toestanden';

// The frame around every page of a plan: what the plan amounts to, how far it is, and what comes next. Pure.

/** Who took a step, on which day ('yyyy-mm-dd'), with which version. */
export interface Kaderstap { handeling: Handeling; op: string; door: string; nummer: number | null }

/** A plan with what stands around each of its pages. Counts are of the activities as they are written now. */
export interface Plankader extends Plankop {
  activiteiten: number;
  /** Goals that an activity works for. */
  doelen: number;
  uren: number;
  kosten: number;
  /** Day on which the plan was begun. */
  gemaaktOp: string;
  /** Per step its newest. */
  stappen: Partial<Record<Handeling, Kaderstap>>;
  /** Number of the adopted version; null when none is. */
  vastgesteldNummer: number | null;
  /** Of the version that is out: reviewers, how many of them judged, who said yes. */
  beoordelaars: number;
  geoordeeld: number;
  akkoord: number;
  /** Remarks that nobody handled, of any version. */
  openPunten: number;
  /** This person may write, and the plan is being written. */
  magSchrijven: boolean;
  /** Steps that this person may take now. */
  handelingen: Handeling[];
}

export const PLANDELEN = [['lijst', 'Lijst', ''], ['bord', 'Bord', 'bord'], ['tijdlijn', 'Tijdlijn', 'tijdlijn'], ['beoordelen', 'Beoordelen', 'beoordelen'], ['voortgang', 'Voortgang', 'voortgang'], ['versies', 'Versies', 'versies']] as const;
export type Plandeel = (typeof PLANDELEN)[number][0];

/** One of the steps in the bar under the title. */
export interface Balkstap { naam: string; toelichting: string; staat: 'af' | 'hier' | 'open' | 'actie' }

/** "Versie 2, ingediend op 10 november door Tineke Brouwer. 8 activiteiten bij 3 doelen, 1.744 uur en € 61.300 in twee schooljaren." */
export function kaderzin(kader: Plankader, nu: string = vandaag()): string {
  return `${versiezin(kader, nu)} ${totaalzin(kader)}`;
}

function versiezin({ toestand, versienummer, vastgesteldNummer, stappen }: Plankader, nu: string): string {
  const { indienen, vaststellen } = stappen;
  if (toestand === 'concept') {
    if (vastgesteldNummer !== null) return `Versie ${versienummer + 1} is in de maak; versie ${vastgesteldNummer} geldt.`;
    return versienummer === 0 ? 'Nog niet ingediend.' : `Versie ${versienummer + 1} is in de maak.`;
  }
  if (vaststellen && (toestand === 'vastgesteld' || toestand === 'afgerond')) return `Versie ${vastgesteldNummer ?? versienummer}, vastgesteld op ${dagKort(vaststellen.op, nu)} door ${vaststellen.door}.`;
  return indienen ? `Versie ${versienummer}, ingediend op ${dagKort(indienen.op, nu)} door ${indienen.door}.` : `Versie ${versienummer}.`;
}

function totaalzin({ activiteiten, doelen, uren, kosten, begin, einde }: Plankader): string {
  if (activiteiten === 0) return 'Er staan nog geen activiteiten in.';
  const wat = [...(uren > 0 ? [urenInWoorden(uren)] : []), ...(kosten > 0 ? [euroInWoorden(kosten)] : [])].join(' en ');
  const bij = doelen > 0 ? ` bij ${aantalVan(doelen, 'doel', 'doelen')}` : '';
  return `${aantalVan(activiteiten, 'activiteit', 'activiteiten')}${bij}${wat === '' ? '' : `, ${wat}`} in ${schooljarenInWoorden({ begin, einde })}.`;
}

/** The bar: written, submitted, reviewed, the (P)MR when it is asked, adopted. */
export function toestandsbalk(kader: Plankader, nu: string = vandaag()): Balkstap[] {
  return [conceptstap(kader, nu), ingediendstap(kader, nu), oordeelstap(kader, nu), ...(kader.mrSoort === 'geen' ? [] : [mrstap(kader, nu)]), slotstap(kader, nu)];
}

const NA_INDIENEN = ['ingediend', 'wijzigingen-gevraagd', 'akkoord', 'bij-mr', 'vastgesteld', 'afgerond'];
const NA_AKKOORD = ['akkoord', 'bij-mr', 'vastgesteld', 'afgerond'];
const is = (kader: Plankader, toestanden: readonly string[]) => toestanden.includes(kader.toestand);
const op = (stap: Kaderstap | undefined, nu: string) => (stap ? dagKort(stap.op, nu) : '');

function conceptstap(kader: Plankader, nu: string): Balkstap {
  const sinds = kader.toestand !== 'concept' ? dagKort(kader.gemaaktOp, nu) : kader.versienummer === 0 ? `sinds ${dagKort(kader.gemaaktOp, nu)}` : `versie ${kader.versienummer + 1}`;
  return { naam: TOESTANDWOORDEN.concept, toelichting: sinds, staat: kader.toestand === 'concept' ? 'hier' : 'af' };
}

function ingediendstap(kader: Plankader, nu: string): Balkstap {
  if (!is(kader, NA_INDIENEN)) return { naam: 'Indienen', toelichting: 'door wie het plan schrijft', staat: 'open' };
  return { naam: TOESTANDWOORDEN.ingediend, toelichting: `${op(kader.stappen.indienen, nu)}, versie ${kader.versienummer}`, staat: 'af' };
}

function oordeelstap(kader: Plankader, nu: string): Balkstap {
  const { toestand, beoordelaars, geoordeeld, akkoord, beoordelenVoor, openPunten, stappen } = kader;
  const { beoordelen, teruggeven } = stappen;
  if (toestand === 'wijzigingen-gevraagd') {
    const laatste = [beoordelen, teruggeven].filter((stap) => stap !== undefined).sort((a, b) => b.op.localeCompare(a.op))[0];
    return { naam: TOESTANDWOORDEN['wijzigingen-gevraagd'], toelichting: [op(laatste, nu), openPunten > 0 ? `${aantalVan(openPunten, 'punt', 'punten')} open` : ''].filter(Boolean).join(', '), staat: 'actie' };
  }
  if (toestand === 'ingediend') {
    const stand = beoordelaars === 0 ? 'nog niemand gevraagd' : `${geoordeeld} van ${beoordelaars} gelezen`;
    return { naam: 'Beoordelen', toelichting: beoordelenVoor === null || beoordelaars === 0 ? stand : `${stand}, voor ${dagKort(beoordelenVoor, nu)}`, staat: beoordelaars === 0 ? 'actie' : 'hier' };
  }
  if (is(kader, NA_AKKOORD)) return { naam: TOESTANDWOORDEN.akkoord, toelichting: beoordelaars === 0 ? op(beoordelen, nu) : `${akkoord} van ${beoordelaars} akkoord`, staat: 'af' };
  return { naam: 'Beoordelen', toelichting: beoordelaars === 0 ? 'door teamleiders' : `door ${aantalVan(beoordelaars, 'collega', 'collega’s')}`, staat: 'open' };
}

function mrstap(kader: Plankader, nu: string): Balkstap {
  const naam = kader.mrSoort === 'instemming' ? 'Instemming van de MR' : 'Advies van de MR';
  const { voorleggen, uitbrengen, indienen } = kader.stappen;
  const gedaan = uitbrengen !== undefined && uitbrengen.nummer === (indienen?.nummer ?? kader.versienummer);
  if (kader.toestand === 'bij-mr') return { naam, toelichting: voorleggen ? `voorgelegd op ${op(voorleggen, nu)}` : '', staat: 'hier' };
  if (is(kader, ['vastgesteld', 'afgerond']) || kader.toestand === 'akkoord' && gedaan) return { naam, toelichting: gedaan ? op(uitbrengen, nu) : 'niet voorgelegd', staat: 'af' };
  return { naam, toelichting: 'na akkoord teamleiders', staat: kader.toestand === 'akkoord' ? 'hier' : 'open' };
}

function slotstap(kader: Plankader, nu: string): Balkstap {
  if (kader.toestand === 'afgerond') return { naam: TOESTANDWOORDEN.afgerond, toelichting: op(kader.stappen.afronden, nu), staat: 'af' };
  if (kader.toestand === 'vastgesteld') return { naam: TOESTANDWOORDEN.vastgesteld, toelichting: op(kader.stappen.vaststellen, nu), staat: 'af' };
  const mrKlaar = kader.mrSoort === 'geen' || kader.stappen.uitbrengen !== undefined && kader.stappen.uitbrengen.nummer === kader.versienummer;
  return { naam: 'Vaststellen', toelichting: 'door de bestuurder', staat: kader.toestand === 'akkoord' && mrKlaar ? 'hier' : 'open' };
}

/** What this person can do now, as a button: its words and the page of the plan that does it. Null when it is somebody else's turn. */
export function volgendeHandeling({ handelingen, beoordelaar, activiteiten, mrSoort }: Plankader): { naam: string; deel: string } | null {
  const kan = (handeling: Handeling) => handelingen.includes(handeling);
  if (kan('indienen') && activiteiten > 0) return { naam: 'Plan indienen', deel: 'indienen' };
  if (kan('beoordelen') && beoordelaar) return { naam: 'Plan beoordelen', deel: 'beoordelen' };
  if (kan('voorleggen') && mrSoort !== 'geen') return { naam: 'Verder naar de medezeggenschap', deel: 'vaststellen' };
  if (kan('vaststellen')) return { naam: 'Plan vaststellen', deel: 'vaststellen' };
  return null;
}
