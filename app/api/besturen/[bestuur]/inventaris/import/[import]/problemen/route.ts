import { problemenUitvoeren } from '@/lib/inventaris/server/import/problemen-uitvoeren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { alsId } from '../../lichaam-lezen';

/** The problems of the last trial run as a CSV file. */
export const GET = bestuurRoute<{ import: string }>(async (toegang, _request, params) => {
  const { naam, csv } = await problemenUitvoeren(toegang, alsId(params.import));
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${naam}"`, 'cache-control': 'private, no-store' },
  });
});
