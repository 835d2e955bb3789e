import 'server-only';
import { mailPlanBeoordelen } from '@/content/mails-plan';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { melden } from '@/lib/dialoog/server/melden';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { mailVersturen } from '@/lib/mail/server/versturen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { HerinneringInvoer } from '../../beoordeling.schema';
import { planPad } from '../../plan';
import { planVoor } from '../plan-openen';
import { laatsteVersie } from './oordelen-lezen';

interface Herinnerd { aantal: number; mislukt: number }

/**
 * Right plan:schrijven. Reminds one reviewer, or all who have not judged the version that is out: at most once a day
 * each. The mail names no person and nothing of the plan; it goes after the commit.
 * @throws Weigering 'conflict' when nothing is out for review or everybody judged, 'te-vaak' when all were reminded today
 */
export async function beoordelaarHerinneren(toegang: Toegang, { plan: planId, gebruiker }: HerinneringInvoer): Promise<Herinnerd> {
  const adressen = await binnenBestuur(toegang, 'plan:schrijven', async (db, { bestuurId }) => {
    const plan = await planVoor(db, toegang, 'plan:schrijven', planId, true);
    const versie = await laatsteVersie(db, bestuurId, planId);
    if (plan.toestand !== 'ingediend' && plan.toestand !== 'wijzigingen-gevraagd' || versie === null) throw new Weigering('conflict', 'Dit plan ligt nu niet ter beoordeling, dus er is niemand om te herinneren.');
    const wachtend = await rijen<{ id: string; email: string; recent: boolean }>(db, sql`
      SELECT g.id, g.email, coalesce(b."herinnerdOp" > now() - interval '20 hours', false) AS recent FROM planbeoordelaar b JOIN gebruiker g ON g.id = b."gebruikerId" AND g."geblokkeerdOp" IS NULL
      WHERE b."bestuurId" = ${bestuurId}::uuid AND b."planId" = ${planId}::uuid AND (${gebruiker}::uuid IS NULL OR g.id = ${gebruiker}::uuid)
        AND EXISTS (SELECT 1 FROM lidmaatschap l WHERE l."bestuurId" = b."bestuurId" AND l."gebruikerId" = g.id AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM planoordeel o WHERE o."bestuurId" = b."bestuurId" AND o."planversieId" = ${versie.id}::uuid AND o."gebruikerId" = g.id)`);
    if (wachtend.length === 0) throw new Weigering('conflict', gebruiker === null ? 'Iedereen heeft deze versie al beoordeeld.' : 'Deze collega hoeft deze versie niet meer te beoordelen.');
    const nu = wachtend.filter(({ recent }) => !recent);
    if (nu.length === 0) throw new Weigering('te-vaak', 'Vandaag is al een herinnering gestuurd. Morgen kan het weer.');
    await rijen(db, sql`UPDATE planbeoordelaar SET "herinnerdOp" = now() WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid AND "gebruikerId" = ANY (${nu.map(({ id }) => id)}::uuid[])`);
    await vastleggen(db, { handeling: 'beoordelaars-herinneren', onderwerpSoort: 'plan', onderwerpId: planId, gegevens: { aan: nu.map(({ id }) => id), planversieId: versie.id } });
    await melden(db, toegang.gebruiker.id, nu.map(({ id }) => ({ aan: id, soort: 'herinnering' as const })), { cyclusId: plan.cyclusId, planId });
    return nu.map(({ email }) => email);
  });
  const url = new URL(planPad(`/besturen/${toegang.bestuur.slug}`, planId, 'beoordelen'), env().NEXTAUTH_URL).href;
  const gelukt = await Promise.all(adressen.map((email) => mailVersturen(email, mailPlanBeoordelen(url, toegang.bestuur.naam))));
  return { aantal: gelukt.length, mislukt: gelukt.filter((ja) => !ja).length };
}
