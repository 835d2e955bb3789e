'use server';

import { KringLidSchema, KringOpenenSchema } from '@/lib/cyclus/kring.schema';
import { kringOpenen, kringToelaten, kringUithalen } from '@/lib/cyclus/server/instrument/kring';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const kringOpenenAction = bestuurAction(KringOpenenSchema, kringOpenen, { melding: 'De kring is open. U zit er als eerste in.' });
export const kringToelatenAction = bestuurAction(KringLidSchema, kringToelaten, { melding: 'Toegelaten.' });
export const kringUithalenAction = bestuurAction(KringLidSchema, kringUithalen, { melding: 'Weggehaald uit de kring.' });
