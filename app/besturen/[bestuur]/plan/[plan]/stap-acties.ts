'use server';

import { planPad } from '@/lib/plan/plan';
import { planAfronden, planHeropenen } from '@/lib/plan/server/stappen/plan-afronden';
import { planHerzien, planHerzieningStoppen } from '@/lib/plan/server/stappen/plan-herzien';
import { planIndienen } from '@/lib/plan/server/stappen/plan-indienen';
import { planIntrekken } from '@/lib/plan/server/stappen/plan-intrekken';
import { planTeruggeven, planVaststellen } from '@/lib/plan/server/stappen/plan-vaststellen';
import { PlanIndienenSchema, PlanStapSchema, PlanVaststellenSchema } from '@/lib/plan/stap.schema';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

const versies = (slug: string, { plan }: { plan: string }) => planPad(`/besturen/${slug}`, plan, 'versies');

export const planIndienenAction = bestuurAction(PlanIndienenSchema, planIndienen, { naar: (slug, { plan, nummer }) => `${planPad(`/besturen/${slug}`, plan, 'versies')}?gelukt=indienen-${nummer}` });
export const planVaststellenAction = bestuurAction(PlanVaststellenSchema, planVaststellen, { naar: (slug, { plan, nummer }) => `${planPad(`/besturen/${slug}`, plan, 'versies')}?gelukt=vaststellen-${nummer}` });
export const planTeruggevenAction = bestuurAction(PlanStapSchema, planTeruggeven, { naar: (slug, uit) => `${versies(slug, uit)}?gelukt=teruggeven` });
export const planIntrekkenAction = bestuurAction(PlanStapSchema, planIntrekken, { naar: (slug, uit) => `${versies(slug, uit)}?gelukt=intrekken` });
export const planHerzienAction = bestuurAction(PlanStapSchema, planHerzien, { naar: (slug, { plan }) => planPad(`/besturen/${slug}`, plan) });
export const planHerzieningStoppenAction = bestuurAction(PlanStapSchema, planHerzieningStoppen, { naar: (slug, uit) => `${versies(slug, uit)}?gelukt=herziening-stoppen` });
export const planAfrondenAction = bestuurAction(PlanStapSchema, planAfronden, { naar: (slug, uit) => `${versies(slug, uit)}?gelukt=afronden` });
export const planHeropenenAction = bestuurAction(PlanStapSchema, planHeropenen, { naar: (slug, uit) => `${versies(slug, uit)}?gelukt=heropenen` });
