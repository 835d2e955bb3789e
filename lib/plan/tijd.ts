import { dagenTussen, schooljaarVan } from '@/lib/dates';

// Dates and where they stand on a drawing. A stretch of time has a first and a last day, both of them in it. Pure.

export interface Periode {
  begin: string;
  einde: string;
}

/** This day and so many days on. */
export function dagErbij(dag: string, dagen: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another month; a day that the month does not have becomes its last. */
export function maandErbij(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number);
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1));
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate();
  return `${eerste.toISOString().slice(0, 8)}${String(Math.min(nummer, laatste)).padStart(2, '0')}`;
}

/** Number of days, both ends counted. */
export function dagenIn({ begin, einde }: Periode): number {
  return dagenTussen(begin, einde) + 1;
}

/** What two stretches share; null when nothing. */
export function overlap(een: Periode, ander: Periode): Periode | null {
  const begin = een.begin > ander.begin ? een.begin : ander.begin;
  const einde = een.einde < ander.einde ? een.einde : ander.einde;
  return begin <= einde ? { begin, einde } : null;
}

/** A quarter of the school year: 1 is August to October, 4 is May to July. */
export interface Kwartaal extends Periode {
  schooljaar: number;
  nummer: 1 | 2 | 3 | 4;
  /** 'aug–okt' */
  naam: string;
  /** 'aug–okt 2026', 'nov 2026 – jan 2027' */
  voluit: string;
}

const KWARTAALNAMEN = ['aug–okt', 'nov–jan', 'feb–apr', 'mei–jul'] as const;

function kwartaalOp(schooljaar: number, nummer: 1 | 2 | 3 | 4): Kwartaal {
  const begin = maandErbij(`${schooljaar}-08-01`, (nummer - 1) * 3);
  const naam = KWARTAALNAMEN[nummer - 1] ?? '';
  const voluit = nummer === 2 ? `nov ${schooljaar} – jan ${schooljaar + 1}` : `${naam} ${nummer === 1 ? schooljaar : schooljaar + 1}`;
  return { schooljaar, nummer, begin, einde: dagErbij(maandErbij(begin, 3), -1), naam, voluit };
}

/** The quarter of the school year in which this day lies. */
export function kwartaalVan(dag: string): Kwartaal {
  const maand = Number(dag.slice(5, 7));
  return kwartaalOp(schooljaarVan(dag), (Math.floor(((maand + 4) % 12) / 3) + 1) as 1 | 2 | 3 | 4);
}

/** The quarters that this stretch touches, in order. */
export function kwartalenIn({ begin, einde }: Periode): Kwartaal[] {
  const lijst: Kwartaal[] = [];
  for (let kwartaal = kwartaalVan(begin); kwartaal.begin <= einde; kwartaal = kwartaalVan(dagErbij(kwartaal.einde, 1))) lijst.push(kwartaal);
  return lijst;
}

/** A whole school year as a stretch of time. */
export function schooljaarPeriode(schooljaar: number): Periode {
  return { begin: `${schooljaar}-08-01`, einde: `${schooljaar + 1}-07-31` };
}

/** The first days of the calendar months in this stretch, from the month in which it begins. */
export function maandenIn({ begin, einde }: Periode): Periode[] {
  const lijst: Periode[] = [];
  for (let eerste = `${begin.slice(0, 8)}01`; eerste <= einde; eerste = maandErbij(eerste, 1)) lijst.push({ begin: eerste, einde: dagErbij(maandErbij(eerste, 1), -1) });
  return lijst;
}

/** Monday of the week of this day. */
export function maandagVan(dag: string): string {
  return dagErbij(dag, -((new Date(`${dag}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The number that a week carries in Dutch calendars (ISO 8601). */
export function weeknummer(dag: string): number {
  const donderdag = dagErbij(maandagVan(dag), 3);
  return Math.floor(dagenTussen(`${donderdag.slice(0, 4)}-01-01`, donderdag) / 7) + 1;
}

/** Mondays to Fridays in this stretch. */
export function werkdagenIn({ begin, einde }: Periode): number {
  const dagen = dagenIn({ begin, einde });
  if (dagen <= 0) return 0;
  const eerste = (new Date(`${begin}T00:00:00Z`).getUTCDay() + 6) % 7;
  const rest = Array.from({ length: dagen % 7 }, (_, plaats) => (eerste + plaats) % 7).filter((dag) => dag < 5).length;
  return Math.floor(dagen / 7) * 5 + rest;
}

/** Where a day begins on a drawing of this stretch, in percent of its width; outside it: below 0 or above 100. */
export function plekVan(blad: Periode, dag: string): number {
  return (dagenTussen(blad.begin, dag) / dagenIn(blad)) * 100;
}

/** The day at this place of the drawing; twin of `plekVan`. */
export function dagOp(blad: Periode, plek: number): string {
  // A whisker on, because a day divided and multiplied again can end up just before itself.
  return dagErbij(blad.begin, Math.floor((plek / 100) * dagenIn(blad) + 1e-6));
}

export interface Strook {
  /** Percent of the width. */
  x: number;
  breedte: number;
  /** It began before the drawing, it goes on after it. */
  ervoor: boolean;
  erna: boolean;
}

/** Where a stretch stands on the drawing; null when it lies outside it. */
export function strookVan(blad: Periode, periode: Periode): Strook | null {
  const deel = overlap(blad, periode);
  if (!deel) return null;
  const x = plekVan(blad, deel.begin);
  return { x, breedte: plekVan(blad, dagErbij(deel.einde, 1)) - x, ervoor: periode.begin < blad.begin, erna: periode.einde > blad.einde };
}

/**
 * Hours spread evenly over the working days of an activity, per quarter; an activity that has no working day (a Sunday)
 * puts them in the quarter in which it begins. What lies outside the quarters is not in the answer.
 */
export function urenPerKwartaal(uren: number, periode: Periode, kwartalen: readonly Kwartaal[]): number[] {
  const werkdagen = werkdagenIn(periode);
  if (werkdagen === 0) return kwartalen.map((kwartaal) => (kwartaal.begin <= periode.begin && periode.begin <= kwartaal.einde ? uren : 0));
  return kwartalen.map((kwartaal) => {
    const deel = overlap(kwartaal, periode);
    return deel ? (uren * werkdagenIn(deel)) / werkdagen : 0;
  });
}

/** The stretch moved as a whole. */
export function verschoven({ begin, einde }: Periode, dagen: number): Periode {
  return { begin: dagErbij(begin, dagen), einde: dagErbij(einde, dagen) };
}

/** The stretch with another end; it keeps at least one day. */
export function gerekt({ begin, einde }: Periode, dagen: number): Periode {
  const nieuw = dagErbij(einde, dagen);
  return { begin, einde: nieuw < begin ? begin : nieuw };
}
