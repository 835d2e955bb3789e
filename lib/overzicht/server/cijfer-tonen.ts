import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { nietGevonden } from '@/lib/errors';
import { LEEG_AANDEEL } from '@/lib/inventaris/aandeelmeting';
import { cijferVan, type Aandeel, type Verdelingscijfer } from '@/lib/inventaris/cijferlijst';
import { tekstVan } from '@/lib/inventaris/indicatoren';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { populatieNamen, type Populatie } from '@/lib/inventaris/populatie';
import { jaarEerder, laatsteTeldatum } from '@/lib/inventaris/peildatum';
import { aandelenBerekenen } from '@/lib/inventaris/server/cijfers/aandelen-berekenen';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { groepenLezen } from '@/lib/inventaris/server/cijfers/groepen-lezen';
import { groeperingVoor } from '@/lib/inventaris/server/cijfers/leraren-rijen';
import { verdelingBerekenen } from '@/lib/inventaris/server/cijfers/verdeling-berekenen';
import { instellingenLezen } from '@/lib/inventaris/server/instellingen-lezen';
import { geteldIn, type Aandeelblad, type Cijferblad, type Verdelingsblad } from '@/lib/overzicht/cijferblad';
import { doelenOp, geldendDoel } from '@/lib/inventaris/doelwaarde';
import type { CijferFilter } from '@/lib/overzicht/filter.schema';
import { opGrootte, opNaam } from '@/lib/overzicht/school';
import { standVan } from '@/lib/overzicht/stand';
import { heeftVerleden } from '@/lib/inventaris/verleden';
import { volledigheid } from '@/lib/overzicht/volledigheid';
import { kan } from '@/lib/toegang/rechten';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { doelwaardenLezen } from '@/lib/inventaris/server/cijfers/doelwaarden-lezen';
import { lerarenLijst } from './leraren-lijst';
import { enigeSchool, wieNaam } from './wie-naam';

/** One figure of the registry, whole. @throws Weigering 'niet-gevonden' for a name that is not in it. */
export async function cijferTonen(toegang: Toegang, sleutel: string, filter: CijferFilter): Promise<Cijferblad> {
  const cijfer = cijferVan(sleutel);
  if (!cijfer) throw nietGevonden();
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, bereik) => {
    const basis = { peildatum: filter.peildatum, eenheid: filter.eenheid, bekendOp: filter.bekend?.toISOString() ?? null, wie: wieNaam(toegang, bereik) };
    return { ...basis, ...(cijfer.soort === 'aandeel' ? await aandeelblad(db, bereik, { cijfer, filter, metMensen: kan(toegang, 'inventaris:lezen') }) : await verdelingsblad(db, bereik, { cijfer, filter })) };
  });
}

type Kern<B> = Omit<B, 'peildatum' | 'eenheid' | 'bekendOp' | 'wie'>;

async function aandeelblad(db: Db, bereik: Reikwijdte, { cijfer, filter, metMensen }: { cijfer: Aandeel; filter: CijferFilter; metMensen: boolean }): Promise<Kern<Aandeelblad>> {
  const { definitie } = cijfer;
  const punt = meetpunt(filter.peildatum, { bekendOp: filter.bekend });
  const dagen = teldagen(filter.peildatum);
  const [groepen, nu, cijfers, doelwaarden, instelling, leraren, ...eerder] = await Promise.all([
    groepenLezen(db, bereik), aandelenBerekenen(db, bereik, punt, [definitie]), cijfersBerekenen(db, bereik, punt), doelwaardenLezen(db, bereik.bestuurId, filter.bekend), instellingenLezen(db, bereik.bestuurId, filter.bekend),
    metMensen && definitie.maat === 'leraren' ? lerarenLijst(db, bereik, { definitie, punt, zoek: filter.zoek, wie: filter.wie, pagina: filter.pagina }) : null,
    ...dagen.map((dag) => aandelenBerekenen(db, bereik, meetpunt(dag, { bekendOp: filter.bekend }), [definitie])),
  ]);
  const { doel: goal } = cijfer;
  const doelVan = (schoolId: string | null) => (goal === null ? null : geldendDoel(doelwaarden, goal, filter.peildatum, { schoolId }));
  return {
    soort: 'aandeel', cijfer, tekst: tekstVan(cijfer.tekst, instelling), meting: nu.totaal[0] ?? LEEG_AANDEEL, doel: doelVan(enigeSchool(bereik)), volledigheid: volledigheid(cijfers.totaal),
    rijKop: groeperingVoor(bereik) === 'team' ? 'Team' : 'School', leraren,
    groepen: groepen.map(({ id, naam, schoolId }) => ({ id, naam, schoolId, meting: nu.groepen.get(id)?.[0] ?? LEEG_AANDEEL, doel: doelVan(schoolId)?.waarde ?? null })),
    verloop: !heeftVerleden(cijfers.totaal) ? [] : dagen.map((dag, plaats) => ({ dag, geteld: geteldIn(eerder[plaats]?.totaal[0] ?? LEEG_AANDEEL, filter.eenheid) })).filter(({ geteld }) => geteld.noemer > 0),
  };
}

/** The last four national counting days up to the peildatum, oldest first. */
function teldagen(peildatum: string): string[] {
  const laatste = laatsteTeldatum(peildatum);
  const eerste = jaarEerder(laatste);
  return [jaarEerder(jaarEerder(eerste)), jaarEerder(eerste), eerste, laatste];
}

async function verdelingsblad(db: Db, bereik: Reikwijdte, { cijfer, filter }: { cijfer: Verdelingscijfer; filter: CijferFilter }): Promise<Kern<Verdelingsblad>> {
  const punt = meetpunt(filter.peildatum, { bekendOp: filter.bekend });
  const { verdeling } = cijfer;
  const [verdeeld, cijfers, doelwaarden, instelling] = await Promise.all([
    verdelingBerekenen(db, bereik, punt, [verdeling]), cijfersBerekenen(db, bereik, punt), doelwaardenLezen(db, bereik.bestuurId, filter.bekend), instellingenLezen(db, bereik.bestuurId, filter.bekend),
  ]);
  const doelen = doelenOp(doelwaarden, filter.peildatum, { schoolId: enigeSchool(bereik) });
  const delen = verdeeld[verdeling].map((meting) => ({ naam: meting.groep, stand: standVan(meting, filter.eenheid, false, doelen) }));
  const geordend = verdeling === 'vak' || verdeling === 'team' || verdeling === 'populatie' ? opGrootte(delen) : opNaam(delen);
  return {
    soort: 'verdeling', cijfer, tekst: tekstVan(cijfer.tekst, instelling), volledigheid: volledigheid(cijfers.totaal),
    delen: geordend.map(({ naam, stand }) => ({ naam: naam === null ? null : naamVan(verdeling, naam), stand })),
  };
}

// Codes sort as they should; only then they become words.
function naamVan(verdeling: Verdelingscijfer['verdeling'], groep: string): string {
  if (verdeling === 'populatie') return populatieNamen[groep as Populatie];
  return verdeling === 'vertrek' && groep === '0' ? 'datum is voorbij' : groep;
}
