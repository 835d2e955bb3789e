'use server';

import { GegevensWijzigenSchema } from '@/lib/inventaris/gegevens.schema';
import { gegevensWijzigen } from '@/lib/inventaris/server/persoon/gegevens-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const gegevensWijzigenAction = bestuurAction(GegevensWijzigenSchema, gegevensWijzigen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=feit`,
});
