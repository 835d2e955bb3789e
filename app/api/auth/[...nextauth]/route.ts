import type { NextRequest } from 'next/server';
import { authHandler } from '@/lib/toegang/server/auth-handler';

type Context = { params: Promise<{ nextauth: string[] }> };

// Only what signing in and out needs. next-auth's other addresses (a log that anyone may write in, a session that
// renews itself, pages of its own) are closed.
const OPEN = { GET: ['csrf', 'signin'], POST: ['callback', 'signout'] } as const;

async function afhandelen(methode: keyof typeof OPEN, verzoek: NextRequest, context: Context): Promise<Response> {
  const [actie = ''] = (await context.params).nextauth;
  const open: readonly string[] = OPEN[methode];
  if (!open.includes(actie)) return new Response('Niet gevonden', { status: 404 });
  const antwoord = await authHandler(verzoek, context);
  antwoord.headers.set('Cache-Control', 'no-store');
  if (actie === 'signout') antwoord.headers.set('Clear-Site-Data', '"cache", "storage"');
  return antwoord;
}

export function GET(verzoek: NextRequest, context: Context): Promise<Response> {
  return afhandelen('GET', verzoek, context);
}

export function POST(verzoek: NextRequest, context: Context): Promise<Response> {
  return afhandelen('POST', verzoek, context);
}
