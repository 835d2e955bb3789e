import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The overview as JSON: the same door and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) =>
  Response.json(await overzichtTonen(toegang, OverzichtFilterSchema.parse(uitAdres(new URL(request.url).searchParams)))));
