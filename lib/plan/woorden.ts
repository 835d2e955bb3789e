import { datumInWoorden, schooljaarVan, vandaag } from '@/lib/dates';

// How a plan speaks of days, hours, euros and numbers. Pure and browser-safe.

const GETALLEN = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'] as const;

/** 3 → 'drie'; above twelve in digits. */
export const getalInWoorden = (n: number): string => GETALLEN[n] ?? n.toLocaleString('nl-NL');

/** '10 november', with the year when it is not that of today. */
export function dagKort(datum: string, nu: string = vandaag()): string {
  const woorden = datumInWoorden(datum);
  return datum.slice(0, 4) === nu.slice(0, 4) ? woorden.replace(/ \d{4}$/, '') : woorden;
}

/** '1 april tot en met 15 mei', '18 december' for a milestone; null without days. */
export function periodeInWoorden({ begin, einde }: { begin: string | null; einde: string | null }, nu: string = vandaag()): string | null {
  if (begin === null && einde === null) return null;
  if (begin === null) return `tot en met ${dagKort(einde ?? '', nu)}`;
  if (einde === null) return `vanaf ${dagKort(begin, nu)}`;
  return begin === einde ? dagKort(begin, nu) : `${dagKort(begin, nu)} tot en met ${dagKort(einde, nu)}`;
}

const MAANDEN = ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni', 'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'] as const;
const dagKlein = (dag: string): string => `${Number(dag.slice(8))}\u00a0${MAANDEN[Number(dag.slice(5, 7)) - 1] ?? ''}\u00a0${dag.slice(0, 4)}`;

/** '1 feb. 2027 – 14 juli 2028', for a column; null without days. */
export function periodeKlein({ begin, einde }: { begin: string | null; einde: string | null }): string | null {
  if (begin === null && einde === null) return null;
  if (begin === null || einde === null) return begin === null ? `tot ${dagKlein(einde ?? '')}` : `vanaf ${dagKlein(begin)}`;
  if (begin === einde) return dagKlein(begin);
  const zelfdeJaar = begin.slice(0, 4) === einde.slice(0, 4);
  return `${zelfdeJaar ? dagKlein(begin).slice(0, -5) : dagKlein(begin)} – ${dagKlein(einde)}`;
}

/** 1744 → '1.744 uur'. */
export const urenInWoorden = (uren: number): string => `${uren.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} uur`;

/** 61300 → '€ 61.300', with a space that does not break. */
export const euroInWoorden = (euro: number): string => `€\u00a0${euro.toLocaleString('nl-NL', { minimumFractionDigits: Number.isInteger(euro) ? 0 : 2, maximumFractionDigits: 2 })}`;

/** '8 activiteiten', '1 activiteit'. */
export const aantalVan = (n: number, een: string, meer: string): string => `${n.toLocaleString('nl-NL')} ${n === 1 ? een : meer}`;

/** 'twee schooljaren': how many a period touches. */
export function schooljarenInWoorden({ begin, einde }: { begin: string; einde: string }): string {
  const aantal = schooljaarVan(einde) - schooljaarVan(begin) + 1;
  return aantal === 1 ? 'één schooljaar' : `${getalInWoorden(aantal)} schooljaren`;
}
