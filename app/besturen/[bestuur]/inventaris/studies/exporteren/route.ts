import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { studiesExporteren } from '@/lib/inventaris/server/studies/studies-tonen';
import { studiesFilterUit } from '@/lib/inventaris/studies-filter';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The studies as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await studiesExporteren(toegang, { filter: studiesFilterUit(searchParams), vorm: exportvorm(searchParams.get('vorm')) }));
});
