import 'server-only';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import type { Inhoud } from '@/lib/cyclus/inhoud';
import { rijpunt } from '@/lib/cyclus/keten';
import { deelfaseVan } from '@/lib/cyclus/route';
import type { Waarde } from '@/lib/cyclus/antwoord';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Vervolg } from '../../vervolg.schema';
import { metNieuweNamen } from '../../vervolg';

export interface Nieuw { bestuurId: string; oud: string; id: string; schoolId: string | null; thema: string; gids: Inhoud; editie: number }
type Keuze = Pick<Vervolg, 'fasen' | 'instrumenten' | 'doelen'>;

/**
 * Inside: the own rows and questions that go along. What was closed stays where it is, whoever asks.
 * @returns 'eigen-<old>' → 'eigen-<new>'
 */
export async function rijenMeenemen(db: Db, { bestuurId, oud, id, schoolId, gids }: Nieuw, keuze: Keuze): Promise<Map<string, string>> {
  const slugs = keuze.instrumenten.filter((slug) => slug !== DOELEN_INSTRUMENT && gids.instrumenten.has(slug) && gids.instrumenten.get(slug)?.besloten !== true);
  const gemaakt = await rijen<{ id: string; vorigeId: string }>(db, sql`
    INSERT INTO eigenvraag ("schoolId", "cyclusId", deelfase, thema, tekst, hulp, invoer, instrument, blok, "vorigeId", "createdAt")
    SELECT ${schoolId}::uuid, ${id}::uuid, e.deelfase, e.thema, e.tekst, e.hulp, e.invoer, e.instrument, e.blok, e.id, now() + row_number() OVER (ORDER BY e."createdAt", e.id) * interval '1 millisecond'
    FROM eigenvraag e WHERE e."bestuurId" = ${bestuurId}::uuid AND e."cyclusId" = ${oud}::uuid AND e."vervallenOp" IS NULL AND NOT e.besloten
      AND (e.instrument = ANY (${slugs}::text[]) OR e.instrument = ${DOELEN_INSTRUMENT} AND 'eigen-' || e.id = ANY (${keuze.doelen}::text[]) OR e.instrument IS NULL AND e.deelfase = ANY (${keuze.fasen}::text[]))
    RETURNING id, "vorigeId"`);
  const namen = new Map(gemaakt.map((een) => [`eigen-${een.vorigeId}`, `eigen-${een.id}`]));
  if (namen.size > 0) {
    // The choice that an own question is not relevant goes along under its new name.
    await rijen(db, sql`UPDATE vraagroute r SET "vraagId" = n.nieuw FROM unnest(${[...namen.keys()]}::text[], ${[...namen.values()]}::text[]) n (oud, nieuw) WHERE r."bestuurId" = ${bestuurId}::uuid AND r."cyclusId" = ${id}::uuid AND r."vraagId" = n.oud`);
  }
  return namen;
}

interface Antwoordrij { vraagId: string; deelfase: string; waarde: Waarde; instrument: string | null; vanCyclus: boolean }

/** Inside: the answers of the school that go along, each a draft again under the new edition. @returns how many, and the questions of the guide among them */
export async function antwoordenMeenemen(db: Db, nieuw: Nieuw, keuze: Keuze, namen: ReadonlyMap<string, string>): Promise<{ aantal: number; vanGids: Set<string> }> {
  const { bestuurId, oud, id, schoolId, gids, editie } = nieuw;
  const gegeven = await rijen<Antwoordrij>(db, sql`
    SELECT a."vraagId", a.deelfase, a.waarde, e.instrument, coalesce(e."cyclusId" IS NOT NULL, false) AS "vanCyclus"
    FROM antwoord a LEFT JOIN eigenvraag e ON e."bestuurId" = a."bestuurId" AND 'eigen-' || e.id = a."vraagId"
    WHERE a."bestuurId" = ${bestuurId}::uuid AND a."cyclusId" = ${oud}::uuid AND a.stem = 'school' AND NOT a.besloten AND a.waarde <> '{}'::jsonb AND e."vervallenOp" IS NULL ORDER BY a."createdAt", a.id`);
  const mee = gegeven.flatMap(({ vraagId, deelfase, waarde, instrument, vanCyclus }) => {
    const naam = namen.get(vraagId);
    if (vanCyclus ? naam === undefined : !gekozen(gids, keuze, { vraagId, deelfase })) return [];
    const tekst = metNieuweNamen(JSON.stringify(instrument === DOELEN_INSTRUMENT ? zonderStand(waarde) : waarde), namen);
    return [{ vraagId: naam ?? vraagId, deelfase, waarde: tekst }];
  });
  if (mee.length > 0) {
    await rijen(db, sql`
      INSERT INTO antwoord ("cyclusId", "schoolId", "vraagId", deelfase, stem, editie, waarde, status)
      SELECT ${id}::uuid, ${schoolId}::uuid, n.vraag, n.deelfase, 'school', ${editie}::int, n.waarde::jsonb, 'concept'
      FROM unnest(${mee.map(({ vraagId }) => vraagId)}::text[], ${mee.map(({ deelfase }) => deelfase)}::text[], ${mee.map(({ waarde }) => waarde)}::text[]) n (vraag, deelfase, waarde)`);
    // The wall looks for the answer of a version: that has to be there first.
    await rijen(db, sql`INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status) SELECT id, versie, waarde, status FROM antwoord WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${id}::uuid`);
  }
  return { aantal: mee.length, vanGids: new Set(mee.map(({ vraagId }) => vraagId).filter((vraagId) => !vraagId.startsWith('eigen-'))) };
}

/** Was this question of the guide, of the board or of the school chosen, and does the new edition still ask it? */
function gekozen(gids: Inhoud, { fasen, instrumenten }: Keuze, { vraagId, deelfase }: { vraagId: string; deelfase: string }): boolean {
  const item = gids.items.get(vraagId);
  if (item === undefined) return vraagId.startsWith('eigen-') && fasen.some((een) => een === deelfase);
  if (item.instrument !== null) return item.instrument !== DOELEN_INSTRUMENT && instrumenten.includes(item.instrument);
  return fasen.some((een) => een === deelfaseVan(gids, vraagId));
}

/** A goal that goes along is provisional again until the school says that it holds. */
function zonderStand(waarde: Waarde): Waarde {
  const { status: _status, ...cellen } = waarde.cellen ?? {};
  return { ...waarde, cellen };
}

/** Inside: the links of which both ends went along. @returns how many */
export async function schakelsMeenemen(db: Db, { bestuurId, oud, id, schoolId }: Nieuw, namen: ReadonlyMap<string, string>, vanGids: ReadonlySet<string>): Promise<number> {
  const er = await rijen<{ van: string; naar: string }>(db, sql`SELECT van, naar FROM schakel WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${oud}::uuid AND NOT besloten ORDER BY "createdAt", id`);
  const nieuw = (punt: string): string | null => {
    if (!punt.startsWith(rijpunt(''))) return null;
    const vraagId = punt.slice(rijpunt('').length);
    const naam = namen.get(vraagId) ?? (vanGids.has(vraagId) ? vraagId : undefined);
    return naam === undefined ? null : rijpunt(naam);
  };
  const mee = er.flatMap(({ van, naar }) => { const [begin, eind] = [nieuw(van), nieuw(naar)]; return begin && eind ? [{ begin, eind }] : []; });
  if (mee.length > 0) {
    await rijen(db, sql`INSERT INTO schakel ("cyclusId", "schoolId", van, naar, "createdAt") SELECT ${id}::uuid, ${schoolId}::uuid, n.van, n.naar, now() + n.nr * interval '1 millisecond'
      FROM unnest(${mee.map(({ begin }) => begin)}::text[], ${mee.map(({ eind }) => eind)}::text[]) WITH ORDINALITY n (van, naar, nr) ON CONFLICT DO NOTHING`);
  }
  return mee.length;
}
