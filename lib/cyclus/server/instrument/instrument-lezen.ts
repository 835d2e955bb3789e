import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { NIET_BEANTWOORD } from '../../antwoord';
import { magBeheren } from '../../beheer';
import { faseVan, zijnDicht } from '../../cyclus';
import type { GelezenAntwoord } from '../../fasepagina';
import { instrumentfasen, type Instrument } from '../../inhoud';
import type { Beoordeling, Cijferstand, Instrumentdeel, Instrumentpagina, Rij } from '../../instrument';
import { Invoer } from '../../invoer.schema';
import type { CyclusRij } from '../../stand';
import { magStem } from '../../stem';
import { antwoordenVraag, leestMeeVraag } from '../antwoorden-lezen';
import { cyclusKop, cyclusVraag } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';
import { standenVoor } from './cijfers-afschermen';
import { beoordelingenVraag, cijferstandenVraag } from './instrument-vragen';
import { ketenVan, ketenVraag, type KetenRij } from './keten-lezen';

/** An own row as the database gives it. */
export interface EigenRij { id: string; tekst: string; blok: string; invoer: unknown; versie: number; door: string | null }

/**
 * Inside: an instrument with its rows, answers, what raters think, the chain and frozen figures, in two messages. The wall
 * and the assignments decide which rows there are for this person.
 * @param db handle of a door with the right 'cyclus:lezen'
 * @throws Weigering 'niet-gevonden'
 */
export async function instrumentLezen(db: Db, toegang: Toegang, cyclusId: string, slug: string): Promise<Instrumentpagina> {
  const bestuurId = toegang.bestuur.id;
  const [rij] = await rijen<CyclusRij>(db, cyclusVraag(cyclusId));
  const kop = cyclusKop(rij);
  const instrument = inhoud(kop.thema, kop.editie).instrumenten.get(slug);
  const fase = instrument && faseVan(kop, instrument.deelfase);
  if (!rij || !instrument || !fase) throw nietGevonden();
  const plek = { bestuurId, cyclusId, wie: toegang.gebruiker.id };
  const [antwoorden, eigen, beoordelingen, [ketenRij], cijferstanden, leest] = await laatsteRijen<[GelezenAntwoord, EigenRij, Beoordeling, KetenRij, Cijferstand, object]>(
    db, antwoordenVraag(plek, { instrument: slug, vraagIds: instrument.blokken.flatMap(({ items }) => items.map(({ id }) => id)) }),
    sql`SELECT e.id, e.tekst, e.blok, e.invoer, e.versie, g.naam AS door FROM eigenvraag e LEFT JOIN gebruiker g ON g.id = e."gebruikerId"
      WHERE e."bestuurId" = ${bestuurId} AND e."cyclusId" = ${cyclusId}::uuid AND e.instrument = ${slug} AND e."vervallenOp" IS NULL ORDER BY e."createdAt", e.id`,
    beoordelingenVraag(plek, instrument.deelfase),
    ketenVraag(toegang, cyclusId),
    cijferstandenVraag(plek), leestMeeVraag(plek));
  const mijn = rij.toegewezen.filter((een) => een.deelfase === instrument.deelfase);
  const ziet = (vraagId: string) => !rij.deel || mijn.some((een) => een.vraagId === null || een.vraagId === vraagId);
  const keten = ketenVan(ketenRij);
  return {
    kop, fase, instrument, beoordelingen, keten, schakels: keten.schakels, cijferstanden: standenVoor(toegang, kop.schoolId, cijferstanden), magBeheren: magBeheren(toegang, kop),
    delen: instrument.blokken.map((blok) => deelVan(blok, eigen, antwoorden, ziet)),
    alleenLezen: zijnDicht(kop, instrumentfasen(instrument)) ? 'dicht' : leest.length > 0 ? 'lezer' : instrument.besloten && ketenRij?.inKring !== true ? 'kring' : magStem(toegang, 'school', kop.schoolId) ? null : 'stem',
  };
}

/** A block with its rows, own ones last, and what the school answered. */
export function deelVan(blok: Instrument['blokken'][number], eigen: readonly EigenRij[], antwoorden: readonly GelezenAntwoord[], ziet: (vraagId: string) => boolean): Instrumentdeel {
  const vraagt = blok.items.filter(({ invoer }) => invoer.soort !== 'geen' && invoer.soort !== 'instrument');
  const rijenHier: Omit<Rij, 'antwoord' | 'botsingen'>[] = [
    ...vraagt.map((item) => ({ vraagId: item.id, item, naam: item.tekst, eigen: null, invoer: item.invoer })),
    ...eigen.filter((een) => een.blok === blok.slug).map(({ id, tekst, invoer, versie, door }) => ({ vraagId: `eigen-${id}`, item: null, naam: tekst, eigen: { id, versie, door }, invoer: Invoer.parse(invoer) })),
  ];
  return {
    slug: blok.slug, titel: blok.titel, inleiding: blok.inleiding ?? null, eigen: blok.eigen ?? null,
    rijen: rijenHier.filter(({ vraagId }) => ziet(vraagId)).map((een) => ({ ...een, ...antwoordOp(antwoorden, een.vraagId) })),
    lezen: blok.items.filter((item) => !vraagt.includes(item)),
  };
}

function antwoordOp(antwoorden: readonly GelezenAntwoord[], vraagId: string): Pick<Rij, 'antwoord' | 'botsingen'> {
  const mijne = antwoorden.find((een) => een.vraagId === vraagId && een.stem === 'school');
  const { waarde, status, versie, door, op } = mijne ?? NIET_BEANTWOORD;
  return { antwoord: { waarde, status, versie, door, op }, botsingen: mijne?.botsingen ?? [] };
}
