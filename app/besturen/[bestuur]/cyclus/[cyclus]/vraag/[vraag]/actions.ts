'use server';

import { BotsingSchema, HerstelSchema } from '@/lib/cyclus/antwoord.schema';
import { antwoordHerstellen, botsingOplossen } from '@/lib/cyclus/server/antwoord-herstellen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const antwoordHerstellenAction = bestuurAction(HerstelSchema, antwoordHerstellen, { melding: ({ versie }) => `Teruggezet als versie ${versie}.` });
export const botsingOplossenAction = bestuurAction(BotsingSchema, botsingOplossen, { melding: ({ uitkomst }) => (uitkomst === 'vervallen' ? 'De andere tekst is vervallen; het antwoord blijft staan.' : 'Samengevoegd. Dit is nu het antwoord.') });
