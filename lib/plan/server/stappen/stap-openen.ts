import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { melden } from '@/lib/dialoog/server/melden';
import { Weigering } from '@/lib/errors';
import { kan, type Recht } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Plankop } from '../../plan';
import { regelVan, TOESTANDWOORDEN, type Handeling } from '../../toestanden';
import { planOpenen } from '../plan-openen';

/**
 * Opens the door of a step with the row of the plan taken: who takes a step at the same moment waits, and then finds the
 * plan as it became. Whether the step may be taken, `stapZetten` judges.
 * @param versie of the plan as it was shown; another one means that somebody was first
 * @throws Weigering 'geen-recht', 'niet-gevonden', 'conflict' in a closed cycle or for a stale version
 */
export async function metPlanInStap<T>(toegang: Toegang, handeling: Handeling, vraag: { plan: string; versie?: number }, werk: (db: Db, plan: Plankop, bestuurId: string) => Promise<T>): Promise<T> {
  return binnenBestuur(toegang, rechtVoor(toegang, handeling), async (db, { bestuurId }) => {
    const plan = await planOpenen(db, toegang, vraag.plan, true);
    if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus er is niets veranderd. Wie de cyclus beheert, kan hem weer openen.');
    if (vraag.versie !== undefined && vraag.versie !== plan.versie) throw intussenVeranderd(plan);
    return werk(db, plan, bestuurId);
  });
}

// Who holds more than one of the rights of a step comes in by the one of the whole board: it shows every plan.
function rechtVoor(toegang: Toegang, handeling: Handeling): Recht {
  const { rechten } = regelVan(handeling);
  const eerste = rechten.find((recht) => recht === 'plan:vaststellen' && kan(toegang, recht)) ?? rechten.find((recht) => kan(toegang, recht)) ?? rechten[0];
  if (!eerste) throw new Error(`De stap ${handeling} heeft geen recht.`);
  return eerste;
}

function intussenVeranderd({ toestand }: Plankop): Weigering {
  return new Weigering('conflict', `Iemand anders heeft dit plan intussen gewijzigd of een stap verder gezet; het is nu ${TOESTANDWOORDEN[toestand].toLowerCase()}. Er is niets veranderd en uw tekst staat nog in het formulier. Ververs de bladzijde en kijk hoe het plan er nu voor staat.`);
}

/** Inside: these people hear that something happened with this plan; nobody of the own act. */
export async function stapMelden(db: Db, toegang: Toegang, plan: Plankop, wie: { beoordelaars?: boolean; schrijvers?: boolean; eigenaars?: boolean }): Promise<void> {
  const mensen = await rijen<{ id: string }>(db, sql`
    SELECT DISTINCT x.id FROM (
      SELECT b."gebruikerId" AS id FROM planbeoordelaar b WHERE ${wie.beoordelaars ?? false} AND b."bestuurId" = ${toegang.bestuur.id}::uuid AND b."planId" = ${plan.id}::uuid
      UNION SELECT ${plan.eigenaarId}::uuid WHERE ${wie.schrijvers ?? false}
      UNION SELECT v."gebruikerId" FROM planversie v WHERE ${wie.schrijvers ?? false} AND v."bestuurId" = ${toegang.bestuur.id}::uuid AND v."planId" = ${plan.id}::uuid AND v.nummer = ${plan.versienummer}
      UNION SELECT a."eigenaarId" FROM activiteit a WHERE ${wie.eigenaars ?? false} AND a."bestuurId" = ${toegang.bestuur.id}::uuid AND a."planId" = ${plan.id}::uuid AND a."vervallenOp" IS NULL) x
    JOIN lidmaatschap l ON l."bestuurId" = ${toegang.bestuur.id}::uuid AND l."gebruikerId" = x.id AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL`);
  await melden(db, toegang.gebruiker.id, mensen.map(({ id }) => ({ aan: id, soort: 'planstap' as const })), { cyclusId: plan.cyclusId, planId: plan.id });
}
