import { datumInWoorden } from '@/lib/dates';
import { euroInWoorden, urenInWoorden } from './woorden';

/** A value of a field as a person reads it: a day and hours in words, a name instead of an id. */
export function voorstelInWoorden(veld: string, waarde: string, naam: string | null): string {
  if (veld === 'eigenaarId') return naam ?? 'een collega';
  if (veld === 'begin' || veld === 'einde') return datumInWoorden(waarde);
  if (veld === 'uren') return urenInWoorden(Number(waarde));
  if (veld === 'kosten') return euroInWoorden(Number(waarde));
  return waarde;
}
