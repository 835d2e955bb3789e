import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { vertrekExporteren } from '@/lib/inventaris/server/vertrek/vertrek-exporteren';
import { vertrekFilterUit } from '@/lib/inventaris/vertrek.schema';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The departures as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await vertrekExporteren(toegang, { filter: vertrekFilterUit(searchParams), vorm: exportvorm(searchParams.get('vorm')) }));
});
