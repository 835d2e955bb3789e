'use server';

import { BestuursinstellingSchema } from '@/lib/inventaris/bestuursinstelling.schema';
import { instellingenBewaren } from '@/lib/inventaris/server/instellingen-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const instellingenBewarenAction = bestuurAction(BestuursinstellingSchema, instellingenBewaren, { melding: 'De instellingen zijn bewaard. Alle cijfers volgen meteen.' });
