import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../../mag';
import type { Plankop } from '../../plan';
import type { PdcaInvoer } from '../../uitvoering.schema';
import { planOpenen } from '../plan-openen';
import { toestandGeweigerd } from '../stap-zetten';
import { uitvoeringLezen } from '../voortgang-lezen';

/** Inside: who may write the quality circle of an activity. The goal is set before the plan is adopted, so it may be written in any state. */
export async function pdcaOpenen(db: Db, toegang: Toegang, activiteitId: string): Promise<{ plan: Plankop; naam: string; eigenaar: string | null; doelId: string | null; mag: boolean }> {
  const bestuurId = toegang.bestuur.id;
  const [rij] = await rijen<{ planId: string; naam: string; eigenaarId: string | null; eigenaar: string | null; doelId: string | null }>(db, sql`
    SELECT a."planId", a.naam, a."eigenaarId", g.naam AS eigenaar, a."doelId" FROM activiteit a LEFT JOIN gebruiker g ON g.id = a."eigenaarId" WHERE a."bestuurId" = ${bestuurId}::uuid AND a.id = ${activiteitId}::uuid`);
  if (!rij) throw nietGevonden();
  const plan = await planOpenen(db, toegang, rij.planId);
  const geldt = (await uitvoeringLezen(db, bestuurId, sql`p.id = ${plan.id}::uuid`)).get(plan.id)?.find(({ id }) => id === activiteitId);
  const ik = toegang.gebruiker.id;
  return { plan, naam: geldt?.naam ?? rij.naam, eigenaar: geldt?.eigenaar ?? rij.eigenaar, doelId: geldt?.doelId ?? rij.doelId, mag: !plan.cyclusDicht && (reiktPlan(toegang, 'plan:schrijven', plan) || rij.eigenaarId === ik || geldt?.eigenaarId === ik) };
}

/**
 * Keeps a round of the quality circle of an activity.
 * @throws Weigering 'conflict' for an older version or a closed cycle, 'geen-recht', 'niet-gevonden' for a round that does not exist
 */
export async function pdcaBewaren(toegang: Toegang, { activiteit: id, ronde, versie, doel, smart, doen, meting, resultaat, verklaring, actie }: PdcaInvoer): Promise<{ versie: number }> {
  return binnenBestuur(toegang, 'plan:uitvoeren', async (db, { bestuurId }) => {
    const plan = await schrijven(db, toegang, id);
    const bestaand = await rijen<{ versie: number }>(db, sql`SELECT versie FROM pdca WHERE "bestuurId" = ${bestuurId}::uuid AND "activiteitId" = ${id}::uuid AND ronde = ${ronde}`);
    if (bestaand.length === 0 && ronde > 1) throw nietGevonden();
    const [rij] = await toestandGeweigerd(versie === 0
      ? rijen<{ versie: number }>(db, sql`INSERT INTO pdca ("activiteitId", "planId", ronde, doel, smart, activiteit, meting, resultaat, verklaring, actie)
          VALUES (${id}::uuid, ${plan.id}::uuid, ${ronde}, ${doel}, ${smart}::text[], ${doen}, ${meting}, ${resultaat}, ${verklaring}, ${actie}) ON CONFLICT DO NOTHING RETURNING versie`)
      : rijen<{ versie: number }>(db, sql`UPDATE pdca SET doel = ${doel}, smart = ${smart}::text[], activiteit = ${doen}, meting = ${meting}, resultaat = ${resultaat}, verklaring = ${verklaring}, actie = ${actie},
          versie = versie + 1, "gebruikerId" = (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, "gewijzigdOp" = now() WHERE "bestuurId" = ${bestuurId}::uuid AND "activiteitId" = ${id}::uuid AND ronde = ${ronde} AND versie = ${versie} RETURNING versie`));
    if (!rij) throw conflict();
    await vastleggen(db, { handeling: 'pdca-bewaren', onderwerpSoort: 'activiteit', onderwerpId: id, gegevens: { planId: plan.id, ronde, versie: rij.versie } });
    return { versie: rij.versie };
  });
}

/**
 * Goes round once more: a new round that begins with the goal of the last.
 * @param ronde the round that was the last; another one began meanwhile: 'conflict'
 */
export async function pdcaRondeBeginnen(toegang: Toegang, { activiteit: id, ronde }: { activiteit: string; ronde: number }): Promise<{ ronde: number }> {
  return binnenBestuur(toegang, 'plan:uitvoeren', async (db, { bestuurId }) => {
    const plan = await schrijven(db, toegang, id);
    const [laatste] = await rijen<{ ronde: number; doel: string; smart: string[]; actie: string }>(db, sql`SELECT ronde, doel, smart, actie FROM pdca WHERE "bestuurId" = ${bestuurId}::uuid AND "activiteitId" = ${id}::uuid ORDER BY ronde DESC LIMIT 1`);
    if (!laatste) throw nietGevonden();
    if (laatste.ronde !== ronde) throw conflict();
    if (laatste.actie === '') throw new Weigering('ongeldig', 'Schrijf eerst bij Act op wat u vasthoudt of verbetert. Daarmee begint de volgende ronde.', { actie: ['Schrijf op wat u vasthoudt of verbetert.'] });
    const nieuw = await toestandGeweigerd(rijen(db, sql`INSERT INTO pdca ("activiteitId", "planId", ronde, doel, smart) VALUES (${id}::uuid, ${plan.id}::uuid, ${ronde + 1}, ${laatste.doel}, ${laatste.smart}::text[]) ON CONFLICT DO NOTHING RETURNING ronde`));
    if (nieuw.length === 0) throw conflict();
    await vastleggen(db, { handeling: 'pdca-ronde-beginnen', onderwerpSoort: 'activiteit', onderwerpId: id, gegevens: { planId: plan.id, ronde: ronde + 1 } });
    return { ronde: ronde + 1 };
  });
}

async function schrijven(db: Db, toegang: Toegang, activiteitId: string): Promise<Plankop> {
  const { plan, mag, eigenaar } = await pdcaOpenen(db, toegang, activiteitId);
  if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus dit is niet bewaard. Wie de cyclus beheert, kan hem weer openen.');
  if (!mag) throw new Weigering('geen-recht', `De cirkel van deze activiteit houdt ${eigenaar ?? 'wie het plan schrijft'} bij. U kunt meelezen.`);
  return plan;
}
