import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { env } from '@/lib/env';

// Headers only. This file guards nothing: every page, action and machine door asks for access itself,
// because a proxy has been skipped before by a header (CVE-2025-29927).

/** Pages get a policy with a nonce of their own; Next reads it from the request and puts it on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const beleid = inhoudsbeleid(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', beleid);
  // For the way back after signing in. Always set here, so a visitor cannot send one.
  headers.set('x-pad', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const antwoord = NextResponse.next({ request: { headers } });
  antwoord.headers.set('content-security-policy', beleid);
  antwoord.headers.set('cache-control', 'private, no-store');
  return antwoord;
}

function inhoudsbeleid(nonce: string): string {
  const { NODE_ENV, NEXTAUTH_URL } = env();
  const ontwikkeling = NODE_ENV === 'development';
  const regels = [
    "default-src 'self'",
    // React's development build compiles strings to show where an error came from.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${ontwikkeling ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${ontwikkeling ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  // A trial over plain http would otherwise ask for its own styles over https and get none.
  if (NEXTAUTH_URL.startsWith('https://')) regels.push('upgrade-insecure-requests');
  return regels.join('; ');
}

export const config = {
  // Machine doors and files get their headers from next.config.js: they need no nonce, and a proxy cuts
  // an upload above 10 MB off without saying so.
  matcher: ['/((?!api/|_next/static/).*)'],
};
