import 'server-only';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';

/**
 * Refuses a change that another site asks for. The browser's own Origin is compared with our public address, which
 * comes from the environment: Host and X-Forwarded-Host can be set by whoever sends the request.
 */
export function zelfdeHerkomst(kop: Pick<Headers, 'get'>): void {
  const origin = kop.get('origin');
  if (origin !== new URL(env().NEXTAUTH_URL).origin) throw new Weigering('geen-recht', 'Dit verzoek kwam niet van Masterkompas zelf.');
}
