/** A value as read, or the reason why it cannot be used ("bestaat niet" follows the name of the field). */
export type Gelezen<T> = { waarde: T } | { reden: string }

const maanden = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function bestaat(jaar: number, maand: number, dag: number): boolean {
  const dagen = maanden[maand - 1];
  if (dagen === undefined || dag < 1 || dag > dagen) return false;
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  return maand !== 2 || dag < 29 || schrikkel;
}

/** ISO date from dd-mm-jjjj (also with / or .), jjjj-mm-dd or jjjjmmdd. Day first unless the mapping says month first: declared, never guessed per cell. */
export function datumLezen(tekst: string, vorm: 'dag-eerst' | 'maand-eerst' = 'dag-eerst'): Gelezen<string> {
  const hollands = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 0?0:00(?::00)?)?$/.exec(tekst);
  const iso = hollands ? null : /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(tekst) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(tekst);
  const delen = hollands ? [hollands[3], ...(vorm === 'dag-eerst' ? [hollands[2], hollands[1]] : [hollands[1], hollands[2]])] : iso ? [iso[1], iso[2], iso[3]] : null;
  if (!delen) {
    return { reden: /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(tekst) ? 'heeft geen jaartal van vier cijfers' : `is geen datum (${vorm === 'dag-eerst' ? 'dd-mm-jjjj' : 'mm-dd-jjjj'})` };
  }
  const [jaar = 0, maand = 0, dag = 0] = delen.map(Number);
  if (jaar < 1900 || jaar > 2100 || !bestaat(jaar, maand, dag)) return { reden: 'bestaat niet' };
  return { waarde: `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` };
}

/** Number with a decimal comma, or a decimal point when there is no comma; "1.234,5" has a thousands point. */
export function getalLezen(tekst: string): Gelezen<number> {
  const kaal = tekst.replace(/\s/g, '');
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+),?\d*$|^-?\d*[.,]\d+$/.test(kaal)) return { reden: 'is geen getal' };
  const getal = Number(kaal.includes(',') ? kaal.replaceAll('.', '').replace(',', '.') : kaal);
  return Number.isFinite(getal) ? { waarde: getal } : { reden: 'is geen getal' };
}
