import { vandaag } from '@/lib/dates';
import type { CyclusKop } from '@/lib/cyclus/cyclus';
import type { Doelvoortgang } from './doelvoortgang';

/** dicht: the cycle was closed; fase: part 4 was closed; lezer: somebody else writes here. */
export type Leesreden = 'dicht' | 'fase' | 'lezer';

export interface Doelenpagina { kop: CyclusKop; alleenLezen: Leesreden | null; /** The day whose figures these are. */ dag: string; doelen: Doelvoortgang[] }

/** The day whose figures count as now: of a closed cycle the day on which it closed. */
export function meetdag({ afgeslotenOp }: Pick<CyclusKop, 'afgeslotenOp'>): string {
  return afgeslotenOp === null ? vandaag() : vandaag(new Date(afgeslotenOp));
}

/** Where a goal stands on a page. */
export const doelAnker = (doelId: string): string => `doel-${doelId.replace(/^eigen-/, '')}`;
