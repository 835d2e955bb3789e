import { normaal } from './normaal';

const koppen = new Set(['bsn', 'bsnnummer', 'bsn nummer', 'bsn nr', 'bsnnr', 'burgerservicenummer', 'burger service nummer', 'burgerservice nummer', 'sofi', 'sofinummer', 'sofi nummer', 'sofi nr', 'sofinr', 'sociaal fiscaal nummer', 'bsn sofi', 'bsn sofinummer']);

/** The weighted sum that every burgerservicenummer passes, and one in eleven other numbers. */
export function elfproef(waarde: string): boolean {
  const cijfers = waarde.replace(/[\s.]/g, '');
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  if (negen === '000000000') return false;
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

/** Does this column hold burgerservicenummers? By its header, or because (nearly) all its values pass the test. */
export function isBsnKolom(kop: string, waarden: readonly string[]): boolean {
  if (koppen.has(normaal(kop))) return true;
  const gevuld = [...new Set(waarden.map((waarde) => waarde.trim()).filter((waarde) => waarde !== ''))].slice(0, 500);
  if (gevuld.length < 3) return false;
  const geslaagd = gevuld.filter(elfproef).length;
  // Three chance hits in a row: 1 in 1,331. A column that mixes in a few typing errors is still a BSN column.
  return geslaagd === gevuld.length || (gevuld.length >= 10 && geslaagd >= gevuld.length * 0.8);
}
