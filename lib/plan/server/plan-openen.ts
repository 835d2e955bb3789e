import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Recht } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../mag';
import type { Plankop } from '../plan';
import { inBewerking, TOESTANDWOORDEN } from '../toestanden';

/**
 * Inside: the plan with how it stands.
 * @param slot true takes the row for an act that judges and then changes: two of those wait for each other
 * @throws Weigering 'niet-gevonden' when the wall does not show it
 */
export async function planOpenen(db: Db, toegang: Toegang, planId: string, slot = false): Promise<Plankop> {
  if (slot) await rijen(db, sql`SELECT 1 FROM plan WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${planId}::uuid FOR UPDATE`);
  const [plan] = await rijen<Plankop>(db, sql`
    SELECT p.id, p."cyclusId", coalesce(c.naam, '') AS "cyclusNaam", p."schoolId", s.naam AS "schoolNaam", p.naam, p.doel, p."eigenaarId", p.begin, p.einde, p.toestand, p.versienummer, p."vastgesteldeVersieId",
      p.ritme, p."urenPerKwartaal", p.quorum, p."beoordelenVoor", p."mrSoort", p.versie, p."cyclusAfgeslotenOp" IS NOT NULL AS "cyclusDicht",
      EXISTS (SELECT 1 FROM planbeoordelaar b WHERE b."bestuurId" = p."bestuurId" AND b."planId" = p.id AND b."gebruikerId" = ${toegang.gebruiker.id}::uuid) AS beoordelaar
    FROM plan p LEFT JOIN cyclus c ON c."bestuurId" = p."bestuurId" AND c.id = p."cyclusId" LEFT JOIN school s ON s."bestuurId" = p."bestuurId" AND s.id = p."schoolId"
    WHERE p."bestuurId" = ${toegang.bestuur.id}::uuid AND p.id = ${planId}::uuid`);
  if (!plan) throw nietGevonden();
  return plan;
}

/** Inside: the plan, when this right of this person reaches it. @throws Weigering 'niet-gevonden', 'geen-recht', or 'conflict' when its cycle was closed */
export async function planVoor(db: Db, toegang: Toegang, recht: Recht, planId: string, slot = false): Promise<Plankop> {
  const plan = await planOpenen(db, toegang, planId, slot);
  if (!reiktPlan(toegang, recht, plan)) throw new Weigering('geen-recht', 'Dit plan schrijft de schoolleider of HR van deze school. U kunt het lezen, en reageren als u om een oordeel is gevraagd.');
  if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus dit is niet bewaard. Wie de cyclus beheert, kan hem weer openen.');
  return plan;
}

/** Inside: the plan, to change what it says. @throws as `planVoor`, and 'conflict' with words when it is not being written */
export async function planOmTeSchrijven(db: Db, toegang: Toegang, planId: string): Promise<Plankop> {
  const plan = await planVoor(db, toegang, 'plan:schrijven', planId);
  if (!inBewerking(plan.toestand)) {
    throw new Weigering('conflict', `Dit plan is ${TOESTANDWOORDEN[plan.toestand].toLowerCase()} en verandert daarom niet meer; wat u invulde staat nog in het formulier. ${plan.vastgesteldeVersieId ? 'Maak een nieuwe versie om het plan te wijzigen.' : 'Trek het plan eerst in.'}`);
  }
  return plan;
}
