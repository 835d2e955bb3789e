import type { CyclusKop } from '@/lib/cyclus/cyclus';
import type { Leesreden } from './doelenpagina';

/** Trained colleagues of other schools look along: who, when, what the school asks them, what they saw and what is done with it. */
export interface Visitatie {
  id: string;
  /** 'yyyy-mm-dd'; null: no day yet. */
  datum: string | null;
  bezoekers: string;
  voorbereiding: string;
  bevindingen: string;
  opvolging: string;
  versie: number;
  door: string | null;
}

export interface Visitatiepagina { kop: CyclusKop; alleenLezen: Leesreden | null; visitaties: Visitatie[] }
