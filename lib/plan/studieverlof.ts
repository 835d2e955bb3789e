import { schooljaarInWoorden } from '@/lib/dates';
import { verlofPerSectie, type GelezenStudie, type Sectiedeel } from '@/lib/inventaris/studies';
import { schooljaarPeriode, type Periode } from './tijd';

// Study leave and its replacement per section and school year, as the timeline of a plan shows them. The rule is that of
// the planner of studies: hours of leave a week against the hours that the section works. Pure.

/** From this share of its hours on, a section misses too many people at once. The planner of studies begins with the same. */
export const VERLOFGRENS = 5;

export interface Sectiejaar extends Periode {
  schooljaar: number;
  schooljaarNaam: string;
  vak: string;
  /** Null when the plan is of one school. */
  school: string | null;
  /** Teachers of the section, and how many of them study in this year. */
  mensen: number;
  weg: number;
  wie: { naam: string; programma: string; uren: number; vervangingsuren: number | null; vervanging: string }[];
  /** Hours a week, and percent of what the section works (null without fte). */
  perWeek: number;
  procent: number | null;
  verlofuren: number;
  vervangingsuren: number;
  teVeel: boolean;
}

export interface Verlofregel { sleutel: string; vak: string; school: string | null; jaren: Sectiejaar[] }

/** Rows of the timeline: a section with its school years, those that miss most first. One person away is never "at once". */
export function verlofregels(studies: readonly GelezenStudie[], delen: readonly Sectiedeel[], schooljaren: readonly number[], namen: { school: (id: string) => string | null; vak: (code: string) => string }): Verlofregel[] {
  const jaren = schooljaren.flatMap((schooljaar) => verlofPerSectie(studies, delen, schooljaar, { school: (id) => namen.school(id) ?? '', vak: namen.vak }).map((sectie): Sectiejaar => ({
    ...schooljaarPeriode(schooljaar), schooljaar, schooljaarNaam: schooljaarInWoorden(schooljaar), vak: sectie.vak, school: sectie.school === '' ? null : sectie.school, mensen: sectie.mensen, weg: sectie.wie.length,
    wie: sectie.wie.map(({ naam, programma, uren, vervangingsuren, vervanging }) => ({ naam, programma, uren, vervangingsuren, vervanging })),
    perWeek: sectie.perWeek, procent: sectie.procent, verlofuren: sectie.wie.reduce((som, { uren }) => som + uren, 0), vervangingsuren: sectie.wie.reduce((som, een) => som + (een.vervangingsuren ?? 0), 0),
    teVeel: sectie.wie.length > 1 && sectie.procent !== null && sectie.procent >= VERLOFGRENS,
  })));
  const regels = new Map<string, Verlofregel>();
  for (const jaar of jaren) {
    const sleutel = `${jaar.school ?? ''}|${jaar.vak}`;
    const regel = regels.get(sleutel) ?? { sleutel, vak: jaar.vak, school: jaar.school, jaren: [] };
    regel.jaren.push(jaar);
    regels.set(sleutel, regel);
  }
  const zwaarst = ({ jaren: lijst }: Verlofregel) => Math.max(...lijst.map(({ procent, teVeel }) => (teVeel ? 1000 : 0) + (procent ?? 0)));
  return [...regels.values()].toSorted((a, b) => zwaarst(b) - zwaarst(a) || (a.sleutel < b.sleutel ? -1 : 1));
}
