import { STANDEN, STANDWOORDEN, type LopendeActiviteit } from './voortgang';
import type { Tijdgroep } from './tijdlijn';
import { periodeInWoorden } from './woorden';

// The board of a plan: cards in columns. While it is carried out by how they stand; while it is written by goal or by
// owner. Pure.

export const BORDBEELDEN = ['stand', 'doel', 'eigenaar'] as const;
export type Bordbeeld = (typeof BORDBEELDEN)[number];
export const BORDWOORDEN: Record<Bordbeeld, string> = { stand: 'Hoe het staat', doel: 'Per doel', eigenaar: 'Per eigenaar' };

/** `code` '' holds what has no goal or no owner. */
export interface Bordkolom { code: string; naam: string }

export interface Bordkaart {
  id: string;
  nummer: number | null;
  naam: string;
  /** Second line: who, when. */
  onder: string;
  /** Code of its column. */
  kolom: string;
  /** 0–100, on the board of how it stands. */
  voortgang: number | null;
  teLaat: boolean;
  /** What a move is made on: the version of how it stands. */
  versie: number;
  /** This person may move it. */
  schuift: boolean;
}

export interface Bord { beeld: Bordbeeld; kolommen: Bordkolom[]; kaarten: Bordkaart[] }

/** Activities of the adopted version by how they stand. */
export function standbord(activiteiten: readonly LopendeActiviteit[], nummers: ReadonlyMap<string, number>, mag: (activiteit: LopendeActiviteit) => boolean, vandaag: string): Bord {
  return {
    beeld: 'stand', kolommen: STANDEN.map((code) => ({ code, naam: STANDWOORDEN[code] })),
    kaarten: activiteiten.toSorted((a, b) => (nummers.get(a.id) ?? Infinity) - (nummers.get(b.id) ?? Infinity)).map((een) => ({
      id: een.id, nummer: nummers.get(een.id) ?? null, naam: een.naam, onder: regel(een.eigenaar, een), kolom: een.nu.stand, voortgang: een.nu.stand === 'klaar' ? 100 : een.nu.voortgang,
      teLaat: een.nu.stand !== 'klaar' && een.einde !== null && een.einde < vandaag, versie: een.nu.versie, schuift: mag(een),
    })),
  };
}

/** Activities as they are written, by goal or by owner. A goal without activities is a column too: something can be put there. */
export function schrijfbord(beeld: 'doel' | 'eigenaar', groepen: readonly Tijdgroep[], keuzes: readonly { id: string; naam: string }[], schuift: boolean): Bord {
  const alle = groepen.flatMap((groep) => groep.activiteiten.map((een) => ({ een, kolom: beeld === 'doel' ? (een.doelId ?? '') : (een.eigenaarId ?? '') })));
  const bekend = new Map([...keuzes.map(({ id, naam }) => [id, naam] as const), ...alle.filter(({ kolom }) => kolom !== '' && !keuzes.some(({ id }) => id === kolom)).map(({ een, kolom }) => [kolom, beeld === 'doel' ? 'Een ander doel' : (een.eigenaar ?? 'Iemand anders')] as const)]);
  return {
    beeld, kolommen: [...[...bekend].map(([code, naam]) => ({ code, naam })), { code: '', naam: beeld === 'doel' ? 'Nog zonder doel' : 'Geen eigenaar' }],
    kaarten: alle.map(({ een, kolom }) => ({ id: een.id, nummer: een.nummer, naam: een.naam, onder: beeld === 'doel' ? regel(een.eigenaar, een) : (periodeInWoorden(een) ?? 'nog geen periode'), kolom, voortgang: null, teLaat: false, versie: een.versie, schuift })),
  };
}

function regel(eigenaar: string | null, periode: { begin: string | null; einde: string | null }): string {
  return [eigenaar ?? 'geen eigenaar', periodeInWoorden(periode) ?? 'nog geen periode'].join(', ');
}

/** The column beside this one; at the edge it stays. */
export function kolomNaast(kolommen: readonly Bordkolom[], code: string, stap: -1 | 1): string {
  const plaats = kolommen.findIndex((kolom) => kolom.code === code);
  return kolommen[Math.min(kolommen.length - 1, Math.max(0, plaats + stap))]?.code ?? code;
}
