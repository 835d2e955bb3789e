import 'server-only';
import { cookies } from 'next/headers';
import { isToken, nieuwToken, tokenHash } from '@/lib/toegang/server/token';
import { overHttps } from '@/lib/toegang/server/sessie-cookie';

// One answer per browser: a random token of its own. What is kept of it differs per round, so that rows of two rounds
// cannot be laid beside each other.

const PAD = '/dialoog';
/** Rounds run for weeks, seldom longer. */
const DUUR_S = 120 * 24 * 3600;

function cookieNaam(): string {
  return overHttps() ? '__Secure-masterkompas-dialoog' : 'masterkompas-dialoog';
}

/** The token of this browser, or null. */
export async function dialoogToken(): Promise<string | null> {
  const waarde = (await cookies()).get(cookieNaam())?.value;
  return isToken(waarde) ? waarde : null;
}

/** The token of this browser, else the one that its form carries, so that a form sent twice is still one browser. */
export async function dialoogTokenOf(uitFormulier: string): Promise<string> {
  return (await dialoogToken()) ?? (isToken(uitFormulier) ? uitFormulier : nieuwToken());
}

/** Keeps the token in this browser. Only for server actions. */
export async function dialoogOnthouden(token: string): Promise<void> {
  (await cookies()).set(cookieNaam(), token, { httpOnly: true, sameSite: 'lax', path: PAD, secure: overHttps(), maxAge: DUUR_S });
}

/** What the database keeps of this browser for the round with this code. */
export function deelnameHash(token: string, gastcode: string): string {
  return tokenHash(`${token}.${gastcode}`);
}
