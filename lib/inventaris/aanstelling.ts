import { datumInWoorden } from '../dates';

// Appointments in time: what follows on what, and what cannot stand side by side. Days are 'yyyy-mm-dd'; `einde` null is open, both days count.

export const CATEGORIEEN = ['OP', 'OOP', 'DIR'] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

export const categorieNamen: Record<Categorie, string> = { OP: 'onderwijzend personeel (OP)', OOP: 'ondersteunend personeel (OOP)', DIR: 'directie (DIR)' };

/** Teacher scales, lowest first. */
export const LERAARSCHALEN = ['LA', 'LB', 'LC', 'LD', 'LE'] as const;

/** Above this part-time factor, over all appointments together, HR is asked whether it is right. */
export const MEESTE_FACTOR = 1.2;

export interface Periode {
  begin: string;
  einde: string | null;
}

export interface Aanstellingsfeit extends Periode {
  schoolId: string;
  teamId: string | null;
  functie: string;
  categorie: Categorie;
  schaal: string;
  schaalSinds: string | null;
  deeltijdfactor: number;
}

/** 'l10', 'L 10' and, for teachers, '10' are LB, and so on up to 13 = LE (functiemix); other text stays as it is. */
export function schaalUitTekst(tekst: string, categorie: Categorie): string {
  const schoon = tekst.trim().toUpperCase().replace(/\s+/g, '');
  const nummer = /^L(9|1[0-3])$/.exec(schoon)?.[1] ?? (categorie === 'OP' ? /^(9|1[0-3])$/.exec(schoon)?.[1] : undefined);
  return nummer === undefined ? schoon : (LERAARSCHALEN[Number(nummer) - 9] ?? schoon);
}

/** The day before; 1 March gives 28 or 29 February. */
export function dagErvoor(dag: string): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

export function overlapt(een: Periode, ander: Periode): boolean {
  return een.begin <= (ander.einde ?? '9999-12-31') && ander.begin <= (een.einde ?? '9999-12-31');
}

/**
 * One appointment cut in two: the old one ends the day before `per`, the new one runs on to the old end. The scale
 * keeps its start when it stays the same, and starts on `per` when it changes.
 */
export function voortzetting(oud: Aanstellingsfeit, per: string, nieuw: Omit<Aanstellingsfeit, 'begin' | 'einde'>): { oudEinde: string; nieuw: Aanstellingsfeit } {
  const schaalSinds = nieuw.schaalSinds ?? (nieuw.schaal === '' ? null : nieuw.schaal === oud.schaal ? (oud.schaalSinds ?? oud.begin) : per);
  return { oudEinde: dagErvoor(per), nieuw: { ...nieuw, schaalSinds, begin: per, einde: oud.einde } };
}

/** Why an appointment cannot be changed from this day; null when it can. */
export function bezwaarTegenPer({ begin, einde }: Periode, per: string): string | null {
  if (per === begin) return `De aanstelling begint zelf op ${datumInWoorden(begin)}. Kies “Corrigeren” als er iets anders had moeten staan.`;
  if (per < begin) return `Deze dag ligt voor het begin van de aanstelling, ${datumInWoorden(begin)}.`;
  return einde !== null && per > einde ? `De aanstelling eindigt al op ${datumInWoorden(einde)}. Voeg een nieuwe aanstelling toe.` : null;
}

/** What stands in the way of an appointment beside the others of this person: refused, or only asked about. */
export function bezwaren(nieuw: Aanstellingsfeit, andere: readonly Aanstellingsfeit[]): { weigering: string | null; waarschuwingen: string[] } {
  const naast = andere.filter((een) => overlapt(een, nieuw));
  const hier = naast.filter(({ schoolId }) => schoolId === nieuw.schoolId);
  const dubbel = hier.find((een) => een.categorie === nieuw.categorie && een.functie.toLowerCase() === nieuw.functie.toLowerCase() && een.teamId === nieuw.teamId);
  if (dubbel) return { weigering: `Deze aanstelling is er al: dezelfde functie en hetzelfde team, ${periodeInWoorden(dubbel)}. Wijzig die aanstelling, of beëindig haar eerst.`, waarschuwingen: [] };
  const waarschuwingen = hier.map((een) => `Op deze school loopt al een aanstelling als ${een.functie || een.categorie}, ${periodeInWoorden(een)}.`);
  const totaal = hoogsteFactor(nieuw, naast);
  if (totaal > MEESTE_FACTOR) waarschuwingen.push(`Alle aanstellingen samen komen op ${totaal.toLocaleString('nl-NL', { maximumFractionDigits: 2 })} fte.`);
  return { weigering: null, waarschuwingen };
}

/** Highest sum of factors on any day of the new appointment. It can only rise on a day on which one begins. */
export function hoogsteFactor(nieuw: Aanstellingsfeit, andere: readonly Aanstellingsfeit[]): number {
  const dagen = [nieuw.begin, ...andere.map(({ begin }) => begin)].filter((dag) => overlapt(nieuw, { begin: dag, einde: dag }));
  const som = (dag: string) => [nieuw, ...andere].filter((een) => overlapt(een, { begin: dag, einde: dag })).reduce((tot, een) => tot + een.deeltijdfactor, 0);
  return Math.max(...dagen.map((dag) => Math.round(som(dag) * 10_000) / 10_000));
}

/** 'van 1 augustus 2020 tot en met 31 juli 2026' or 'sinds 1 augustus 2020'. */
export function periodeInWoorden({ begin, einde }: Periode): string {
  return einde === null ? `sinds ${datumInWoorden(begin)}` : `van ${datumInWoorden(begin)} tot en met ${datumInWoorden(einde)}`;
}
