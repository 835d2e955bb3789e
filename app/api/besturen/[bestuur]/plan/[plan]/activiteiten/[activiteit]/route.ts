import { ActiviteitKeuzeSchema, VeldenBewarenSchema } from '@/lib/plan/activiteit.schema';
import { activiteitBewaren } from '@/lib/plan/server/activiteit-bewaren';
import { nietGevonden, Weigering } from '@/lib/errors';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

// Twice what all fields together can hold: what is longer is refused before it is read.
const MEESTE_BYTES = 100_000;

/** Autosave of fields of an activity: what was typed, and what stood there when it was. */
export const PUT = bestuurRoute<{ plan: string; activiteit: string }>(async (toegang, request, { plan, activiteit }) => {
  const keuze = ActiviteitKeuzeSchema.safeParse({ plan, activiteit });
  if (!keuze.success) throw nietGevonden();
  const tekst = Number(request.headers.get('content-length') ?? 0) > MEESTE_BYTES ? null : await request.text();
  if (tekst === null || tekst.length > MEESTE_BYTES) throw new Weigering('ongeldig', 'Dit is te lang om te bewaren. Maak de tekst korter.');
  const gelezen = VeldenBewarenSchema.safeParse(jsonOf(tekst));
  if (!gelezen.success) throw new Weigering('ongeldig', 'Dit verzoek is niet te lezen. Kopieer eerst uw tekst en laad de bladzijde opnieuw.');
  return Response.json(await activiteitBewaren(toegang, { ...keuze.data, ...gelezen.data }));
});

function jsonOf(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
