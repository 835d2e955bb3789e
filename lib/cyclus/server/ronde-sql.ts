import 'server-only';
import { z } from 'zod';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { rondeStaat, type Kaart, type RondeKop, type Rondevraag } from '../ronde';
import { uitkomstVan, type Uitkomst } from '../ronde-uitkomst';

interface RondeRij extends Omit<RondeKop, 'staat' | 'sluitOp' | 'geslotenOp'> { cyclusId: string; code: string; sluitOp: Date; geslotenOp: Date | null; ingetrokkenOp: Date | null }
export interface GelezenRonde extends RondeKop { cyclusId: string; code: string }

/**
 * Inside: one round of this cycle within reach.
 * @throws Weigering 'niet-gevonden'
 */
export async function rondeLezen(db: Db, bestuurId: string, id: string, cyclusId?: string): Promise<GelezenRonde> {
  if (!z.uuid().safeParse(id).success) throw nietGevonden();
  const [rij] = await rijen<RondeRij>(db, sql`
    SELECT id, "cyclusId", titel, uitleg, deelfase, anoniem, live, doelgroepen, "sluitOp", "geslotenOp", "ingetrokkenOp", samenvatting, versie, code FROM dialoogronde WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
  if (!rij || (cyclusId !== undefined && rij.cyclusId !== cyclusId)) throw nietGevonden();
  const { ingetrokkenOp, geslotenOp, sluitOp, ...rest } = rij;
  return { ...rest, staat: rondeStaat(rij), sluitOp: sluitOp.toISOString(), geslotenOp: (ingetrokkenOp ?? geslotenOp)?.toISOString() ?? null };
}

/** Inside: the questions of a round in their order. */
export function rondevragen(db: Db, bestuurId: string, rondeId: string): Promise<(Rondevraag & { getoond: number })[]> {
  return rijen(db, sql`SELECT id, "vraagId", tekst, soort, opties, stippen, getoond FROM rondevraag WHERE "bestuurId" = ${bestuurId} AND "rondeId" = ${rondeId} ORDER BY volgorde, id`);
}

/** Inside: lets the database put on the board what may be shown now, and reads the board. */
export async function uitkomstenLezen(db: Db, bestuurId: string, rondeId: string): Promise<Uitkomst[]> {
  await rijen(db, sql`SELECT ronde_tonen(${rondeId}::uuid)`);
  const [vragen, kaarten] = await Promise.all([
    rondevragen(db, bestuurId, rondeId),
    rijen<Kaart & { rondevraagId: string }>(db, sql`
      SELECT id, "rondevraagId", waarde, naam, doelgroep, "verborgenOp" IS NOT NULL AS verborgen FROM rondekaart WHERE "bestuurId" = ${bestuurId} AND "rondeId" = ${rondeId} ORDER BY id`),
  ]);
  return vragen.map(({ getoond, ...vraag }) => uitkomstVan(vraag, kaarten.filter(({ rondevraagId }) => rondevraagId === vraag.id), getoond));
}

/**
 * Inside: takes a round for a change, until the end; guests that are just sending finish first.
 * @throws Weigering 'niet-gevonden', 'conflict' for an old version.
 */
export async function rondeVergrendelen(db: Db, bestuurId: string, id: string, versie?: number): Promise<GelezenRonde> {
  await rijen(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 1))`);
  const ronde = await rondeLezen(db, bestuurId, id);
  if (versie !== undefined && ronde.versie !== versie) throw conflict();
  return ronde;
}
