import { exportAntwoord, exportvorm } from '@/lib/export/server/lijst-exporteren';
import { portfolioFilterUit } from '@/lib/plan/portfolio.schema';
import { portfolioExporteren } from '@/lib/plan/server/portfolio/portfolio-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The plans as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  return exportAntwoord(await portfolioExporteren(toegang, { filter: portfolioFilterUit(searchParams), vorm: exportvorm(searchParams.get('vorm')) }));
});
