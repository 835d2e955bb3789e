import type { Persoon } from '@/lib/dialoog/draad';
import { bakVan, type Bak } from './opdracht';
import type { Deelfase } from './inhoud.schema';
import type { OpdrachtStaat } from './opdracht-stappen';

/** Work of one person, or work to judge, in whichever school and cycle. */
export interface Werk {
  id: string;
  cyclusId: string;
  cyclusNaam: string;
  schoolId: string | null;
  schoolNaam: string | null;
  deelfase: Deelfase;
  vraagId: string | null;
  /** The question, or the name of the part. */
  titel: string;
  uiterlijk: string | null;
  bericht: string;
  status: OpdrachtStaat;
  versie: number;
  aan: Persoon;
  door: Persoon | null;
  /** The last word that went with it: why it came back, or what was said when it was handed in. */
  laatste: { reden: string; wie: string | null; op: string } | null;
}

/** A talk that waits for this person. */
export interface Gesprek {
  id: string;
  waarom: 'toegewezen' | 'genoemd';
  titel: string;
  waar: string;
  door: string | null;
  op: string;
  fragment: string;
  pad: string;
}

export interface MijnWerk {
  vandaag: string;
  teLaat: Werk[];
  dezeWeek: Werk[];
  later: Werk[];
  ingediend: Werk[];
  aanvaard: Werk[];
  /** Handed in, and given by this person. */
  beoordelen: Werk[];
  /** Handed in at the own schools, given by a colleague who may be away. */
  vanCollega: Werk[];
  gesprekken: Gesprek[];
}

/** Puts work in the part of the page where it belongs; what was asked for again counts as to do. */
export function werkIndelen(werk: readonly Werk[], ik: string, vandaag: string): Omit<MijnWerk, 'gesprekken' | 'vandaag'> {
  const mijn = werk.filter(({ aan }) => aan.id === ik);
  const doen = mijn.filter(({ status }) => status === 'open' || status === 'terug');
  const bak = (welke: Bak) => doen.filter(({ uiterlijk }) => bakVan(uiterlijk, vandaag) === welke).sort(opDag);
  const wacht = werk.filter(({ status, aan, door }) => status === 'ingediend' && (door?.id === ik || aan.id !== ik)).sort(opDag);
  return {
    teLaat: bak('te-laat'), dezeWeek: bak('deze-week'), later: bak('later'),
    ingediend: mijn.filter(({ status }) => status === 'ingediend').sort(opDag), aanvaard: mijn.filter(({ status }) => status === 'aanvaard'),
    beoordelen: wacht.filter(({ door }) => door?.id === ik), vanCollega: wacht.filter(({ door }) => door?.id !== ik),
  };
}

function opDag(een: Werk, ander: Werk): number {
  return (een.uiterlijk ?? '9999').localeCompare(ander.uiterlijk ?? '9999') || een.titel.localeCompare(ander.titel, 'nl');
}
