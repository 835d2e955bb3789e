import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { studiesTellen } from '@/lib/inventaris/server/studies/studies-tellen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { puntWoorden, THEMAVRAAG, themasPerSleutel, themasVan, type Doelpunt, type Punt, type Thema } from '../../aanknopingspunten';
import { NIET_BEANTWOORD } from '../../antwoord';
import type { GelezenAntwoord } from '../../fasepagina';
import { rijpunt, type Instrumentdeel, type Instrumentpagina, type Rij } from '../../instrument';
import type { Studiestand } from '../../studiestand';
import { antwoordenVraag } from '../antwoorden-lezen';
import { inhoud } from '../inhoud';
import { samenwerkingVan, type Samenwerking } from '../samenwerking-lezen';
import { cijferbereik } from './cijfers-lezen';
import { doelenLezen } from './doelen-lezen';
import { instrumentLezen } from './instrument-lezen';

const INSTRUMENT = 'aanknopingspunten';
const TABEL = 'tabel-1';

export interface Aanknopingspuntenpagina extends Samenwerking {
  /** The question about other themes is a row of its own part, last: one answer, whichever page it is given on. */
  pagina: Instrumentpagina;
  clusters: Instrumentdeel[];
  punten: Punt[];
  themas: Thema[];
  doelen: Doelpunt[];
  themavraag: Rij | null;
  studies: Studiestand | null;
}

/**
 * The entry points of 2A with everything around them: what table 1 shares with other themes, the chain to goals, who
 * studies now.
 * @throws Weigering 'niet-gevonden'
 */
export async function aanknopingspuntenTonen(toegang: Toegang, cyclusId: string): Promise<Aanknopingspuntenpagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, INSTRUMENT);
    const { kop, instrument } = pagina;
    const tabel = themasPerSleutel(inhoud(kop.thema, kop.editie).instrumenten.get(TABEL));
    const clusters = pagina.delen.filter(({ eigen }) => eigen !== null);
    const themavraag = await themavraagLezen(db, toegang, pagina);
    return {
      clusters, themavraag,
      pagina: themavraag ? { ...pagina, delen: [...pagina.delen, { slug: 'andere-themas', titel: '', inleiding: null, eigen: null, rijen: [themavraag], lezen: [] }] } : pagina,
      punten: clusters.flatMap((deel) => puntenVan(deel, tabel)),
      themas: themasVan(instrument.blokken.find(({ rijinvoer }) => rijinvoer !== undefined)?.rijinvoer ?? { soort: 'geen' }),
      doelen: await doelenVan(db, toegang, pagina),
      studies: await studiesLezen(db, toegang, kop.schoolId),
      ...(await samenwerkingVan(db, { id: cyclusId, schoolId: kop.schoolId }, instrument.deelfase)),
    };
  });
}

/** Goals that did not lapse, as far as the chain shows them to this person. */
async function doelenVan(db: Db, toegang: Toegang, { kop, keten }: Instrumentpagina): Promise<Doelpunt[]> {
  const er = new Set(keten.punten.map(({ vraagId }) => vraagId));
  return (await doelenLezen(db, toegang.bestuur.id, kop.id)).filter(({ vraagId, status }) => status !== 'vervallen' && er.has(vraagId)).map(({ vraagId, tekst }) => ({ punt: rijpunt(vraagId), naam: platteTekst(tekst) }));
}

/** Null for who does not reach the whole school: a count over a part would pass for the whole. */
async function studiesLezen(db: Db, toegang: Toegang, schoolId: string | null): Promise<Studiestand | null> {
  const bereik = cijferbereik(toegang, schoolId);
  if (!bereik) return null;
  const dag = vandaag();
  const { opleidingen, perStatus } = await studiesTellen(db, bereik, dag);
  return {
    dag, opleidingen: { code: 'opleidingen', regels: opleidingen.map(({ programma, aantal, metAfspraak }) => ({ naam: programma, getallen: [aantal, metAfspraak] })) },
    wacht: perStatus.filter(({ status }) => status === 'aangevraagd' || status === 'goedgekeurd').reduce((som, { aantal }) => som + aantal, 0),
  };
}

function puntenVan({ slug, titel: cluster, rijen: punten }: Instrumentdeel, tabel: ReadonlyMap<string, Record<string, string>>): Punt[] {
  return punten.map(({ vraagId, naam, item }, plek) => ({ vraagId, ...puntWoorden(naam), nr: `${cluster.charAt(0)}${plek + 1}`, cluster: slug, volgensTabel: tabel.get(item?.sleutel ?? '') ?? {} }));
}

/** Only for who sees the whole part: who was given a few points was not given this question. */
async function themavraagLezen(db: Db, toegang: Toegang, { kop, instrument, delen }: Instrumentpagina): Promise<Rij | null> {
  const item = inhoud(kop.thema, kop.editie).items.get(THEMAVRAAG);
  const allesTeZien = instrument.blokken.every(({ items, rijinvoer }) => rijinvoer === undefined || items.every(({ id }) => delen.some((deel) => deel.rijen.some(({ vraagId }) => vraagId === id))));
  if (!item || !allesTeZien) return null;
  const antwoorden = await rijen<GelezenAntwoord>(db, antwoordenVraag({ bestuurId: toegang.bestuur.id, cyclusId: kop.id, wie: toegang.gebruiker.id }, { vraagId: item.id }));
  const { waarde, status, versie, door, op, botsingen } = antwoorden.find(({ stem }) => stem === 'school') ?? { ...NIET_BEANTWOORD, botsingen: [] };
  return { vraagId: item.id, item, naam: item.tekst, eigen: null, invoer: item.invoer, antwoord: { waarde, status, versie, door, op }, botsingen };
}
