import { BerekeningFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { berekeningTonen } from '@/lib/overzicht/server/berekening-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** What the drawer "Hoe is dit berekend?" shows: the same door as the page of that name. */
export const GET = bestuurRoute(async (toegang, request) =>
  Response.json(await berekeningTonen(toegang, BerekeningFilterSchema.parse(uitAdres(new URL(request.url).searchParams)))));
