import { z } from 'zod';
import { STEMMEN } from '@/lib/cyclus/antwoord';
import { BewaarSchema } from '@/lib/cyclus/antwoord.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { antwoordTonen } from '@/lib/cyclus/server/antwoord-tonen';
import { Weigering } from '@/lib/errors';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

// Twice the largest answer: what is longer is refused before it is read.
const MEESTE_BYTES = 400_000;
interface Params extends Record<string, string> { cyclus: string; vraag: string }

/** One answer as it stands now, for a page that heard that it changed. */
export const GET = bestuurRoute<Params>(async (toegang, request, { cyclus, vraag }) => {
  const stem = z.enum(STEMMEN).catch('school').parse(new URL(request.url).searchParams.get('stem'));
  return Response.json(await antwoordTonen(toegang, { cyclusId: cyclus, vraagId: vraag.slice(0, 120), stem }));
});

/** Autosave: a text, the version it was made on, and a key that makes a repeated delivery harmless. */
export const PUT = bestuurRoute<Params>(async (toegang, request, { cyclus, vraag }) => {
  const gelezen = BewaarSchema.safeParse(await lichaam(request));
  if (!gelezen.success) throw new Weigering('ongeldig', 'Dit verzoek is niet te lezen. Laad de pagina opnieuw; kopieer eerst uw tekst.');
  return Response.json(await antwoordBewaren(toegang, { ...gelezen.data, cyclusId: cyclus, vraagId: vraag.slice(0, 120) }));
});

async function lichaam(request: Request): Promise<unknown> {
  const teLang = new Weigering('ongeldig', 'Dit antwoord is te lang om te bewaren. Maak het korter, of zet een deel in een document en maak een link.');
  if (Number(request.headers.get('content-length') ?? 0) > MEESTE_BYTES) throw teLang;
  const tekst = await request.text();
  if (tekst.length > MEESTE_BYTES) throw teLang;
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
