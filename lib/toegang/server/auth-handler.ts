import 'server-only';
import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { authOpties } from './auth-opties';

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (verzoek: NextRequest, context: Context) => Promise<Response>;

/** next-auth's route handler. */
export function authHandler(verzoek: NextRequest, context: Context): Promise<Response> {
  const handler = NextAuth(authOpties()) as Handler;
  return handler(verzoek, context);
}

/** Asks next-auth from within the server, as its own form would: one way in, also without JavaScript in the browser. */
export function authAanroepen(delen: string[], velden: Record<string, string>): Promise<Response> {
  const verzoek = new NextRequest(new URL(`/api/auth/${delen.join('/')}`, env().NEXTAUTH_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...velden, json: 'true' }),
  });
  return authHandler(verzoek, { params: Promise.resolve({ nextauth: delen }) });
}
