import 'server-only';
import { schooljaarVan, vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { kwartalenIn, schooljaarPeriode, type Kwartaal } from '../../tijd';
import { werkdrukVan, type Werkdruk, type WerkdrukKeuze, type Werkplan, type Werkregel } from '../../werkdruk';
import { uitvoeringLezen } from '../voortgang-lezen';

export interface Werkdrukpagina extends Werkdruk {
  schooljaar: number;
  /** School years in which these plans have work. */
  schooljaren: number[];
  kwartalen: Kwartaal[];
  grens: number | null;
  ookConcept: boolean;
  /** Only the own hours: who reaches a team sees plans of others through review, not what others do. */
  alleenEigen: boolean;
}

type PlanRij = Werkplan & { begin: string; einde: string };

/**
 * Hours per person per quarter over all plans in reach, and per plan against what was reserved. A plan of a school outside
 * the reach counts for nobody, also when this person reviews it.
 */
export async function werkdrukTonen(toegang: Toegang, { schooljaar = schooljaarVan(vandaag()), grens, ook }: WerkdrukKeuze): Promise<Werkdrukpagina> {
  return binnenBestuur(toegang, 'plan:lezen', async (db, bereik) => {
    const ik = toegang.gebruiker.id;
    const plannen = await plannenLezen(db, bereik, ik, ook === 'concept');
    const regels = await regelsLezen(db, bereik.bestuurId, plannen);
    const kwartalen = kwartalenIn(schooljaarPeriode(schooljaar));
    const alleenEigen = bereik.soort === 'team';
    const druk = werkdrukVan(alleenEigen ? regels.filter(({ eigenaarId }) => eigenaarId === ik) : regels, plannen, kwartalen);
    return { ...druk, plannen: alleenEigen ? [] : druk.plannen, schooljaar, schooljaren: jarenVan(plannen, schooljaar), kwartalen, grens: grens ?? null, ookConcept: ook === 'concept', alleenEigen };
  });
}

function jarenVan(plannen: readonly PlanRij[], gekozen: number): number[] {
  const jaren = plannen.flatMap(({ begin, einde }) => Array.from({ length: schooljaarVan(einde) - schooljaarVan(begin) + 1 }, (_, i) => schooljaarVan(begin) + i));
  return [...new Set([...jaren, schooljaarVan(vandaag()), gekozen])].sort((a, b) => a - b);
}

async function plannenLezen(db: Db, { bestuurId, soort, schoolIds }: Reikwijdte, ik: string, ookConcept: boolean): Promise<PlanRij[]> {
  return rijen<PlanRij>(db, sql`
    SELECT p.id, p.naam, s.naam AS "schoolNaam", p."urenPerKwartaal" AS gereserveerd, p."vastgesteldeVersieId" IS NOT NULL AS vastgesteld, p.begin, p.einde
    FROM plan p LEFT JOIN school s ON s."bestuurId" = p."bestuurId" AND s.id = p."schoolId"
    WHERE p."bestuurId" = ${bestuurId}::uuid AND p.toestand <> 'afgerond' AND p."cyclusAfgeslotenOp" IS NULL AND (p."vastgesteldeVersieId" IS NOT NULL OR ${ookConcept}::boolean) AND ${inBereik(soort, schoolIds, bestuurId, ik)}
    ORDER BY s.naam NULLS FIRST, p.naam, p.id`);
}

// The wall also shows plans that somebody reviews or carries out elsewhere; here only the own schools count, or the own work.
function inBereik(soort: Reikwijdte['soort'], schoolIds: readonly string[], bestuurId: string, ik: string): Sql {
  if (soort === 'bestuur') return sql`true`;
  if (soort === 'school') return sql`(p."schoolId" = ANY(${[...schoolIds]}::uuid[]) OR p."schoolId" IS NULL)`;
  return sql`EXISTS (SELECT 1 FROM plan_betrokkene b WHERE b."bestuurId" = ${bestuurId}::uuid AND b."planId" = p.id AND b."gebruikerId" = ${ik}::uuid AND b.waarom = 'eigenaar')`;
}

/** Of an adopted plan what was adopted, of one that was never adopted what is written. */
async function regelsLezen(db: Db, bestuurId: string, plannen: readonly PlanRij[]): Promise<Werkregel[]> {
  const ids = (vastgesteld: boolean) => plannen.filter((plan) => plan.vastgesteld === vastgesteld).map(({ id }) => id);
  const lopend = [...(await uitvoeringLezen(db, bestuurId, sql`p.id = ANY(${ids(true)}::uuid[])`)).values()].flat();
  const concept = ids(false).length === 0 ? [] : await rijen<Werkregel>(db, sql`
    SELECT a.id, a.naam, a."eigenaarId", g.naam AS eigenaar, a.begin, a.einde, a.uren, a."planId" FROM activiteit a LEFT JOIN gebruiker g ON g.id = a."eigenaarId"
    WHERE a."bestuurId" = ${bestuurId}::uuid AND a."planId" = ANY(${ids(false)}::uuid[]) AND a."vervallenOp" IS NULL ORDER BY a."planId", a.volgorde, a.id`);
  return [...lopend, ...concept];
}
