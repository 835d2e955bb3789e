import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Plankop } from '../../plan';
import type { PlanStap, PlanVaststellen } from '../../stap.schema';
import { waaromNiet } from '../../toestanden';
import { zelfdePlan } from '../../vergelijken';
import type { Versie } from '../../versie';
import { mrBezwaar } from '../mr/mr-uitbrengen';
import { planinhoudLezen } from '../planinhoud-lezen';
import { stapZetten } from '../stap-zetten';
import { versieLezen } from '../versies-lezen';
import { metPlanInStap, stapMelden } from './stap-openen';

/**
 * Right plan:vaststellen. Adopts the version that was looked at, when it is still the last one, everybody who had to
 * agree did, and the plan says nothing else by now. Of two who adopt at the same moment one does; the other hears so.
 * @throws Weigering 'conflict', 'geen-recht', 'niet-gevonden'
 */
export async function planVaststellen(toegang: Toegang, { plan: planId, nummer, reden }: PlanVaststellen): Promise<{ plan: string; nummer: number }> {
  return metPlanInStap(toegang, 'vaststellen', { plan: planId }, async (db, plan, bestuurId) => {
    const versie = await versieLezen(db, bestuurId, planId, 'laatste');
    if (waaromNiet('vaststellen', plan.toestand) !== null) throw nietMeer(plan, versie, nummer);
    if (versie?.nummer !== nummer) throw new Weigering('conflict', `U bekeek versie ${nummer}, maar versie ${versie?.nummer ?? plan.versienummer} is nu de laatste. Er is niets vastgesteld. Ververs de bladzijde en lees wat er veranderde.`);
    const bezwaar = await vaststelbezwaar(db, bestuurId, plan, versie);
    if (bezwaar !== null) throw new Weigering('conflict', `${bezwaar} Er is niets vastgesteld.`);
    await stapZetten(db, toegang, plan, { handeling: 'vaststellen', reden, planversieId: versie.id });
    await stapMelden(db, toegang, plan, { beoordelaars: true, schrijvers: true, eigenaars: true });
    return { plan: planId, nummer };
  });
}

/** Inside: why this version cannot be adopted though the plan is approved; null when it can. */
export async function vaststelbezwaar(db: Db, bestuurId: string, plan: Plankop, versie: Versie): Promise<string | null> {
  if (!versie.zegelKlopt) return `De bewaarde tekst van versie ${versie.nummer} is niet meer zoals zij is ingediend. Geef het plan terug en vraag uw beheerder om de database na te kijken.`;
  if (!zelfdePlan(versie.inhoud, await planinhoudLezen(db, bestuurId, plan.id))) {
    return `Het plan is gewijzigd nadat versie ${versie.nummer} is ingediend: wat beoordeeld is, is niet meer wat er staat. Geef het plan terug, zodat de school de wijzigingen als nieuwe versie indient.`;
  }
  return mrBezwaar(db, bestuurId, plan, versie.id);
}

function nietMeer(plan: Plankop, versie: Versie | null, nummer: number): Weigering {
  if (plan.toestand === 'vastgesteld' && versie?.geldt && versie.nummer === nummer) return new Weigering('conflict', `Versie ${nummer} is al vastgesteld, misschien net door een collega. U hoeft niets meer te doen.`);
  return new Weigering('conflict', `${waaromNiet('vaststellen', plan.toestand) ?? ''} Er is niets veranderd.`.trim());
}

/** Right plan:vaststellen. Gives an approved plan back with a reason: it has to change first. @throws Weigering 'ongeldig' without a reason, 'conflict', 'geen-recht', 'niet-gevonden' */
export async function planTeruggeven(toegang: Toegang, stap: PlanStap): Promise<{ plan: string }> {
  return metPlanInStap(toegang, 'teruggeven', stap, async (db, plan, bestuurId) => {
    const versie = await versieLezen(db, bestuurId, plan.id, 'laatste');
    await stapZetten(db, toegang, plan, { handeling: 'teruggeven', reden: stap.reden, planversieId: versie?.id ?? null });
    await stapMelden(db, toegang, plan, { beoordelaars: true, schrijvers: true });
    return { plan: plan.id };
  });
}
