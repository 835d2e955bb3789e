import 'server-only';
import { bezwaarTegenWachtwoord, kernwoord, type EigenWoorden } from '../wachtwoord';
import { veelgebruikteWachtwoorden } from './veelgebruikte-wachtwoorden';
import { veelgebruikteWoorden } from './veelgebruikte-woorden';

/** Why this password is refused, in a sentence for the person, or null: the rules plus the lists of common ones. */
export function wachtwoordKeuren(wachtwoord: string, eigen?: EigenWoorden): string | null {
  const bezwaar = bezwaarTegenWachtwoord(wachtwoord, eigen);
  if (bezwaar) return bezwaar;
  const veel = veelgebruikteWachtwoorden.has(wachtwoord.toLowerCase()) || veelgebruikteWoorden.has(kernwoord(wachtwoord));
  return veel ? 'Dit wachtwoord wordt zo vaak gebruikt dat het snel geraden is. Kies een paar woorden die niet bij elkaar horen.' : null;
}
