import { z } from 'zod';
import { plekMelden, stroomOpenen } from '@/lib/cyclus/server/stroom-openen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { jsonActie } from '@/lib/toegang/server/json-invoer';
import { toegangOpnieuw } from '@/lib/toegang/server/toegang-tot';

interface Params extends Record<string, string> { cyclus: string }

/** Who is here and what changed, as server-sent events. With ?eenmaal only says that it is there. */
export const GET = bestuurRoute<Params>(async (toegang, request, { bestuur, cyclus }) => {
  const stroom = await stroomOpenen(toegang, { cyclusId: cyclus, opnieuw: await toegangOpnieuw(bestuur), afgebroken: request.signal, eenmaal: new URL(request.url).searchParams.has('eenmaal') });
  // "no-transform" and X-Accel-Buffering: a proxy in between must not wait until it is full.
  return new Response(stroom, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'private, no-store, no-transform', 'x-accel-buffering': 'no' } });
});

const Plek = z.object({ stroom: z.uuid(), vraag: z.string().max(120).nullable() });

/** Says at which question this page is now. */
export const POST = bestuurRoute<Params>(async (toegang, request, { cyclus }) => {
  const { invoer } = await jsonActie(toegang, request, Plek);
  await plekMelden(toegang, { cyclusId: cyclus, ...invoer });
  return new Response(null, { status: 204 });
});
