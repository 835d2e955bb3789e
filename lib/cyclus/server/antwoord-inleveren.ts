import 'server-only';
import { randomUUID } from 'node:crypto';
import { Weigering } from '@/lib/errors';
import type { FormInvoer } from '@/lib/form-invoer';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Inlevering } from '../antwoord.schema';
import { waardeUitVelden } from '../antwoord-velden';
import { antwoordZetten, gekeurd } from './antwoord-bewaren';

/**
 * Saves an answer that was sent as a form, for who has no script. The same door as autosave.
 * @throws Weigering as `antwoordBewaren`; 'conflict' too when somebody was first, and then both texts are kept
 */
export async function antwoordInleveren(toegang: Toegang, { klaar, versie, ...velden }: Inlevering): Promise<{ versie: number }> {
  const { cyclusId, vraagId, thema, editie, stem } = velden;
  const uitslag = await antwoordZetten(toegang, { cyclusId, vraagId, thema, editie, stem }, (_db, plek) => Promise.resolve({
    versie, status: klaar ? 'klaar' : 'concept', sleutel: toegang.sleutel?.sleutel ?? randomUUID(), waarde: gekeurd(plek, waardeUitVelden(plek.invoer, velden as unknown as FormInvoer)),
  }));
  if (uitslag.staat !== 'botsing') return { versie: uitslag.versie };
  throw new Weigering('conflict', `${uitslag.huidig.door ?? 'Iemand anders'} was net eerder met een andere tekst. Uw tekst is ook bewaard: leg ze naast elkaar op de pagina van de vraag.`);
}
