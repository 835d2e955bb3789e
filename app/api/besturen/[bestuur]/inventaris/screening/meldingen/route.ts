import { meldingenTellen } from '@/lib/inventaris/server/screening/meldingen-tellen';
import { WerklijstFilterSchema } from '@/lib/inventaris/werklijst.schema';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** How many alerts the work list holds, of each kind: ?school=. Pages ask for it after they are drawn. */
export const GET = bestuurRoute(async (toegang, request) => {
  const { school } = WerklijstFilterSchema.pick({ school: true }).parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(await meldingenTellen(toegang, { school }));
});
