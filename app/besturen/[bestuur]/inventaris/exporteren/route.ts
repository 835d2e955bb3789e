import { registerFilterUit } from '@/lib/inventaris/register.schema';
import { medewerkersExporteren } from '@/lib/inventaris/server/medewerkers-exporteren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The register as a file: ?vorm=csv or xlsx, and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { searchParams } = new URL(request.url);
  const { naam, soort, inhoud } = await medewerkersExporteren(toegang, { filter: registerFilterUit(searchParams), vorm: searchParams.get('vorm') === 'csv' ? 'csv' : 'xlsx' });
  return new Response(inhoud, { headers: { 'content-type': soort, 'content-disposition': `attachment; filename="${naam}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } });
});
