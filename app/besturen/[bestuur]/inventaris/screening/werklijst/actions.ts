'use server';

import { ReeksHerstellenSchema, ReeksScreenenSchema } from '@/lib/inventaris/reeks.schema';
import { reeksHerstellen } from '@/lib/inventaris/server/screening/reeks-herstellen';
import { reeksScreenen } from '@/lib/inventaris/server/screening/reeks-screenen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const reeksScreenenAction = bestuurAction(ReeksScreenenSchema, reeksScreenen, { naar: (slug, { reeksId }) => `/besturen/${slug}/inventaris/screening/werklijst/reeks/${reeksId}` });
export const reeksHerstellenAction = bestuurAction(ReeksHerstellenSchema, reeksHerstellen, {
  melding: ({ hersteld, gebleven }) => `${hersteld === 1 ? '1 diploma is' : `${hersteld} diploma’s zijn`} teruggezet.${gebleven > 0 ? ` ${gebleven} bleven zoals ze zijn: die waren al teruggenomen of opnieuw gescreend.` : ''}`,
});
