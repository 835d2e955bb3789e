import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';
import { wachtZin } from './aanmeldrem';
import { authAanroepen } from './auth-handler';
import { csrfCookieNaam } from './auth-opties';
import { cookieOpties, sessieCookieNaam } from './sessie-cookie';

/**
 * Signs the person of this request in through next-auth and sets the cookies. Only within an action or route handler.
 * @throws Weigering with the same sentence for an unknown address and a wrong password; 'te-vaak' names the wait.
 */
export async function inloggen(email: string, wachtwoord: string): Promise<void> {
  const csrfToken = await csrfZetten();
  const antwoord = await authAanroepen(['callback', 'credentials'], { email, wachtwoord, csrfToken, callbackUrl: '/besturen' });
  const { url } = (await antwoord.json()) as { url?: string };
  const fout = new URL(url ?? '/inloggen?error=storing', env().NEXTAUTH_URL).searchParams.get('error');
  if (fout !== null || antwoord.status >= 400) throw weigeringVan(fout ?? 'storing');
  const koekjes = await cookies();
  const sessie = new NextResponse(null, { headers: antwoord.headers }).cookies.get(sessieCookieNaam());
  if (!sessie) throw weigeringVan('storing');
  koekjes.set(sessie);
  koekjes.delete({ name: csrfCookieNaam(), ...cookieOpties() });
}

// next-auth wants proof that its own form was used. Our action has proved that already, so it hands both halves over.
async function csrfZetten(): Promise<string> {
  const token = randomBytes(32).toString('hex');
  const zegel = createHash('sha256').update(`${token}${env().NEXTAUTH_SECRET}`).digest('hex');
  (await cookies()).set(csrfCookieNaam(), `${token}|${zegel}`, cookieOpties());
  return token;
}

function weigeringVan(fout: string): Weigering {
  const wacht = /^wacht:(\d+)$/.exec(fout)?.[1];
  if (wacht) return new Weigering('te-vaak', wachtZin(Number(wacht)));
  if (fout === 'bezet') return new Weigering('bezet', 'Het is nu erg druk. Probeer het over een minuut opnieuw.');
  if (fout === 'onjuist') return new Weigering('ongeldig', 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na of vraag een nieuw wachtwoord aan.');
  return new Weigering('bezet', 'Inloggen lukt nu niet door een storing bij ons. Probeer het over een paar minuten opnieuw.');
}
