'use server';

import { AanstellingBeeindigenSchema, AanstellingCorrigerenSchema, AanstellingToevoegenSchema, AanstellingVerwijderenSchema, AanstellingWijzigenSchema } from '@/lib/inventaris/aanstelling.schema';
import { aanstellingBeeindigen } from '@/lib/inventaris/server/aanstelling/aanstelling-beeindigen';
import { aanstellingCorrigeren } from '@/lib/inventaris/server/aanstelling/aanstelling-corrigeren';
import { aanstellingToevoegen } from '@/lib/inventaris/server/aanstelling/aanstelling-toevoegen';
import { aanstellingVerwijderen } from '@/lib/inventaris/server/aanstelling/aanstelling-verwijderen';
import { aanstellingWijzigen } from '@/lib/inventaris/server/aanstelling/aanstelling-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const aanstellingToevoegenAction = bestuurAction(AanstellingToevoegenSchema, aanstellingToevoegen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=aanstelling`,
});

export const aanstellingWijzigenAction = bestuurAction(AanstellingWijzigenSchema, aanstellingWijzigen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=aanstelling-per`,
});

export const aanstellingCorrigerenAction = bestuurAction(AanstellingCorrigerenSchema, aanstellingCorrigeren, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=aanstelling-anders`,
});

export const aanstellingBeeindigenAction = bestuurAction(AanstellingBeeindigenSchema, aanstellingBeeindigen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=aanstelling-einde`,
});

export const aanstellingVerwijderenAction = bestuurAction(AanstellingVerwijderenSchema, aanstellingVerwijderen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=aanstelling-weg`,
});
