'use server';

import { cyclusVervolgen } from '@/lib/plan/server/cyclus-vervolgen';
import { VervolgSchema } from '@/lib/plan/vervolg.schema';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const cyclusVervolgenAction = bestuurAction(VervolgSchema, cyclusVervolgen, { naar: (slug, { id }) => `/besturen/${slug}/cyclus/${id}` });
