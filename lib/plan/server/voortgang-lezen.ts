import 'server-only';
import { vandaag } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { NOG_NIETS, planVoortgang, type Kleur, type LopendeActiviteit, type Planvoortgang, type Uitvoering } from '../voortgang';

/** What the writers of a plan said of a period. `periode` is its first day. */
export interface Planstatus { planId: string; periode: string; kleur: Kleur; verhaal: string; door: string | null; op: string }

/** How a plan goes by its days and progress, and what was last said of it. What a person says goes before what is counted. */
export interface VoortgangVanPlan { voortgang: Planvoortgang; status: Planstatus | null }

type Rij = Omit<LopendeActiviteit, 'nu'> & { nu: Uitvoering | null };

/**
 * The activities of the adopted version with how they stand, per plan; a plan without one is absent. While a next version
 * is being written the live rows are the draft of that, so then the frozen version is read.
 * @param welke which plans: a condition on `p` (table plan)
 */
export async function uitvoeringLezen(db: Db, bestuurId: string, welke: Sql): Promise<Map<string, LopendeActiviteit[]>> {
  const gevonden = await rijen<Rij>(db, sql`
    WITH p AS MATERIALIZED (SELECT p.id, p."vastgesteldeVersieId", p.toestand IN ('vastgesteld', 'afgerond') AS vast FROM plan p WHERE p."bestuurId" = ${bestuurId}::uuid AND p."vastgesteldeVersieId" IS NOT NULL AND ${welke}),
    a AS (
      SELECT a."planId", a.id, a.volgorde, a.naam, a."doelId", a."eigenaarId", a.begin, a.einde, a.mijlpaal, a.uren, a.kosten
      FROM p JOIN activiteit a ON a."bestuurId" = ${bestuurId}::uuid AND a."planId" = p.id AND a."vervallenOp" IS NULL WHERE p.vast
      UNION ALL
      SELECT p.id, x.id, x.volgorde, x.naam, x."doelId", x."eigenaarId", x.begin, x.einde, x.mijlpaal, x.uren, x.kosten
      FROM p JOIN planversie v ON v."bestuurId" = ${bestuurId}::uuid AND v.id = p."vastgesteldeVersieId"
      CROSS JOIN LATERAL jsonb_to_recordset(v.inhoud -> 'activiteiten') x(id uuid, volgorde int, naam text, "doelId" text, "eigenaarId" uuid, begin date, einde date, mijlpaal boolean, uren numeric, kosten numeric) WHERE NOT p.vast)
    SELECT a.*, g.naam AS eigenaar, CASE WHEN s.versie IS NOT NULL THEN json_build_object('stand', s.stand, 'voortgang', s.voortgang, 'uren', s.uren, 'kosten', s.kosten,
      'verwachtEinde', s."verwachtEinde", 'klaarOp', s."klaarOp", 'versie', s.versie, 'gewijzigdOp', s."gewijzigdOp") END AS nu
    FROM a LEFT JOIN gebruiker g ON g.id = a."eigenaarId" LEFT JOIN activiteitstand s ON s."bestuurId" = ${bestuurId}::uuid AND s."activiteitId" = a.id
    ORDER BY a."planId", a.volgorde, a.id`);
  const perPlan = new Map<string, LopendeActiviteit[]>();
  for (const rij of gevonden) {
    const lijst = perPlan.get(rij.planId) ?? [];
    if (lijst.push({ ...rij, nu: rij.nu ?? NOG_NIETS }) === 1) perPlan.set(rij.planId, lijst);
  }
  return perPlan;
}

/** How each of these plans goes; a plan without an adopted version is absent. */
export async function voortgangLezen(db: Db, bestuurId: string, planIds: readonly string[]): Promise<Map<string, VoortgangVanPlan>> {
  if (planIds.length === 0) return new Map();
  const perPlan = await uitvoeringLezen(db, bestuurId, sql`p.id = ANY(${[...planIds]}::uuid[])`);
  const statussen = await statusLezen(db, bestuurId, planIds);
  return new Map([...perPlan].map(([id, activiteiten]) => [id, { voortgang: planVoortgang(activiteiten, vandaag()), status: statussen.get(id) ?? null }]));
}

/** The last word on each plan, of its newest period. */
async function statusLezen(db: Db, bestuurId: string, planIds: readonly string[]): Promise<Map<string, Planstatus>> {
  const gevonden = await rijen<Planstatus>(db, sql`
    SELECT DISTINCT ON (m."planId") m."planId", m.periode, m.kleur, m.verhaal, g.naam AS door, m."createdAt"::text AS op
    FROM statusmelding m LEFT JOIN gebruiker g ON g.id = m."gebruikerId"
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m."planId" = ANY(${[...planIds]}::uuid[]) AND m."activiteitId" IS NULL
    ORDER BY m."planId", m.periode DESC, m."createdAt" DESC`);
  return new Map(gevonden.map((rij) => [rij.planId, rij]));
}
