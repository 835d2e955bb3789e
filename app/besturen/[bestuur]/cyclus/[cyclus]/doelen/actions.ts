'use server';

import { MetingIntrekkenSchema, MetingSchema } from '@/lib/plan/evaluatie.schema';
import { metingIntrekken, metingToevoegen } from '@/lib/plan/server/evaluatie/meting-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const metingToevoegenAction = bestuurAction(MetingSchema, metingToevoegen, { melding: 'De meting is bewaard.' });
export const metingIntrekkenAction = bestuurAction(MetingIntrekkenSchema, metingIntrekken, { melding: 'De meting is ingetrokken.' });
