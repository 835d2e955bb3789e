import { meldingenTellen } from '@/lib/dialoog/server/meldingen-tonen';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** {ongelezen}: for the bell, asked when the page stands, so that no page waits for it. */
export const GET = bestuurRoute(async (toegang) => Response.json({ ongelezen: await meldingenTellen(toegang) }, { headers: { 'Cache-Control': 'private, no-store' } }));
