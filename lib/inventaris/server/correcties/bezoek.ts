import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { env } from '@/lib/env';
import { overHttps } from '@/lib/toegang/server/sessie-cookie';

// Who opened a personal link keeps a proof of that for two hours, so that the secret itself can leave the address bar.
// It is no session: it opens one page, and the link behind it is looked up again at every request.

/** Seconds that an opened link stays open in this browser. */
export const BEZOEK_DUUR_S = 2 * 60 * 60;
const PAD = '/eigen-dossier';

/** The __Secure- prefix binds it to https; __Host- would forbid the narrow path. */
function bezoekCookieNaam(): string {
  return overHttps() ? '__Secure-masterkompas-dossier' : 'masterkompas-dossier';
}

/** Text of the cookie: hash of the link, last second of the visit, and our mark under both. */
export function bezoekMaken(tokenHash: string, nu: number = Date.now()): string {
  const inhoud = `${tokenHash}.${Math.floor(nu / 1000) + BEZOEK_DUUR_S}`;
  return `${inhoud}.${merk(inhoud)}`;
}

/** The hash of the link in a cookie that we made and that is not over; else null. */
export function bezoekLezen(cookie: string | undefined, nu: number = Date.now()): string | null {
  const delen = /^([0-9a-f]{64})\.(\d{1,12})\.([A-Za-z0-9_-]{43})$/.exec(cookie ?? '');
  if (!delen) return null;
  const [, hash = '', einde = '', gegeven = ''] = delen;
  if (!timingSafeEqual(Buffer.from(gegeven), Buffer.from(merk(`${hash}.${einde}`)))) return null;
  return nu / 1000 < Number(einde) ? hash : null;
}

/** The hash of the link that this browser opened in the last two hours. */
export async function huidigBezoek(): Promise<string | null> {
  return bezoekLezen((await cookies()).get(bezoekCookieNaam())?.value);
}

/** Keeps the visit in this browser. Only for server actions. */
export async function bezoekBeginnen(tokenHash: string): Promise<void> {
  (await cookies()).set(bezoekCookieNaam(), bezoekMaken(tokenHash), { httpOnly: true, sameSite: 'strict', path: PAD, secure: overHttps(), maxAge: BEZOEK_DUUR_S });
}

/** Ends the visit in this browser. Only for server actions. */
export async function bezoekEindigen(): Promise<void> {
  (await cookies()).set(bezoekCookieNaam(), '', { httpOnly: true, sameSite: 'strict', path: PAD, secure: overHttps(), maxAge: 0 });
}

function merk(inhoud: string): string {
  return createHmac('sha256', `leraarlink:${env().NEXTAUTH_SECRET}`).update(inhoud).digest('base64url');
}
