'use server';

import { VisitatieSchema, VisitatieVervallenSchema } from '@/lib/plan/evaluatie.schema';
import { visitatieBewaren, visitatieVervallen } from '@/lib/plan/server/evaluatie/visitatie-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const visitatieBewarenAction = bestuurAction(VisitatieSchema, visitatieBewaren, { naar: (slug, { cyclus, id }) => `/besturen/${slug}/cyclus/${cyclus}/visitatie#visitatie-${id}` });
export const visitatieVervallenAction = bestuurAction(VisitatieVervallenSchema, visitatieVervallen);
