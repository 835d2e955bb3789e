import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { isVasteUitkomst, keuzeUitleg, REGISTER_VANAF } from '../../screening';
import { registerOordeel } from '../../screening-register';
import type { DiplomaScreening } from '../../screening.schema';
import type { Gescreend } from '../../screening-werkbank';
import { campagnesLezen } from './campagne-sql';
import { diplomaVergrendelen, type VergrendeldDiploma } from './diploma-vergrendelen';
import { eersteZijn } from './eerste-zijn';
import type { Blik } from './plek';
import { blikVan } from './screening-tonen';
import { metTweedeBlik, screeningVastleggen } from './screening-vastleggen';
import { inCampagne, tweedeBlikNodig } from './tweede-blik-nodig';

/**
 * One look at the proof of one diploma, kept for good with who and when. Asked for a second look, by this person or by
 * a campaign, a firm outcome waits until somebody else agrees.
 * @throws Weigering 'conflict' when a colleague screened or corrected it after this person opened it; 'ongeldig' when
 * the register cannot hold this diploma.
 */
export async function diplomaScreenen(toegang: Toegang, invoer: DiplomaScreening): Promise<Gescreend> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const diploma = await diplomaVergrendelen(db, blik, invoer.diplomaId);
    eersteZijn(diploma, invoer);
    if (invoer.keuze === 'register' && !registerOordeel(diploma).kan) throw nietInRegister();
    const { uitkomst, bewijs } = keuzeUitleg(invoer.keuze);
    const wacht = isVasteUitkomst(uitkomst) && (invoer.tweedeBlik === true || diploma.screenings[0]?.voorgesteld != null || (await tweedeBlikNodig(db, blik, [diploma])).size > 0);
    return screeningVastleggen(db, blik, diploma, metTweedeBlik({
      handeling: 'diploma-screenen' as const, uitkomst, bewijs, notitie: invoer.notitie, campagneId: await campagneVoor(db, blik, diploma, invoer.campagne ?? null),
    }, wacht));
  });
}

/** The campaign in which this is done, when the diploma belongs to it. */
async function campagneVoor(db: Db, blik: Blik, diploma: VergrendeldDiploma, campagneId: string | null): Promise<string | null> {
  if (campagneId === null) return null;
  const [campagne] = await campagnesLezen(db, blik, { id: campagneId });
  if (!campagne) return null;
  if (campagne.afgeslotenOp !== null) throw new Weigering('conflict', `De campagne “${campagne.naam}” is afgesloten. Screen verder in de hele wachtrij; uw keuze is niet bewaard.`);
  return (await inCampagne(db, blik, campagne, [diploma])).has(diploma.id) ? campagne.id : null;
}

/** The register begins in 1996: it can prove nothing older. */
export function nietInRegister(): Weigering {
  const zin = `Een diploma van vóór ${REGISTER_VANAF} staat niet in het diplomaregister. Kies welk bewijs u wel zag.`;
  return new Weigering('ongeldig', zin, { keuze: [zin] });
}
