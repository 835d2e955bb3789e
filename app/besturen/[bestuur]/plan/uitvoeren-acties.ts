'use server';

import { activiteitBijwerken } from '@/lib/plan/server/uitvoering/activiteit-bijwerken';
import { pdcaBewaren, pdcaRondeBeginnen } from '@/lib/plan/server/uitvoering/pdca-bewaren';
import { bijsturen, planstatusGeven } from '@/lib/plan/server/uitvoering/plan-bijhouden';
import { ActiviteitBijwerkenSchema, BijsturingSchema, PdcaRondeSchema, PdcaSchema, PlanstatusSchema } from '@/lib/plan/uitvoering.schema';
import { STANDWOORDEN } from '@/lib/plan/voortgang';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const activiteitBijwerkenAction = bestuurAction(ActiviteitBijwerkenSchema, activiteitBijwerken, { melding: ({ nu }) => `Bewaard: ${nu.stand === 'bezig' ? `${nu.voortgang}%` : STANDWOORDEN[nu.stand].toLowerCase()}.` });
export const planstatusGevenAction = bestuurAction(PlanstatusSchema, planstatusGeven, { melding: 'De stand van deze periode is bewaard.' });
export const bijsturenAction = bestuurAction(BijsturingSchema, bijsturen, { melding: 'De bijsturing staat in het logboek van het plan.' });
export const pdcaBewarenAction = bestuurAction(PdcaSchema, pdcaBewaren, { melding: 'De cirkel is bewaard.' });
export const pdcaRondeBeginnenAction = bestuurAction(PdcaRondeSchema, pdcaRondeBeginnen, { melding: ({ ronde }) => `Ronde ${ronde} is begonnen.` });
