import type { Waarde } from '@/lib/cyclus/antwoord';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import type { Planvragen } from './beoordeling';
import type { ActiviteitInhoud, Planinhoud } from './planinhoud';
import type { Plankader } from './plankader';

// The list of a plan: its activities under the goals of the cycle. Pure and browser-safe.

/** A question of part 3A with the answer of the school. `inPlan`: the activities themselves are the answer. */
export interface Planvraag { vraagId: string; tekst: string; invoer: Invoer; waarde: Waarde; inPlan: boolean }

export interface Planlijst {
  kader: Plankader;
  inhoud: Planinhoud;
  /** Goals of the cycle that hold or may hold, as far as this person sees them. */
  doelen: { id: string; tekst: string }[];
  /** Null for who does not see the answers of the cycle. */
  vragen: Planvraag[] | null;
  /** What reviewers ask and think. */
  beoordeling: Planvragen;
  /** Owners who no longer work here, by id of the activity. */
  eigenarenWeg: string[];
  /** Just taken out of the plan, to put it back. */
  weg: { id: string; naam: string } | null;
}

export interface Doelgroep<A = ActiviteitInhoud> { id: string | null; tekst: string; activiteiten: (A & { nummer: number })[] }
interface Groepeerbaar<A> { inhoud: { activiteiten: readonly A[]; doelen: readonly { id: string; tekst: string }[] }; doelen: readonly { id: string; tekst: string }[] }

/** Activities by goal: first the goals of the cycle in their order (also those without activities), then other goals, then none. Numbers run through. */
export function perDoel<A extends { doelId: string | null }>({ inhoud, doelen }: Groepeerbaar<A>): Doelgroep<A>[] {
  const bekend = new Map([...doelen, ...inhoud.doelen].map((doel) => [doel.id, doel.tekst]));
  const groepen: Doelgroep<A>[] = [...bekend].map(([id, tekst]) => ({ id, tekst, activiteiten: [] }));
  const zonder: Doelgroep<A> = { id: null, tekst: 'Nog zonder doel', activiteiten: [] };
  for (const activiteit of inhoud.activiteiten) (groepen.find(({ id }) => id === activiteit.doelId) ?? zonder).activiteiten.push({ ...activiteit, nummer: 0 });
  const alle = [...groepen, ...(zonder.activiteiten.length > 0 ? [zonder] : [])];
  let nummer = 0;
  return alle.map((groep) => ({ ...groep, activiteiten: groep.activiteiten.map((een) => { nummer += 1; return { ...een, nummer }; }) }));
}

/** Open questions of reviewers per activity. */
export function openVragen({ opmerkingen }: Pick<Planvragen, 'opmerkingen'>): Map<string, number> {
  const per = new Map<string, number>();
  for (const { activiteitId, stand } of opmerkingen) if (activiteitId !== null && stand === 'open') per.set(activiteitId, (per.get(activiteitId) ?? 0) + 1);
  return per;
}
