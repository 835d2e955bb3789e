import 'server-only';
import type { Toegang } from '@/lib/toegang/toegang';
import type { PlanStap } from '../../stap.schema';
import { mrVraagIntrekken } from '../mr/mr-uitbrengen';
import { stapZetten } from '../stap-zetten';
import { versieLezen } from '../versies-lezen';
import { metPlanInStap, stapMelden } from './stap-openen';

/**
 * Right plan:schrijven. Takes a submitted plan back to be written again; a question before the (P)MR ends without an
 * answer. The version that was out stays readable.
 * @throws Weigering 'ongeldig' without a reason, 'conflict', 'geen-recht', 'niet-gevonden'
 */
export async function planIntrekken(toegang: Toegang, stap: PlanStap): Promise<{ plan: string }> {
  return metPlanInStap(toegang, 'intrekken', stap, async (db, plan, bestuurId) => {
    const versie = await versieLezen(db, bestuurId, plan.id, 'laatste');
    await stapZetten(db, toegang, plan, { handeling: 'intrekken', reden: stap.reden, planversieId: versie?.id ?? null });
    await mrVraagIntrekken(db, toegang, plan.id);
    await stapMelden(db, toegang, plan, { beoordelaars: true, schrijvers: true });
    return { plan: plan.id };
  });
}
