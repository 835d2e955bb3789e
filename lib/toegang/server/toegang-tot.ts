import 'server-only';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '../toegang';
import { veiligPad } from '../veilig-pad';
import { isToken, sessieCookieNaam, tokenHash } from './sessie-cookie';
import { sessieBekijken, sessieLezen, type GelezenSessie } from './sessie-lezen';

/** Access of this person to the board in the URL. Not signed in: to the sign-in page. No part in it, or no such board: 404. */
export async function toegangTot(slug: string): Promise<Toegang> {
  const sessie = await sessieLezen(slug);
  if (!sessie) return naarInloggen();
  return alsToegang(sessie) ?? notFound();
}

/** The same for machine doors and actions, as a refusal instead of a page. */
export async function toegangOfWeigering(slug: string): Promise<Toegang> {
  const sessie = await sessieLezen(slug);
  if (!sessie) throw new Weigering('geen-recht', 'U bent niet meer ingelogd. Log opnieuw in; wat u typte blijft staan.');
  const toegang = alsToegang(sessie);
  if (!toegang) throw new Weigering('niet-gevonden', 'Dit bestaat niet, of u mag het niet zien.');
  return toegang;
}

/** Who is signed in, whatever board; sends others to the sign-in page. */
export async function ingelogd(): Promise<GelezenSessie> {
  return (await sessieLezen('')) ?? naarInloggen();
}

/**
 * For what outlives its request: asks anew what the session of this request may at this board. Null once it ended, by
 * signing out, by time or because the role ended; asking does not keep it alive.
 */
export async function toegangOpnieuw(slug: string): Promise<() => Promise<Toegang | null>> {
  const token = (await cookies()).get(sessieCookieNaam())?.value;
  if (!isToken(token)) return () => Promise.resolve(null);
  const hash = tokenHash(token);
  return async () => {
    const sessie = await sessieBekijken(hash, slug);
    return sessie ? alsToegang(sessie) : null;
  };
}

/**
 * For pages: what a door returns, with "not yours", "not there" and "no right" all as the same 404.
 * Other refusals and faults go on to error.tsx.
 */
export async function tonen<T>(deur: Promise<T>): Promise<T> {
  try {
    return await deur;
  } catch (fout) {
    if (fout instanceof Weigering && (fout.code === 'niet-gevonden' || fout.code === 'geen-recht')) notFound();
    throw fout;
  }
}

// Who was signed out in the middle of something comes back to it afterwards.
async function naarInloggen(): Promise<never> {
  const pad = veiligPad((await headers()).get('x-pad'));
  redirect(pad === '/besturen' ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(pad)}`);
}

function alsToegang({ sessieId, gebruiker, bestuur, rollen }: GelezenSessie): Toegang | null {
  return bestuur && rollen.length > 0 ? { sessieId, gebruiker, bestuur, rollen } : null;
}
