import { Weigering } from '@/lib/errors';
import { ImportStartSchema } from '@/lib/inventaris/import/import.schema';
import { importsTonen } from '@/lib/inventaris/server/import/import-tonen';
import { importStarten } from '@/lib/inventaris/server/import/import-starten';
import { kan } from '@/lib/toegang/rechten';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { alsJson, bytesLezen, gekeurd } from './lichaam-lezen';
import { voortgangAntwoord } from './voortgang-antwoord';

/** Imports of this board, newest first. */
export const GET = bestuurRoute(async (toegang) => Response.json(await importsTonen(toegang)));

/** Takes a file in: the body is the file, the header x-import says (URI-encoded JSON) what it is and how large. */
export const POST = bestuurRoute(async (toegang, request) => {
  // Before a byte of the file is taken in; the door itself checks again.
  if (!kan(toegang, 'inventaris:importeren')) throw new Weigering('geen-recht', 'U hebt hier geen recht toe.');
  const invoer = gekeurd(ImportStartSchema, alsJson(ontcijferd(request.headers.get('x-import') ?? '')));
  const bytes = await bytesLezen(request);
  return voortgangAntwoord((voortgang) => importStarten(toegang, invoer, bytes, voortgang));
});

function ontcijferd(tekst: string): string {
  try {
    return decodeURIComponent(tekst.slice(0, 10_000));
  } catch {
    return '';
  }
}
