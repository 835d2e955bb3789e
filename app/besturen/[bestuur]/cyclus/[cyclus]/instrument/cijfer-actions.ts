'use server';

import { CijferVastzettenSchema } from '@/lib/cyclus/cijfers.schema';
import { cijferVastzetten } from '@/lib/cyclus/server/instrument/cijfer-vastzetten';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const cijferVastzettenAction = bestuurAction(CijferVastzettenSchema, cijferVastzetten, { melding: ({ vastgezet }) => (vastgezet > 0 ? 'Het cijfer van vandaag is vastgezet.' : 'Er is niets nieuws om vast te zetten.') });
