import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Inhoud } from '../../inhoud';
import type { Deelfase } from '../../inhoud.schema';
import { ketensoort, rijpunt, type Keten, type Ketenplek, type Ketenpunt, type Schakel } from '../../keten';
import { cyclusIdKeuren } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';

/** What the database knows of the chain. */
export interface KetenRij {
  thema: string;
  editie: number;
  /** Reach of a team: only what was assigned. */
  deel: boolean;
  inKring: boolean;
  toegewezen: { deelfase: Deelfase; vraagId: string | null }[];
  eigen: { id: string; tekst: string; instrument: string; blok: string; deelfase: Deelfase }[];
  schakels: Schakel[];
}

/**
 * Inside: everything that can stand in the chain of a cycle, with its links, as far as this person may see it. One statement.
 * @param db handle of a door with the right 'cyclus:lezen' or 'cyclus:antwoorden'
 * @throws Weigering 'niet-gevonden'
 */
export async function ketenLezen(db: Db, toegang: Toegang, cyclusId: string): Promise<Keten> {
  return ketenVan((await rijen<KetenRij>(db, ketenVraag(toegang, cyclusId)))[0]);
}

/** The statement of `ketenLezen`, to send together with others (`laatsteRijen`). The wall decides which rows and links there are. */
export function ketenVraag({ bestuur, gebruiker }: Toegang, cyclusId: string): Sql {
  cyclusIdKeuren(cyclusId);
  return sql`
    SELECT c.thema, c.editie, current_setting('app.bereik', true) = 'team' AS deel,
      EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = c."bestuurId" AND k."cyclusId" = c.id AND k."gebruikerId" = ${gebruiker.id}::uuid) AS "inKring",
      (SELECT coalesce(json_agg(json_build_object('deelfase', o.deelfase, 'vraagId', o."vraagId")), '[]') FROM opdracht o
        WHERE o."bestuurId" = c."bestuurId" AND o."cyclusId" = c.id AND o."ingetrokkenOp" IS NULL AND o."gebruikerId" = ${gebruiker.id}::uuid) AS toegewezen,
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'tekst', e.tekst, 'instrument', e.instrument, 'blok', e.blok, 'deelfase', e.deelfase) ORDER BY e."createdAt", e.id), '[]') FROM eigenvraag e
        WHERE e."bestuurId" = c."bestuurId" AND e."cyclusId" = c.id AND e.instrument IS NOT NULL AND e."vervallenOp" IS NULL) AS eigen,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'van', s.van, 'naar', s.naar) ORDER BY s."createdAt", s.id), '[]') FROM schakel s
        WHERE s."bestuurId" = c."bestuurId" AND s."cyclusId" = c.id) AS schakels
    FROM cyclus c WHERE c."bestuurId" = ${bestuur.id}::uuid AND c.id = ${cyclusId}::uuid`;
}

/** @throws Weigering 'niet-gevonden' without a row. */
export function ketenVan(rij: KetenRij | undefined): Keten {
  if (!rij) throw nietGevonden();
  const handreiking = inhoud(rij.thema, rij.editie);
  const punten = puntenVan(handreiking, rij);
  const er = new Set(punten.map(({ punt }) => punt));
  return { punten, plekken: plekkenVan(handreiking, rij.inKring), schakels: rij.schakels.filter(({ van, naar }) => er.has(van) && er.has(naar)) };
}

function puntenVan({ items, instrumenten }: Inhoud, { deel, inKring, toegewezen, eigen }: KetenRij): Ketenpunt[] {
  const ziet = (vraagId: string, deelfase: Deelfase, instrument: string | null) => (inKring || instrument === null || instrumenten.get(instrument)?.besloten !== true)
    && (!deel || toegewezen.some((een) => een.deelfase === deelfase && (een.vraagId === null || een.vraagId === vraagId)));
  const vanGids = [...items.values()].flatMap(({ id, tekst, instrument, blok, deelfase, invoer }): Ketenpunt[] => (
    deelfase === null || invoer.soort === 'geen' || invoer.soort === 'instrument' ? [] : [{ punt: rijpunt(id), vraagId: id, naam: tekst, instrument, blok, deelfase, soort: ketensoort(instrument, blok), eigen: false }]));
  const vanMensen = eigen.map(({ id, tekst, instrument, blok, deelfase }): Ketenpunt => (
    { punt: rijpunt(`eigen-${id}`), vraagId: `eigen-${id}`, naam: tekst, instrument, blok, deelfase, soort: ketensoort(instrument, blok), eigen: true }));
  return [...vanGids, ...vanMensen].filter(({ vraagId, deelfase, instrument }) => ziet(vraagId, deelfase, instrument));
}

function plekkenVan({ instrumenten }: Inhoud, inKring: boolean): Ketenplek[] {
  return [...instrumenten.values()].filter(({ besloten }) => inKring || besloten !== true).flatMap(({ slug, deelfase, blokken }) => blokken.flatMap((blok) => (
    blok.eigen === undefined || blok.rijinvoer === undefined ? [] : [{ soort: ketensoort(slug, blok.slug), instrument: slug, blok: blok.slug, deelfase, titel: blok.titel }])));
}
