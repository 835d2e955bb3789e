'use server';

import { CampagneAfsluitenSchema, CampagneHeropenenSchema, CampagneMakenSchema, CampagneWijzigenSchema } from '@/lib/inventaris/campagne.schema';
import { campagneMaken } from '@/lib/inventaris/server/screening/campagne-maken';
import { campagneAfsluiten, campagneHeropenen, campagneWijzigen } from '@/lib/inventaris/server/screening/campagne-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const campagneMakenAction = bestuurAction(CampagneMakenSchema, campagneMaken, { naar: (slug, { id }) => `/besturen/${slug}/inventaris/screening/campagnes/${id}` });
export const campagneWijzigenAction = bestuurAction(CampagneWijzigenSchema, campagneWijzigen, { melding: 'De campagne is gewijzigd.' });
export const campagneAfsluitenAction = bestuurAction(CampagneAfsluitenSchema, campagneAfsluiten, { melding: 'De campagne is afgesloten.' });
export const campagneHeropenenAction = bestuurAction(CampagneHeropenenSchema, campagneHeropenen, { melding: 'De campagne loopt weer.' });
