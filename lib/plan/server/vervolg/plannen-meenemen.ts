import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { legeActiviteit, type Beginactiviteit } from '../../begin';
import type { ActiviteitInhoud, Planinhoud } from '../../planinhoud';
import type { Vervolg } from '../../vervolg.schema';
import { restVan } from '../../vervolg';
import { activiteitenPlaatsen } from '../plan-maken';
import { activiteitenLezen } from '../planinhoud-lezen';
import type { Nieuw } from './meenemen';

export interface OudPlan { id: string; naam: string; doel: string; ritme: string; urenPerKwartaal: number | null; quorum: number | null; mrSoort: string; eigenaarId: string | null; activiteiten: ActiviteitInhoud[]; standen: { activiteitId: string; stand: string; uren: number | null; kosten: number | null }[] }
export interface OpenActie { id: string; tekst: string; doelId: string | null; eigenaarId: string | null; eigenaar: string | null; uiterlijk: string | null }

/** Inside: the plans of a cycle with their activities, as adopted or else as they were being written, and how far each is. */
export async function oudePlannenLezen(db: Db, bestuurId: string, cyclusId: string): Promise<OudPlan[]> {
  const plannen = await rijen<Omit<OudPlan, 'activiteiten' | 'standen'> & { inhoud: Planinhoud | null }>(db, sql`
    SELECT p.id, p.naam, p.doel, p.ritme, p."urenPerKwartaal", p.quorum, p."mrSoort", p."eigenaarId", v.inhoud FROM plan p LEFT JOIN planversie v ON v."bestuurId" = p."bestuurId" AND v.id = p."vastgesteldeVersieId"
    WHERE p."bestuurId" = ${bestuurId}::uuid AND p."cyclusId" = ${cyclusId}::uuid ORDER BY p."createdAt", p.id`);
  const standen = await rijen<OudPlan['standen'][number] & { planId: string }>(db, sql`
    SELECT "planId", "activiteitId", stand, uren, kosten FROM activiteitstand WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid`);
  const uit: OudPlan[] = [];
  for (const { inhoud, ...plan } of plannen) uit.push({ ...plan, activiteiten: inhoud?.activiteiten ?? await activiteitenLezen(db, bestuurId, plan.id), standen: standen.filter(({ planId }) => planId === plan.id) });
  return uit;
}

/** Inside: follow-up actions that nobody finished. */
export async function openActiesLezen(db: Db, bestuurId: string, cyclusId: string): Promise<OpenActie[]> {
  return rijen<OpenActie>(db, sql`
    SELECT v.id, v.tekst, v."doelId", v."eigenaarId", g.naam AS eigenaar, v.uiterlijk FROM vervolgactie v LEFT JOIN gebruiker g ON g.id = v."eigenaarId"
    WHERE v."bestuurId" = ${bestuurId}::uuid AND v."cyclusId" = ${cyclusId}::uuid AND v."vervallenOp" IS NULL AND v."klaarOp" IS NULL ORDER BY v.uiterlijk NULLS LAST, v."createdAt", v.id`);
}

export const isOpen = (plan: OudPlan, id: string): boolean => plan.standen.find(({ activiteitId }) => activiteitId === id)?.stand !== 'klaar';

/**
 * Inside: a new plan for each plan of which something is left, with what is left of it; follow-up actions become
 * activities of the first. Who no longer works here is left out as owner.
 * @throws Weigering 'ongeldig' for what is finished meanwhile or not of this cycle
 */
export async function plannenMeenemen(db: Db, { bestuurId, oud, id }: Nieuw, keuze: Pick<Vervolg, 'naam' | 'begin' | 'einde' | 'activiteiten' | 'acties'>, namen: ReadonlyMap<string, string>): Promise<{ plannen: number; activiteiten: number }> {
  if (keuze.activiteiten.length + keuze.acties.length === 0) return { plannen: 0, activiteiten: 0 };
  const plannen = await oudePlannenLezen(db, bestuurId, oud);
  const acties = (await openActiesLezen(db, bestuurId, oud)).filter((actie) => keuze.acties.includes(actie.id));
  const open = new Set(plannen.flatMap((plan) => plan.activiteiten.filter((een) => isOpen(plan, een.id)).map((een) => een.id)));
  if (keuze.activiteiten.some((een) => !open.has(een)) || acties.length < new Set(keuze.acties).size) throw new Weigering('ongeldig', 'Iets dat u aanvinkte, is intussen klaar of weg. Kijk de lijst nog eens na.', { activiteiten: ['Kijk deze lijst nog eens na.'] });
  const mee = plannen.map((plan) => ({ plan, gekozen: plan.activiteiten.filter((een) => keuze.activiteiten.includes(een.id)) })).filter(({ gekozen }, plek) => gekozen.length > 0 || plek === 0 && acties.length > 0);
  if (mee.length === 0) mee.push({ plan: { ...LEEG, naam: `Plan bij ${keuze.naam}`.slice(0, 160) }, gekozen: [] });
  let aantal = 0;
  for (const [plek, { plan, gekozen }] of mee.entries()) {
    const planId = await planBeginnen(db, { cyclusId: id, begin: keuze.begin, einde: keuze.einde, plan });
    const plekken = new Map(gekozen.map((een, i) => [een.id, i]));
    const bij = plek === 0 ? acties : [];
    await activiteitenPlaatsen(db, planId, [
      ...gekozen.map((activiteit) => restVan({ activiteit, plan: keuze, namen, plekken, gedaan: plan.standen.find(({ activiteitId }) => activiteitId === activiteit.id) })), ...bij.map((actie) => alsActiviteit(actie, keuze, namen)),
    ]);
    await herkomstLeggen(db, bestuurId, planId, [...gekozen.map((een) => ({ vorige: een.id as string | null, eigenaar: een.eigenaarId })), ...bij.map(({ eigenaarId }) => ({ vorige: null, eigenaar: eigenaarId }))]);
    aantal += gekozen.length + bij.length;
  }
  return { plannen: mee.length, activiteiten: aantal };
}

const LEEG: OudPlan = { id: '', naam: '', doel: '', ritme: 'maand', urenPerKwartaal: null, quorum: null, mrSoort: 'geen', eigenaarId: null, activiteiten: [], standen: [] };

async function planBeginnen(db: Db, { cyclusId, begin, einde, plan }: { cyclusId: string; begin: string; einde: string; plan: OudPlan }): Promise<string> {
  const { id } = await rij<{ id: string }>(db, sql`
    INSERT INTO plan ("cyclusId", naam, doel, begin, einde, "vorigeId", ritme, "urenPerKwartaal", quorum, "mrSoort", "eigenaarId")
    VALUES (${cyclusId}::uuid, ${plan.naam}, ${plan.doel}, ${begin}::date, ${einde}::date, ${plan.id === '' ? null : plan.id}::uuid, ${plan.ritme}, ${plan.urenPerKwartaal}::numeric, ${plan.quorum}::int, ${plan.mrSoort}, ${werktHier(plan.eigenaarId)}) RETURNING id`);
  return id;
}

/** The same person while a membership lasts, else nobody. */
const werktHier = (wie: string | null) => sql`(SELECT l."gebruikerId" FROM lidmaatschap l WHERE l."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND l."gebruikerId" = ${wie}::uuid AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL LIMIT 1)`;

async function herkomstLeggen(db: Db, bestuurId: string, planId: string, lijst: readonly { vorige: string | null; eigenaar: string | null }[]): Promise<void> {
  await rijen(db, sql`
    UPDATE activiteit a SET "vorigeId" = n.vorige, "eigenaarId" = (SELECT l."gebruikerId" FROM lidmaatschap l WHERE l."bestuurId" = a."bestuurId" AND l."gebruikerId" = n.eigenaar AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL LIMIT 1)
    FROM unnest(${lijst.map(({ vorige }) => vorige)}::uuid[], ${lijst.map(({ eigenaar }) => eigenaar)}::uuid[]) WITH ORDINALITY n (vorige, eigenaar, nr)
    WHERE a."bestuurId" = ${bestuurId}::uuid AND a."planId" = ${planId}::uuid AND a.volgorde = n.nr`);
}

function alsActiviteit({ tekst, doelId, uiterlijk }: OpenActie, plan: { begin: string }, namen: ReadonlyMap<string, string>): Beginactiviteit {
  return {
    ...legeActiviteit, naam: tekst.slice(0, 200), ontwerp: tekst.length > 200 ? tekst : '', doelId: doelId === null ? null : namen.get(doelId) ?? null, einde: uiterlijk !== null && uiterlijk >= plan.begin ? uiterlijk : null,
  };
}
