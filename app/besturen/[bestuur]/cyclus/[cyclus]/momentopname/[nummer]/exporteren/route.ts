import { nietGevonden } from '@/lib/errors';
import { NummerSchema } from '@/lib/plan/momentopname.schema';
import { momentopnameExporteren } from '@/lib/plan/server/momentopname-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** A snapshot as it is kept, byte for byte; its seal is the sha256 of this file. */
export const GET = bestuurRoute<{ bestuur: string; cyclus: string; nummer: string }>(async (toegang, _request, { cyclus, nummer }) => {
  const gekozen = NummerSchema.safeParse(nummer).data;
  if (gekozen === undefined) throw nietGevonden();
  const { naam, inhoud, hash } = await momentopnameExporteren(toegang, cyclus, gekozen);
  return new Response(inhoud, { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${naam}.json"`, etag: `"${hash}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } });
});
