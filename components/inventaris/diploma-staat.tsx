import { Status, type StatusKind } from '@/components/ui/status';
import { uitkomstNamen, type DiplomaStatus, type Uitkomst } from '@/lib/inventaris/diploma';

/** Filled = proof seen, ring = stated, hatched = being looked into, cross = proof not found, dotted = not achieved. */
export const staatVan: Record<Uitkomst, StatusKind> = { bevestigd: 'vast', 'te-screenen': 'open', 'nader-onderzoek': 'bezig', 'niet-aangetroffen': 'fout' };

/** Outcome of the newest screening as mark and word. */
export function UitkomstStaat({ uitkomst }: { uitkomst: Uitkomst }) {
  return <Status kind={staatVan[uitkomst]}>{uitkomstNamen[uitkomst]}</Status>;
}

/** A diploma as mark and word: what the screening says when it is achieved, otherwise how the study stands. */
export function DiplomaStaat({ status, uitkomst }: { status: DiplomaStatus; uitkomst: Uitkomst }) {
  if (status === 'in-opleiding') return <Status kind="half">in opleiding</Status>;
  if (status === 'gestopt') return <Status kind="onbekend">gestopt met de opleiding</Status>;
  return <UitkomstStaat uitkomst={uitkomst} />;
}
