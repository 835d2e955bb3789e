import { TweedeBlikSchema } from '@/lib/inventaris/screening.schema';
import { tweedeBlikGeven } from '@/lib/inventaris/server/screening/tweede-blik-geven';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { jsonActie } from '@/lib/toegang/server/json-invoer';

/** The second look at a diploma that somebody else looked at first. */
export const POST = bestuurRoute(async (wie, request) => {
  const { toegang, invoer } = await jsonActie(wie, request, TweedeBlikSchema);
  return Response.json(await tweedeBlikGeven(toegang, invoer));
});
