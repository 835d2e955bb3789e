import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { overzichtExporteren } from '@/lib/overzicht/server/overzicht-exporteren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The table of the overview as a file: ?vorm=csv, or xlsx when absent. */
export const GET = bestuurRoute(async (toegang, request) => {
  const vraag = uitAdres(new URL(request.url).searchParams);
  return exportAntwoord(await overzichtExporteren(toegang, { filter: OverzichtFilterSchema.parse(vraag), vorm: exportvorm(vraag.vorm) }));
});
