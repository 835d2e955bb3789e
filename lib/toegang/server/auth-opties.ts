import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { cookies } from 'next/headers';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';
import { meldFout } from '@/lib/report-error';
import { AanmeldenSchema } from '../aanmelden.schema';
import { veiligPad } from '../veilig-pad';
import { aanmelden } from './aanmelden';
import { cookieOpties, isToken, overHttps, SESSIE_DUUR_S, SESSIE_STILTE_S, sessieCookieNaam, tokenHash } from './sessie-cookie';
import { tokenIntrekken } from './sessie-openen';
import { TOESTEL_DUUR_S, toestelCookieNaam, toestelMet } from './toestel';
import { verzoekHerkomst } from './verzoek-herkomst';

declare module 'next-auth' {
  interface User { sessieToken?: string }
}
declare module 'next-auth/jwt' {
  interface JWT { sessieToken?: string }
}

/** Name of the cookie against forged sign-ins; here because next-auth's own forms are not used. */
export function csrfCookieNaam(): string {
  return overHttps() ? '__Host-masterkompas-csrf' : 'masterkompas-csrf';
}

/**
 * next-auth with one provider: address and password. Its "jwt" is our opaque token, so that the cookie holds nothing
 * and every request asks the database whether the session still stands.
 */
export function authOpties(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    pages: { signIn: '/inloggen', error: '/inloggen', signOut: '/inloggen' },
    session: { strategy: 'jwt', maxAge: SESSIE_DUUR_S },
    useSecureCookies: overHttps(),
    cookies: {
      sessionToken: { name: sessieCookieNaam(), options: cookieOpties() },
      csrfToken: { name: csrfCookieNaam(), options: cookieOpties() },
    },
    providers: [CredentialsProvider({
      credentials: { email: {}, wachtwoord: {} },
      authorize: (gegevens) => aanmelder({ email: gegevens?.email, wachtwoord: gegevens?.wachtwoord }),
    })],
    jwt: {
      maxAge: SESSIE_DUUR_S,
      encode: ({ token }) => Promise.resolve(token?.sessieToken ?? ''),
      decode: ({ token }) => sessieBijToken(token),
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => new URL(veiligPad(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url), baseUrl).href,
      jwt: ({ token, user }) => ({ ...token, sessieToken: user?.sessieToken ?? token.sessieToken }),
      session: ({ session, token }) => ({ expires: session.expires, user: { name: token.name, email: token.email } }),
    },
    events: {
      signOut: async ({ token }) => {
        const { sessieToken } = token;
        if (sessieToken) await zonderBestuur((db) => tokenIntrekken(db, sessieToken));
      },
    },
    logger: { error: (code) => meldFout(`next-auth ${code}`, undefined), warn: () => undefined, debug: () => undefined },
  };
}

/** Refusals travel as the text of an Error, the only thing next-auth passes on: 'onjuist', 'wacht:12' or 'bezet'. */
async function aanmelder(gegevens: unknown) {
  const invoer = AanmeldenSchema.safeParse(gegevens);
  if (!invoer.success) throw new Error('onjuist');
  const herkomst = await verzoekHerkomst();
  const koekjes = await cookies();
  const uitkomst = await aanmelden(invoer.data, herkomst, koekjes.get(sessieCookieNaam())?.value).catch((fout: unknown) => {
    if (fout instanceof Weigering) throw new Error('bezet');
    meldFout('aanmelden', fout);
    throw new Error('storing');
  });
  if (!uitkomst.gelukt) throw new Error(uitkomst.wachtSeconden > 0 ? `wacht:${uitkomst.wachtSeconden}` : 'onjuist');
  const { id, naam, email } = uitkomst.gebruiker;
  koekjes.set(toestelCookieNaam(), toestelMet(herkomst.toestelCookie, email), { ...cookieOpties(), maxAge: TOESTEL_DUUR_S });
  return { id, name: naam, email, sessieToken: uitkomst.token };
}

async function sessieBijToken(token: string | undefined) {
  if (!isToken(token)) return null;
  const [rij] = await zonderBestuur((db) => rijen<{ id: string; naam: string; email: string }>(db, sql`
    SELECT g.id, g.naam, g.email FROM sessie s JOIN gebruiker g ON g.id = s."gebruikerId"
    WHERE s."tokenHash" = ${tokenHash(token)} AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now()
      AND s."gezienOp" > now() - make_interval(secs => ${SESSIE_STILTE_S}) AND g."geblokkeerdOp" IS NULL`));
  return rij ? { sub: rij.id, name: rij.naam, email: rij.email, sessieToken: token } : null;
}
