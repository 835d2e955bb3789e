'use server';

import { CorrectieAannemenSchema, CorrectieAfwijzenSchema, LeraarlinkenVersturenSchema, LeraarlinkIntrekkenSchema, LeraarlinkVersturenSchema } from '@/lib/inventaris/correctie.schema';
import { correctieAannemen } from '@/lib/inventaris/server/correcties/correctie-aannemen';
import { correctieAfwijzen } from '@/lib/inventaris/server/correcties/correctie-afwijzen';
import { leraarlinkIntrekken } from '@/lib/inventaris/server/correcties/leraarlink-intrekken';
import { leraarlinkVersturen } from '@/lib/inventaris/server/correcties/leraarlink-versturen';
import { leraarlinkenVersturen } from '@/lib/inventaris/server/correcties/leraarlinken-versturen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const leraarlinkVersturenAction = bestuurAction(LeraarlinkVersturenSchema, leraarlinkVersturen, { melding: ({ email }) => `De link is verstuurd naar ${email}.` });
export const leraarlinkIntrekkenAction = bestuurAction(LeraarlinkIntrekkenSchema, leraarlinkIntrekken, { melding: 'De link is ingetrokken en werkt niet meer.' });
export const leraarlinkenVersturenAction = bestuurAction(LeraarlinkenVersturenSchema, leraarlinkenVersturen);
export const correctieAannemenAction = bestuurAction(CorrectieAannemenSchema, correctieAannemen, { melding: 'Overgenomen. De leraar krijgt een mail.' });
export const correctieAfwijzenAction = bestuurAction(CorrectieAfwijzenSchema, correctieAfwijzen, { melding: 'Niet overgenomen. De leraar krijgt een mail met uw reden.' });
