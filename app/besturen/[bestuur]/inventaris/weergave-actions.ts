'use server';

import { WeergaveBewarenSchema, WeergaveVerwijderenSchema, WeergaveWijzigenSchema } from '@/lib/inventaris/weergave.schema';
import { weergaveBewaren } from '@/lib/inventaris/server/weergave/weergave-bewaren';
import { weergaveVerwijderen } from '@/lib/inventaris/server/weergave/weergave-verwijderen';
import { weergaveWijzigen } from '@/lib/inventaris/server/weergave/weergave-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const weergaveBewarenAction = bestuurAction(WeergaveBewarenSchema, weergaveBewaren, { melding: 'Bewaard. U vindt de weergave hier terug.' });
export const weergaveWijzigenAction = bestuurAction(WeergaveWijzigenSchema, weergaveWijzigen, { melding: 'Opgeslagen.' });
export const weergaveVerwijderenAction = bestuurAction(WeergaveVerwijderenSchema, weergaveVerwijderen, { melding: 'Verwijderd.' });
