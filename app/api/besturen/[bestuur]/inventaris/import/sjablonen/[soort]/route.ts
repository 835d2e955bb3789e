import { nietGevonden } from '@/lib/errors';
import { exportAntwoord } from '@/lib/export/server/lijst-exporteren';
import { importSoorten } from '@/lib/inventaris/import/begrippen';
import { sjabloonTonen } from '@/lib/inventaris/server/import/sjabloon-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** An empty Excel file for one kind of import, with the code lists of this board. */
export const GET = bestuurRoute<{ soort: string }>(async (toegang, _request, params) => {
  const soort = importSoorten.find((een) => een === params.soort);
  if (!soort) throw nietGevonden();
  return exportAntwoord(await sjabloonTonen(toegang, soort));
});
