import { Weigering } from '@/lib/errors';
import { activiteitVerschuiven } from '@/lib/plan/server/tijdlijn/activiteit-verschuiven';
import { VerplaatsSchema } from '@/lib/plan/tijdlijn.schema';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

const MEESTE_TEKENS = 1000;
interface Params extends Record<string, string> { plan: string; activiteit: string }

/** A bar that was moved on the timeline: its first and last day, and the version that it was moved on. */
export const PUT = bestuurRoute<Params>(async (toegang, request, { plan, activiteit }) => {
  const gelezen = VerplaatsSchema.safeParse(await lichaam(request));
  if (!gelezen.success) throw new Weigering('ongeldig', 'Deze dagen zijn niet te lezen. Laad de pagina opnieuw.');
  return Response.json(await activiteitVerschuiven(toegang, plan, activiteit, gelezen.data));
});

async function lichaam(request: Request): Promise<unknown> {
  const tekst = await request.text();
  if (tekst.length > MEESTE_TEKENS) return null;
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
