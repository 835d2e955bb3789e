import 'server-only';
import { env } from '@/lib/env';

export { isToken, nieuwToken, tokenHash } from './token';

/** A session ends after ten hours, whatever happens … */
export const SESSIE_DUUR_S = 10 * 60 * 60;
/** … and after half an hour without a request. */
export const SESSIE_STILTE_S = 30 * 60;

/** True when people reach us over https; only then a browser accepts Secure and __Host- cookies. */
export function overHttps(): boolean {
  return env().NEXTAUTH_URL.startsWith('https://');
}

/** Name of the session cookie. The __Host- prefix binds it to this host and to https. */
export function sessieCookieNaam(): string {
  return overHttps() ? '__Host-masterkompas-sessie' : 'masterkompas-sessie';
}

/** Attributes of every cookie that proves something; the caller adds when it ends. */
export function cookieOpties() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() } as const;
}
