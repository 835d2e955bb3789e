'use server';

import { BeoordelaarsSchema, HerinneringSchema, OpmerkingPlaatsenSchema, OpmerkingVerwerkenSchema, PlanoordeelSchema, ReagerenSchema } from '@/lib/plan/beoordeling.schema';
import { beoordelaarHerinneren } from '@/lib/plan/server/beoordelen/beoordelaar-herinneren';
import { beoordelaarsZetten } from '@/lib/plan/server/beoordelen/beoordelaars-zetten';
import { opmerkingBeantwoorden, opmerkingPlaatsen } from '@/lib/plan/server/beoordelen/opmerking-plaatsen';
import { opmerkingVerwerken } from '@/lib/plan/server/beoordelen/opmerking-verwerken';
import { naOordeelZin, planoordeelGeven } from '@/lib/plan/server/beoordelen/planoordeel-geven';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const planoordeelGevenAction = bestuurAction(PlanoordeelSchema, planoordeelGeven, { melding: ({ naar }) => naOordeelZin(naar) });
export const opmerkingPlaatsenAction = bestuurAction(OpmerkingPlaatsenSchema, opmerkingPlaatsen, { melding: 'Uw opmerking staat bij het plan.' });
export const opmerkingBeantwoordenAction = bestuurAction(ReagerenSchema, opmerkingBeantwoorden, { melding: 'Uw reactie staat bij de vraag.' });
export const opmerkingVerwerkenAction = bestuurAction(OpmerkingVerwerkenSchema, opmerkingVerwerken);
export const beoordelaarsZettenAction = bestuurAction(BeoordelaarsSchema, beoordelaarsZetten, { melding: 'De beoordelaars zijn bewaard.' });
export const beoordelaarHerinnerenAction = bestuurAction(HerinneringSchema, beoordelaarHerinneren, {
  melding: ({ aantal, mislukt }) => (mislukt > 0 ? `De mail kon ${mislukt === 1 ? 'één keer' : `${mislukt} keer`} niet worden verstuurd. Spreek de collega zelf aan, of probeer het morgen weer.` : aantal === 1 ? 'De herinnering is verstuurd.' : `${aantal} herinneringen zijn verstuurd.`),
});
