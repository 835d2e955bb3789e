import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../../mag';
import { naastNulmeting, type NulActiviteit } from '../../nulmeting';
import { periodenTot, periodeVan, type Ritmeperiode } from '../../ritme';
import { inUitvoering } from '../../toestanden';
import { planVoortgang, signaalVan } from '../../voortgang';
import type { Activiteitregel, Bijstuurregel, Statusregel, Voortgangpagina } from '../../voortgangpagina';
import { kaderLezen } from '../kader-lezen';
import { planIdKeuren } from '../plan-tonen';
import { planvragenLezen } from '../planvragen-lezen';
import { uitvoeringLezen } from '../voortgang-lezen';

/** How a plan goes: its activities, what was said per period, the baseline, adjustments, and the questions of 3B. @throws Weigering 'niet-gevonden' */
export async function voortgangTonen(toegang: Toegang, planId: string): Promise<Voortgangpagina> {
  planIdKeuren(planId);
  const nu = vandaag();
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const activiteiten = (await uitvoeringLezen(db, bestuurId, sql`p.id = ${planId}::uuid`)).get(planId) ?? [];
    const loopt = inUitvoering(kader) && !kader.cyclusDicht;
    const schrijft = loopt && reiktPlan(toegang, 'plan:schrijven', kader);
    const gemeld = await meldingenLezen(db, bestuurId, planId);
    const statussen = gemeld.filter((een) => een.activiteitId === null);
    const pdca = await rondesTellen(db, bestuurId, planId);
    const nulmeting = await nulmetingLezen(db, bestuurId, planId);
    return {
      kader, vandaag: nu,
      voortgang: kader.vastgesteldeVersieId === null ? null : planVoortgang(activiteiten, nu),
      rijen: activiteiten.map((activiteit) => ({ activiteit, signaal: signaalVan(activiteit, nu), mag: loopt && (schrijft || activiteit.eigenaarId === toegang.gebruiker.id), pdca: pdca.get(activiteit.id) ?? 0 })),
      nulmeting: nulmeting && { nummer: nulmeting.nummer, op: nulmeting.op, regels: naastNulmeting(nulmeting.activiteiten, activiteiten) },
      perioden: periodenVan(kader.ritme, nulmeting?.op ?? null, kader, statussen, nu),
      statussen, bijgewerkt: gemeld.filter((een): een is Activiteitregel => een.activiteitId !== null),
      bijsturingen: await bijsturingenLezen(db, bestuurId, planId),
      // Who only reviews or carries out reads the plan, not the answers of the cycle behind it.
      vragen: bereikVoor(toegang, 'plan:lezen')?.soort === 'team' ? null : await planvragenLezen(db, toegang, kader.cyclusId, '3B'),
      magBijhouden: schrijft,
    };
  });
}

/** From the adoption (or the begin, when that is later) to today; a plan without a rhythm has the days on which something was said. */
function periodenVan(ritme: Voortgangpagina['kader']['ritme'], vastgesteld: string | null, { begin, einde }: { begin: string; einde: string }, statussen: readonly Statusregel[], nu: string): Ritmeperiode[] {
  if (vastgesteld === null) return [];
  if (ritme === 'geen') return [...new Set([nu, ...statussen.map(({ periode }) => periode)])].sort().reverse().map((dag) => ({ begin: dag, einde: dag, naam: '' }));
  const van = begin > vastgesteld ? begin : vastgesteld;
  const lijst = periodenTot(ritme, van > nu ? nu : van, einde < nu ? einde : nu);
  const deze = periodeVan(ritme, nu);
  return lijst.length > 0 || deze === null ? lijst : [deze];
}

async function meldingenLezen(db: Db, bestuurId: string, planId: string): Promise<(Omit<Activiteitregel, 'activiteitId'> & { activiteitId: string | null })[]> {
  return rijen(db, sql`
    SELECT m.id, m."activiteitId", m.periode, m.kleur, m.verhaal, m.voortgang, m.uren, m.kosten, g.naam AS door, m."createdAt"::text AS op
    FROM statusmelding m JOIN gebruiker g ON g.id = m."gebruikerId" WHERE m."bestuurId" = ${bestuurId}::uuid AND m."planId" = ${planId}::uuid ORDER BY m."createdAt" DESC, m.id LIMIT 400`);
}

async function bijsturingenLezen(db: Db, bestuurId: string, planId: string): Promise<Bijstuurregel[]> {
  return rijen(db, sql`
    SELECT b.id, b."activiteitId", b.soort, b.wat, b.reden, g.naam AS door, b."createdAt"::text AS op
    FROM bijsturing b JOIN gebruiker g ON g.id = b."gebruikerId" WHERE b."bestuurId" = ${bestuurId}::uuid AND b."planId" = ${planId}::uuid ORDER BY b."createdAt" DESC, b.id LIMIT 200`);
}

async function rondesTellen(db: Db, bestuurId: string, planId: string): Promise<Map<string, number>> {
  const geteld = await rijen<{ id: string; ronde: number }>(db, sql`SELECT "activiteitId" AS id, max(ronde) AS ronde FROM pdca WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid GROUP BY 1`);
  return new Map(geteld.map(({ id, ronde }) => [id, ronde]));
}

/** The first version that was adopted, with the days, hours and costs that were agreed then. */
async function nulmetingLezen(db: Db, bestuurId: string, planId: string): Promise<{ nummer: number; op: string; activiteiten: NulActiviteit[] } | null> {
  const [rij] = await rijen<{ nummer: number; op: string; activiteiten: NulActiviteit[] }>(db, sql`
    SELECT v.nummer, (s."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date AS op,
      (SELECT coalesce(json_agg(json_build_object('id', x->'id', 'naam', x->'naam', 'begin', x->'begin', 'einde', x->'einde', 'uren', x->'uren', 'kosten', x->'kosten')), '[]') FROM jsonb_array_elements(v.inhoud -> 'activiteiten') x) AS activiteiten
    FROM planstap s JOIN planversie v ON v."bestuurId" = s."bestuurId" AND v.id = s."planversieId"
    WHERE s."bestuurId" = ${bestuurId}::uuid AND s."planId" = ${planId}::uuid AND s.handeling = 'vaststellen' ORDER BY s."createdAt", s.id LIMIT 1`);
  return rij ?? null;
}
