'use server';

import { DoelSchema, DoelVerwijderenSchema, DoelWijzigenSchema, StandaarddoelenSchema } from '@/lib/overzicht/doel.schema';
import { doelVerwijderen, doelWijzigen } from '@/lib/overzicht/server/doel-wijzigen';
import { doelZetten } from '@/lib/overzicht/server/doel-zetten';
import { standaarddoelenZetten } from '@/lib/overzicht/server/standaarddoelen-zetten';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const doelZettenAction = bestuurAction(DoelSchema, doelZetten, { melding: 'Het doel staat in de lijst. Het overzicht rekent er meteen mee.' });
export const doelWijzigenAction = bestuurAction(DoelWijzigenSchema, doelWijzigen);
export const doelVerwijderenAction = bestuurAction(DoelVerwijderenSchema, doelVerwijderen);
export const standaarddoelenZettenAction = bestuurAction(StandaarddoelenSchema, standaarddoelenZetten, {
  melding: ({ gezet }) => (gezet === 0 ? 'Beide doelen stonden er al voor dit jaar.' : 'De doelen van de sector gelden nu voor al uw scholen.'),
});
