'use server';

import { ActiviteitInleverenSchema, ActiviteitKeuzeSchema, ActiviteitToevoegenSchema, ActiviteitVerplaatsenSchema } from '@/lib/plan/activiteit.schema';
import { planPad } from '@/lib/plan/plan';
import { PlanAanvullenSchema, PlanWijzigenSchema } from '@/lib/plan/plan.schema';
import { activiteitInleveren } from '@/lib/plan/server/activiteit-bewaren';
import { activiteitTerughalen, activiteitToevoegen, activiteitVerdubbelen, activiteitVerplaatsen, activiteitVervallen } from '@/lib/plan/server/activiteit-ordenen';
import { planAanvullen } from '@/lib/plan/server/plan-maken';
import { planWijzigen } from '@/lib/plan/server/plan-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

const plan = (slug: string, id: string, deel = '') => planPad(`/besturen/${slug}`, id, deel);

export const activiteitToevoegenAction = bestuurAction(ActiviteitToevoegenSchema, activiteitToevoegen, { melding: ({ naam }) => `“${naam}” staat in het plan.` });
export const activiteitInleverenAction = bestuurAction(ActiviteitInleverenSchema, activiteitInleveren, { melding: 'De activiteit is bewaard.' });
export const activiteitVerplaatsenAction = bestuurAction(ActiviteitVerplaatsenSchema, activiteitVerplaatsen);
export const activiteitVerdubbelenAction = bestuurAction(ActiviteitKeuzeSchema, activiteitVerdubbelen, { naar: (slug, { plan: id, id: nieuw }) => plan(slug, id, `activiteiten/${nieuw}`) });
export const activiteitVervallenAction = bestuurAction(ActiviteitKeuzeSchema, activiteitVervallen, { naar: (slug, { plan: id, id: weg }) => `${plan(slug, id)}?weg=${weg}` });
export const activiteitTerughalenAction = bestuurAction(ActiviteitKeuzeSchema, activiteitTerughalen, { naar: (slug, { plan: id, id: terug }) => plan(slug, id, `activiteiten/${terug}`) });
export const planWijzigenAction = bestuurAction(PlanWijzigenSchema, planWijzigen, { melding: 'De gegevens zijn bewaard.' });
export const planAanvullenAction = bestuurAction(PlanAanvullenSchema, planAanvullen, { naar: (slug, { id }) => plan(slug, id) });
