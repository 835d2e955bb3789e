'use server';

import { vertrekBewaren, vertrekVerwijderen } from '@/lib/inventaris/server/vertrek/vertrek-bewaren';
import { VertrekBewarenSchema, VertrekVerwijderenSchema } from '@/lib/inventaris/vertrek.schema';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const vertrekBewarenAction = bestuurAction(VertrekBewarenSchema, vertrekBewaren, { melding: 'Het vertrek is vastgelegd.' });
export const vertrekVerwijderenAction = bestuurAction(VertrekVerwijderenSchema, vertrekVerwijderen, { melding: 'Het vastgelegde vertrek is verwijderd.' });
