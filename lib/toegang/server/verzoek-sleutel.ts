import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '../toegang';

/**
 * The same access, with the "Idempotency-Key" (uuid) of a machine request: its act is carried out once, however often
 * it is sent. `inhoud` is the body as it came; the same key with another body is refused.
 */
export function metVerzoekSleutel(toegang: Toegang, request: Request, inhoud: string): Toegang {
  const kop = request.headers.get('idempotency-key');
  if (kop === null) return toegang;
  const sleutel = z.uuid().safeParse(kop);
  if (!sleutel.success) throw new Weigering('ongeldig', 'De Idempotency-Key moet een uuid zijn.');
  const verzoekHash = createHash('sha256').update(`${request.method} ${new URL(request.url).pathname}\n${inhoud}`).digest('hex');
  return { ...toegang, sleutel: { sleutel: sleutel.data, verzoekHash } };
}
