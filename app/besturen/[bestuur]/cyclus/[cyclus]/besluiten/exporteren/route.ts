import { besluitFilterUit } from '@/lib/cyclus/besluit.schema';
import { besluitenExporteren } from '@/lib/cyclus/server/besluit/besluiten-tonen';
import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The decisions as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute<{ bestuur: string; cyclus: string }>(async (toegang, request, { cyclus }) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await besluitenExporteren(toegang, { cyclus, filter: besluitFilterUit(searchParams), vorm: exportvorm(searchParams.get('vorm')) }));
});
