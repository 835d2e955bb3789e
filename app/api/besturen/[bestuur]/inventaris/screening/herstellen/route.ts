import { ScreeningHerstellenSchema } from '@/lib/inventaris/screening.schema';
import { screeningHerstellen } from '@/lib/inventaris/server/screening/screening-herstellen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { jsonActie } from '@/lib/toegang/server/json-invoer';

/** Takes back one's own newest screening. */
export const POST = bestuurRoute(async (wie, request) => {
  const { toegang, invoer } = await jsonActie(wie, request, ScreeningHerstellenSchema);
  return Response.json(await screeningHerstellen(toegang, invoer));
});
