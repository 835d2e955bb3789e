import 'server-only';
import { cyclusIdKeuren } from '@/lib/cyclus/server/cyclus-ophalen';
import { instrumentenLezen } from '@/lib/cyclus/server/instrument/instrumenten-lezen';
import { openCyclus } from '@/lib/cyclus/server/open-cyclus';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { achterElkaar, sjabloonVan, uitPlan, uitSjabloon, uitVoorstel, type Beginactiviteit } from '../begin';
import { reiktPlan } from '../mag';
import type { PlanAanvullen, PlanMaken } from '../plan.schema';
import type { Plankader } from '../plankader';
import { voorstellenVan, type Voorstel } from '../voorstellen';
import { kaderLezen } from './kader-lezen';
import { planOmTeSchrijven, planOpenen } from './plan-openen';
import { plandoelenLezen, planIdKeuren } from './plan-tonen';
import { activiteitenLezen } from './planinhoud-lezen';
import { toestandGeweigerd } from './stap-zetten';

export interface NieuwPlan {
  /** Open cycles for which this person may write a plan. */
  cycli: { id: string; naam: string; schoolId: string | null; schoolNaam: string | null; begin: string; einde: string; plannen: number }[];
  /** What the chosen cycle brings; null as long as none is chosen. */
  gekozen: { id: string; voorstellen: Voorstel[] } | null;
  /** Plans that can be copied from. */
  plannen: { id: string; naam: string; schoolNaam: string | null; activiteiten: number }[];
}

/** What a new plan can begin with. @throws Weigering 'geen-recht', 'niet-gevonden' for a cycle that is not there */
export async function planMakenTonen(toegang: Toegang, cyclusId: string | null): Promise<NieuwPlan> {
  if (cyclusId !== null) cyclusIdKeuren(cyclusId);
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const cycli = (await rijen<NieuwPlan['cycli'][number]>(db, sql`
      SELECT c.id, c.naam, c."schoolId", s.naam AS "schoolNaam", c.begin, c.einde, (SELECT count(*)::int FROM plan p WHERE p."bestuurId" = c."bestuurId" AND p."cyclusId" = c.id) AS plannen
      FROM cyclus c LEFT JOIN school s ON s."bestuurId" = c."bestuurId" AND s.id = c."schoolId"
      WHERE c."bestuurId" = ${toegang.bestuur.id}::uuid AND c."afgeslotenOp" IS NULL ORDER BY s.naam NULLS FIRST, c.begin DESC, c.id`)).filter((cyclus) => reiktPlan(toegang, 'plan:schrijven', cyclus));
    const gekozen = cyclusId === null ? cycli.length === 1 ? cycli[0] : undefined : cycli.find(({ id }) => id === cyclusId);
    if (cyclusId !== null && !gekozen) throw nietGevonden();
    const plannen = await plannenLezen(db, toegang.bestuur.id);
    return { cycli, plannen, gekozen: gekozen ? { id: gekozen.id, voorstellen: await voorstellenLezen(db, toegang, gekozen.id) } : null };
  });
}

/**
 * A new plan for a cycle, with what the cycle chose, a template, or the activities of another plan.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' for a closed cycle, 'ongeldig' for a choice that is gone
 */
export async function planMaken(toegang: Toegang, invoer: PlanMaken): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const cyclus = await openCyclus(db, toegang.bestuur.id, invoer.cyclus);
    if (!reiktPlan(toegang, 'plan:schrijven', cyclus)) throw nietGevonden();
    const activiteiten = await beginVan(db, toegang, invoer);
    const [plan] = await rijen<{ id: string }>(db, sql`
      INSERT INTO plan ("cyclusId", naam, begin, einde, "eigenaarId") VALUES (${cyclus.id}::uuid, ${invoer.naam}, ${invoer.begin}::date, ${invoer.einde}::date, ${toegang.gebruiker.id}::uuid) RETURNING id`);
    if (!plan) throw new Error('Het plan gaf geen rij terug.');
    await activiteitenPlaatsen(db, plan.id, activiteiten);
    await vastleggen(db, { handeling: 'plan-maken', onderwerpSoort: 'plan', onderwerpId: plan.id, gegevens: { cyclusId: cyclus.id, activiteiten: activiteiten.length, sjabloon: invoer.sjabloon, kopieVan: invoer.kopie } });
    return plan;
  });
}

/**
 * More activities at the end of a plan that is being written.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' for a plan that is not being written, 'ongeldig' for a choice that is gone
 */
export async function planAanvullen(toegang: Toegang, invoer: PlanAanvullen): Promise<{ id: string; aantal: number }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, invoer.plan);
    const activiteiten = await beginVan(db, toegang, { ...invoer, cyclus: plan.cyclusId, begin: plan.begin, einde: plan.einde });
    await toestandGeweigerd(activiteitenPlaatsen(db, plan.id, activiteiten));
    await vastleggen(db, { handeling: 'plan-aanvullen', onderwerpSoort: 'plan', onderwerpId: plan.id, gegevens: { activiteiten: activiteiten.length, sjabloon: invoer.sjabloon, kopieVan: invoer.kopie } });
    return { id: plan.id, aantal: activiteiten.length };
  });
}

/** What can be added to a plan. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' when it is not being written */
export async function planAanvullenTonen(toegang: Toegang, planId: string): Promise<{ kader: Plankader } & Pick<NieuwPlan, 'plannen'> & { voorstellen: Voorstel[] }> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const kader = await kaderLezen(db, toegang, planId);
    const plannen = (await plannenLezen(db, toegang.bestuur.id)).filter(({ id }) => id !== planId);
    return { kader, plannen, voorstellen: kader.magSchrijven ? await voorstellenLezen(db, toegang, kader.cyclusId) : [] };
  });
}

/** Plans with activities that this person can read. */
async function plannenLezen(db: Db, bestuurId: string): Promise<NieuwPlan['plannen']> {
  return rijen<NieuwPlan['plannen'][number]>(db, sql`
    SELECT p.id, p.naam, s.naam AS "schoolNaam", count(a.id)::int AS activiteiten
    FROM plan p LEFT JOIN school s ON s."bestuurId" = p."bestuurId" AND s.id = p."schoolId" JOIN activiteit a ON a."bestuurId" = p."bestuurId" AND a."planId" = p.id AND a."vervallenOp" IS NULL
    WHERE p."bestuurId" = ${bestuurId}::uuid GROUP BY p.id, s.naam ORDER BY s.naam NULLS FIRST, p.naam, p.id LIMIT 200`);
}

type Begin = Pick<PlanMaken, 'cyclus' | 'voorstel' | 'sjabloon' | 'kopie' | 'begin' | 'einde'>;

async function beginVan(db: Db, toegang: Toegang, invoer: Begin): Promise<Beginactiviteit[]> {
  return achterElkaar(await gekozenVoorstellen(db, toegang, invoer), sjabloonactiviteiten(invoer), await kopieactiviteiten(db, toegang, invoer));
}

/** Inside: what the cycle chose, with its goal; and in which plan it stands already. */
export async function voorstellenLezen(db: Db, toegang: Toegang, cyclusId: string): Promise<Voorstel[]> {
  const { instrumenten: aanknopingspunten, keten } = await instrumentenLezen(db, toegang, cyclusId, { slug: 'aanknopingspunten', daarnaSchrijven: true });
  const { instrumenten: amo } = await instrumentenLezen(db, toegang, cyclusId, { slug: 'amo', daarnaSchrijven: true });
  const bezet = await rijen<{ herkomstId: string; naam: string }>(db, sql`
    SELECT DISTINCT ON (a."herkomstId") a."herkomstId", p.naam FROM activiteit a JOIN plan p ON p."bestuurId" = a."bestuurId" AND p.id = a."planId"
    WHERE a."bestuurId" = ${toegang.bestuur.id}::uuid AND a."cyclusId" = ${cyclusId}::uuid AND a."herkomstId" IS NOT NULL AND a."vervallenOp" IS NULL ORDER BY a."herkomstId", p."createdAt"`);
  return voorstellenVan({
    aanknopingspunten: aanknopingspunten.flatMap(({ delen }) => delen), amo: amo.flatMap(({ delen }) => delen), keten,
    doelen: await plandoelenLezen(db, toegang.bestuur.id, cyclusId), bezet: new Map(bezet.map(({ herkomstId, naam }) => [herkomstId, platteTekst(naam)])),
  });
}

async function gekozenVoorstellen(db: Db, toegang: Toegang, { cyclus, voorstel }: Pick<PlanMaken, 'cyclus' | 'voorstel'>): Promise<Beginactiviteit[]> {
  if (voorstel.length === 0) return [];
  const er = await voorstellenLezen(db, toegang, cyclus);
  const gekozen = er.filter(({ herkomstId }) => voorstel.includes(herkomstId));
  if (gekozen.length < new Set(voorstel).size) throw new Weigering('ongeldig', 'Iets dat u aanvinkte, is in de cyclus niet meer gekozen. Kijk de lijst nog eens na.', { voorstel: ['Kijk deze lijst nog eens na.'] });
  return gekozen.map(uitVoorstel);
}

function sjabloonactiviteiten({ sjabloon: slug, begin, einde }: Begin): Beginactiviteit[] {
  if (slug === null) return [];
  const sjabloon = sjabloonVan(slug);
  if (!sjabloon) throw new Weigering('ongeldig', 'Dit voorbeeld is er niet. Kies een ander.', { sjabloon: ['Kies een voorbeeld uit de lijst.'] });
  return uitSjabloon(sjabloon, { begin, einde });
}

async function kopieactiviteiten(db: Db, toegang: Toegang, { kopie, begin, einde }: Begin): Promise<Beginactiviteit[]> {
  if (kopie === null) return [];
  const bron = await planOpenen(db, toegang, kopie);
  return uitPlan(await activiteitenLezen(db, toegang.bestuur.id, bron.id), bron, { begin, einde });
}

/** Inside: puts activities in a plan after what stands there, each list with its own ties. One statement per table. */
export async function activiteitenPlaatsen(db: Db, planId: string, activiteiten: readonly Beginactiviteit[]): Promise<void> {
  if (activiteiten.length === 0) return;
  const lijst = JSON.stringify(activiteiten.map((een, plek) => ({ ...een, plek })));
  const geplaatst = await rijen<{ id: string; volgorde: number }>(db, sql`
    INSERT INTO activiteit ("planId", volgorde, naam, ontwerp, "doelId", "herkomstId", amo, begin, einde, mijlpaal, uren, kosten, dekking, tijd, budget, leiding, voorwaarden, communicatie, monitoring)
    SELECT ${planId}::uuid, i.plek + 1 + coalesce((SELECT max(volgorde) FROM activiteit WHERE "bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND "planId" = ${planId}::uuid), 0),
      i.naam, i.ontwerp, i."doelId", i."herkomstId", i.amo, i.begin, i.einde, i.mijlpaal, i.uren, i.kosten, i.dekking, i.tijd, i.budget, i.leiding, i.voorwaarden, i.communicatie, i.monitoring
    FROM json_to_recordset(${lijst}::json) AS i (plek int, naam text, ontwerp text, "doelId" text, "herkomstId" text, amo text, begin date, einde date, mijlpaal boolean, uren numeric, kosten numeric, dekking text,
      tijd text, budget text, leiding text, voorwaarden text, communicatie text, monitoring text) ORDER BY i.plek RETURNING id, volgorde`);
  const ids = geplaatst.toSorted((a, b) => a.volgorde - b.volgorde).map(({ id }) => id);
  const rollen = activiteiten.flatMap((een, plek) => een.rollen.map((rol) => ({ ...rol, id: ids[plek] })));
  if (rollen.length > 0) {
    await rijen(db, sql`INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci, toelichting)
      SELECT ${planId}::uuid, id, groep, raci, toelichting FROM json_to_recordset(${JSON.stringify(rollen)}::json) AS r (id uuid, groep text, raci text, toelichting text)`);
  }
  await bandenLeggen(db, planId, activiteiten.flatMap((een, plek) => een.na.map((na) => ({ id: ids[plek], na: ids[na] }))));
}

async function bandenLeggen(db: Db, planId: string, banden: readonly { id: string | undefined; na: string | undefined }[]): Promise<void> {
  if (banden.length === 0) return;
  await rijen(db, sql`INSERT INTO activiteit_na ("planId", "activiteitId", "naId") SELECT ${planId}::uuid, id, na FROM json_to_recordset(${JSON.stringify(banden)}::json) AS b (id uuid, na uuid)`);
}
