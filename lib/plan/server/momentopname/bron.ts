import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { GelezenAntwoord } from '@/lib/cyclus/fasepagina';
import type { Cijferstand } from '@/lib/cyclus/instrument';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import type { Schakel } from '@/lib/cyclus/keten';
import { eigenOptiesVraag } from '@/lib/cyclus/server/antwoorden-lezen';
import { cyclusVraag } from '@/lib/cyclus/server/cyclus-ophalen';
import { cijferstandenVraag } from '@/lib/cyclus/server/instrument/instrument-vragen';
import type { CyclusRij } from '@/lib/cyclus/stand';
import type { Momentopname } from '../../momentopname';

// Everything that a snapshot is made of, as the database gives it. What the closed circle keeps never comes along: every
// statement leaves it out itself, whoever asks.

/** Asks one statement, within the transaction of the act. */
export type Lees = <T>(vraag: Sql) => Promise<T[]>;
export interface Plek { bestuurId: string; cyclusId: string; wie: string }

export interface EigenRegel { id: string; tekst: string; instrument: string | null; blok: string | null; deelfase: string; invoer: Invoer; vorigeId: string | null }
export interface Optie { id: string; vraagId: string; naam: string }

export interface Cyclusbron {
  rij: CyclusRij | undefined;
  antwoorden: GelezenAntwoord[];
  eigen: EigenRegel[];
  opties: Optie[];
  schakels: Schakel[];
  standen: Cijferstand[];
  stappen: (Momentopname['fasen'][number]['stappen'][number] & { deelfase: string })[];
  /** Ids of own rows and questions that are closed: what hangs on them stays out too. */
  besloten: Set<string>;
}

/** Inside: the cycle, its answers and its rows. */
export async function cyclusbronLezen(lees: Lees, plek: Plek): Promise<Cyclusbron> {
  const { bestuurId, cyclusId } = plek;
  const hier = (alias: Sql): Sql => sql`${alias}."bestuurId" = ${bestuurId}::uuid AND ${alias}."cyclusId" = ${cyclusId}::uuid`;
  const [rij] = await lees<CyclusRij>(cyclusVraag(cyclusId));
  const eigen = await lees<EigenRegel & { besloten: boolean }>(sql`
    SELECT e.id, e.tekst, e.instrument, e.blok, e.deelfase, e.invoer, e."vorigeId", e.besloten FROM eigenvraag e JOIN cyclus c ON c."bestuurId" = e."bestuurId" AND c.id = ${cyclusId}::uuid AND c.thema = e.thema
    WHERE e."bestuurId" = ${bestuurId}::uuid AND e."vervallenOp" IS NULL AND (e."cyclusId" = c.id OR e."cyclusId" IS NULL AND e.instrument IS NULL AND (e."schoolId" IS NULL OR e."schoolId" = c."schoolId")) ORDER BY e."createdAt", e.id`);
  return {
    rij,
    antwoorden: await lees<GelezenAntwoord>(sql`
      SELECT a."vraagId", a.stem, a.waarde, a.status, a.versie, g.naam AS door, to_json(a."gewijzigdOp") #>> '{}' AS op, '[]'::json AS botsingen
      FROM antwoord a LEFT JOIN gebruiker g ON g.id = a."gewijzigdDoor" WHERE ${hier(sql`a`)} AND NOT a.besloten ORDER BY a."createdAt", a.id`),
    eigen: eigen.filter(({ besloten }) => !besloten),
    besloten: new Set(eigen.filter(({ besloten }) => besloten).map(({ id }) => `eigen-${id}`)),
    opties: await lees<Optie>(eigenOptiesVraag(plek)),
    schakels: await lees<Schakel>(sql`SELECT s.id, s.van, s.naar FROM schakel s WHERE ${hier(sql`s`)} AND NOT s.besloten ORDER BY s."createdAt", s.id`),
    standen: await lees<Cijferstand>(cijferstandenVraag(plek)),
    stappen: await lees<Cyclusbron['stappen'][number]>(sql`
      SELECT f.deelfase, f.stap, f.reden, g.naam AS wie, to_json(f."createdAt") #>> '{}' AS op FROM fasestap f LEFT JOIN gebruiker g ON g.id = f."gebruikerId" WHERE ${hier(sql`f`)} ORDER BY f."createdAt", f.id`),
  };
}

export interface Mensenbron { deelnemers: Momentopname['deelnemers']; schrijvers: string[] }

/** Inside: who took part, by name; and who wrote without being a participant. */
export async function mensenLezen(lees: Lees, { bestuurId, cyclusId }: Plek): Promise<Mensenbron> {
  const deelnemers = await lees<Momentopname['deelnemers'][number]>(sql`
    SELECT g.naam, d.rol FROM cyclus_deelnemer d JOIN gebruiker g ON g.id = d."gebruikerId" WHERE d."bestuurId" = ${bestuurId}::uuid AND d."cyclusId" = ${cyclusId}::uuid ORDER BY d.rol <> 'trekker', g.naam, g.id`);
  const schrijvers = await lees<{ naam: string }>(sql`
    SELECT DISTINCT g.naam FROM antwoordversie v JOIN antwoord a ON a."bestuurId" = v."bestuurId" AND a.id = v."antwoordId" JOIN gebruiker g ON g.id = v."gebruikerId"
    WHERE a."bestuurId" = ${bestuurId}::uuid AND a."cyclusId" = ${cyclusId}::uuid AND NOT a.besloten ORDER BY g.naam`);
  return { deelnemers, schrijvers: schrijvers.map(({ naam }) => naam) };
}
