import { z } from 'zod';
import { nietGevonden, Weigering } from '@/lib/errors';
import { DiplomaVeldSchema } from '@/lib/inventaris/diploma.schema';
import { diplomaVeldCorrigeren } from '@/lib/inventaris/server/diploma-corrigeren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { metVerzoekSleutel } from '@/lib/toegang/server/verzoek-sleutel';

/** Saves one field, {versie, veld, waarde}, and gives the diploma back as it then stands. */
export const PATCH = bestuurRoute<{ diploma: string }>(async (toegang, request, { diploma }) => {
  if (!z.uuid().safeParse(diploma).success) throw nietGevonden();
  const inhoud = await request.text();
  const gelezen = DiplomaVeldSchema.safeParse(alsJson(inhoud));
  if (!gelezen.success) throw new Weigering('ongeldig', gelezen.error.issues[0]?.message ?? 'Dit verzoek klopt niet.', z.flattenError(gelezen.error).fieldErrors as Record<string, string[]>);
  return Response.json(await diplomaVeldCorrigeren(metVerzoekSleutel(toegang, request, inhoud), diploma, gelezen.data));
});

function alsJson(inhoud: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch {
    throw new Weigering('ongeldig', 'Dit verzoek is geen JSON.');
  }
}
