'use server';

import { RegelSchema, RegelWissenSchema } from '@/lib/plan/beoordeling.schema';
import { regelBewaren, regelWissen } from '@/lib/plan/server/beoordelen/regels';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const regelBewarenAction = bestuurAction(RegelSchema, regelBewaren, { melding: 'De regel is bewaard. Hij geldt voor plannen die hierna worden ingediend.' });
export const regelWissenAction = bestuurAction(RegelWissenSchema, regelWissen, { melding: 'De regel is weg. Plannen die al zijn ingediend, houden hun beoordelaars.' });
