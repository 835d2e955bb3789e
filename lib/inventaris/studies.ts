import { voltijd } from '@/content/regels/voltijd';
import { aanvraaggroep, AANVRAAGGROEPEN, verlofPerWeek, type Aanvraaggroep, type Beursstatus, type Vensterstand } from './lerarenbeurs';
import { trajectNamen, type StudieRij, type Trajectstatus } from './studie';
import { STUDIES_PER_PAGINA, type StudiesFilter } from './studies-filter';
import { zonderAccenten, zoekwoorden } from './zoekwoorden';

/** One study as it is read: with every school year, and where this person works and teaches. */
export interface GelezenStudie extends Omit<StudieRij, 'beurs' | 'verlofuren' | 'school'> {
  sorteernaam: string;
  scholen: readonly string[];
  vakCodes: readonly string[];
  jaren: readonly { schooljaar: number; beurs: Beursstatus; verlofuren: number | null; vervanging: string; vervangingsuren: number | null }[];
}

export interface Keuze { id: string; naam: string }

/** Who must ask for the grant in a window, in the order in which DUO divides the money. */
export interface Aanvrager { id: string; naam: string; programma: string; groep: Aanvraaggroep }

/** Hours of a section that go to study in one school year. */
export interface Sectieverlof {
  school: string;
  vak: string;
  wie: { id: string; naam: string; programma: string; uren: number; vervanging: string; vervangingsuren: number | null }[];
  mensen: number;
  fte: number;
  /** Study leave in hours a week, and its share of what the section works, in percents; null without fte. */
  perWeek: number;
  procent: number | null;
}

export interface Studies {
  filter: StudiesFilter;
  rijen: StudieRij[];
  totaal: number;
  pagina: number;
  paginas: number;
  iemand: boolean;
  perStatus: Record<Trajectstatus, number>;
  scholen: Keuze[];
  secties: Keuze[];
  venster: Vensterstand;
  aanvragers: Aanvrager[];
  /** Only for the planner. `lesjaar` is the school year of which the lessons were taken. */
  verlof: { secties: Sectieverlof[]; lesjaar: number; zonderSectie: number } | null;
}

const LOPEND: readonly Trajectstatus[] = ['aangevraagd', 'goedgekeurd', 'bezig', 'onderbroken'];
const VOLGORDE: Record<Trajectstatus, number> = { aangevraagd: 0, goedgekeurd: 1, bezig: 2, onderbroken: 3, afgerond: 4, gestopt: 5, afgewezen: 6 };

/** What a filter lets through, before the status is looked at: those counts stand beside the choices. */
export function gefilterd(studies: readonly GelezenStudie[], { zoek, school, sectie }: Pick<StudiesFilter, 'zoek' | 'school' | 'sectie'>): GelezenStudie[] {
  const woorden = zoekwoorden(zoek);
  return studies.filter((een) => {
    const tekst = zonderAccenten(`${een.naam} ${een.programma} ${een.instelling}`);
    return woorden.every((woord) => tekst.includes(woord)) && (!school || een.scholen.includes(school)) && (!sectie || een.vakCodes.includes(sectie));
  });
}

/** One page of the list, sorted; the same at every request. */
export function bladzijde(studies: readonly GelezenStudie[], filter: StudiesFilter, schoolnaam: (id: string) => string): Pick<Studies, 'rijen' | 'totaal' | 'pagina' | 'paginas'> {
  const over = studies.filter(({ status }) => (filter.status === 'alle' ? true : filter.status === 'lopend' ? LOPEND.includes(status) : status === filter.status));
  const sleutel = (een: GelezenStudie): string => {
    switch (filter.sorteer) {
      case 'naam': return een.sorteernaam;
      case 'opleiding': return een.programma.toLowerCase();
      case 'status': return String(VOLGORDE[een.status]);
      case 'einde': return een.einde ?? een.verwachtEinde ?? '9999';
    }
  };
  const teken = filter.richting === 'op' ? 1 : -1;
  const gesorteerd = [...over].sort((a, b) => teken * vergelijk(sleutel(a), sleutel(b)) || vergelijk(a.sorteernaam, b.sorteernaam) || vergelijk(a.id, b.id));
  const paginas = Math.max(1, Math.ceil(gesorteerd.length / STUDIES_PER_PAGINA));
  const pagina = Math.min(filter.pagina, paginas);
  const rijen = gesorteerd.slice((pagina - 1) * STUDIES_PER_PAGINA, pagina * STUDIES_PER_PAGINA).map((een) => alsRij(een, filter.schooljaar, schoolnaam));
  return { rijen, totaal: gesorteerd.length, pagina, paginas };
}

/** Every row of the list, for a file. */
export function alleRijen(studies: readonly GelezenStudie[], filter: StudiesFilter, schoolnaam: (id: string) => string): StudieRij[] {
  const eerste = bladzijde(studies, { ...filter, pagina: 1 }, schoolnaam);
  return Array.from({ length: eerste.paginas }, (_, i) => bladzijde(studies, { ...filter, pagina: i + 1 }, schoolnaam).rijen).flat();
}

function alsRij({ sorteernaam: _naam, scholen, vakCodes: _vakken, jaren, ...rest }: GelezenStudie, schooljaar: number, schoolnaam: (id: string) => string): StudieRij {
  const jaar = jaren.find((een) => een.schooljaar === schooljaar);
  return { ...rest, school: scholen[0] ? schoolnaam(scholen[0]) : null, beurs: jaar?.beurs ?? null, verlofuren: jaar?.verlofuren ?? null };
}

export function perStatus(studies: readonly GelezenStudie[]): Record<Trajectstatus, number> {
  const uit = Object.fromEntries(Object.keys(trajectNamen).map((status) => [status, 0])) as Record<Trajectstatus, number>;
  for (const { status } of studies) uit[status] += 1;
  return uit;
}

/** Who must ask for the lerarenbeurs in the window of `jaar`; second and third years first, as DUO does. */
export function aanvragersVoor(studies: readonly GelezenStudie[], jaar: number): Aanvrager[] {
  return studies.filter(({ status }) => LOPEND.includes(status)).flatMap((een) => {
    const groep = aanvraaggroep(een.verwachtEinde, een.jaren, jaar);
    return groep ? [{ id: een.id, naam: een.naam, programma: een.programma, groep, sorteernaam: een.sorteernaam }] : [];
  }).sort((a, b) => AANVRAAGGROEPEN.indexOf(a.groep) - AANVRAAGGROEPEN.indexOf(b.groep) || vergelijk(a.sorteernaam, b.sorteernaam))
    .map(({ sorteernaam: _naam, ...een }) => een);
}

/** One person in one section: how much of the week of this person belongs to it. */
export interface Sectiedeel { schoolId: string; vak: string; medewerkerId: string; fte: number; deel: number }

/**
 * Study leave per section in a school year. A person in several sections counts in each by the share of the lessons
 * there. Largest share of the section first.
 */
export function verlofPerSectie(studies: readonly GelezenStudie[], delen: readonly Sectiedeel[], schooljaar: number, namen: { school: (id: string) => string; vak: (code: string) => string }): Sectieverlof[] {
  const weg = new Map(studies.flatMap((een) => een.jaren.filter((jaar) => jaar.schooljaar === schooljaar && (jaar.verlofuren ?? 0) > 0).map((jaar) => [een.medewerkerId, { een, jaar }] as const)));
  const groepen = new Map<string, Sectiedeel[]>();
  for (const deel of delen) groepen.set(`${deel.schoolId}|${deel.vak}`, [...(groepen.get(`${deel.schoolId}|${deel.vak}`) ?? []), deel]);
  return [...groepen.values()].flatMap((leden) => {
    const studerend = leden.filter(({ medewerkerId }) => weg.has(medewerkerId));
    const [eerste] = leden;
    if (!eerste || studerend.length === 0) return [];
    const fte = leden.reduce((som, { fte: heel, deel }) => som + heel * deel, 0);
    const perWeek = studerend.reduce((som, { medewerkerId, deel }) => som + verlofPerWeek(weg.get(medewerkerId)?.jaar.verlofuren ?? 0, schooljaar) * deel, 0);
    return [{
      school: namen.school(eerste.schoolId), vak: namen.vak(eerste.vak), mensen: leden.length, fte, perWeek, procent: fte > 0 ? (100 * perWeek) / (fte * voltijd.urenPerWeek) : null,
      wie: studerend.flatMap(({ medewerkerId }) => {
        const gevonden = weg.get(medewerkerId);
        return gevonden ? [{ id: gevonden.een.id, naam: gevonden.een.naam, programma: gevonden.een.programma, uren: gevonden.jaar.verlofuren ?? 0, vervanging: gevonden.jaar.vervanging, vervangingsuren: gevonden.jaar.vervangingsuren }] : [];
      }).sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || vergelijk(a.id, b.id)),
    }];
  }).sort((a, b) => (b.procent ?? 0) - (a.procent ?? 0) || vergelijk(a.school + a.vak, b.school + b.vak));
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
