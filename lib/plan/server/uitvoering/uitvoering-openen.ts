import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../../mag';
import type { Plankop } from '../../plan';
import { inUitvoering } from '../../toestanden';
import type { LopendeActiviteit } from '../../voortgang';
import { planOpenen } from '../plan-openen';
import { uitvoeringLezen } from '../voortgang-lezen';

export interface OpenUitvoering { plan: Plankop; activiteiten: LopendeActiviteit[]; /** Writes plans here: may say how the whole plan goes. */ schrijft: boolean }

/** Inside: a plan that is being carried out, to write down how it goes. @throws Weigering 'niet-gevonden', or 'conflict' with words when it is not (or no longer) carried out */
export async function uitvoeringOpenen(db: Db, toegang: Toegang, planId: string): Promise<OpenUitvoering> {
  const plan = await planOpenen(db, toegang, planId);
  if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus dit is niet bewaard. Wie de cyclus beheert, kan hem weer openen.');
  if (!inUitvoering(plan)) {
    throw new Weigering('conflict', plan.toestand === 'afgerond' ? 'Dit plan is afgerond, dus dit is niet bewaard. De bestuurder kan het weer openen.' : 'Dit plan is nog niet vastgesteld. U houdt bij hoe het gaat zodra het bestuur het heeft vastgesteld.');
  }
  const activiteiten = (await uitvoeringLezen(db, toegang.bestuur.id, sql`p.id = ${planId}::uuid`)).get(planId) ?? [];
  return { plan, activiteiten, schrijft: reiktPlan(toegang, 'plan:schrijven', plan) };
}

/**
 * Inside: an activity of the adopted plan, for who owns it or writes the plan.
 * @throws Weigering as `uitvoeringOpenen`, 'geen-recht' for anybody else
 */
export async function activiteitOpenen(db: Db, toegang: Toegang, activiteitId: string): Promise<OpenUitvoering & { activiteit: LopendeActiviteit }> {
  const [rij] = await rijen<{ planId: string }>(db, sql`SELECT "planId" FROM activiteit WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${activiteitId}::uuid`);
  if (!rij) throw nietGevonden();
  const open = await uitvoeringOpenen(db, toegang, rij.planId);
  const activiteit = open.activiteiten.find(({ id }) => id === activiteitId);
  if (!activiteit) throw new Weigering('conflict', 'Deze activiteit staat niet in het vastgestelde plan. Zij begint pas als het bestuur de nieuwe versie vaststelt.');
  if (activiteit.eigenaarId !== toegang.gebruiker.id && !open.schrijft) {
    throw new Weigering('geen-recht', `Deze activiteit is van ${activiteit.eigenaar ?? 'niemand'}. Alleen die collega, of wie het plan schrijft, werkt haar bij.`);
  }
  return { ...open, activiteit };
}
