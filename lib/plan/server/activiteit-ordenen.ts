import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { ActiviteitKeuze, ActiviteitToevoegen, ActiviteitVerplaatsen } from '../activiteit.schema';
import { isDoel } from './activiteit-lezen';
import { planOmTeSchrijven } from './plan-openen';
import { activiteitenLezen } from './planinhoud-lezen';
import { toestandGeweigerd } from './stap-zetten';

/** An activity with no more than its name, last under its goal. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict', 'ongeldig' for a goal of another cycle */
export async function activiteitToevoegen(toegang: Toegang, { plan: planId, doelId, naam }: ActiviteitToevoegen): Promise<{ id: string; naam: string }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, planId);
    if (doelId !== '' && !(await isDoel(db, toegang.bestuur.id, plan.cyclusId, doelId))) throw new Weigering('ongeldig', 'Dit doel is er niet (meer). Kies een doel van deze cyclus.', { doelId: ['Kies een doel van deze cyclus.'] });
    const [nieuw] = await toestandGeweigerd(rijen<{ id: string }>(db, sql`
      INSERT INTO activiteit ("planId", volgorde, naam, "doelId")
      SELECT ${plan.id}::uuid, coalesce(max(volgorde), 0) + 1, ${naam}, NULLIF(${doelId}, '') FROM activiteit WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${plan.id}::uuid RETURNING id`));
    if (!nieuw) throw new Error('De activiteit gaf geen rij terug.');
    await vastleggen(db, { handeling: 'activiteit-toevoegen', onderwerpSoort: 'activiteit', onderwerpId: nieuw.id, gegevens: { planId: plan.id } });
    return { id: nieuw.id, naam };
  });
}

/** A copy right below: everything but the owner and what it waits for. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function activiteitVerdubbelen(toegang: Toegang, { plan: planId, activiteit: id }: ActiviteitKeuze): Promise<{ id: string; plan: string }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, planId);
    const hier = sql`"bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${plan.id}::uuid`;
    const [bron] = await rijen<{ volgorde: number }>(db, sql`SELECT volgorde FROM activiteit WHERE ${hier} AND id = ${id}::uuid AND "vervallenOp" IS NULL`);
    if (!bron) throw nietGevonden();
    await toestandGeweigerd(rijen(db, sql`UPDATE activiteit SET volgorde = volgorde + 1 WHERE ${hier} AND volgorde > ${bron.volgorde}`));
    const [nieuw] = await rijen<{ id: string }>(db, sql`
      INSERT INTO activiteit ("planId", volgorde, naam, ontwerp, "doelId", "herkomstId", amo, begin, einde, mijlpaal, uren, kosten, dekking, tijd, budget, leiding, voorwaarden, communicatie, monitoring)
      SELECT "planId", volgorde + 1, left(naam, 191) || ' (kopie)', ontwerp, "doelId", "herkomstId", amo, begin, einde, mijlpaal, uren, kosten, dekking, tijd, budget, leiding, voorwaarden, communicatie, monitoring
      FROM activiteit WHERE ${hier} AND id = ${id}::uuid RETURNING id`);
    if (!nieuw) throw new Error('De kopie gaf geen rij terug.');
    await rijen(db, sql`INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci, toelichting) SELECT "planId", ${nieuw.id}::uuid, groep, raci, toelichting FROM activiteit_rol WHERE ${hier} AND "activiteitId" = ${id}::uuid`);
    await vastleggen(db, { handeling: 'activiteit-toevoegen', onderwerpSoort: 'activiteit', onderwerpId: nieuw.id, gegevens: { planId: plan.id, kopieVan: id } });
    return { id: nieuw.id, plan: plan.id };
  });
}

/** One place up or down among the activities of its goal; at the end nothing happens. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function activiteitVerplaatsen(toegang: Toegang, { plan: planId, activiteit: id, richting }: ActiviteitVerplaatsen): Promise<void> {
  await binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, planId);
    // Two who move at once wait for each other, else two activities end up on one place.
    await rijen(db, sql`SELECT 1 FROM plan WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${plan.id}::uuid FOR UPDATE`);
    const alle = await activiteitenLezen(db, toegang.bestuur.id, plan.id);
    const zelf = alle.find((een) => een.id === id);
    if (!zelf) throw nietGevonden();
    const groep = alle.filter(({ doelId }) => doelId === zelf.doelId);
    const buur = groep[groep.indexOf(zelf) + (richting === 'omhoog' ? -1 : 1)];
    if (!buur) return;
    // All get a place of their own again, with the two exchanged: equal numbers from before are healed along the way.
    const nieuw = alle.map((een) => (een === zelf ? buur : een === buur ? zelf : een).id);
    await toestandGeweigerd(rijen(db, sql`
      UPDATE activiteit a SET volgorde = n.plaats::int FROM unnest(${nieuw}::uuid[]) WITH ORDINALITY n (id, plaats)
      WHERE a."bestuurId" = ${toegang.bestuur.id}::uuid AND a."planId" = ${plan.id}::uuid AND a.id = n.id AND a.volgorde <> n.plaats`));
    await vastleggen(db, { handeling: 'activiteit-verplaatsen', onderwerpSoort: 'activiteit', onderwerpId: id, gegevens: { planId: plan.id, richting } });
  });
}

/** Takes an activity out of the plan; it can be put back as it was. Others no longer wait for it. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function activiteitVervallen(toegang: Toegang, keuze: ActiviteitKeuze): Promise<{ id: string; plan: string; naam: string }> {
  return vervallenZetten(toegang, keuze, true);
}

/** Puts an activity back that was taken out. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function activiteitTerughalen(toegang: Toegang, keuze: ActiviteitKeuze): Promise<{ id: string; plan: string; naam: string }> {
  return vervallenZetten(toegang, keuze, false);
}

async function vervallenZetten(toegang: Toegang, { plan: planId, activiteit: id }: ActiviteitKeuze, weg: boolean): Promise<{ id: string; plan: string; naam: string }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, planId);
    const hier = sql`"bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${plan.id}::uuid AND id = ${id}::uuid`;
    const [er] = await rijen<{ naam: string; vervallen: boolean }>(db, sql`SELECT naam, "vervallenOp" IS NOT NULL AS vervallen FROM activiteit WHERE ${hier} FOR UPDATE`);
    if (!er) throw nietGevonden();
    if (er.vervallen !== weg) {
      await toestandGeweigerd(rijen(db, sql`UPDATE activiteit SET "vervallenOp" = CASE WHEN ${weg} THEN now() END, versie = versie + 1 WHERE ${hier}`));
      await vastleggen(db, { handeling: weg ? 'activiteit-vervallen' : 'activiteit-terughalen', onderwerpSoort: 'activiteit', onderwerpId: id, gegevens: { planId: plan.id } });
    }
    return { id, plan: planId, naam: er.naam };
  });
}
