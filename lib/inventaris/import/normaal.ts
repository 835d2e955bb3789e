/** Header or value reduced to what people mean by it: no case, diacritics or punctuation. "Pers.nr" and "PERS NR" are alike. */
export function normaal(tekst: string): string {
  return tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' en ').replace(/[^a-z0-9%]+/g, ' ').trim();
}

// Control characters, zero-width marks and byte order marks: invisible on screen, so never part of a name.
const onzichtbaren = /[\u0000-\u001f\u007f-\u009f\u200b-\u200d\u2060\ufeff]/g;
// Half of a pair has no meaning and Postgres refuses it in JSON.
const losseHelften = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const lichtTekstig = /^[\x20-\x7e]*$/;

/** Cell text as it is kept: composed, on one line, without invisible characters, trimmed. */
export function schoneTekst(tekst: string): string {
  if (lichtTekstig.test(tekst)) return tekst.includes('  ') ? tekst.replace(/ {2,}/g, ' ').trim() : tekst.trim();
  return tekst.replace(losseHelften, '�').replace(onzichtbaren, ' ').replace(/\s+/g, ' ').trim().normalize('NFC');
}
