'use server';

import { BesluitIntrekkenSchema, BesluitNemenSchema } from '@/lib/cyclus/besluit.schema';
import { besluitIntrekken } from '@/lib/cyclus/server/besluit/besluit-intrekken';
import { besluitNemen } from '@/lib/cyclus/server/besluit/besluit-nemen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const besluitNemenAction = bestuurAction(BesluitNemenSchema, besluitNemen, { naar: (slug, { id, cyclus }) => `/besturen/${slug}/cyclus/${cyclus}/besluiten#besluit-${id}` });
export const besluitIntrekkenAction = bestuurAction(BesluitIntrekkenSchema, besluitIntrekken, { melding: 'Het besluit is ingetrokken. Het blijft in het logboek staan, met de reden.' });
