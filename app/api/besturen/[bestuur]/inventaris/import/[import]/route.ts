import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { alsId } from '../lichaam-lezen';

/** One import with its report. */
export const GET = bestuurRoute<{ import: string }>(async (toegang, _request, params) => Response.json(await importTonen(toegang, alsId(params.import))));
