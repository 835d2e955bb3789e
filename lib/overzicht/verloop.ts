import type { Meting } from '@/lib/inventaris/meting';
import { aandeel } from '@/lib/inventaris/doelstand';

/** Share of masters (stated, in persons) one year before, and now. */
export interface Verloop {
  toen: number;
  nu: number;
}

/** Change of one group; null when one of both years has nobody. */
export function verloop(meting: Meting): Verloop | null {
  const toen = aandeel(meting.vorigeMasters, meting.vorigeLeraren);
  const nu = aandeel(meting.personen.masters, meting.personen.leraren);
  return toen === null || nu === null ? null : { toen, nu };
}
