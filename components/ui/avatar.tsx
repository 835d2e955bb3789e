/** "Marijke van der Postma" → "MP": first letter of the first and of the last word. */
export function initials(naam: string): string {
  const woorden = naam.trim().split(/\s+/).filter(Boolean);
  const eerste = woorden.at(0)?.at(0) ?? '';
  const laatste = woorden.length > 1 ? (woorden.at(-1)?.at(0) ?? '') : '';
  return `${eerste}${laatste}`.toLocaleUpperCase('nl');
}

/** Round initials beside a name that is written out; decoration for who listens. */
export function Avatar({ text, here = false }: { text: string; here?: boolean }) {
  return <span className={here ? 'mens nu' : 'mens'} aria-hidden="true">{text}</span>;
}
