import { attribuut } from './xml';

/** Built-in number formats of Excel that show a date or a time. */
function ingebouwdeDatum(nummer: number): boolean {
  return (nummer >= 14 && nummer <= 22) || (nummer >= 27 && nummer <= 36) || (nummer >= 45 && nummer <= 47) || (nummer >= 50 && nummer <= 58);
}

/** True for own formats such as "dd-mm-yyyy": date letters outside quotes, brackets and escapes. */
function datumOpmaak(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').replace(/general|standaard/gi, ''));
}

/** For each cell style: does it show its number as a date? */
export function datumStijlen(stylesXml: string): boolean[] {
  const eigen = new Map<number, boolean>();
  for (const [tag] of stylesXml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    eigen.set(Number(attribuut(tag, 'numFmtId')), datumOpmaak(attribuut(tag, 'formatCode') ?? ''));
  }
  const deel = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
  return [...deel.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].map(([tag]) => {
    const nummer = Number(attribuut(tag, 'numFmtId') ?? 0);
    return eigen.get(nummer) ?? ingebouwdeDatum(nummer);
  });
}

const DAG = 86_400_000;

/** ISO date (with time only when there is one) of an Excel day number. Excel believes that 29 February 1900 existed. */
export function datumVanExcel(waarde: number, sinds1904: boolean): string | null {
  if (!Number.isFinite(waarde) || waarde < 0 || waarde > 2_958_465) return null;
  const dagen = sinds1904 ? waarde + 1462 : waarde;
  if (!sinds1904 && Math.floor(dagen) === 60) return '1900-02-29';
  const basis = Date.UTC(1899, 11, dagen < 60 ? 31 : 30);
  const iso = new Date(basis + Math.round((dagen * DAG) / 1000) * 1000).toISOString();
  return Number.isInteger(dagen) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A number as Excel shows it, without the noise of binary fractions: 100246 and 0.8, never 100246.0 or 0.80000000000000004. */
export function getalTekst(ruw: string): string {
  const getal = Number(ruw);
  if (ruw === '' || !Number.isFinite(getal)) return ruw;
  if (Number.isInteger(getal)) return Number.isSafeInteger(getal) ? String(getal) : ruw;
  return String(Number(getal.toPrecision(15)));
}
