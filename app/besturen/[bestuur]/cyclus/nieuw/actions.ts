'use server';

import { CyclusOpenenSchema } from '@/lib/cyclus/cyclus.schema';
import { cyclusOpenen } from '@/lib/cyclus/server/cyclus-openen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const cyclusOpenenAction = bestuurAction(CyclusOpenenSchema, cyclusOpenen, { naar: (slug, { id }) => `/besturen/${slug}/cyclus/${id}` });
