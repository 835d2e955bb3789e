'use server';

import { KaartSchema, OvernemenSchema, RondeDatumSchema, RondeMakenSchema, RondeSamenvattenSchema, RondeSchema, StippenvraagSchema } from '@/lib/cyclus/ronde.schema';
import { kaartVerbergen, stippenvraagMaken } from '@/lib/cyclus/server/ronde-kaarten';
import { rondeMaken } from '@/lib/cyclus/server/ronde-maken';
import { rondeOvernemen } from '@/lib/cyclus/server/ronde-overnemen';
import { rondeIntrekken, rondeSamenvatten, rondeSluiten, rondeVerlengen } from '@/lib/cyclus/server/ronde-sluiten';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const rondeMakenAction = bestuurAction(RondeMakenSchema, rondeMaken, { naar: (slug, { id, cyclus }) => `/besturen/${slug}/cyclus/${cyclus}/rondes/${id}` });
export const rondeSluitenAction = bestuurAction(RondeSchema, rondeSluiten, { melding: 'De ronde is gesloten.' });
export const rondeIntrekkenAction = bestuurAction(RondeSchema, rondeIntrekken, { melding: 'De uitnodiging is ingetrokken. De link werkt niet meer.' });
export const rondeVerlengenAction = bestuurAction(RondeDatumSchema, rondeVerlengen, { melding: 'De laatste dag is gewijzigd.' });
export const rondeSamenvattenAction = bestuurAction(RondeSamenvattenSchema, rondeSamenvatten, { melding: 'De samenvatting is bewaard.' });
export const kaartVerbergenAction = bestuurAction(KaartSchema, kaartVerbergen);
export const stippenvraagMakenAction = bestuurAction(StippenvraagSchema, stippenvraagMaken, { melding: 'De stippenvraag staat in de ronde. Vraag mensen om de pagina te verversen.' });
export const rondeOvernemenAction = bestuurAction(OvernemenSchema, rondeOvernemen, { naar: (_slug, { naar }) => naar });
