import 'server-only';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';

/**
 * Refuses a change that another site asks for. The browser's own Origin is compared with our public address, which
 * comes from the environment: Host and X-Forwarded-Host can be set by whoever sends the request. Under our referrer
 * policy a form without script sends Origin "null"; then the browser's Sec-Fetch-Site, which no page can set, decides.
 */
export function zelfdeHerkomst(kop: Pick<Headers, 'get'>): void {
  const origin = kop.get('origin');
  const eigen = origin === null || origin === 'null' ? kop.get('sec-fetch-site') === 'same-origin' : herkomst(origin) === herkomst(env().NEXTAUTH_URL);
  if (!eigen) throw new Weigering('geen-recht', 'Dit verzoek kwam niet van Masterkompas zelf.');
}

// Somebody who tries the product on the own machine may type either name of it.
function herkomst(adres: string): string | null {
  return URL.canParse(adres) ? new URL(adres).origin.replace(/^(https?:\/\/)(127\.0\.0\.1|\[::1\])(?=:|$)/, '$1localhost') : null;
}
