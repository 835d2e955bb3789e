import 'server-only';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { PlanStap } from '../../stap.schema';
import { planinhoudTerugzetten } from '../planinhoud-terugzetten';
import { stapKeuren, stapZetten, toestandGeweigerd } from '../stap-zetten';
import { versieLezen } from '../versies-lezen';
import { metPlanInStap, stapMelden } from './stap-openen';

/** Right plan:schrijven. Begins the next version of an adopted plan; what was adopted holds meanwhile. @throws Weigering 'ongeldig' without a reason, 'conflict', 'geen-recht', 'niet-gevonden' */
export async function planHerzien(toegang: Toegang, stap: PlanStap): Promise<{ plan: string }> {
  return metPlanInStap(toegang, 'herzien', stap, async (db, plan) => {
    await stapZetten(db, toegang, plan, { handeling: 'herzien', reden: stap.reden });
    await stapMelden(db, toegang, plan, { schrijvers: true });
    return { plan: plan.id };
  });
}

/**
 * Right plan:schrijven. Drops the version in the making: the plan says again what was adopted. What was submitted
 * meanwhile stays readable among the versions.
 * @throws Weigering 'ongeldig' without a reason, 'conflict' when nothing was adopted yet, 'geen-recht', 'niet-gevonden'
 */
export async function planHerzieningStoppen(toegang: Toegang, stap: PlanStap): Promise<{ plan: string; nummer: number }> {
  return metPlanInStap(toegang, 'herziening-stoppen', stap, async (db, plan, bestuurId) => {
    stapKeuren(toegang, plan, 'herziening-stoppen', stap.reden);
    const geldend = plan.vastgesteldeVersieId === null ? null : await versieLezen(db, bestuurId, plan.id, { id: plan.vastgesteldeVersieId });
    if (!geldend) throw new Weigering('conflict', 'Er is nog geen vastgesteld plan om naar terug te gaan. Er is niets veranderd.');
    // While it is being written, so before the step.
    await toestandGeweigerd(planinhoudTerugzetten(db, plan.id, geldend.inhoud));
    await stapZetten(db, toegang, plan, { handeling: 'herziening-stoppen', reden: stap.reden, planversieId: geldend.id });
    await stapMelden(db, toegang, plan, { beoordelaars: true, schrijvers: true });
    return { plan: plan.id, nummer: geldend.nummer };
  });
}
