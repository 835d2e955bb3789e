import { bereikVoor, type Recht } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { regelVan, uitkomsten, type Handeling, type Toestand } from './toestanden';

/** Does this right of this person reach a plan of this school? A plan of the whole board is the board's. */
export function reiktPlan(toegang: Pick<Toegang, 'rollen'>, recht: Recht, { schoolId }: { schoolId: string | null }): boolean {
  const bereik = bereikVoor(toegang, recht);
  if (!bereik) return false;
  return bereik.soort === 'bestuur' || schoolId !== null && bereik.schoolIds.includes(schoolId);
}

/** May this person take this step with this plan, as it stands? What the step itself needs (a quorum, a reason) comes on top. */
export function magHandeling(toegang: Pick<Toegang, 'rollen'>, handeling: Handeling, plan: { schoolId: string | null; toestand: Toestand; beoordelaar: boolean }): boolean {
  const regel = regelVan(handeling);
  if (uitkomsten(handeling, plan.toestand).length === 0) return false;
  // Who was asked to review may do so, however far the own reach is.
  if (regel.alleenBeoordelaar) return plan.beoordelaar && regel.rechten.some((recht) => bereikVoor(toegang, recht) !== null);
  return regel.rechten.some((recht) => reiktPlan(toegang, recht, plan));
}
