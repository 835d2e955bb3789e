import type { CyclusKop } from './cyclus';
import type { VolgendeStap } from './volgende-stap';

/** One line of the list of cycles, with the one next step for who reads it. */
export interface CyclusRegel {
  kop: CyclusKop;
  stap: VolgendeStap;
}

export interface Cyclussen {
  lopend: CyclusRegel[];
  afgesloten: CyclusRegel[];
  /** Schools within reach for which no cycle runs; empty for who may not open one. */
  zonder: { id: string; naam: string }[];
  magOpenen: boolean;
  /** Somebody who sees only what was assigned. */
  alleenToegewezen: boolean;
}

export interface StartOpdracht {
  id: string;
  deelfase: string;
  vraagId: string | null;
  naam: string;
  /** 'yyyy-mm-dd' or null. */
  uiterlijk: string | null;
  status: 'open' | 'ingediend' | 'terug';
}

export interface Verandering {
  soort: 'antwoord' | 'afgesloten' | 'heropend' | 'besluit' | 'bericht' | 'ronde' | 'opdracht' | 'ingediend';
  deelfase: string | null;
  naam: string | null;
  aantal: number;
  /** Of the last one. */
  op: Date;
}

export interface Deelnemer { gebruikerId: string; naam: string; rol: 'trekker' | 'deelnemer' | 'lezer' }

/** Everything on the start page of a cycle. */
export interface Cyclusstart {
  kop: CyclusKop;
  stap: VolgendeStap;
  /** Moment of the visit before this one; null the first time. */
  vorigBezoek: Date | null;
  veranderingen: Verandering[];
  opdrachten: StartOpdracht[];
  /** Who wrote in which part during the last two weeks. */
  schrijvers: { deelfase: string; naam: string; op: Date }[];
  deelnemers: Deelnemer[];
  magBeheren: boolean;
  /** A newer edition that this cycle may move to, or null. */
  nieuweEditie: number | null;
}
