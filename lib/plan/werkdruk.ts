import { z } from 'zod';
import { urenPerKwartaal, type Kwartaal } from './tijd';

// Hours per person and per plan, quarter by quarter: agreed hours spread evenly over the working days of an activity. Pure.

/** An activity that asks hours of somebody. Hours are totals; days 'yyyy-mm-dd'. */
export interface Werkregel {
  id: string;
  naam: string;
  eigenaarId: string | null;
  eigenaar: string | null;
  begin: string | null;
  einde: string | null;
  uren: number | null;
  planId: string;
}

export interface Werkplan {
  id: string;
  naam: string;
  /** Null: the whole board. */
  schoolNaam: string | null;
  /** Hours that were reserved per quarter; null: none agreed. */
  gereserveerd: number | null;
  vastgesteld: boolean;
}

export interface Werkdeel { planId: string; planNaam: string; schoolNaam: string | null; activiteit: string; uren: number[] }
export interface Persoondruk { id: string | null; naam: string; uren: number[]; totaal: number; scholen: string[]; delen: Werkdeel[] }
export interface Plandruk { plan: Werkplan; uren: number[]; totaal: number; /** Quarters that ask more than was reserved. */ boven: boolean[] }

export interface Werkdruk {
  personen: Persoondruk[];
  plannen: Plandruk[];
  /** Activities that could not be counted: without hours, or with hours but without days. */
  zonderUren: number;
  zonderDagen: number;
}

/** Adds up who does how much when. People with most hours first; work of nobody last. */
export function werkdrukVan(regels: readonly Werkregel[], plannen: readonly Werkplan[], kwartalen: readonly Kwartaal[]): Werkdruk {
  const opId = new Map(plannen.map((plan) => [plan.id, plan]));
  const gespreid = regels.flatMap((regel) => {
    const plan = opId.get(regel.planId);
    const { begin, einde, uren } = regel;
    return plan === undefined || uren === null || uren === 0 || begin === null || einde === null ? [] : [{ regel, plan, uren: urenPerKwartaal(uren, { begin, einde }, kwartalen) }];
  });
  const hier = gespreid.filter(({ uren }) => uren.some((aantal) => aantal > 0));
  const perPersoon = new Map<string | null, Persoondruk>();
  for (const { regel, plan, uren } of hier) {
    const persoon = perPersoon.get(regel.eigenaarId) ?? { id: regel.eigenaarId, naam: regel.eigenaar ?? 'Nog zonder eigenaar', uren: kwartalen.map(() => 0), totaal: 0, scholen: [], delen: [] };
    perPersoon.set(regel.eigenaarId, bij(persoon, { planId: plan.id, planNaam: plan.naam, schoolNaam: plan.schoolNaam, activiteit: regel.naam, uren }));
  }
  return {
    personen: [...perPersoon.values()].sort((een, ander) => Number(een.id === null) - Number(ander.id === null) || ander.totaal - een.totaal || een.naam.localeCompare(ander.naam, 'nl')),
    plannen: plannen.map((plan) => plandruk(plan, hier.filter((een) => een.plan.id === plan.id).map(({ uren }) => uren), kwartalen)).filter(({ totaal }) => totaal > 0),
    zonderUren: regels.filter(({ uren }) => uren === null).length, zonderDagen: regels.filter(({ uren, begin, einde }) => uren !== null && uren > 0 && (begin === null || einde === null)).length,
  };
}

function bij(persoon: Persoondruk, deel: Werkdeel): Persoondruk {
  const school = deel.schoolNaam ?? 'Het hele bestuur';
  return {
    ...persoon, uren: persoon.uren.map((aantal, i) => aantal + (deel.uren[i] ?? 0)), totaal: persoon.totaal + som(deel.uren),
    scholen: persoon.scholen.includes(school) ? persoon.scholen : [...persoon.scholen, school].sort((een, ander) => een.localeCompare(ander, 'nl')), delen: [...persoon.delen, deel],
  };
}

function plandruk(plan: Werkplan, delen: readonly number[][], kwartalen: readonly Kwartaal[]): Plandruk {
  const uren = kwartalen.map((_, i) => som(delen.map((deel) => deel[i] ?? 0)));
  return { plan, uren, totaal: som(uren), boven: uren.map((aantal) => bovenGrens(aantal, plan.gereserveerd)) };
}

/** More than the limit, as it is shown: half an hour more than 60 is 61, the tenths of a spread are not. */
export function bovenGrens(uren: number, grens: number | null): boolean {
  return grens !== null && Math.round(uren) > grens;
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((samen, getal) => samen + getal, 0);
}

/** What the address of the page says; anything else falls back. */
export const WerkdrukKeuzeSchema = z.object({
  schooljaar: z.coerce.number().int().min(2020).max(2060).optional().catch(undefined),
  grens: z.string().regex(/^\d{1,4}$/).transform(Number).optional().catch(undefined),
  ook: z.enum(['concept']).optional().catch(undefined),
});
export type WerkdrukKeuze = z.output<typeof WerkdrukKeuzeSchema>;
