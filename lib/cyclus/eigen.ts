import type { CyclusKop } from './cyclus';
import type { EigenReikwijdte, EigenSoort, EigenVraagInvoer } from './eigen.schema';
import type { Deelfase } from './inhoud.schema';
import type { Invoer } from './invoer.schema';

export interface EigenVraagRegel {
  id: string;
  deelfase: Deelfase;
  tekst: string;
  hulp: string;
  soort: EigenSoort;
  /** Names of the choices, in order. */
  keuzes: string[];
  eenheid: string;
  voor: EigenReikwijdte;
  vervallen: boolean;
  /** Answers anywhere: the kind of input is then settled. */
  antwoorden: number;
  door: string | null;
  versie: number;
  /** May this person change it? What is of the whole board is the board's. */
  magWijzigen: boolean;
}

export interface EigenOptieRegel { id: string; vraagId: string; naam: string; voor: 'school' | 'bestuur'; vervallen: boolean; versie: number; magWijzigen: boolean }

export interface EigenVragen {
  kop: CyclusKop;
  vragen: EigenVraagRegel[];
  /** Questions of the guide that take own options, with those that were added. */
  keuzevragen: { id: string; tekst: string; deelfase: Deelfase; opties: string[]; eigen: EigenOptieRegel[] }[];
  /** For whom this person may add: 'school' only in a cycle of a school, 'bestuur' only with the reach of the board. */
  reikwijdten: EigenReikwijdte[];
  magBeheren: boolean;
}

export const reikwijdteWoorden = (voor: EigenReikwijdte, kop: Pick<CyclusKop, 'schoolNaam'>): string =>
  ({ cyclus: 'Alleen in deze cyclus', school: `In alle cycli van ${kop.schoolNaam ?? 'deze school'}`, bestuur: 'Bij alle scholen van het bestuur' })[voor];

/**
 * What an own question asks for. A choice that stays keeps its code, so that answers go on pointing at it.
 * @param was the input before the change
 */
export function eigenInvoer({ soort, keuzes, eenheid }: Pick<EigenVraagInvoer, 'soort' | 'keuzes' | 'eenheid'>, was?: Invoer): Invoer {
  switch (soort) {
    case 'keuze': case 'meerkeuze': return { soort, opties: metCodes(keuzes, was && 'opties' in was ? was.opties : []), eigen: true };
    case 'getal': return { soort, eenheid };
    default: return { soort };
  }
}

function metCodes(namen: readonly string[], was: readonly { code: string; naam: string }[]): { code: string; naam: string }[] {
  let hoogste = Math.max(0, ...was.map(({ code }) => Number(/^keuze-(\d+)$/.exec(code)?.[1] ?? 0)));
  return namen.map((naam) => ({ code: was.find((een) => een.naam === naam)?.code ?? `keuze-${(hoogste += 1)}`, naam }));
}
