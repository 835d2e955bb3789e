import { bekendInAdres } from '@/lib/inventaris/bekend';
import { metKeuze, type CijferFilter } from '@/lib/overzicht/filter.schema';

/** Address of this page with another part of the list of people. */
export function wieAdres(pad: string, filter: CijferFilter, anders: Partial<Pick<CijferFilter, 'wie' | 'zoek' | 'pagina'>>): string {
  const { wie, zoek, pagina } = { ...filter, pagina: 1, ...anders };
  const delen = new URLSearchParams({ ...(wie === 'alle' ? {} : { wie }), ...(zoek === '' ? {} : { zoek }), ...(pagina > 1 ? { pagina: String(pagina) } : {}) }).toString();
  const basis = metKeuze(pad, filter);
  return delen === '' ? basis : `${basis}${basis.includes('?') ? '&' : '?'}${delen}`;
}

/** What a search in that list keeps of the address. */
export function wieVelden({ peildatum, eenheid, bekend, wie }: CijferFilter): Record<string, string | undefined> {
  return { peildatum, eenheid, bekend: bekendInAdres(bekend), ...(wie === 'alle' ? {} : { wie }) };
}
