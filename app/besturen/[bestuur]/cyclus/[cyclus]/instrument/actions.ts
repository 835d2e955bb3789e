'use server';

import { RijToevoegenSchema, RijVervallenSchema, RijWijzigenSchema } from '@/lib/cyclus/instrument.schema';
import { rijToevoegen, rijVervallen, rijWijzigen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const rijToevoegenAction = bestuurAction(RijToevoegenSchema, rijToevoegen, { melding: 'Toegevoegd.' });
export const rijWijzigenAction = bestuurAction(RijWijzigenSchema, rijWijzigen, { melding: 'Bewaard.' });
export const rijVervallenAction = bestuurAction(RijVervallenSchema, rijVervallen, { melding: 'Weggehaald.' });
