import { periodeVan, type Ritme } from './ritme';
import { isTeLaat, signaalVan, type LopendeActiviteit, type Signaal } from './voortgang';

// What waits for one person in plans, over all schools in reach. Browser-safe.

export interface Planplek { planId: string; planNaam: string; /** Null: the whole board. */ schoolNaam: string | null }

export interface MijnActiviteit extends Planplek { activiteit: LopendeActiviteit; signaal: Signaal; /** Name of the period that still lacks an update; null: up to date, or not running. */ bijwerken: string | null }

export interface Planbeurt extends Planplek { soort: 'beoordelen' | 'vaststellen' | 'verwerken' | 'status'; /** Day before which; null: none. */ voor: string | null; /** What it is about, in words. */ woorden: string }

export interface Mijnactie { id: string; versie: number; tekst: string; uiterlijk: string | null; cyclusId: string; cyclusNaam: string | null; schoolNaam: string | null }

export interface Planwerk {
  vandaag: string;
  teLaat: MijnActiviteit[];
  nu: MijnActiviteit[];
  later: MijnActiviteit[];
  /** Done, the last two months. */
  klaar: MijnActiviteit[];
  beurten: Planbeurt[];
  acties: Mijnactie[];
}

const KLAAR_DAGEN = 60;

/** Puts the own activities where they belong: late, running, still to begin, done lately. What asks most comes first. */
export function activiteitenIndelen(activiteiten: readonly (LopendeActiviteit & { plek: Planplek; ritme: Ritme })[], vandaag: string): Pick<Planwerk, 'teLaat' | 'nu' | 'later' | 'klaar'> {
  const alle = activiteiten.map(({ plek, ritme, ...activiteit }): MijnActiviteit => ({ ...plek, activiteit, signaal: signaalVan(activiteit, vandaag), bijwerken: teBijwerken(activiteit, ritme, vandaag) })).sort(opEinde);
  const klaar = alle.filter(({ activiteit }) => activiteit.nu.stand === 'klaar');
  const open = alle.filter(({ activiteit }) => activiteit.nu.stand !== 'klaar');
  const laat = open.filter(({ activiteit }) => isTeLaat(activiteit, vandaag));
  const rest = open.filter(({ activiteit }) => !isTeLaat(activiteit, vandaag));
  const later = rest.filter(({ activiteit: { begin, nu } }) => nu.stand === 'open' && begin !== null && begin > vandaag);
  const sinds = Date.parse(`${vandaag}T00:00:00Z`) - KLAAR_DAGEN * 86_400_000;
  return { teLaat: laat, nu: rest.filter((een) => !later.includes(een)), later, klaar: klaar.filter(({ activiteit: { nu } }) => nu.klaarOp === null || Date.parse(`${nu.klaarOp}T00:00:00Z`) >= sinds) };
}

/** The period of the rhythm in which a running activity was not updated yet. */
export function teBijwerken({ begin, nu }: Pick<LopendeActiviteit, 'begin' | 'nu'>, ritme: Ritme, vandaag: string): string | null {
  const periode = periodeVan(ritme, vandaag);
  if (periode === null || nu.stand === 'klaar' || nu.stand === 'open' && begin !== null && begin > vandaag) return null;
  return nu.gewijzigdOp === null || nu.gewijzigdOp.slice(0, 10) < periode.begin ? periode.naam : null;
}

function opEinde(een: MijnActiviteit, ander: MijnActiviteit): number {
  return (een.activiteit.einde ?? '9999').localeCompare(ander.activiteit.einde ?? '9999') || een.activiteit.naam.localeCompare(ander.activiteit.naam, 'nl');
}
