import type { Kolom } from '@/lib/export/lijst';
import { fasePad, type CyclusKop } from './cyclus';
import type { BesluitFilter } from './besluit.schema';
import type { Deelfase } from './inhoud.schema';

export interface Besluit {
  id: string;
  deelfase: Deelfase | null;
  tekst: string;
  gronden: string;
  wie: string;
  /** 'yyyy-mm-dd' */
  genomenOp: string;
  /** Who wrote it down. */
  door: string | null;
  /** The question it is about; `tekst` is null when this edition has no such question. */
  vraag: { id: string; tekst: string } | null;
  draad: { id: string; titel: string; deelfase: Deelfase | null } | null;
  ronde: { id: string; titel: string } | null;
  /** Null as long as it stands. `op` is an ISO moment. */
  ingetrokken: { op: string; reden: string } | null;
  versie: number;
}

export interface Besluiten {
  kop: CyclusKop;
  filter: BesluitFilter;
  rijen: Besluit[];
  /** Over the whole cycle, whatever is searched for. */
  aantallen: { geldend: number; ingetrokken: number };
}

/** What a new decision can be tied to, and what the address said it came from. */
export interface BesluitNieuw {
  kop: CyclusKop;
  rondes: { id: string; titel: string }[];
  bron: { deelfase: Deelfase | null; vraag: { id: string; tekst: string } | null; draad: { id: string; titel: string; open: boolean } | null; rondeId: string | null };
  /** Words to start with, when a withdrawn decision is taken anew. */
  eerder: Pick<Besluit, 'tekst' | 'gronden' | 'wie'> | null;
}

export const besluitStand = ({ ingetrokken }: Pick<Besluit, 'ingetrokken'>): string => (ingetrokken ? 'ingetrokken' : 'geldend');

/** Where a decision came from, one link each; `cyclus` is the address of the cycle. */
export function besluitBronnen({ vraag, draad, ronde, deelfase }: Besluit, cyclus: string): { naam: string; href: string }[] {
  const fase = (code: Deelfase | null, rest: string) => (code ? `${cyclus}/fase/${fasePad(code)}${rest}` : cyclus);
  return [
    ...(vraag ? [{ naam: `Vraag: ${vraag.tekst}`, href: `${cyclus}/vraag/${vraag.id}` }] : []),
    ...(draad ? [{ naam: `Gesprek onder de vraag${draad.titel ? `: ${draad.titel}` : ''}`, href: fase(draad.deelfase ?? deelfase, `?draad=${draad.id}#draad-${draad.id}`) }] : []),
    ...(ronde ? [{ naam: `Gespreksronde: ${ronde.titel}`, href: `${cyclus}/rondes/${ronde.id}` }] : []),
  ];
}

/** The log as a file. */
export const besluitKolommen: readonly Kolom<Besluit>[] = [
  { kop: 'Genomen op', soort: 'datum', waarde: (een) => een.genomenOp },
  { kop: 'Fase', soort: 'tekst', breedte: 8, waarde: (een) => een.deelfase },
  { kop: 'Besluit', soort: 'tekst', breedte: 60, waarde: (een) => een.tekst },
  { kop: 'Afgesproken door', soort: 'tekst', breedte: 30, waarde: (een) => een.wie },
  { kop: 'Gronden', soort: 'tekst', breedte: 50, waarde: (een) => een.gronden },
  { kop: 'Bij vraag', soort: 'tekst', breedte: 40, waarde: (een) => een.vraag?.tekst ?? null },
  { kop: 'Uit gesprek', soort: 'tekst', breedte: 24, waarde: (een) => een.draad?.titel ?? null },
  { kop: 'Uit gespreksronde', soort: 'tekst', breedte: 24, waarde: (een) => een.ronde?.titel ?? null },
  { kop: 'Stand', soort: 'tekst', breedte: 12, waarde: besluitStand },
  { kop: 'Ingetrokken op', soort: 'datum', waarde: (een) => een.ingetrokken?.op.slice(0, 10) ?? null },
  { kop: 'Reden van intrekken', soort: 'tekst', breedte: 40, waarde: (een) => een.ingetrokken?.reden ?? null },
  { kop: 'Vastgelegd door', soort: 'tekst', breedte: 20, waarde: (een) => een.door },
];
