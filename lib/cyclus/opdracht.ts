import type { Persoon } from '@/lib/dialoog/draad';
import { dagenTussen } from '@/lib/dates';
import type { Deelfase } from './inhoud.schema';
import type { OpdrachtStaat, OpdrachtStapNaam } from './opdracht-stappen';

export interface OpdrachtSpoor { stap: OpdrachtStapNaam | 'gegeven'; reden: string; wie: string | null; op: string }

/** A part or a question of a cycle that somebody was asked to answer. */
export interface Opdracht {
  id: string;
  deelfase: Deelfase;
  /** Null: the whole part. */
  vraagId: string | null;
  aan: Persoon;
  door: Persoon | null;
  /** 'yyyy-mm-dd' or null. */
  uiterlijk: string | null;
  bericht: string;
  status: OpdrachtStaat;
  versie: number;
  /** Everything that happened, oldest first. */
  stappen: OpdrachtSpoor[];
}

/** What of this part somebody was given: somebody with the reach of a team sees nothing else. */
export function toegewezenDeel(opdrachten: readonly Pick<Opdracht, 'deelfase' | 'vraagId' | 'aan'>[], ik: string, deelfase: Deelfase): { heleFase: boolean; vraagIds: ReadonlySet<string> } {
  const mijn = opdrachten.filter((opdracht) => opdracht.aan.id === ik && opdracht.deelfase === deelfase);
  return { heleFase: mijn.some(({ vraagId }) => vraagId === null), vraagIds: new Set(mijn.flatMap(({ vraagId }) => vraagId ?? [])) };
}

export type Bak = 'te-laat' | 'deze-week' | 'later';

/** When work is due, seen from a day: a week ends on Sunday. No date is later. */
export function bakVan(uiterlijk: string | null, vandaag: string): Bak {
  if (uiterlijk === null) return 'later';
  const over = dagenTussen(vandaag, uiterlijk);
  if (over < 0) return 'te-laat';
  const weekdag = (new Date(`${vandaag}T00:00:00Z`).getUTCDay() + 6) % 7;
  return over <= 6 - weekdag ? 'deze-week' : 'later';
}

/** 'vandaag', 'morgen', 'over 4 dagen', '3 dagen te laat'. */
export function termijn(uiterlijk: string, vandaag: string): string {
  const over = dagenTussen(vandaag, uiterlijk);
  if (over === 0) return 'vandaag';
  if (over === 1) return 'morgen';
  if (over < 0) return over === -1 ? '1 dag te laat' : `${-over} dagen te laat`;
  return `over ${over} dagen`;
}

/** Where the work is done, from the address of the board. */
export function opdrachtPad(basis: string, { cyclusId, deelfase, vraagId }: { cyclusId: string; deelfase: string; vraagId: string | null }): string {
  return `${basis}/cyclus/${cyclusId}/fase/${deelfase.toLowerCase()}${vraagId === null ? '' : `?vraag=${vraagId}#vraag-${vraagId}`}`;
}
