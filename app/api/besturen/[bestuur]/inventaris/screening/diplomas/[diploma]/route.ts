import { z } from 'zod';
import { nietGevonden } from '@/lib/errors';
import { diplomaTerScreening } from '@/lib/inventaris/server/screening/diploma-ter-screening';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** One diploma of the queue, fetched ahead so that the next one is there at once. */
export const GET = bestuurRoute<{ diploma: string }>(async (toegang, _request, { diploma }) => {
  const id = z.uuid().safeParse(diploma);
  if (!id.success) throw nietGevonden();
  return Response.json(await diplomaTerScreening(toegang, id.data));
});
