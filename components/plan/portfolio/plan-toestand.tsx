import { Status, type StatusKind } from '@/components/ui/status';
import { TOESTANDWOORDEN, type Toestand } from '@/lib/plan/toestanden';

const MERK: Record<Toestand, StatusKind> = { concept: 'half', ingediend: 'bezig', 'wijzigingen-gevraagd': 'actie', akkoord: 'bezig', 'bij-mr': 'bezig', vastgesteld: 'vast', afgerond: 'vast' };

/** How a plan stands: mark and word. A next version in the making is said beside it. */
export function PlanToestand({ toestand, herzien = false }: { toestand: Toestand; herzien?: boolean }) {
  return <Status kind={MERK[toestand]} note={herzien ? 'de vorige versie geldt' : undefined}>{TOESTANDWOORDEN[toestand]}</Status>;
}
