'use server';

import { BeoordelingFormSchema } from '@/lib/cyclus/beoordeling.schema';
import { RijToevoegenSchema, RijVervallenSchema, RijWijzigenSchema, SchakelLeggenSchema, SchakelLosmakenSchema } from '@/lib/cyclus/instrument.schema';
import { beoordelingZetten } from '@/lib/cyclus/server/instrument/beoordeling-zetten';
import { rijToevoegen, rijVervallen, rijWijzigen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { schakelLeggen, schakelLosmaken } from '@/lib/cyclus/server/instrument/schakel';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const rijToevoegenAction = bestuurAction(RijToevoegenSchema, rijToevoegen, { melding: 'Toegevoegd.' });
export const rijWijzigenAction = bestuurAction(RijWijzigenSchema, rijWijzigen, { melding: 'Bewaard.' });
export const rijVervallenAction = bestuurAction(RijVervallenSchema, rijVervallen, { melding: 'Weggehaald.' });
export const schakelLeggenAction = bestuurAction(SchakelLeggenSchema, schakelLeggen, { melding: 'Gekoppeld.' });
export const schakelLosmakenAction = bestuurAction(SchakelLosmakenSchema, schakelLosmaken, { melding: 'Losgemaakt.' });
export const beoordelingZettenAction = bestuurAction(BeoordelingFormSchema, beoordelingZetten, { melding: 'Bewaard.' });
