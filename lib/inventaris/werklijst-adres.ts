import type { WerklijstFilter } from './werklijst.schema';

/** Search part of the URL for this state of the work list; defaults are left out. A file of its own: the browser writes these addresses and needs no reader of them. */
export function werklijstAdres(filter: Partial<WerklijstFilter>, anders: Partial<WerklijstFilter> = {}): string {
  const { soort, school, niveau, zoek, sorteer, richting, pagina } = { ...filter, ...('pagina' in anders ? {} : { pagina: 1 }), ...anders };
  const delen = new URLSearchParams();
  if (soort) delen.set('soort', soort);
  if (school) delen.set('school', school);
  if (niveau && niveau !== 'alle') delen.set('niveau', niveau);
  if (zoek) delen.set('zoek', zoek);
  if (sorteer && sorteer !== 'school') delen.set('sorteer', sorteer);
  if (richting === 'af') delen.set('richting', richting);
  if (pagina && pagina !== 1) delen.set('pagina', String(pagina));
  const tekst = delen.toString();
  return tekst ? `?${tekst}` : '';
}
