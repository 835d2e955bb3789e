import 'server-only';
import { momentInWoorden } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { bewijsInWoorden, isVanVoorRegister, keuzeUitleg, REGISTER_VANAF, uitkomstInWoorden } from '../../screening';
import type { DiplomaScreening } from '../../screening.schema';
import type { Gescreend } from '../../screening-werkbank';
import { diplomaVergrendelen, type VergrendeldDiploma } from './diploma-vergrendelen';
import { screeningVastleggen } from './screening-vastleggen';
import { blikVan } from './screening-tonen';

/**
 * One look at the proof of one diploma, kept for good with who and when.
 * @throws Weigering 'conflict' when a colleague screened or corrected it after this person opened it.
 */
export async function diplomaScreenen(toegang: Toegang, invoer: DiplomaScreening): Promise<Gescreend> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const diploma = await diplomaVergrendelen(db, blik, invoer.diplomaId);
    eersteZijn(diploma, invoer);
    if (invoer.keuze === 'register' && isVanVoorRegister(diploma)) throw nietInRegister();
    const { uitkomst, bewijs } = keuzeUitleg(invoer.keuze);
    return screeningVastleggen(db, blik, diploma, { handeling: 'diploma-screenen', uitkomst, bewijs, notitie: invoer.notitie, herstelt: null });
  });
}

function eersteZijn(diploma: VergrendeldDiploma, gezien: Pick<DiplomaScreening, 'laatste' | 'versie'>): void {
  const laatste = diploma.screenings[0];
  if (laatste && laatste.id !== gezien.laatste) {
    const wie = laatste.door ?? 'Een import';
    const wat = [uitkomstInWoorden(laatste.uitkomst), bewijsInWoorden(laatste.uitkomst, laatste.bewijs)].filter(Boolean).join(', ');
    throw new Weigering('conflict', `${wie} was u voor: ${wat} (${momentInWoorden(laatste.op)}). Uw keuze is niet bewaard.`);
  }
  if (diploma.versie !== gezien.versie || (laatste?.id ?? '') !== gezien.laatste) {
    throw new Weigering('conflict', 'De gegevens van dit diploma zijn intussen gewijzigd. Kijk ze nog eens na; uw keuze is niet bewaard.');
  }
}

function nietInRegister(): Weigering {
  const zin = `Een diploma van vóór ${REGISTER_VANAF} staat niet in het diplomaregister. Kies welk bewijs u wel zag.`;
  return new Weigering('ongeldig', zin, { keuze: [zin] });
}
