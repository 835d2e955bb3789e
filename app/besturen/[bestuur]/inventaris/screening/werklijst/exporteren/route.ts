import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { werklijstExporteren } from '@/lib/inventaris/server/screening/werklijst-exporteren';
import { WerklijstFilterSchema } from '@/lib/inventaris/werklijst.schema';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The work list as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await werklijstExporteren(toegang, { filter: WerklijstFilterSchema.parse(Object.fromEntries(searchParams)), vorm: exportvorm(searchParams.get('vorm')) }));
});
