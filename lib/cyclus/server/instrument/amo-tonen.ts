import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { amoBlok, type AmoRij } from '../../amo';
import { alleRijen, cel, type Instrumentdeel, type Instrumentpagina } from '../../instrument';
import { samenwerkingVan, type Samenwerking } from '../samenwerking-lezen';
import { doelenLezen } from './doelen-lezen';
import { instrumentLezen } from './instrument-lezen';
import { instrumentenLezen } from './instrumenten-lezen';

/** An entry point of part 2A that the school chose. */
interface GekozenPunt { vraagId: string; naam: string; haalbaarheid: string; verwacht: string }

interface AmoPagina {
  /** The page of the asked instrument; its rows hold those of the other too, so that the picture of the chain lives on both. */
  pagina: Instrumentpagina & Samenwerking;
  /** Blocks of the asked instrument. */
  delen: Instrumentdeel[];
  /** Rows of the scheme, in order. */
  amo: AmoRij[];
  /** Own rows about behaviour: of whom it is asked. */
  anderen: string[];
  gekozenPunten: GekozenPunt[];
  /** Goals of the cycle that did not lapse, in their own words and order. */
  doelen: { vraagId: string; naam: string }[];
}

/**
 * The scheme or the six steps, each with the rows of the other.
 * @throws Weigering 'niet-gevonden'
 */
export async function amoTonen(toegang: Toegang, cyclusId: string, slug: 'amo' | 'amo-stappen'): Promise<AmoPagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, slug);
    const ander = await instrumentLezen(db, toegang, cyclusId, slug === 'amo' ? 'amo-stappen' : 'amo');
    const { instrumenten } = await instrumentenLezen(db, toegang, cyclusId, { slug: 'aanknopingspunten' });
    const doelen = await doelenLezen(db, toegang.bestuur.id, cyclusId);
    const [schema, stappen] = slug === 'amo' ? [pagina, ander] : [ander, pagina];
    return {
      pagina: { ...pagina, delen: [...pagina.delen, ...ander.delen], ...(await samenwerkingVan(db, { id: cyclusId, schoolId: pagina.kop.schoolId }, pagina.instrument.deelfase)) },
      delen: pagina.delen, amo: amoRijen(schema.delen),
      anderen: stappen.delen.filter((deel) => deel.slug === 'gedrag').flatMap(({ rijen }) => rijen.flatMap(({ eigen, vraagId }) => (eigen ? [vraagId] : []))),
      gekozenPunten: instrumenten.flatMap(alleRijen).filter(({ antwoord }) => cel(antwoord.waarde, 'gekozen') === 'ja')
        .map(({ vraagId, naam, antwoord }) => ({ vraagId, naam: platteTekst(naam), haalbaarheid: cel(antwoord.waarde, 'haalbaarheid'), verwacht: cel(antwoord.waarde, 'verwacht') })),
      // The chain knows which of them this person may see.
      doelen: doelen.filter(({ vraagId, status }) => status !== 'vervallen' && pagina.keten.punten.some((punt) => punt.vraagId === vraagId)).map(({ vraagId, tekst }) => ({ vraagId, naam: platteTekst(tekst) })),
    };
  });
}

const amoRijen = (delen: readonly Instrumentdeel[]): AmoRij[] => delen.flatMap(({ slug, rijen }) => {
  const plek = amoBlok(slug);
  return plek ? rijen.map(({ vraagId, naam }) => ({ vraagId, naam: platteTekst(naam), ...plek })) : [];
});
