'use server';

import { BevoegdheidToevoegenSchema, BevoegdheidVerwijderenSchema, BevoegdheidWijzigenSchema } from '@/lib/inventaris/bevoegdheid.schema';
import { bevoegdheidToevoegen } from '@/lib/inventaris/server/bevoegdheid/bevoegdheid-toevoegen';
import { bevoegdheidVerwijderen } from '@/lib/inventaris/server/bevoegdheid/bevoegdheid-verwijderen';
import { bevoegdheidWijzigen } from '@/lib/inventaris/server/bevoegdheid/bevoegdheid-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const bevoegdheidToevoegenAction = bestuurAction(BevoegdheidToevoegenSchema, bevoegdheidToevoegen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=bevoegdheid`,
});

export const bevoegdheidWijzigenAction = bestuurAction(BevoegdheidWijzigenSchema, bevoegdheidWijzigen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=bevoegdheid-anders`,
});

export const bevoegdheidVerwijderenAction = bestuurAction(BevoegdheidVerwijderenSchema, bevoegdheidVerwijderen, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=bevoegdheid-weg`,
});
