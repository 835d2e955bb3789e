import { registerFilterUit } from '@/lib/inventaris/register.schema';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The register as JSON: the same door and the same query string as the page. */
export const GET = bestuurRoute(async (toegang, request) =>
  Response.json(await medewerkersTonen(toegang, registerFilterUit(new URL(request.url).searchParams))));
