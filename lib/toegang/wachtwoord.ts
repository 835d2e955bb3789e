/** Length limits of a password, in characters. The upper one keeps hashing affordable. */
export const WACHTWOORD_MIN = 12;
export const WACHTWOORD_MAX = 128;

const RIJEN = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'qazwsxedcrfvtgbyhnujm'];

/** What a password may not contain: pieces of the own address and name, and the name of this product. */
export interface EigenWoorden {
  email: string
  naam?: string
}

/**
 * Why this password is refused, in a sentence for the person, or null. Length and guessability only:
 * no rules about kinds of characters. The list of common passwords is checked on the server.
 */
export function bezwaarTegenWachtwoord(wachtwoord: string, eigen?: EigenWoorden): string | null {
  if (wachtwoord.length < WACHTWOORD_MIN) return `Kies een wachtwoord van minstens ${WACHTWOORD_MIN} tekens. Een paar woorden achter elkaar werkt goed.`;
  if (wachtwoord.length > WACHTWOORD_MAX) return `Kies een wachtwoord van hoogstens ${WACHTWOORD_MAX} tekens.`;
  const klein = wachtwoord.toLowerCase();
  if (new Set(klein).size < 5 || isHerhaling(klein)) return 'Dit wachtwoord herhaalt zich te veel. Kies iets met meer afwisseling.';
  if (isRij(klein)) return 'Dit wachtwoord volgt de rij van het alfabet, de cijfers of het toetsenbord. Kies iets anders.';
  if (klein.includes('masterkompas')) return 'Gebruik de naam Masterkompas niet in uw wachtwoord.';
  if (eigen && eigenStukken(eigen).some((stuk) => klein.includes(stuk))) return 'Gebruik uw eigen naam of e-mailadres niet in uw wachtwoord.';
  return null;
}

/** The word that remains when digits and signs around it are taken off and look-alikes (p@ssw0rd) are read as letters. */
export function kernwoord(wachtwoord: string): string {
  const vanBuiten = wachtwoord.toLowerCase().replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '');
  const letters: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', '5': 's', '$': 's', '7': 't' };
  return vanBuiten.replace(/[@4310!5$7]/g, (teken) => letters[teken] ?? teken).replace(/[^\p{L}]/gu, '');
}

function isHerhaling(tekst: string): boolean {
  return /^(.{1,8}?)\1+.{0,3}$/u.test(tekst);
}

// At least three quarters of the characters stand beside their neighbour in a row that hands make by themselves.
function isRij(tekst: string): boolean {
  const rijen = RIJEN.flatMap((rij) => [rij, [...rij].reverse().join('')]);
  let naast = 0;
  for (let i = 1; i < tekst.length; i += 1) {
    if (rijen.some((rij) => rij.includes(tekst.slice(i - 1, i + 1)))) naast += 1;
  }
  return naast >= (tekst.length - 1) * 0.75;
}

function eigenStukken({ email, naam = '' }: EigenWoorden): string[] {
  const voor = email.toLowerCase().split('@')[0] ?? '';
  const stukken = [voor, ...voor.split(/[^\p{L}]+/u), ...naam.toLowerCase().split(/[^\p{L}]+/u)];
  return stukken.filter((stuk) => stuk.length >= 4);
}
