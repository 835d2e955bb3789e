const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 's', æ: 'a', œ: 'o' };

/** Text without case and diacritics, letter for letter as zonder_accenten() does it in the database. */
export function zonderAccenten(tekst: string): string {
  return tekst.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[øłıđßæœ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a search, at most six; each of them must occur in somebody's number and name. */
export function zoekwoorden(zoek: string | undefined): string[] {
  return zonderAccenten(zoek ?? '').split(/[\s,]+/).filter(Boolean).slice(0, 6);
}
