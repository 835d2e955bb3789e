import type { Vulling } from '@/components/grafiek/voortgangsbalk';
import type { StatusKind } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import type { Vertrekregel, Zekerheid } from '@/lib/inventaris/vertrek';

export const staatVanZekerheid: Record<Zekerheid, StatusKind> = { zeker: 'vast', waarschijnlijk: 'bezig', mogelijk: 'open' };
export const vullingVan: Record<Zekerheid, Vulling> = { zeker: 'vast', waarschijnlijk: 'arcering', mogelijk: 'open' };
export const zekerheidLegenda = [
  { naam: 'zeker', vulling: 'vast' }, { naam: 'waarschijnlijk, ook AOW en einde aanstelling', vulling: 'arcering' }, { naam: 'mogelijk', vulling: 'open' },
] as const satisfies { naam: string; vulling: Vulling }[];

/** '1 april 2028, AOW', or for who sees only the year: 'in 2028'. */
export function wanneer({ jaar, beheer }: Pick<Vertrekregel, 'jaar' | 'beheer'>): string {
  if (beheer?.op) return datumInWoorden(beheer.op);
  return jaar === null ? 'niet bekend' : `in ${jaar}`;
}
