import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../../mag';
import { activiteitenIndelen, type Mijnactie, type Planbeurt, type Planwerk } from '../../planwerk';
import { periodeVan, type Ritme } from '../../ritme';
import type { Toestand } from '../../toestanden';
import { uitvoeringLezen } from '../voortgang-lezen';

interface PlanRij { id: string; naam: string; schoolId: string | null; schoolNaam: string | null; eigenaarId: string | null; ritme: Ritme; toestand: Toestand; versienummer: number; loopt: boolean; begin: string; beoordelenVoor: string | null; vraagtMij: boolean; wachtOpMr: boolean; status: string | null }

/** Everything in plans that waits for this person: own activities, plans to judge, adopt or rewrite, a status that is due, follow-up actions. */
export async function planwerkTonen(toegang: Toegang): Promise<Planwerk> {
  const nu = vandaag();
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const ik = toegang.gebruiker.id;
    const plannen = await plannenLezen(db, bestuurId, ik);
    const opId = new Map(plannen.map((plan) => [plan.id, plan]));
    const uitvoering = await uitvoeringLezen(db, bestuurId, sql`p.id = ANY(${plannen.filter(({ loopt }) => loopt).map(({ id }) => id)}::uuid[])
      AND p.id IN (SELECT b."planId" FROM plan_betrokkene b WHERE b."bestuurId" = ${bestuurId}::uuid AND b."gebruikerId" = ${ik}::uuid AND b.waarom = 'eigenaar')`);
    const mijne = [...uitvoering.values()].flat().filter(({ eigenaarId }) => eigenaarId === ik).flatMap((activiteit) => {
      const plan = opId.get(activiteit.planId);
      return plan ? [{ ...activiteit, ritme: plan.ritme, plek: plekVan(plan) }] : [];
    });
    return { vandaag: nu, ...activiteitenIndelen(mijne, nu), beurten: plannen.flatMap((plan) => beurtVan(toegang, plan, nu)), acties: await actiesLezen(db, bestuurId, ik) };
  });
}

/** Plans of open cycles that may ask something of this person. */
async function plannenLezen(db: Db, bestuurId: string, ik: string): Promise<PlanRij[]> {
  return rijen<PlanRij>(db, sql`
    SELECT p.id, p.naam, p."schoolId", s.naam AS "schoolNaam", p."eigenaarId", p.ritme, p.toestand, p.versienummer, p.begin, p."beoordelenVoor", p."vastgesteldeVersieId" IS NOT NULL AND p.toestand <> 'afgerond' AS loopt,
      p.toestand IN ('ingediend', 'wijzigingen-gevraagd') AND EXISTS (SELECT 1 FROM planbeoordelaar b WHERE b."bestuurId" = p."bestuurId" AND b."planId" = p.id AND b."gebruikerId" = ${ik}::uuid)
        AND NOT EXISTS (SELECT 1 FROM planoordeel o JOIN planversie v ON v."bestuurId" = o."bestuurId" AND v.id = o."planversieId" WHERE o."bestuurId" = p."bestuurId" AND o."planId" = p.id AND o."gebruikerId" = ${ik}::uuid AND v.nummer = p.versienummer) AS "vraagtMij",
      p."mrSoort" <> 'geen' AND NOT EXISTS (SELECT 1 FROM mr_stap m JOIN planversie v ON v."bestuurId" = m."bestuurId" AND v.id = m."planversieId" WHERE m."bestuurId" = p."bestuurId" AND m."planId" = p.id AND v.nummer = p.versienummer AND m.uitkomst IS NOT NULL) AS "wachtOpMr",
      (SELECT max(m.periode) FROM statusmelding m WHERE m."bestuurId" = p."bestuurId" AND m."planId" = p.id AND m."activiteitId" IS NULL) AS status
    FROM plan p LEFT JOIN school s ON s."bestuurId" = p."bestuurId" AND s.id = p."schoolId"
    WHERE p."bestuurId" = ${bestuurId}::uuid AND p."cyclusAfgeslotenOp" IS NULL AND p.toestand <> 'afgerond' ORDER BY p."beoordelenVoor" NULLS LAST, p.naam, p.id`);
}

function plekVan({ id, naam, schoolNaam }: PlanRij) {
  return { planId: id, planNaam: naam, schoolNaam };
}

function beurtVan(toegang: Toegang, plan: PlanRij, nu: string): Planbeurt[] {
  const plek = plekVan(plan);
  const beurten: Planbeurt[] = [];
  if (plan.vraagtMij) beurten.push({ ...plek, soort: 'beoordelen', voor: plan.beoordelenVoor, woorden: `Versie ${plan.versienummer} wacht op uw oordeel` });
  if (plan.toestand === 'akkoord' && !plan.wachtOpMr && kan(toegang, 'plan:vaststellen') && reiktPlan(toegang, 'plan:vaststellen', plan)) beurten.push({ ...plek, soort: 'vaststellen', voor: null, woorden: `Versie ${plan.versienummer} is akkoord; u kunt haar vaststellen` });
  if (plan.eigenaarId === toegang.gebruiker.id) {
    if (plan.toestand === 'wijzigingen-gevraagd') beurten.push({ ...plek, soort: 'verwerken', voor: null, woorden: `Bij versie ${plan.versienummer} zijn wijzigingen gevraagd` });
    const periode = plan.loopt && plan.begin <= nu ? periodeVan(plan.ritme, nu) : null;
    if (periode !== null && (plan.status === null || plan.status < periode.begin) && reiktPlan(toegang, 'plan:schrijven', plan)) beurten.push({ ...plek, soort: 'status', voor: periode.einde, woorden: `Hoe gaat het? De stand van ${periode.naam} ontbreekt nog` });
  }
  return beurten;
}

/** Follow-up actions of closed evaluations too: they outlive their cycle. */
async function actiesLezen(db: Db, bestuurId: string, ik: string): Promise<Mijnactie[]> {
  return rijen<Mijnactie>(db, sql`
    SELECT v.id, v.versie, v.tekst, v.uiterlijk, v."cyclusId", c.naam AS "cyclusNaam", s.naam AS "schoolNaam" FROM vervolgactie v
    LEFT JOIN cyclus c ON c."bestuurId" = v."bestuurId" AND c.id = v."cyclusId" LEFT JOIN school s ON s."bestuurId" = v."bestuurId" AND s.id = v."schoolId"
    WHERE v."bestuurId" = ${bestuurId}::uuid AND v."eigenaarId" = ${ik}::uuid AND v."klaarOp" IS NULL AND v."vervallenOp" IS NULL ORDER BY v.uiterlijk NULLS LAST, v."createdAt", v.id LIMIT 100`);
}
