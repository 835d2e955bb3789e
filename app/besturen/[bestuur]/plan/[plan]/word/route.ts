import { nietGevonden } from '@/lib/errors';
import { exportAntwoord } from '@/lib/export/server/lijst-exporteren';
import { planAlsWord } from '@/lib/plan/server/plan-exporteren';
import { VersienummerSchema } from '@/lib/plan/stap.schema';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';

/** The plan as a Word file; ?versie= one version as it was frozen. */
export const GET = bestuurRoute<{ bestuur: string; plan: string }>(async (toegang, request, { plan }) => {
  const gevraagd = new URL(request.url).searchParams.get('versie');
  const nummer = gevraagd === null ? null : VersienummerSchema.safeParse(gevraagd).data;
  if (nummer === undefined) throw nietGevonden();
  return exportAntwoord(await planAlsWord(toegang, plan, nummer));
});
