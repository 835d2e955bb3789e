import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { INDICATOREN, tekstVan } from '@/lib/inventaris/indicatoren';
import { instellingenLezen } from '@/lib/inventaris/server/instellingen-lezen';
import { definitieVan } from '@/lib/inventaris/cijferlijst';
import { totGroep } from '@/lib/inventaris/server/cijfers/bereik-versmallen';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { andereRegels, type Berekening } from '@/lib/overzicht/berekening';
import { doelstand } from '@/lib/inventaris/doelstand';
import { geldendDoel } from '@/lib/inventaris/doelwaarde';
import type { BerekeningFilter } from '@/lib/overzicht/filter.schema';
import { volledigheid } from '@/lib/overzicht/volledigheid';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { doelwaardenLezen } from '@/lib/inventaris/server/cijfers/doelwaarden-lezen';
import { lerarenLijst } from './leraren-lijst';
import { enigeSchool, wieNaam } from './wie-naam';

/** "Hoe is dit berekend?": the rule, the same figure by other rules, and who counts and who does not, for who may see persons. */
export async function berekeningTonen(toegang: Toegang, filter: BerekeningFilter): Promise<Berekening> {
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, heel) => {
    const { bereik, naam, schoolId } = filter.school === undefined ? { bereik: heel, naam: wieNaam(toegang, heel), schoolId: enigeSchool(heel) } : await totGroep(db, heel, filter.school);
    const punt = meetpunt(filter.peildatum, { bekendOp: filter.bekend });
    const [cijfers, leraren, doelwaarden, instelling] = await Promise.all([
      cijfersBerekenen(db, bereik, punt),
      kan(toegang, 'inventaris:lezen') ? lerarenLijst(db, bereik, { ...filter, definitie: definitieVan(filter.indicator), punt }) : null, doelwaardenLezen(db, bereik.bestuurId, filter.bekend), instellingenLezen(db, bereik.bestuurId, filter.bekend),
    ]);
    return {
      indicator: filter.indicator, peildatum: filter.peildatum, eenheid: filter.eenheid, groep: naam,
      stand: doelstand(cijfers.totaal, filter.indicator, filter.eenheid, geldendDoel(doelwaarden, filter.indicator, filter.peildatum, { schoolId }).waarde),
      tekst: tekstVan(INDICATOREN[filter.indicator].tekst, instelling), bekendOp: filter.bekend?.toISOString() ?? null,
      regels: andereRegels(cijfers.totaal, filter.indicator, filter.eenheid),
      volledigheid: volledigheid(cijfers.totaal),
      leraren,
    };
  });
}
