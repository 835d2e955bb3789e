import { instrumentExporteren } from '@/lib/cyclus/server/instrument/instrument-exporteren';
import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** An instrument as a file: ?vorm=csv or xlsx. */
export const GET = bestuurRoute<{ bestuur: string; cyclus: string; instrument: string }>(async (toegang, request, { cyclus, instrument }) => (
  exportAntwoord(await instrumentExporteren(toegang, { cyclus, instrument, vorm: exportvorm(new URL(request.url).searchParams.get('vorm')) }))
));
