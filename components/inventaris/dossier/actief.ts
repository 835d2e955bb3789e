import type { DossierAanstelling } from '@/lib/inventaris/dossier';

/** Whether this appointment holds on a day; the first and the last day count. */
export function isActief({ begin, einde }: Pick<DossierAanstelling, 'begin' | 'einde'>, dag: string): boolean {
  return begin <= dag && (einde === null || einde >= dag);
}
