import type { StatusKind } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import type { Beursstatus } from '@/lib/inventaris/lerarenbeurs';
import type { NaUitkomst, Trajectstatus } from '@/lib/inventaris/studie';

export const staatVanStudie: Record<Trajectstatus, StatusKind> = { aangevraagd: 'actie', goedgekeurd: 'open', bezig: 'bezig', onderbroken: 'half', afgerond: 'vast', gestopt: 'fout', afgewezen: 'fout' };
export const staatVanBeurs: Record<Beursstatus, StatusKind> = { geen: 'onbekend', 'aan-te-vragen': 'actie', aangevraagd: 'bezig', toegekend: 'vast', afgewezen: 'fout' };
export const staatVanDaarna: Record<NaUitkomst, StatusKind> = { onbekend: 'onbekend', gebeurd: 'vast', deels: 'half', niet: 'fout' };

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** '€ 4.500' of '€ 39,48'. */
export function bedrag(waarde: number): string {
  return euro.format(waarde).replace(/,(\d)$/, ',$10');
}

/** '1 april 2027 om 18.00 uur'. */
export function minuutInWoorden(minuut: string): string {
  return `${datumInWoorden(minuut.slice(0, 10))} om ${minuut.slice(11).replace(':', '.')} uur`;
}

/** '1 september 2025 tot en met 31 augustus 2027', with what is unknown left out. */
export function periodeInWoorden(begin: string | null, einde: string | null, verwacht: boolean): string {
  if (!begin && !einde) return 'nog geen datums';
  const tot = einde ? `${verwacht ? 'verwacht tot' : 'tot'} ${datumInWoorden(einde)}` : 'einde onbekend';
  return begin ? `${datumInWoorden(begin)}, ${tot}` : tot;
}
