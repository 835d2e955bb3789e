import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Verplaatsing } from '../../tijdlijn.schema';
import { planIdKeuren } from '../plan-tonen';
import { planOmTeSchrijven } from '../plan-openen';
import { toestandGeweigerd } from '../stap-zetten';

/**
 * Moves an activity to other days, or makes it longer or shorter. The same days again change nothing, so that a delivery
 * may be repeated.
 * @throws Weigering 'ongeldig' when the end lies before the begin or a milestone gets more than one day, 'conflict' when somebody else
 * changed it or the plan is not being written, 'geen-recht', 'niet-gevonden'
 */
export async function activiteitVerschuiven(toegang: Toegang, planId: string, activiteitId: string, { begin, einde, versie }: Verplaatsing): Promise<{ versie: number }> {
  planIdKeuren(planId);
  planIdKeuren(activiteitId);
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, planId);
    const [nu] = await rijen<{ begin: string | null; einde: string | null; mijlpaal: boolean; versie: number }>(db, sql`
      SELECT begin, einde, mijlpaal, versie FROM activiteit WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${plan.id}::uuid AND id = ${activiteitId}::uuid AND "vervallenOp" IS NULL`);
    if (!nu) throw nietGevonden();
    if (einde < begin) throw new Weigering('ongeldig', 'Het einde ligt voor het begin.', { einde: ['Kies een dag op of na het begin.'] });
    if (nu.mijlpaal && begin !== einde) throw new Weigering('ongeldig', 'Een mijlpaal is één dag.', { einde: ['Een mijlpaal is één dag.'] });
    if (nu.begin === begin && nu.einde === einde) return { versie: nu.versie };
    const [gewijzigd] = await toestandGeweigerd(rijen<{ versie: number }>(db, sql`
      UPDATE activiteit SET begin = ${begin}::date, einde = ${einde}::date, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${activiteitId}::uuid AND versie = ${versie} RETURNING versie`));
    if (!gewijzigd) throw new Weigering('conflict', 'Iemand anders heeft deze activiteit net gewijzigd, dus uw verschuiving is niet bewaard. U ziet nu hoe zij er staat.');
    await vastleggen(db, { handeling: 'activiteit-verschuiven', onderwerpSoort: 'activiteit', onderwerpId: activiteitId, gegevens: { planId, van: { begin: nu.begin, einde: nu.einde }, naar: { begin, einde } } });
    return gewijzigd;
  });
}
