'use server';

import { LessenBewarenSchema } from '@/lib/inventaris/lesinzet.schema';
import { lessenBewaren } from '@/lib/inventaris/server/lesinzet/lessen-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const lessenBewarenAction = bestuurAction(LessenBewarenSchema, lessenBewaren, {
  naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=lessen`,
});
