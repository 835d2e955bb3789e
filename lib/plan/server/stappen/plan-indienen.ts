import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { melden } from '@/lib/dialoog/server/melden';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { indienbezwaren, type Bezwaar } from '../../indienen';
import type { Plankop } from '../../plan';
import type { Planinhoud } from '../../planinhoud';
import type { PlanIndienen } from '../../stap.schema';
import { kernVan } from '../../vergelijken';
import { regelToepassen } from '../beoordelen/regel-toepassen';
import { planinhoudLezen } from '../planinhoud-lezen';
import { stapKeuren, stapZetten } from '../stap-zetten';
import { zegelVan } from '../zegel';
import { metPlanInStap } from './stap-openen';

/**
 * Right plan:schrijven. Freezes what the plan says now as its next version and puts it out for review; when nobody was
 * asked, who the rule of the school or board names. Whoever still writes is waited for: a version is whole.
 * @throws Weigering 'ongeldig' with what has to be put right first (also in `gegevens`), 'conflict' when the plan is
 * elsewhere or changed since it was looked at, 'geen-recht', 'niet-gevonden'
 */
export async function planIndienen(toegang: Toegang, { plan: planId, bericht, gezien }: PlanIndienen): Promise<{ plan: string; versie: string; nummer: number; beoordelaars: number }> {
  return metPlanInStap(toegang, 'indienen', { plan: planId }, async (db, plan, bestuurId) => {
    stapKeuren(toegang, plan, 'indienen', bericht);
    const inhoud = await planinhoudLezen(db, bestuurId, planId);
    await keuren(db, bestuurId, inhoud, gezien);
    const beoordelaars = await regelToepassen(db, toegang, plan);
    const nummer = plan.versienummer + 1;
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO planversie ("planId", nummer, inhoud, hash, bericht) VALUES (${planId}::uuid, ${nummer}, ${JSON.stringify(inhoud)}::jsonb, ${zegelVan(inhoud)}, ${bericht}) RETURNING id`);
    await stapZetten(db, toegang, plan, { handeling: 'indienen', reden: bericht, planversieId: id });
    await beoordelaarsRoepen(db, toegang, plan);
    return { plan: planId, versie: id, nummer, beoordelaars };
  });
}

async function keuren(db: Db, bestuurId: string, inhoud: Planinhoud, gezien: string | undefined): Promise<void> {
  const bezwaren = await bezwarenLezen(db, bestuurId, inhoud);
  const [eerste] = bezwaren;
  if (eerste) {
    const zin = bezwaren.length === 1 ? `Dit plan kan nog niet worden ingediend. ${eerste.tekst}` : `Dit plan kan nog niet worden ingediend: ${bezwaren.length} dingen moeten eerst anders.`;
    throw new Weigering('ongeldig', zin, { bericht: bezwaren.map(({ tekst }) => tekst) }, { bezwaren });
  }
  if (gezien !== undefined && gezien !== zegelVan(kernVan(inhoud))) {
    throw new Weigering('conflict', 'Iemand anders heeft het plan gewijzigd terwijl u dit las. Er is niets ingediend en uw tekst staat nog in het formulier. Ververs de bladzijde, kijk wat er veranderde, en dien dan in.');
  }
}

/** Inside: what stands in the way of submitting this content. */
export async function bezwarenLezen(db: Db, bestuurId: string, inhoud: Planinhoud): Promise<Bezwaar[]> {
  const eigenaars = [...new Set(inhoud.activiteiten.flatMap(({ eigenaarId }) => eigenaarId ?? []))];
  const weg = eigenaars.length === 0 ? [] : await rijen<{ id: string }>(db, sql`
    SELECT x.id FROM unnest(${eigenaars}::uuid[]) x(id) WHERE NOT EXISTS (
      SELECT 1 FROM lidmaatschap l WHERE l."bestuurId" = ${bestuurId}::uuid AND l."gebruikerId" = x.id AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL)`);
  return indienbezwaren(inhoud, new Set(weg.map(({ id }) => id)));
}

async function beoordelaarsRoepen(db: Db, toegang: Toegang, plan: Plankop): Promise<void> {
  const mensen = await rijen<{ id: string }>(db, sql`SELECT "gebruikerId" AS id FROM planbeoordelaar WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${plan.id}::uuid`);
  await melden(db, toegang.gebruiker.id, mensen.map(({ id }) => ({ aan: id, soort: 'beoordelen' as const })), { cyclusId: plan.cyclusId, planId: plan.id });
}
