'use server';

import { MrUitbrengenSchema, MrVoorleggenSchema } from '@/lib/plan/mr.schema';
import { mrUitbrengen } from '@/lib/plan/server/mr/mr-uitbrengen';
import { mrVoorleggen } from '@/lib/plan/server/mr/mr-voorleggen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const mrVoorleggenAction = bestuurAction(MrVoorleggenSchema, mrVoorleggen, { melding: 'Het plan ligt bij de medezeggenschap.' });
export const mrUitbrengenAction = bestuurAction(MrUitbrengenSchema, mrUitbrengen, { melding: 'Het oordeel van de medezeggenschap is vastgelegd.' });
