import 'server-only';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { overHttps } from './sessie-cookie';

// A browser that signed in before keeps a proof of that, per address. It opens nothing: it only gives its owner a
// counter of his own, so that somebody who guesses elsewhere cannot keep him waiting.
const MEESTE = 5;

/** Seconds that a browser stays known. */
export const TOESTEL_DUUR_S = 180 * 24 * 60 * 60;

export function toestelCookieNaam(): string {
  return overHttps() ? '__Host-masterkompas-toestel' : 'masterkompas-toestel';
}

/** The id of this browser when its cookie proves an earlier sign-in with this address, else null. */
export function bekendToestel(cookie: string | undefined, email: string): string | null {
  const [id, ...bewijzen] = delen(cookie);
  if (!id) return null;
  const verwacht = bewijs(id, email);
  return bewijzen.some((gegeven) => gelijk(gegeven, verwacht)) ? id : null;
}

/** The cookie after a sign-in with this address: same browser id, this address in front, at most five. */
export function toestelMet(cookie: string | undefined, email: string): string {
  const [oud, ...bewijzen] = delen(cookie);
  const id = oud ?? randomBytes(16).toString('base64url');
  const nieuw = bewijs(id, email);
  return [id, nieuw, ...bewijzen.filter((gegeven) => gegeven !== nieuw)].slice(0, MEESTE + 1).join('.');
}

function delen(cookie: string | undefined): string[] {
  return cookie !== undefined && /^[A-Za-z0-9_-]{22}(\.[A-Za-z0-9_-]{43}){1,5}$/.test(cookie) ? cookie.split('.') : [];
}

function bewijs(id: string, email: string): string {
  return createHmac('sha256', `toestel:${env().NEXTAUTH_SECRET}`).update(`${id}|${email}`).digest('base64url');
}

function gelijk(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
