import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { registerOordeel } from '../../screening-register';
import type { TweedeBlikInvoer } from '../../screening.schema';
import type { Gescreend } from '../../screening-werkbank';
import { nietInRegister } from './diploma-screenen';
import { diplomaVergrendelen } from './diploma-vergrendelen';
import { eersteZijn } from './eerste-zijn';
import { blikVan } from './screening-tonen';
import { screeningVastleggen } from './screening-vastleggen';

/**
 * The second look at a diploma: 'eens' makes the first outcome firm, 'oneens' asks for more with a note.
 * @throws Weigering 'ongeldig' when this person looked first; 'conflict' when it no longer waits or was corrected.
 */
export async function tweedeBlikGeven(toegang: Toegang, { diplomaId, laatste, versie, oordeel, notitie }: TweedeBlikInvoer): Promise<Gescreend> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const diploma = await diplomaVergrendelen(db, blik, diplomaId);
    eersteZijn(diploma, { laatste, versie });
    const [eerste] = diploma.screenings;
    if (!eerste?.voorgesteld) throw new Weigering('conflict', 'Dit diploma wacht niet meer op een tweede blik. Uw oordeel is niet bewaard.');
    if (eerste.eersteDoor === toegang.gebruiker.id) throw new Weigering('ongeldig', 'U keek zelf als eerste. Een collega geeft de tweede blik.');
    if (oordeel === 'eens' && eerste.bewijs === 'register' && !registerOordeel(diploma).kan) throw nietInRegister();
    const uitkomst = oordeel === 'eens' ? { uitkomst: eerste.voorgesteld, bewijs: eerste.bewijs } : ({ uitkomst: 'nader-onderzoek', bewijs: '' } as const);
    return screeningVastleggen(db, blik, diploma, { handeling: 'tweede-blik-geven', ...uitkomst, notitie, tweedeBlikOp: eerste.eersteBlik, campagneId: eerste.campagneId });
  });
}
