import { z } from 'zod';
import { schooljaarVan, vandaag } from '@/lib/dates';
import { adresVan, eersteWaarden } from '@/lib/inventaris/studies-filter';
import { REGIOS, sectordatumsIn, vakantiesIn, type Vakantieregio } from './kalender';
import type { Gelezenplan } from './portfolio';
import { maandenIn, schooljaarPeriode } from './tijd';
import { inUitvoering } from './toestanden';

// A school year as a calendar: what it brings by itself, and what the own plans put in it. Pure.

export const KALENDERKEUZES = ['alles', 'sector', 'plannen'] as const;
export const KALENDERWOORDEN: Record<(typeof KALENDERKEUZES)[number], string> = { alles: 'Alles', sector: 'Van buiten', plannen: 'Uit plannen' };

export const JaarkalenderKeuzeSchema = z.object({
  schooljaar: z.coerce.number().int().min(2020).max(2060).catch(() => schooljaarVan(vandaag())).default(() => schooljaarVan(vandaag())),
  toon: z.enum(KALENDERKEUZES).catch('alles').default('alles'),
  /** Also when every activity begins and ends; absent: only the own ones, milestones and what is asked of people. */
  activiteiten: z.literal('alle').optional().catch(undefined),
  regio: z.enum([...REGIOS, 'geen']).optional().catch(undefined),
});
export type JaarkalenderKeuze = z.infer<typeof JaarkalenderKeuzeSchema>;

export function jaarkalenderKeuzeUit(params: Record<string, string | string[] | undefined>): JaarkalenderKeuze {
  return JaarkalenderKeuzeSchema.parse(eersteWaarden(params));
}

/** The query string of a choice, with only what differs from the default. */
export function jaarkalenderAdres(keuze: JaarkalenderKeuze, wijziging: Partial<JaarkalenderKeuze> = {}): string {
  return adresVan({ ...keuze, ...wijziging }, JaarkalenderKeuzeSchema.parse({}));
}

export interface Kalenderpunt {
  sleutel: string;
  begin: string;
  /** Last day; the same as `begin` for one day. */
  einde: string;
  soort: 'vakantie' | 'sector' | 'plan';
  wat: string;
  /** Second line: of which plan and school, or what to do with it. */
  uitleg: string;
  /** Page behind it, within the board: 'plan/<id>/tijdlijn#…'. */
  pad: string | null;
  /** Own activity, or asked of this person. */
  vanMij: boolean;
}

export interface Kalendermaand { begin: string; einde: string; punten: Kalenderpunt[] }

interface Bron { plannen: readonly Gelezenplan[]; regio: Vakantieregio | null; keuze: JaarkalenderKeuze; /** Id of who looks. */ ik: string }

/** The twelve months of a school year with what begins in them, each in order. What began before 1 August stands in August. */
export function jaarkalender({ plannen, regio, keuze, ik }: Bron): Kalendermaand[] {
  const jaar = schooljaarPeriode(keuze.schooljaar);
  const punten = [...(keuze.toon === 'plannen' ? [] : vanBuiten(keuze.schooljaar, regio)), ...(keuze.toon === 'sector' ? [] : plannen.flatMap((plan) => vanPlan(plan, keuze.activiteiten === 'alle', ik)))]
    .filter(({ begin, einde }) => begin <= jaar.einde && einde >= jaar.begin)
    .toSorted((a, b) => vergelijk(a.begin, b.begin) || vergelijk(a.soort === 'plan' ? 'z' : a.soort, b.soort === 'plan' ? 'z' : b.soort) || vergelijk(a.wat, b.wat) || vergelijk(a.sleutel, b.sleutel));
  return maandenIn(jaar).map(({ begin, einde }) => ({ begin, einde, punten: punten.filter((punt) => punt.begin <= einde && (punt.begin >= begin || begin === jaar.begin)) }));
}

function vanBuiten(schooljaar: number, regio: Vakantieregio | null): Kalenderpunt[] {
  const jaar = schooljaarPeriode(schooljaar);
  return [
    ...(regio === null ? [] : vakantiesIn(regio, jaar)).map(({ naam, begin, einde, vast }): Kalenderpunt => ({ sleutel: `v-${begin}`, begin, einde, soort: 'vakantie', wat: naam, uitleg: vast ? '' : 'adviesdatums: een school mag afwijken', pad: null, vanMij: false })),
    ...sectordatumsIn(jaar).map(({ id, naam, begin, einde, wat, soort, zeker }): Kalenderpunt => ({
      sleutel: `s-${id}`, begin, einde, soort: 'sector', wat: naam, uitleg: `${wat}${soort === 'gewoonte' ? ' Uw eigen datum kan anders zijn.' : zeker ? '' : ' Controleer de datums op duo.nl.'}`, pad: id === 'lerarenbeurs' ? 'inventaris/studies' : id === 'een-oktober' ? 'inventaris' : null, vanMij: false,
    })),
  ];
}

function vanPlan(plan: Gelezenplan, alleActiviteiten: boolean, ik: string): Kalenderpunt[] {
  const { id, naam, school, toestand, begin, einde, beoordelenVoor, mrUiterlijk, activiteiten } = plan;
  if (toestand === 'afgerond') return [];
  const bij = `${naam}, ${school ?? 'het hele bestuur'}`;
  const dag = (sleutel: string, op: string, wat: string, deel: string, rest: Partial<Kalenderpunt> = {}): Kalenderpunt => ({ sleutel: `${sleutel}-${id}`, begin: op, einde: op, soort: 'plan', wat, uitleg: bij, pad: `plan/${id}${deel}`, vanMij: false, ...rest });
  return [
    dag('b', begin, 'Plan begint', ''), dag('e', einde, 'Plan eindigt', ''),
    ...(toestand === 'ingediend' && beoordelenVoor !== null ? [dag('o', beoordelenVoor, 'Beoordelingen binnen', '/beoordelen')] : []),
    ...(toestand === 'bij-mr' && mrUiterlijk !== null ? [dag('m', mrUiterlijk, 'Oordeel van de medezeggenschap', '')] : []),
    ...activiteiten.flatMap((een): Kalenderpunt[] => {
      const vanMij = een.eigenaarId === ik;
      if (een.begin === null || een.einde === null || een.nu.stand === 'klaar' && inUitvoering(plan) || !(een.mijlpaal || vanMij || alleActiviteiten)) return [];
      const deel = `/tijdlijn#activiteit-${een.id}`;
      if (een.mijlpaal || een.begin === een.einde) return [dag(een.id, een.begin, een.naam, deel, { vanMij })];
      return [dag(`${een.id}-b`, een.begin, `Begint: ${een.naam}`, deel, { vanMij }), dag(`${een.id}-e`, een.einde, `Klaar: ${een.naam}`, deel, { vanMij })];
    }),
  ];
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
