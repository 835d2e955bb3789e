'use server';

import { InleverSchema } from '@/lib/cyclus/antwoord.schema';
import { antwoordInleveren } from '@/lib/cyclus/server/antwoord-inleveren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const antwoordInleverenAction = bestuurAction(InleverSchema, antwoordInleveren, { melding: 'Bewaard.' });
