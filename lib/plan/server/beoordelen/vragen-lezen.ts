import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Rol, Toegang } from '@/lib/toegang/toegang';
import { akkoordNodig, opmerkingveld, rolInWoorden, veldInhoud, type Opmerking, type Opmerkingstand, type Planvragen, type Reactie } from '../../beoordeling';
import { voorstelInWoorden } from '../../beoordeling-woorden';
import { reiktPlan } from '../../mag';
import type { Plankop } from '../../plan';
import type { Planinhoud } from '../../planinhoud';
import { inBewerking } from '../../toestanden';
import { rolVan } from './mensen';
import { laatsteVersie, oordelenLezen } from './oordelen-lezen';
import { planinhoudLezen } from '../planinhoud-lezen';

interface Rij {
  id: string; opId: string | null; wieId: string; wie: string; rolcode: Rol | null; team: string | null; op: string | Date; tekst: string; voorstel: string | null; voorstelNaam: string | null;
  activiteitId: string | null; activiteitNaam: string | null; volgorde: number | null; vervallen: boolean; veld: string | null; stand: Opmerkingstand; versie: number; planversie: number;
}

/**
 * Inside: what is asked about a plan. Open questions of every version, handled ones of the last; each with what stands
 * in the plan now, so that a proposal shows what it replaces.
 * @param inhoud what the plan says now, when the caller has read it already
 */
export async function vragenLezen(db: Db, toegang: Toegang, plan: Plankop, inhoud?: Planinhoud): Promise<Planvragen> {
  const bestuurId = toegang.bestuur.id;
  const versie = await laatsteVersie(db, bestuurId, plan.id);
  const regels = await opmerkingenLezen(db, bestuurId, plan.id);
  const nu = regels.length === 0 ? null : (inhoud ?? await planinhoudLezen(db, bestuurId, plan.id));
  const oordelen = await oordelenLezen(db, bestuurId, plan.id, versie?.id ?? null);
  const schrijver = reiktPlan(toegang, 'plan:schrijven', plan) && !plan.cyclusDicht;
  return {
    planId: plan.id, planversieId: versie?.id ?? null, versienummer: plan.versienummer,
    opmerkingen: nu === null ? [] : opmerkingenVan(regels, nu),
    oordelen, nodig: akkoordNodig(oordelen.length, plan.quorum), beoordelenVoor: plan.beoordelenVoor,
    magVerwerken: schrijver, magOvernemen: schrijver && inBewerking(plan.toestand), magReageren: !plan.cyclusDicht && (schrijver || plan.beoordelaar),
  };
}

async function opmerkingenLezen(db: Db, bestuurId: string, planId: string): Promise<Rij[]> {
  return rijen<Rij>(db, sql`
    SELECT m.id, m."opId", m."gebruikerId" AS "wieId", g.naam AS wie, rol.rolcode, rol.team, m."createdAt" AS op, m.tekst, m.voorstel, e.naam AS "voorstelNaam",
      m."activiteitId", a.naam AS "activiteitNaam", a.volgorde, coalesce(a."vervallenOp" IS NOT NULL, false) AS vervallen, m.veld, m.stand, m.versie, v.nummer AS planversie
    FROM planopmerking m JOIN gebruiker g ON g.id = m."gebruikerId" JOIN planversie v ON v."bestuurId" = m."bestuurId" AND v.id = m."planversieId" ${rolVan(sql`m."gebruikerId"`)}
    LEFT JOIN planopmerking o ON o."bestuurId" = m."bestuurId" AND o.id = m."opId"
    LEFT JOIN activiteit a ON a."bestuurId" = m."bestuurId" AND a.id = m."activiteitId"
    LEFT JOIN gebruiker e ON m.veld = 'eigenaarId' AND m.voorstel ~ '^[0-9a-f-]{36}$' AND e.id::text = m.voorstel
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m."planId" = ${planId}::uuid
      AND (coalesce(o.stand, m.stand) = 'open' OR v.nummer = (SELECT max(x.nummer) FROM planversie x WHERE x."bestuurId" = m."bestuurId" AND x."planId" = m."planId"))
    ORDER BY a.volgorde NULLS FIRST, m."createdAt", m.id`);
}

function opmerkingenVan(regels: readonly Rij[], inhoud: Planinhoud): Opmerking[] {
  const reacties = (id: string) => regels.filter(({ opId }) => opId === id);
  let open = 0;
  return regels.filter(({ opId }) => opId === null).map((rij): Opmerking => ({
    id: rij.id, nummer: rij.stand === 'open' ? ++open : null,
    wieId: rij.wieId, wie: rij.wie, rol: rolInWoorden(rij.rolcode, rij.team), op: new Date(rij.op).toISOString(), tekst: rij.tekst,
    ...voorstelVan(rij, inhoud),
    activiteitId: rij.activiteitId, activiteitNaam: rij.activiteitNaam, vervallen: rij.vervallen,
    veld: rij.veld, veldNaam: rij.veld === null ? null : (opmerkingveld(rij.veld, rij.activiteitId !== null)?.naam ?? null),
    stand: rij.stand, versie: rij.versie, planversie: rij.planversie,
    reacties: reacties(rij.id).map(({ id, wie, op, tekst }): Reactie => ({ id, wie, op: new Date(op).toISOString(), tekst })),
  }));
}

function voorstelVan({ voorstel, voorstelNaam, activiteitId, veld }: Rij, inhoud: Planinhoud): Pick<Opmerking, 'voorstel' | 'voorstelWoorden' | 'nu' | 'nuWoorden'> {
  if (voorstel === null || veld === null) return { voorstel: null, voorstelWoorden: null, nu: null, nuWoorden: null };
  const nu = veldInhoud(inhoud, activiteitId, veld);
  const eigenaar = inhoud.activiteiten.find(({ id }) => id === activiteitId)?.eigenaar ?? null;
  return { voorstel, voorstelWoorden: voorstelInWoorden(veld, voorstel, voorstelNaam), nu, nuWoorden: nu === null ? null : voorstelInWoorden(veld, nu, eigenaar) };
}
