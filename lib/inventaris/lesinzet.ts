// Lessons of one school year as HR fills them in: at most so many rows, and which year groups each track has.

export const ONDERWIJSSOORTEN = ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'] as const;
export type Onderwijssoort = (typeof ONDERWIJSSOORTEN)[number];

/** Highest year group per track. */
export const HOOGSTE_LEERJAAR: Record<Onderwijssoort, number> = { pro: 6, vmbo: 4, havo: 5, vwo: 6, vso: 6, isk: 6 };

export const MEESTE_LESRIJEN = 40;

export interface Lesrij {
  schoolId: string;
  vak: string;
  onderwijssoort: Onderwijssoort;
  leerjaar: number;
  uren: number;
}

/** What makes two rows the same lesson. */
export function lessleutel({ schoolId, vak, onderwijssoort, leerjaar }: Omit<Lesrij, 'uren'>): string {
  return [schoolId, vak, onderwijssoort, leerjaar].join('|');
}

/** The rows that somebody had before them, to see whether they are still the same at saving. */
export function lesstand(rijen: readonly { id: string; versie: number }[]): string {
  return rijen.map(({ id, versie }) => `${id}:${versie}`).sort().join(',');
}

export interface Lesverschil<Oud> {
  weg: Oud[];
  anders: { oud: Oud; uren: number }[];
  erbij: Lesrij[];
}

/** What has to happen to `oud` to become `nieuw`. */
export function lesverschil<Oud extends Lesrij>(oud: readonly Oud[], nieuw: readonly Lesrij[]): Lesverschil<Oud> {
  const wens = new Map(nieuw.map((rij) => [lessleutel(rij), rij]));
  const staat = new Set(oud.map(lessleutel));
  return {
    weg: oud.filter((rij) => !wens.has(lessleutel(rij))),
    anders: oud.flatMap((rij) => {
      const uren = wens.get(lessleutel(rij))?.uren;
      return uren === undefined || uren === rij.uren ? [] : [{ oud: rij, uren }];
    }),
    erbij: nieuw.filter((rij) => !staat.has(lessleutel(rij))),
  };
}
