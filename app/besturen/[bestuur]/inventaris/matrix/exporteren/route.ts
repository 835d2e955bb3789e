import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { matrixExporteren } from '@/lib/inventaris/server/matrix/matrix-exporteren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The matrix as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await matrixExporteren(toegang, { filter: matrixFilterUit(searchParams), vorm: exportvorm(searchParams.get('vorm')) }));
});
