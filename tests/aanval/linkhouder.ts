import { createHash, createHmac } from 'node:crypto';
import type { Actor } from './actoren';
import { vastGeheim, type Bord } from './kanaries';

// Whoever opened a personal link: no account, only a signed cookie. The form of that cookie is written down here a
// second time and by hand, so that a change of it is noticed.

/** The secret of the server under attack. */
export const SERVERGEHEIM = vastGeheim('server');
export const dossierCode = (bord: Bord, link: NonNullable<Actor['link']>): string => vastGeheim(`leraarlink ${bord} ${link}`);
export const dossierHash = (bord: Bord, link: NonNullable<Actor['link']>): string => createHash('sha256').update(dossierCode(bord, link)).digest('hex');

/** The cookie header of this actor, when it has one. */
export function dossierCookie({ thuis, link }: Actor): string | null {
  if (link === undefined) return null;
  const einde = Math.floor(Date.now() / 1000) + (link === 'bezoek voorbij' ? -1 : 3600);
  const inhoud = `${dossierHash(thuis, link)}.${einde}`;
  const geheim = link === 'verzonnen' ? 'geraden' : SERVERGEHEIM;
  return `masterkompas-dossier=${inhoud}.${createHmac('sha256', `leraarlink:${geheim}`).update(inhoud).digest('base64url')}`;
}
