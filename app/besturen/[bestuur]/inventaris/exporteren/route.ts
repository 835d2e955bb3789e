import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { registerFilterUit } from '@/lib/inventaris/register.schema';
import { medewerkersExporteren } from '@/lib/inventaris/server/medewerkers-exporteren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The register as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await medewerkersExporteren(toegang, { filter: registerFilterUit(searchParams), vorm: exportvorm(searchParams.get('vorm')) }));
});
