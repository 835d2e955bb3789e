import type { Rol } from '@/lib/toegang/toegang';
import type { CyclusKop, FaseStand } from './cyclus';
import type { Deelfase } from './inhoud.schema';
import type { RouteVraag } from './route';

// What the pages that manage a cycle show.

export type RegelVraag = Pick<RouteVraag, 'id' | 'tekst' | 'relevant' | 'reden' | 'versie' | 'telt'> & { eigen: boolean; beantwoord: boolean };

export interface Routescherm {
  kop: CyclusKop;
  magBeheren: boolean;
  /** The part whose questions are shown, with those questions; null on the list of parts. */
  open: { deelfase: Deelfase; vragen: RegelVraag[] } | null;
}

export interface Deelnemersregel {
  gebruikerId: string;
  naam: string;
  rollen: Rol[];
  /** Null: works where the cycle is, but does not take part. */
  rol: 'trekker' | 'deelnemer' | 'lezer' | null;
  /** Sees only what is assigned. */
  alleenTeam: boolean;
  /** The membership ended: stays on the list as what it was. */
  weg: boolean;
  opdrachten: number;
}

export interface Deelnemersscherm { kop: CyclusKop; magBeheren: boolean; mensen: Deelnemersregel[] }

export interface Fasestap { stap: 'afgesloten' | 'heropend'; reden: string; naam: string | null; op: Date }

export interface Terugblik {
  kop: CyclusKop;
  fase: FaseStand;
  magBeheren: boolean;
  /** Texts of the guide: what this part was for, and what it yields. */
  doel: string;
  resultaat: string;
  /** Questions to look back with. */
  reflectie: { id: string; tekst: string; beantwoord: boolean }[];
  /** Questions of the route without an answer. */
  open: { id: string; tekst: string }[];
  /** Newest first. */
  stappen: Fasestap[];
}

export interface Cyclusinstellingen {
  kop: CyclusKop;
  magBeheren: boolean;
  /** The newest edition that this cycle may move to, with what that changes; null when there is none. */
  overstap: { editie: number; nieuw: number; vervallen: { tekst: string; beantwoord: boolean }[]; anders: number } | null;
}
