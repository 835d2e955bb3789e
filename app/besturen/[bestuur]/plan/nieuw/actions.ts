'use server';

import { planPad } from '@/lib/plan/plan';
import { PlanMakenSchema } from '@/lib/plan/plan.schema';
import { planMaken } from '@/lib/plan/server/plan-maken';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const planMakenAction = bestuurAction(PlanMakenSchema, planMaken, { naar: (slug, { id }) => planPad(`/besturen/${slug}`, id) });
