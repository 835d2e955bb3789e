import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { periodeVan } from '../../ritme';
import type { BijsturingInvoer, PlanstatusInvoer } from '../../uitvoering.schema';
import { toestandGeweigerd } from '../stap-zetten';
import { activiteitOpenen, uitvoeringOpenen } from './uitvoering-openen';

/**
 * Says how the whole plan goes in a period. Said again it stands beside what was said before: the newest counts.
 * @throws Weigering 'conflict' when it is not carried out, 'geen-recht' for who does not write plans here, 'ongeldig' for a period that is not one of the rhythm or lies ahead
 */
export async function planstatusGeven(toegang: Toegang, { plan: planId, periode, kleur, verhaal }: PlanstatusInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'plan:uitvoeren', async (db) => {
    const { plan, schrijft } = await uitvoeringOpenen(db, toegang, planId);
    if (!schrijft) throw new Weigering('geen-recht', 'Hoe het hele plan gaat, schrijft de schoolleider of HR van deze school op. Uw eigen activiteiten werkt u bij in Mijn werk.');
    const begin = periodeVan(plan.ritme, periode)?.begin ?? periode;
    if (begin !== periode || periode > vandaag()) throw new Weigering('ongeldig', 'Kies een periode uit de lijst.', { periode: ['Kies een periode uit de lijst.'] });
    const { id } = await toestandGeweigerd(rij<{ id: string }>(db, sql`INSERT INTO statusmelding ("planId", periode, kleur, verhaal) VALUES (${planId}::uuid, ${periode}::date, ${kleur}, ${verhaal}) RETURNING id`));
    await vastleggen(db, { handeling: 'planstatus-geven', onderwerpSoort: 'plan', onderwerpId: planId, gegevens: { periode, kleur } });
    return { id };
  });
}

/**
 * Keeps an adjustment with its reason: of the whole plan by who writes it, of an activity also by its owner.
 * @throws Weigering 'conflict' when the plan is not carried out, 'geen-recht', 'niet-gevonden' for an activity of another plan
 */
export async function bijsturen(toegang: Toegang, { plan: planId, activiteit, soort, wat, reden }: BijsturingInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'plan:uitvoeren', async (db) => {
    const open = activiteit === null ? await uitvoeringOpenen(db, toegang, planId) : await activiteitOpenen(db, toegang, activiteit);
    if (open.plan.id !== planId) throw new Weigering('niet-gevonden', 'Deze activiteit hoort bij een ander plan.');
    if (activiteit === null && !open.schrijft) throw new Weigering('geen-recht', 'Kies uw eigen activiteit. Het hele plan stuurt de schoolleider of HR van deze school bij.', { activiteit: ['Kies uw eigen activiteit.'] });
    const { id } = await toestandGeweigerd(rij<{ id: string }>(db, sql`INSERT INTO bijsturing ("planId", "activiteitId", soort, wat, reden) VALUES (${planId}::uuid, ${activiteit}::uuid, ${soort}, ${wat}, ${reden}) RETURNING id`));
    await vastleggen(db, { handeling: 'plan-bijsturen', onderwerpSoort: 'plan', onderwerpId: planId, gegevens: { bijsturingId: id, activiteitId: activiteit, soort } });
    return { id };
  });
}
