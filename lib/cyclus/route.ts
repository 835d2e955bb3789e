import type { EigenVraag, FaseStaat, Vraagkeuze } from './cyclus';
import { eigenVraagId } from './cyclus';
import { fasedeel, isVraag, vragen, type Inhoud, type InhoudItem, type Plaats } from './inhoud';
import type { Deelfase } from './inhoud.schema';

// The own route of a school: which parts and which questions, in which order. The guide proposes, the school decides; a
// question that is left out stays where it is, with the reason.

/** Reports of talks and use of tools are kept beside the questions and are never counted as work to do. */
const TELT_NIET = new Set(['verslag', 'gebruik', 'instrument', 'geen']);

/** Does progress count this question? */
export const telt = ({ invoer }: Pick<InhoudItem, 'invoer'>): boolean => !TELT_NIET.has(invoer.soort);

/** Where the questions of a part come from: what belongs to the start or a whole phase is worked on in its first part. */
export function plaatsen(inhoud: Inhoud, deelfase: Deelfase): Plaats[] {
  const fase = fasedeel(inhoud, deelfase);
  if (!fase) return [];
  const [eersteVanAlles] = inhoud.deelfasen;
  const eersteVanFase = inhoud.deelfasen.find(({ hoofdfase }) => hoofdfase === fase.hoofdfase);
  const vooraf: Plaats[] = eersteVanFase?.code === deelfase ? [`fase-${fase.hoofdfase}` as Plaats] : [];
  return [...(eersteVanAlles?.code === deelfase ? (['start'] as const) : []), ...vooraf, deelfase];
}

/** All questions of the guide in a part, in its own order. Rows of an instrument are answered within it. */
export function vragenVan(inhoud: Inhoud, deelfase: Deelfase): InhoudItem[] {
  return plaatsen(inhoud, deelfase).flatMap((plaats) => vragen(inhoud, plaats)).filter(isVraag);
}

/** In which part a question of the guide, or a row of an instrument, is worked on; null for an id that asks for nothing. */
export function deelfaseVan(inhoud: Inhoud, vraagId: string): Deelfase | null {
  const item = inhoud.items.get(vraagId);
  if (!item || item.invoer.soort === 'geen') return null;
  return item.deelfase ?? inhoud.deelfasen.find(({ hoofdfase }) => hoofdfase === (item.hoofdfase ?? 1))?.code ?? null;
}

/** One question as the route of this school has it. */
export interface RouteVraag {
  id: string;
  tekst: string;
  /** Null for an own question. */
  item: InhoudItem | null;
  relevant: boolean;
  reden: string;
  telt: boolean;
  /** Version of the choice; 0 when none was made. */
  versie: number;
}

/** The questions of a part in the order of the school: the guide's, then own ones, unless the school chose otherwise. */
export function routeVan(inhoud: Inhoud, deelfase: Deelfase, keuzes: readonly Vraagkeuze[], eigen: readonly EigenVraag[] = []): RouteVraag[] {
  const perVraag = new Map(keuzes.map((keuze) => [keuze.vraagId, keuze]));
  const alle = [
    ...vragenVan(inhoud, deelfase).map((item) => ({ id: item.id, tekst: item.tekst, item, telt: telt(item) })),
    ...eigen.filter((een) => een.deelfase === deelfase).map((een) => ({ id: eigenVraagId(een.id), tekst: een.tekst, item: null, telt: true })),
  ];
  return alle
    .map((een, plaats) => ({ een, keuze: perVraag.get(een.id), plaats }))
    .sort((a, b) => (a.keuze?.volgorde ?? a.plaats) - (b.keuze?.volgorde ?? b.plaats) || a.plaats - b.plaats)
    .map(({ een, keuze }) => ({ ...een, relevant: keuze?.relevant ?? true, reden: keuze?.reden ?? '', versie: keuze?.versie ?? 0 }));
}

/** How a part stands; being closed is the decision of people, never of a count. */
export function faseStaat(fase: { inRoute: boolean; afgeslotenOp: string | null; beantwoord: number }): FaseStaat {
  if (fase.afgeslotenOp !== null) return 'klaar';
  if (!fase.inRoute) return 'buiten';
  return fase.beantwoord > 0 ? 'bezig' : 'open';
}
