import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { INDICATOREN, tekstVan } from '@/lib/inventaris/indicatoren';
import { instellingenLezen } from '@/lib/inventaris/server/instellingen-lezen';
import { definitieVan } from '@/lib/inventaris/cijferlijst';
import { totGroep } from '@/lib/inventaris/server/cijfers/bereik-versmallen';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { lerarenTellen } from '@/lib/inventaris/server/cijfers/leraren-tellen';
import { andereRegels, redenVan, type Berekening } from '@/lib/overzicht/berekening';
import { doelstand } from '@/lib/overzicht/doelstand';
import { geldendDoel } from '@/lib/overzicht/doelwaarde';
import type { BerekeningFilter } from '@/lib/overzicht/filter.schema';
import { volledigheid } from '@/lib/overzicht/volledigheid';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang, Reikwijdte } from '@/lib/toegang/toegang';
import { doelwaardenLezen } from './doelwaarden-lezen';

const PER_PAGINA = 50;

/** "Hoe is dit berekend?": the rule, the same figure by other rules, and who counts and who does not, for who may see persons. */
export async function berekeningTonen(toegang: Toegang, filter: BerekeningFilter): Promise<Berekening> {
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, heel) => {
    const { bereik, naam, schoolId } = filter.school === undefined ? { bereik: heel, naam: naamVan(toegang, heel), schoolId: enigeSchool(heel) } : await totGroep(db, heel, filter.school);
    const punt = meetpunt(filter.peildatum, { bekendOp: filter.bekend });
    const [cijfers, leraren, doelwaarden, instelling] = await Promise.all([
      cijfersBerekenen(db, bereik, punt),
      kan(toegang, 'inventaris:lezen') ? lerarenLijst(db, bereik, filter) : null, doelwaardenLezen(db, bereik.bestuurId), instellingenLezen(db, bereik.bestuurId),
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

function enigeSchool({ soort, schoolIds, teamIds }: Reikwijdte): string | null {
  return soort === 'school' && schoolIds.length === 1 && teamIds.length === 0 ? (schoolIds[0] ?? null) : null;
}

function naamVan(toegang: Toegang, bereik: Reikwijdte): string {
  if (bereik.soort === 'bestuur') return toegang.bestuur.naam;
  return bereik.soort === 'school' ? 'uw scholen' : bereik.teamIds.length === 1 ? 'uw team' : 'uw teams';
}

async function lerarenLijst(db: Db, bereik: Reikwijdte, filter: BerekeningFilter): Promise<Berekening['leraren']> {
  const { rijen, perOordeel } = await lerarenTellen(db, bereik, { ...filter, definitie: definitieVan(filter.indicator), punt: meetpunt(filter.peildatum, { bekendOp: filter.bekend }), vanaf: (filter.pagina - 1) * PER_PAGINA, hoogstens: PER_PAGINA });
  const aantal = filter.wie === 'alle' ? Object.values(perOordeel).reduce((som, deel) => som + deel, 0) : perOordeel[filter.wie];
  return {
    rijen: rijen.map(({ id, naam, oordeel, diploma, gewicht }) => ({ id, naam, oordeel, gewicht, reden: redenVan(oordeel, diploma) })),
    aantal, pagina: filter.pagina, paginas: Math.max(1, Math.ceil(aantal / PER_PAGINA)), perOordeel,
  };
}
