import { plansjablonen, type Plansjabloon } from '@/content/plan/sjablonen';
import { regelsVoor } from '@/lib/inventaris/lerarenbeurs';
import type { ActiviteitInhoud } from './planinhoud';
import type { Voorstel } from './voorstellen';

// Activities to begin a plan with: from the cycle, from a template, from another plan. Pure.

/** As an activity is put in; `na`: places in the list it comes with. */
export type Beginactiviteit = Omit<ActiviteitInhoud, 'id' | 'volgorde' | 'eigenaar' | 'eigenaarId' | 'na'> & { na: number[] };

const LEEG: Beginactiviteit = {
  naam: '', ontwerp: '', doelId: null, herkomstId: null, amo: null, begin: null, einde: null, mijlpaal: false, uren: null, kosten: null, dekking: '', tijd: null, budget: null, leiding: null,
  voorwaarden: '', communicatie: '', monitoring: '', rollen: [], na: [],
};

/** An activity of which nothing was said yet. */
export const legeActiviteit = LEEG;

export const sjabloonVan = (slug: string): Plansjabloon | undefined => plansjablonen.find((een) => een.slug === slug);

export function uitVoorstel({ naam, ontwerp, amo, doel, herkomstId }: Voorstel): Beginactiviteit {
  return { ...LEEG, naam, ontwerp, amo, doelId: doel?.id ?? null, herkomstId };
}

/** A template laid on the period of a plan; what would run past its end ends there. */
export function uitSjabloon({ activiteiten }: Plansjabloon, plan: { begin: string; einde: string }): Beginactiviteit[] {
  return activiteiten.map(({ naam, ontwerp, amo, maand, duur, venster, rollen, communicatie, monitoring, na = [] }) => ({
    ...LEEG, naam, ontwerp, amo, communicatie, monitoring, mijlpaal: duur === 0, na: [...na],
    rollen: rollen.map(([groep, raci, toelichting]) => ({ groep, raci, toelichting })),
    ...(venster === 'lerarenbeurs' ? beursvenster(plan) : binnenPlan(plan, maandenLater(plan.begin, maand), duur === 0 ? maandenLater(plan.begin, maand) : dagEerder(maandenLater(plan.begin, maand + duur)))),
  }));
}

/** Activities of another plan, moved along to the new start; owners and goals are of that school and stay there. */
export function uitPlan(activiteiten: readonly ActiviteitInhoud[], van: { begin: string }, plan: { begin: string; einde: string }): Beginactiviteit[] {
  const plek = new Map(activiteiten.map(({ id }, i) => [id, i]));
  const dagen = Math.round((Date.parse(`${plan.begin}T00:00:00Z`) - Date.parse(`${van.begin}T00:00:00Z`)) / DAG);
  return activiteiten.map(({ id: _id, volgorde: _volgorde, eigenaar: _naam, eigenaarId: _eigenaar, doelId: _doel, herkomstId: _herkomst, na, begin, einde, ...rest }) => {
    const [nieuwBegin, nieuwEinde] = [begin && schuif(begin, dagen), einde && schuif(einde, dagen)];
    return { ...LEEG, ...rest, doelId: null, herkomstId: null, begin: nieuwBegin, einde: nieuwEinde, na: na.flatMap((een) => plek.get(een) ?? []) };
  });
}

/** Lists one after the other; what an activity waits for moves along with its own list. */
export function achterElkaar(...lijsten: readonly (readonly Beginactiviteit[])[]): Beginactiviteit[] {
  return lijsten.reduce<Beginactiviteit[]>((samen, lijst) => [...samen, ...lijst.map((een) => ({ ...een, na: een.na.map((plek) => plek + samen.length) }))], []);
}

const DAG = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const schuif = (dag: string, dagen: number): string => iso(Date.parse(`${dag}T00:00:00Z`) + dagen * DAG);
const dagEerder = (dag: string): string => schuif(dag, -1);

/** The same day so many months later; the 31st of a shorter month is its last day. */
export function maandenLater(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, dagnr = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand - 1 + maanden + 1, 0));
  return iso(Date.UTC(laatste.getUTCFullYear(), laatste.getUTCMonth(), Math.min(dagnr, laatste.getUTCDate())));
}

function binnenPlan(plan: { begin: string; einde: string }, begin: string, einde: string): { begin: string; einde: string } {
  const klem = (dag: string) => (dag < plan.begin ? plan.begin : dag > plan.einde ? plan.einde : dag);
  return { begin: klem(begin), einde: klem(einde) };
}

/** The first window of the lerarenbeurs that lies in the plan, else none: then the school chooses. */
function beursvenster({ begin, einde }: { begin: string; einde: string }): { begin: string | null; einde: string | null } {
  for (let jaar = Number(begin.slice(0, 4)); jaar <= Number(einde.slice(0, 4)); jaar += 1) {
    const { venster } = regelsVoor(jaar);
    const [van, tot] = [venster.open.slice(0, 10), venster.dicht.slice(0, 10)];
    if (van >= begin && tot <= einde) return { begin: van, einde: tot };
  }
  return { begin: null, einde: null };
}
