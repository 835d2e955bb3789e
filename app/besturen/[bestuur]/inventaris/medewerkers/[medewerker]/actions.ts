'use server';

import { DiplomaCorrigerenSchema, DiplomaRegistrerenSchema } from '@/lib/inventaris/diploma.schema';
import { diplomaCorrigeren } from '@/lib/inventaris/server/diploma-corrigeren';
import { diplomaRegistreren } from '@/lib/inventaris/server/diploma-registreren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const diplomaRegistrerenAction = bestuurAction(DiplomaRegistrerenSchema, diplomaRegistreren, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=toegevoegd`,
});

export const diplomaCorrigerenAction = bestuurAction(DiplomaCorrigerenSchema, diplomaCorrigeren, {
  naar: (slug, { medewerkerId, opnieuwTeScreenen }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=${opnieuwTeScreenen ? 'opnieuw' : 'gecorrigeerd'}`,
});
