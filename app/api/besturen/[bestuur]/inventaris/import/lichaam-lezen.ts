import { z } from 'zod';
import { nietGevonden, Weigering } from '@/lib/errors';
import { grenzen } from '@/lib/inventaris/import/grenzen';

const teGroot = new Weigering('ongeldig', `Het bestand is groter dan ${grenzen.tekstBytes / 1024 / 1024} MB. Laat alleen de gegevens staan of splits het.`, { bestand: ['Het bestand is te groot.'] });

/** The uploaded file, read piece by piece and refused as soon as it grows past its ceiling, whatever its header said. */
export async function bytesLezen(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > grenzen.tekstBytes || !request.body) throw teGroot;
  const stukken: Uint8Array[] = [];
  let omvang = 0;
  for await (const stuk of request.body as unknown as AsyncIterable<Uint8Array>) {
    omvang += stuk.length;
    if (omvang > grenzen.tekstBytes) throw teGroot;
    stukken.push(stuk);
  }
  return Buffer.concat(stukken);
}

/** Parses a JSON body of a few kilobytes with its schema. */
export async function invoerLezen<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const tekst = await request.text();
  if (tekst.length > 200_000) throw new Weigering('ongeldig', 'Dit verzoek is te groot.');
  return gekeurd(schema, alsJson(tekst));
}

export function gekeurd<S extends z.ZodType>(schema: S, waarde: unknown): z.output<S> {
  const gelezen = schema.safeParse(waarde);
  if (gelezen.success) return gelezen.data;
  throw new Weigering('ongeldig', gelezen.error.issues[0]?.message ?? 'Dit verzoek klopt niet.', z.flattenError(gelezen.error).fieldErrors as Record<string, string[]>);
}

export function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Weigering('ongeldig', 'Dit verzoek is geen JSON.');
  }
}

/** An id from the address; anything else is simply not there. */
export function alsId(id: string): string {
  if (!z.uuid().safeParse(id).success) throw nietGevonden();
  return id;
}
