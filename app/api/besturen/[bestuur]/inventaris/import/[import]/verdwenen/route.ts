import { exportAntwoord } from '@/lib/export/server/lijst-exporteren';
import { verdwenenUitvoeren } from '@/lib/inventaris/server/import/verdwenen-uitvoeren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { alsId } from '../../lichaam-lezen';

/** Who is in the inventory and not in the file, as Excel. */
export const GET = bestuurRoute<{ import: string }>(async (toegang, _request, params) => exportAntwoord(await verdwenenUitvoeren(toegang, alsId(params.import))));
