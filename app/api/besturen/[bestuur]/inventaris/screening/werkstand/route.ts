import { WerkstandSchema } from '@/lib/inventaris/screening.schema';
import { werkstandBewaren } from '@/lib/inventaris/server/screening/werkstand';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { jsonActie } from '@/lib/toegang/server/json-invoer';

/** Keeps where this person is in the queue. Twice the same changes nothing, so the key is not remembered. */
export const POST = bestuurRoute(async (toegang, request) => {
  const { invoer } = await jsonActie(toegang, request, WerkstandSchema);
  await werkstandBewaren(toegang, invoer);
  return Response.json({ bewaard: true });
});
