/** What people can talk about. A row of a table is '<question>/<row>'. */
export const DRAADSOORTEN = ['vraag', 'tabelrij', 'cijfer', 'knelpunt', 'doel', 'activiteit', 'fase', 'ronde'] as const;
export type DraadSoort = (typeof DRAADSOORTEN)[number];

export const DEELFASEN = ['1A', '1B', '1C', '2A', '2B', '3A', '3B', '4'] as const;
export type DeelfaseCode = (typeof DEELFASEN)[number];

/** Where a talk belongs: in a cycle, or (with `cyclusId` null) at a figure of a school. */
export interface Plek {
  cyclusId: string | null;
  schoolId: string | null;
  deelfase: DeelfaseCode | null;
  soort: DraadSoort;
  onderwerpId: string;
}

export interface Persoon { id: string; naam: string }

/** Somebody who can get a part in this cycle, and how much of it this person sees now. */
export interface Mens extends Persoon {
  rollen: string[];
  overal: boolean;
  /** Parts given as a whole, and loose questions. */
  fasen: string[];
  vragen: string[];
}

export interface Bericht {
  id: string;
  tekst: string;
  van: Persoon | null;
  op: string;
  gewijzigd: boolean;
  verwijderd: boolean;
  genoemd: Persoon[];
  versie: number;
}

export interface Verhuizing { vanSoort: DraadSoort; vanId: string; door: string | null; op: string }

export interface Draad {
  id: string;
  cyclusId: string | null;
  deelfase: DeelfaseCode | null;
  soort: DraadSoort;
  onderwerpId: string;
  titel: string;
  versie: number;
  opgelost: { door: string | null; op: string } | null;
  toegewezenAan: Persoon | null;
  berichten: Bericht[];
  verhuizingen: Verhuizing[];
  /** What was decided when it was closed. */
  besluit: string | null;
}

/** Whether this person sees what stands at this place; the same rule as the wall of the database. */
export function zietPlek(mens: Pick<Mens, 'overal' | 'fasen' | 'vragen'>, { deelfase, onderwerpId }: Pick<Plek, 'deelfase' | 'onderwerpId'>): boolean {
  return mens.overal || (deelfase !== null && mens.fasen.includes(deelfase)) || mens.vragen.includes(onderwerpId.split('/')[0] ?? '');
}

/** The threads of one subject, the open ones first. */
export function dradenBij(draden: readonly Draad[], { soort, onderwerpId }: Pick<Plek, 'soort' | 'onderwerpId'>): Draad[] {
  const hier = draden.filter((draad) => draad.soort === soort && draad.onderwerpId === onderwerpId);
  return [...hier.filter(({ opgelost }) => !opgelost), ...hier.filter(({ opgelost }) => opgelost)];
}

const NAMEN: Record<DraadSoort, string> = {
  vraag: 'een vraag', tabelrij: 'een rij van een tabel', cijfer: 'een cijfer', knelpunt: 'een knelpunt',
  doel: 'een doel', activiteit: 'een activiteit', fase: 'een fase', ronde: 'een dialoogronde',
};

/** In a sentence: "dit gesprek begon bij een vraag". */
export function soortInWoorden(soort: DraadSoort): string {
  return NAMEN[soort];
}

/** Where a thread can be read, from the address of the board. */
export function draadPad(basis: string, draad: Pick<Draad, 'id' | 'cyclusId' | 'deelfase' | 'soort' | 'onderwerpId'> & { schoolId?: string | null }): string {
  const plek = `?draad=${draad.id}#draad-${draad.id}`;
  if (draad.cyclusId === null) return `${basis}/overzicht/${draad.schoolId ?? ''}${plek}`;
  if (draad.deelfase === null) return `${basis}/cyclus/${draad.cyclusId}${plek}`;
  return `${basis}/cyclus/${draad.cyclusId}/fase/${draad.deelfase.toLowerCase()}${plek}`;
}
