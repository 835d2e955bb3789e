import type { Nulregel } from './nulmeting';
import type { Pdcaronde } from './pdca';
import type { Plankader } from './plankader';
import type { Planvraag } from './planlijst';
import type { Ritmeperiode } from './ritme';
import type { Bijstuursoort } from './uitvoering.schema';
import type { Kleur, LopendeActiviteit, Planvoortgang, Signaal } from './voortgang';

/** Something that was said of a period, of the whole plan. */
export interface Statusregel { id: string; periode: string; kleur: Kleur; verhaal: string; door: string; op: string }

/** An update of one activity, as it was kept. */
export interface Activiteitregel extends Statusregel { activiteitId: string; voortgang: number | null; uren: number | null; kosten: number | null }

export interface Bijstuurregel { id: string; activiteitId: string | null; soort: Bijstuursoort; wat: string; reden: string; door: string; op: string }

export interface Voortgangsrij { activiteit: LopendeActiviteit; signaal: Signaal; /** This person may update it. */ mag: boolean; /** Number of the running round of the quality circle; 0: none yet. */ pdca: number }

/** The page on which a plan that is carried out is followed. */
export interface Voortgangpagina {
  kader: Plankader;
  vandaag: string;
  /** Null: nothing was adopted yet. */
  voortgang: Planvoortgang | null;
  rijen: Voortgangsrij[];
  nulmeting: { nummer: number; op: string; regels: Nulregel[] } | null;
  /** The newest first, from the day of adoption. Without a rhythm: the periods of which something was said. */
  perioden: Ritmeperiode[];
  statussen: Statusregel[];
  bijgewerkt: Activiteitregel[];
  bijsturingen: Bijstuurregel[];
  /** Questions of 3B; null for who does not read the cycle. */
  vragen: Planvraag[] | null;
  /** May say how the whole plan goes and adjust it, now. */
  magBijhouden: boolean;
}

/** The quality circle of one activity, the newest round first. */
export interface Pdcapagina {
  kader: Plankader;
  activiteit: { id: string; naam: string; eigenaar: string | null; doel: string | null };
  rondes: Pdcaronde[];
  mag: boolean;
  /** The words of the guide per step. */
  uitleg: Record<'plan' | 'do' | 'check' | 'act', { tekst: string; voorbeeld: string | null }>;
}
