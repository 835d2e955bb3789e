import type { Amo } from './planinhoud';
import { perDoel } from './planlijst';
import { dagErbij, kwartalenIn, kwartaalVan, maandagVan, maandenIn, overlap, plekVan, schooljaarPeriode, strookVan, urenPerKwartaal, weeknummer, type Kwartaal, type Periode, type Strook } from './tijd';
import type { TijdlijnKeuze, Zoom } from './tijdlijn.schema';
import { schooljaarInWoorden, schooljaarVan } from '@/lib/dates';
import { schooljarenIn } from './kalender';
import type { Stand } from './voortgang';

// What a timeline draws: which stretch is in the picture, where every bar stands, and the hours below it. Pure; places
// are percents of the width, so that the drawing stretches with the page and the type does not.

/** An activity as the timeline knows it. */
export interface Tijdactiviteit {
  id: string;
  /** Its number in the list of the plan. */
  nummer: number;
  naam: string;
  doelId: string | null;
  amo: Amo | null;
  eigenaarId: string | null;
  eigenaar: string | null;
  begin: string | null;
  einde: string | null;
  mijlpaal: boolean;
  uren: number | null;
  kosten: number | null;
  /** Ids of the activities that have to be done before. */
  na: string[];
  stand: Stand;
  /** 0–100 */
  voortgang: number;
  verwachtEinde: string | null;
  /** Open remarks on the version that is out. */
  punten: number;
  versie: number;
}

export interface Tijdgroep { id: string | null; tekst: string; activiteiten: Tijdactiviteit[] }

/** The activities under their goals, numbered as in the list. */
export function tijdgroepen(activiteiten: readonly Omit<Tijdactiviteit, 'nummer'>[], doelen: readonly { id: string; tekst: string }[], woorden: readonly { id: string; tekst: string }[]): Tijdgroep[] {
  return perDoel({ inhoud: { activiteiten, doelen: woorden }, doelen }).filter((groep) => groep.activiteiten.length > 0);
}

export interface Kolom extends Periode { x: number; naam: string; /** Begins a school year (of a plan), a quarter or a month: a heavier line and a name above. */ kop: string | null }

export interface Tijdblad {
  zoom: Zoom;
  /** The stretch in the picture. */
  as: Periode;
  /** In words: 'Schooljaar 2026-2027', 'nov 2026 – jan 2027'. */
  naam: string;
  kolommen: Kolom[];
  /** Percent; null when today is not in the picture. */
  vandaag: number | null;
  /** A day in the stretch before and after this one; null at the ends of the plan. */
  vorige: string | null;
  volgende: string | null;
  /** First and last day that anything of the plan lies in. */
  heel: Periode;
}

/** What is in the picture. */
export function tijdblad(plan: Periode, activiteiten: readonly Pick<Tijdactiviteit, 'begin' | 'einde' | 'verwachtEinde'>[], { zoom, vanaf }: Pick<TijdlijnKeuze, 'zoom' | 'vanaf'>, vandaag: string): Tijdblad {
  const heel = reikwijdte(plan, activiteiten);
  const dag = binnen(heel, vanaf ?? vandaag);
  const as = zoom === 'plan' ? { begin: schooljaarPeriode(schooljaarVan(heel.begin)).begin, einde: schooljaarPeriode(schooljaarVan(heel.einde)).einde } : zoom === 'schooljaar' ? schooljaarPeriode(schooljaarVan(dag)) : periodeVan(kwartaalVan(dag));
  return {
    zoom, as, naam: bladnaam(zoom, as), kolommen: kolommenVan(zoom, as), vandaag: as.begin <= vandaag && vandaag <= as.einde ? plekVan(as, vandaag) : null,
    vorige: as.begin > heel.begin ? dagErbij(as.begin, -1) : null, volgende: as.einde < heel.einde ? dagErbij(as.einde, 1) : null, heel,
  };
}

function reikwijdte(plan: Periode, activiteiten: readonly Pick<Tijdactiviteit, 'begin' | 'einde' | 'verwachtEinde'>[]): Periode {
  const dagen = activiteiten.flatMap(({ begin, einde, verwachtEinde }) => [begin, einde, verwachtEinde]).filter((een) => een !== null);
  return { begin: [plan.begin, ...dagen].reduce((a, b) => (b < a ? b : a)), einde: [plan.einde, ...dagen].reduce((a, b) => (b > a ? b : a)) };
}

const binnen = ({ begin, einde }: Periode, dag: string): string => (dag < begin ? begin : dag > einde ? einde : dag);
const periodeVan = ({ begin, einde }: Periode): Periode => ({ begin, einde });

function bladnaam(zoom: Zoom, { begin, einde }: Periode): string {
  if (zoom === 'kwartaal') return kwartaalVan(begin).voluit;
  const jaren = schooljarenIn({ begin, einde });
  const [eerste = 0] = jaren;
  return jaren.length === 1 ? `Schooljaar ${schooljaarInWoorden(eerste)}` : `Schooljaren ${eerste} tot en met ${(jaren.at(-1) ?? eerste) + 1}`;
}

const MAANDKORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const MAANDLANG = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const maand = (dag: string): number => Number(dag.slice(5, 7)) - 1;

function kolommenVan(zoom: Zoom, as: Periode): Kolom[] {
  if (zoom === 'plan') return kwartalenIn(as).map((kwartaal) => ({ ...periodeVan(kwartaal), x: plekVan(as, kwartaal.begin), naam: kwartaal.naam, kop: kwartaal.nummer === 1 ? `Schooljaar ${schooljaarInWoorden(kwartaal.schooljaar)}` : null }));
  if (zoom === 'schooljaar') return maandenIn(as).map((een) => ({ ...een, x: plekVan(as, een.begin), naam: MAANDKORT[maand(een.begin)] ?? '', kop: kwartaalVan(een.begin).begin === een.begin ? kwartaalVan(een.begin).voluit : null }));
  return weken(as);
}

/** Weeks by their number; the name of the month stands above the first week that begins in it. */
function weken(as: Periode): Kolom[] {
  const lijst: Kolom[] = [];
  for (let begin = as.begin; begin <= as.einde; begin = dagErbij(maandagVan(begin), 7)) {
    const vorige = lijst.at(-1);
    lijst.push({ begin, einde: dagErbij(maandagVan(begin), 6), x: plekVan(as, begin), naam: String(weeknummer(begin)), kop: !vorige || maand(vorige.begin) !== maand(begin) ? `${MAANDLANG[maand(begin)] ?? ''} ${begin.slice(0, 4)}` : null });
  }
  return lijst;
}

export interface Balk extends Strook {
  /** Done part, in percent of the width of the drawing. */
  gedaan: number;
  /** What was first agreed is not met: how far it is expected to go on. */
  uitloop: Strook | null;
  /** Where the words stand. */
  tekst: { kant: 'links' | 'rechts' | 'midden'; woorden: string };
}

/** The bar of an activity; null without days, or when it lies outside the picture. */
export function balkVan(as: Periode, activiteit: Tijdactiviteit, vandaag: string): Balk | null {
  const { begin, einde, verwachtEinde, stand, voortgang } = activiteit;
  if (begin === null || einde === null) return null;
  const strook = strookVan(as, { begin, einde });
  const uitloop = stand !== 'klaar' && verwachtEinde !== null && verwachtEinde > einde ? strookVan(as, { begin: dagErbij(einde, 1), einde: verwachtEinde }) : null;
  if (!strook) return null;
  const heel = plekVan(as, dagErbij(einde, 1)) - plekVan(as, begin);
  const klaar = plekVan(as, begin) + (heel * (stand === 'klaar' ? 100 : voortgang)) / 100;
  const over = 100 - (uitloop ? uitloop.x + uitloop.breedte : strook.x + strook.breedte);
  // A thread that arrives needs the room before the bar.
  const voor = activiteit.na.length > 0 && strook.breedte >= 22 ? 0 : strook.x;
  const kant = over >= 27 ? 'rechts' : voor >= 27 ? 'links' : 'midden';
  return { ...strook, gedaan: Math.max(0, Math.min(strook.breedte, klaar - strook.x)), uitloop, tekst: { kant, woorden: balkwoorden(activiteit, vandaag) } };
}

function balkwoorden({ begin, einde, stand, verwachtEinde }: Tijdactiviteit, vandaag: string): string {
  if (stand === 'klaar') return 'klaar';
  const woorden = periodeBijBalk(begin !== null && begin <= vandaag && begin !== einde ? null : begin, einde);
  return verwachtEinde !== null && einde !== null && verwachtEinde > einde ? `${woorden}, verwacht ${dagBijBalk(verwachtEinde)}` : woorden;
}

const MAANDPUNT = ['jan.', 'feb.', 'mrt.', 'april', 'mei', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'] as const;
const dagBijBalk = (dag: string): string => `${Number(dag.slice(8))} ${MAANDPUNT[maand(dag)] ?? ''}`;

/** '1 feb. tot 14 juli': the columns say the year. */
export function periodeBijBalk(begin: string | null, einde: string | null): string {
  if (begin === null || einde === null) return einde === null ? '' : `tot ${dagBijBalk(einde)}`;
  return begin === einde ? dagBijBalk(begin) : `${dagBijBalk(begin)} tot ${dagBijBalk(einde)}`;
}

export interface Kwartaaluren { kwartaal: Kwartaal; uren: number; x: number; breedte: number; teVeel: boolean; voorbij: boolean }

/** Hours of all activities per quarter that is in the picture, spread evenly over working days. `los`: hours of activities without days. */
export function urenInBeeld(as: Periode, activiteiten: readonly Pick<Tijdactiviteit, 'begin' | 'einde' | 'uren'>[], gereserveerd: number | null, vandaag: string): { kwartalen: Kwartaaluren[]; los: number } {
  const kwartalen = kwartalenIn(as);
  const som = kwartalen.map(() => 0);
  let los = 0;
  for (const { begin, einde, uren } of activiteiten) {
    if (uren === null || uren === 0) continue;
    if (begin === null || einde === null) los += uren;
    else for (const [plaats, deel] of urenPerKwartaal(uren, { begin, einde }, kwartalen).entries()) som[plaats] = (som[plaats] ?? 0) + deel;
  }
  return {
    los, kwartalen: kwartalen.map((kwartaal, plaats) => {
      const uren = Math.round((som[plaats] ?? 0) * 10) / 10;
      const deel = overlap(as, kwartaal) ?? kwartaal;
      return { kwartaal, uren, x: plekVan(as, deel.begin), breedte: plekVan(as, dagErbij(deel.einde, 1)) - plekVan(as, deel.begin), teVeel: gereserveerd !== null && uren > gereserveerd, voorbij: kwartaal.einde < vandaag };
    }),
  };
}
