import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '../toegang';

const MEESTE_TEKENS = 64 * 1024;

/**
 * Reads the JSON of an act and checks it. "sleutel" (uuid), made once per intention of the person, is required: it
 * comes back in `toegang`, so that the door carries the act out once, however often the request arrives.
 * @throws Weigering 'ongeldig' with the reasons per field.
 */
export async function jsonActie<S extends z.ZodType>(toegang: Toegang, request: Request, schema: S): Promise<{ toegang: Toegang; invoer: z.output<S> }> {
  const { sleutel, ...rest } = await jsonObject(request);
  const gelezenSleutel = z.uuid().safeParse(sleutel);
  const gelezen = schema.safeParse(rest);
  if (!gelezenSleutel.success) throw new Weigering('ongeldig', 'Dit verzoek heeft geen geldige sleutel. Laad de pagina opnieuw.');
  if (!gelezen.success) throw new Weigering('ongeldig', 'Controleer wat u invulde.', z.flattenError(gelezen.error).fieldErrors as Record<string, string[]>);
  const verzoekHash = createHash('sha256').update(`${new URL(request.url).pathname} ${JSON.stringify(gelezen.data)}`).digest('hex');
  return { toegang: { ...toegang, sleutel: { sleutel: gelezenSleutel.data, verzoekHash } }, invoer: gelezen.data };
}

async function jsonObject(request: Request): Promise<Record<string, unknown>> {
  const onleesbaar = new Weigering('ongeldig', 'Dit verzoek is niet te lezen.');
  if (!request.headers.get('content-type')?.startsWith('application/json') || Number(request.headers.get('content-length') ?? 0) > MEESTE_TEKENS) throw onleesbaar;
  const tekst = await request.text();
  if (tekst.length > MEESTE_TEKENS) throw onleesbaar;
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(tekst));
  } catch {
    throw onleesbaar;
  }
}
