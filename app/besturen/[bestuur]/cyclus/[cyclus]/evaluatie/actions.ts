'use server';

import { EvaluatieOverzettenSchema, EvaluatieSchema, VervolgactieSchema, VervolgstandSchema } from '@/lib/plan/evaluatie.schema';
import { doelAnker } from '@/lib/plan/doelenpagina';
import { evaluatieBewaren } from '@/lib/plan/server/evaluatie/evaluatie-bewaren';
import { evaluatieOverzetten } from '@/lib/plan/server/evaluatie/evaluatie-overzetten';
import { vervolgactieBewaren, vervolgactieZetten } from '@/lib/plan/server/evaluatie/vervolgactie-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const evaluatieBewarenAction = bestuurAction(EvaluatieSchema, evaluatieBewaren, { naar: (slug, { cyclus, doelId }) => `/besturen/${slug}/cyclus/${cyclus}/evaluatie#${doelAnker(doelId)}` });
export const evaluatieOverzettenAction = bestuurAction(EvaluatieOverzettenSchema, evaluatieOverzetten, { melding: ({ anders }) => (anders === 0 ? 'Alles stond al in de antwoorden van fase 4.' : `${anders === 1 ? '1 regel staat' : `${anders} regels staan`} nu in de antwoorden van fase 4.`) });
export const vervolgactieBewarenAction = bestuurAction(VervolgactieSchema, vervolgactieBewaren, { melding: 'De actie is bewaard.' });
export const vervolgactieZettenAction = bestuurAction(VervolgstandSchema, vervolgactieZetten);
