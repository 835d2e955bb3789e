'use server';

import { MeldingenLezenSchema, MeldingOpenenSchema } from '@/lib/dialoog/melding.schema';
import { meldingenLezen, meldingOpenen } from '@/lib/dialoog/server/meldingen-tonen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const meldingOpenenAction = bestuurAction(MeldingOpenenSchema, meldingOpenen, { naar: (_slug, { pad }) => pad });
export const meldingenLezenAction = bestuurAction(MeldingenLezenSchema, meldingenLezen, { melding: 'Alles staat op gelezen.' });
