import { DiplomaScreenenSchema, ScreeningFilterSchema } from '@/lib/inventaris/screening.schema';
import { diplomaScreenen } from '@/lib/inventaris/server/screening/diploma-screenen';
import { screeningTonen } from '@/lib/inventaris/server/screening/screening-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { jsonActie } from '@/lib/toegang/server/json-invoer';

/** The workbench as JSON: the same door as the page. */
export const GET = bestuurRoute(async (toegang, request) =>
  Response.json(await screeningTonen(toegang, ScreeningFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams)))));

/** Screens one diploma. */
export const POST = bestuurRoute(async (wie, request) => {
  const { toegang, invoer } = await jsonActie(wie, request, DiplomaScreenenSchema);
  return Response.json(await diplomaScreenen(toegang, invoer));
});
