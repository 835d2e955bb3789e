import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, rijen, sql, type Sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { CyclusKop, FaseStand } from '../../cyclus';
import type { GelezenAntwoord } from '../../fasepagina';
import type { Inhoud, Instrument } from '../../inhoud';
import type { Deelfase } from '../../inhoud.schema';
import type { Cijferstand, Instrumentdeel } from '../../instrument';
import type { Keten } from '../../keten';
import type { CyclusRij } from '../../stand';
import { cyclusKop, cyclusVraag } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';
import { standenVoor } from './cijfers-afschermen';
import { cijferstandenVraag } from './instrument-vragen';
import { deelVan, type EigenRij } from './instrument-lezen';
import { ketenVan, ketenVraag, type KetenRij } from './keten-lezen';

/** An instrument as it was filled in. */
export interface GevuldInstrument {
  instrument: Instrument;
  fase: FaseStand;
  /** Empty for who may not see it. */
  delen: Instrumentdeel[];
  /** About people, and this person is not in the circle. */
  kring: boolean;
}

export interface Instrumentenpagina { kop: CyclusKop; keten: Keten; instrumenten: GevuldInstrument[]; cijferstanden: Cijferstand[] }

/**
 * All instruments of a cycle with the answers of the school, in the order of the guide. The wall and the assignments
 * decide which rows there are for this person.
 * @throws Weigering 'niet-gevonden'
 */
export async function instrumentenTonen(toegang: Toegang, cyclusId: string): Promise<Instrumentenpagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', (db) => instrumentenLezen(db, toegang, cyclusId));
}

/** Inside: as `instrumentenTonen`. `deelfase`: only those of one part; `slug`: only this one; `daarnaSchrijven`: the door still writes, so its transaction stays open. */
export async function instrumentenLezen(db: Db, toegang: Toegang, cyclusId: string, { deelfase, slug, daarnaSchrijven = false }: { deelfase?: Deelfase; slug?: string; daarnaSchrijven?: boolean } = {}): Promise<Instrumentenpagina> {
  const [rij] = await rijen<CyclusRij>(db, cyclusVraag(cyclusId));
  const kop = cyclusKop(rij);
  const gekozen = opVolgorde(inhoud(kop.thema, kop.editie)).filter((een) => (!deelfase || een.deelfase === deelfase) && (!slug || een.slug === slug));
  const hier = sql`e."bestuurId" = ${toegang.bestuur.id}::uuid AND e."cyclusId" = ${cyclusId}::uuid`;
  const slugs = gekozen.map((een) => een.slug);
  const [antwoorden, eigen, [ketenRij], cijferstanden] = await (daarnaSchrijven ? eenVoorEen : laatsteRijen)<[GelezenAntwoord, EigenRij & { instrument: string }, KetenRij, Cijferstand]>(
    db, sql`SELECT e."vraagId", e.stem, e.waarde, e.status, e.versie, NULL AS door, to_json(e."gewijzigdOp") #>> '{}' AS op, '[]'::json AS botsingen FROM antwoord e
      WHERE ${hier} AND e.stem = 'school' AND (e."vraagId" = ANY (${gekozen.flatMap(({ blokken }) => blokken.flatMap(({ items }) => items.map(({ id }) => id)))}::text[]) OR e."vraagId" LIKE 'eigen-%')`,
    sql`SELECT e.id, e.tekst, e.instrument, e.blok, e.invoer, e.versie, NULL AS door FROM eigenvraag e
      WHERE ${hier} AND e.instrument = ANY (${slugs}::text[]) AND e."vervallenOp" IS NULL ORDER BY e."createdAt", e.id`,
    ketenVraag(toegang, cyclusId),
    cijferstandenVraag({ bestuurId: toegang.bestuur.id, cyclusId }));
  const ziet = (fase: Deelfase) => (vraagId: string) => !kop.alleenToegewezen || (rij?.toegewezen ?? []).some((een) => een.deelfase === fase && (een.vraagId === null || een.vraagId === vraagId));
  return {
    kop, keten: ketenVan(ketenRij), cijferstanden: standenVoor(toegang, kop.schoolId, cijferstanden),
    instrumenten: gekozen.flatMap((instrument) => {
      const fase = kop.fasen.find((een) => een.deelfase === instrument.deelfase);
      if (!fase) return [];
      const kring = instrument.besloten === true && ketenRij?.inKring !== true;
      const mijne = eigen.filter((een) => een.instrument === instrument.slug);
      return [{ instrument, fase, kring, delen: kring ? [] : instrument.blokken.map((blok) => deelVan(blok, mijne, antwoorden, ziet(instrument.deelfase))) }];
    }),
  };
}

/** As `laatsteRijen`, with the transaction open for more. */
async function eenVoorEen<T extends unknown[]>(db: Db, ...vraag: { [K in keyof T]: Sql }): Promise<{ [K in keyof T]: T[K][] }> {
  const uit: unknown[][] = [];
  for (const een of vraag) uit.push(await rijen(db, een));
  return uit as { [K in keyof T]: T[K][] };
}

/** In the order in which the questions of the guide lead to them; the others after those. */
function opVolgorde({ items, instrumenten }: Inhoud): Instrument[] {
  const genoemd = [...items.values()].flatMap(({ invoer }) => (invoer.soort === 'instrument' ? [invoer.instrument] : []));
  return [...new Set([...genoemd, ...instrumenten.keys()])].flatMap((een) => instrumenten.get(een) ?? []);
}
