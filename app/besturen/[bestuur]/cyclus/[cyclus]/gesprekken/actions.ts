'use server';

import { HulpmiddelZettenSchema, VerslagBewarenSchema, VerslagVervallenSchema } from '@/lib/cyclus/gesprek.schema';
import { hulpmiddelZetten } from '@/lib/cyclus/server/gesprek/hulpmiddel-zetten';
import { verslagBewaren, verslagVervallen } from '@/lib/cyclus/server/gesprek/verslag-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const verslagBewarenAction = bestuurAction(VerslagBewarenSchema, verslagBewaren, { melding: 'Het gesprek is vastgelegd.' });
export const verslagVervallenAction = bestuurAction(VerslagVervallenSchema, verslagVervallen, { melding: 'Het verslag is weggehaald.' });
export const hulpmiddelZettenAction = bestuurAction(HulpmiddelZettenSchema, hulpmiddelZetten, { melding: 'Bewaard.' });
