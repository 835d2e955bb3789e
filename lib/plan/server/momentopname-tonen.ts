import 'server-only';
import { createHash } from 'node:crypto';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import type { CyclusKop } from '@/lib/cyclus/cyclus';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { momentopnameUit, type Momentopname, type Momentopnameregel } from '../momentopname';

/** Inside: the snapshots of a cycle, newest first. */
export async function momentopnamesLezen(db: Db, bestuurId: string, cyclusId: string): Promise<Momentopnameregel[]> {
  return rijen<Momentopnameregel>(db, sql`
    SELECT m.nummer, to_json(m."createdAt") #>> '{}' AS op, g.naam AS wie FROM cyclusmomentopname m LEFT JOIN gebruiker g ON g.id = m."gebruikerId"
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m."cyclusId" = ${cyclusId}::uuid ORDER BY m.nummer DESC`);
}

export interface Momentopnamescherm {
  /** The cycle as it is now: only for the way back, nothing of the page itself is read from it. */
  kop: CyclusKop;
  nummer: number;
  /** Null for a shape that this version does not know. */
  beeld: Momentopname | null;
  hash: string;
  /** The text still gives the seal that was kept with it. */
  ongeschonden: boolean;
  alle: Momentopnameregel[];
}

/** A closed cycle as it was, out of what was kept and nothing else. @throws Weigering 'niet-gevonden' */
export async function momentopnameTonen(toegang: Toegang, cyclusId: string, nummer: number): Promise<Momentopnamescherm> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    const { inhoud, hash } = await momentopnameLezen(db, bestuurId, cyclusId, nummer);
    return { kop, nummer, beeld: momentopnameUit(inhoud), hash, ongeschonden: zegel(inhoud) === hash, alle: await momentopnamesLezen(db, bestuurId, cyclusId) };
  });
}

/** The kept text itself, byte for byte; the taking out is written to the log. @throws Weigering 'niet-gevonden' */
export async function momentopnameExporteren(toegang: Toegang, cyclusId: string, nummer: number): Promise<{ naam: string; inhoud: string; hash: string }> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    const { inhoud, hash } = await momentopnameLezen(db, bestuurId, cyclusId, nummer);
    await vastleggen(db, { handeling: 'momentopname-exporteren', onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { nummer } });
    return { naam: `momentopname-${kop.naam}-${nummer}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'), inhoud, hash };
  });
}

async function momentopnameLezen(db: Db, bestuurId: string, cyclusId: string, nummer: number): Promise<{ inhoud: string; hash: string }> {
  const [gevonden] = await rijen<{ inhoud: string; hash: string }>(db, sql`SELECT inhoud, hash FROM cyclusmomentopname WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND nummer = ${nummer}::int`);
  if (!gevonden) throw nietGevonden();
  return gevonden;
}

const zegel = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
