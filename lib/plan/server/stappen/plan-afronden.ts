import 'server-only';
import type { Toegang } from '@/lib/toegang/toegang';
import type { PlanStap } from '../../stap.schema';
import { stapZetten } from '../stap-zetten';
import { metPlanInStap, stapMelden } from './stap-openen';

/** Right plan:schrijven or plan:vaststellen. The plan is done: progress stays as it is from now on. @throws Weigering 'ongeldig' without a reason, 'conflict', 'geen-recht', 'niet-gevonden' */
export async function planAfronden(toegang: Toegang, stap: PlanStap): Promise<{ plan: string }> {
  return slotstap(toegang, 'afronden', stap);
}

/** Right plan:vaststellen. The plan goes on after all. @throws Weigering 'ongeldig' without a reason, 'conflict', 'geen-recht', 'niet-gevonden' */
export async function planHeropenen(toegang: Toegang, stap: PlanStap): Promise<{ plan: string }> {
  return slotstap(toegang, 'heropenen', stap);
}

async function slotstap(toegang: Toegang, handeling: 'afronden' | 'heropenen', stap: PlanStap): Promise<{ plan: string }> {
  return metPlanInStap(toegang, handeling, stap, async (db, plan) => {
    await stapZetten(db, toegang, plan, { handeling, reden: stap.reden, planversieId: plan.vastgesteldeVersieId });
    await stapMelden(db, toegang, plan, { schrijvers: true, eigenaars: true });
    return { plan: plan.id };
  });
}
