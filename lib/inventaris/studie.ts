import type { Niveau, Soort } from './diploma';
import type { Aanvraaggroep, Beursstatus, Verlof } from './lerarenbeurs';

/** Levels that a study can lead to today; a doctoraal or MO-B can no longer be started. */
export const STUDIENIVEAUS = ['hbo-master', 'wo-master', 'hbo-bachelor', 'wo-bachelor', 'promotie', 'overig'] as const satisfies readonly Niveau[];

export const TRAJECTSTATUSSEN = ['aangevraagd', 'goedgekeurd', 'bezig', 'onderbroken', 'afgerond', 'gestopt', 'afgewezen'] as const;
export type Trajectstatus = (typeof TRAJECTSTATUSSEN)[number];

export const trajectNamen: Record<Trajectstatus, string> = {
  aangevraagd: 'aangevraagd', goedgekeurd: 'goedgekeurd', bezig: 'bezig', onderbroken: 'onderbroken', afgerond: 'afgerond', gestopt: 'gestopt', afgewezen: 'afgewezen',
};

export const beursNamen: Record<Beursstatus, string> = { geen: 'geen beurs', 'aan-te-vragen': 'aan te vragen', aangevraagd: 'aangevraagd', toegekend: 'toegekend', afgewezen: 'afgewezen' };

export const groepNamen: Record<Aanvraaggroep, string> = { vervolg: 'begint aan het tweede of derde jaar', 'eerder-afgewezen': 'vorig jaar afgewezen', nieuw: 'nieuw' };

export const NA_UITKOMSTEN = ['onbekend', 'gebeurd', 'deels', 'niet'] as const;
export type NaUitkomst = (typeof NA_UITKOMSTEN)[number];
export const naNamen: Record<NaUitkomst, string> = { onbekend: 'nog niet bekend', gebeurd: 'is gebeurd', deels: 'is deels gebeurd', niet: 'is niet gebeurd' };

/** One act that moves a study on. `vraagt` is what must be told with it. */
export interface Stap {
  naar: Trajectstatus;
  knop: string;
  vraagt: 'niets' | 'datum' | 'reden' | 'datum-en-reden';
}

/** What can happen next; finishing is apart, because a diploma comes with it. */
export const STAPPEN: Record<Trajectstatus, readonly Stap[]> = {
  aangevraagd: [{ naar: 'goedgekeurd', knop: 'Goedkeuren', vraagt: 'niets' }, { naar: 'afgewezen', knop: 'Afwijzen', vraagt: 'reden' }],
  goedgekeurd: [{ naar: 'bezig', knop: 'Studie starten', vraagt: 'datum' }, { naar: 'gestopt', knop: 'Gaat niet door', vraagt: 'datum-en-reden' }],
  bezig: [{ naar: 'onderbroken', knop: 'Onderbreken', vraagt: 'niets' }, { naar: 'gestopt', knop: 'Stoppen', vraagt: 'datum-en-reden' }],
  onderbroken: [{ naar: 'bezig', knop: 'Hervatten', vraagt: 'niets' }, { naar: 'gestopt', knop: 'Stoppen', vraagt: 'datum-en-reden' }],
  gestopt: [{ naar: 'bezig', knop: 'Toch hervatten', vraagt: 'niets' }],
  afgewezen: [{ naar: 'aangevraagd', knop: 'Opnieuw in behandeling nemen', vraagt: 'niets' }],
  afgerond: [],
};

/** From here a study can be finished with a diploma. */
export const AF_TE_RONDEN: readonly Trajectstatus[] = ['bezig', 'onderbroken'];

/** The step from one status to another, or null when it does not exist. */
export function stapNaar(van: Trajectstatus, naar: Trajectstatus): Stap | null {
  return STAPPEN[van].find((stap) => stap.naar === naar) ?? null;
}

/** One study in the list. Money is null for who may not see it, and when it is unknown. */
export interface StudieRij {
  id: string;
  medewerkerId: string;
  naam: string;
  school: string | null;
  programma: string;
  niveau: Niveau;
  vak: string | null;
  instelling: string;
  status: Trajectstatus;
  begin: string | null;
  verwachtEinde: string | null;
  einde: string | null;
  /** Of the school year that is shown. */
  beurs: Beursstatus | null;
  verlofuren: number | null;
}

export interface Studiejaar {
  id: string;
  versie: number;
  schooljaar: number;
  premaster: boolean;
  beurs: Beursstatus;
  /** Agreed by HR; null when nothing was agreed. */
  verlofuren: number | null;
  vervanging: string;
  vervangingsuren: number | null;
  /** Null for who may not see money. */
  geld: { beursbedrag: number | null; kosten: number | null } | null;
  /** Deeltijdfactor on 1 August of the school year. */
  factor: number | null;
  /** All appointments of that day end on a known day. */
  tijdelijk: boolean;
  berekend: Verlof;
}

/** What one more master would do to a goal: persons out of persons, now and then; null when this study does not touch it. */
export interface Doeleffect {
  teller: number;
  noemer: number;
  erbij: number;
}

export interface Studie {
  id: string;
  versie: number;
  medewerker: { id: string; naam: string; personeelsnummer: string };
  programma: string;
  niveau: Niveau;
  soort: Soort | null;
  vakCode: string | null;
  vak: string | null;
  instelling: string;
  status: Trajectstatus;
  aangevraagdOp: string | null;
  begin: string | null;
  verwachtEinde: string | null;
  einde: string | null;
  gestoptReden: string;
  afspraken: string;
  na: { rol: string; schaal: string; uren: number | null; kennisdeling: string; uitkomst: NaUitkomst; uitkomstOp: string | null; toelichting: string };
  diploma: { id: string; richting: string; niveau: Niveau; uitkomst: 'te-screenen' | 'bevestigd' | 'niet-aangetroffen' | 'nader-onderzoek' } | null;
  /** A diploma of the same level that stands as "in opleiding": finishing the study finishes it. */
  inOpleiding: { id: string; richting: string } | null;
  jaren: Studiejaar[];
  doelen: { doel50: Doeleffect; doel80: Doeleffect } | null;
  magWijzigen: boolean;
  magGeld: boolean;
}
