import 'server-only';
import { conflict } from '@/lib/errors';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql, type Sql } from '@/lib/db/sql';
import { nieuweId } from '../nieuwe-id';

/** Rows per statement: long files stay well within the time that one statement may take. */
export const DEEL = 5000;

export type Tabelnaam = 'medewerker' | 'aanstelling' | 'diploma' | 'lesinzet' | 'screening' | 'bevoegdheid';

/** Runs one set-based statement per part of the list; each part travels as one JSON text. */
export async function perDeel<T>(lijst: readonly T[], werk: (json: string, aantal: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < lijst.length; i += DEEL) {
    const deel = lijst.slice(i, i + DEEL);
    await werk(JSON.stringify(deel), deel.length);
  }
}

/**
 * Runs a statement that returns a row per changed row.
 * @throws Weigering 'conflict' when fewer rows changed than asked: somebody else was first
 */
export async function allesOfConflict(db: Db, opdracht: Sql, aantal: number): Promise<void> {
  const { geraakt } = await rij<{ geraakt: number }>(db, sql`WITH geraakt AS (${opdracht}) SELECT count(*) AS geraakt FROM geraakt`);
  if (geraakt !== aantal) throw conflict();
}

/** Notes which rows this import made, so that they can be taken back. */
export async function gemaaktVastleggen(db: Db, importId: string, tabel: Tabelnaam, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += DEEL) {
    const deel = ids.slice(i, i + DEEL);
    await rijen(db, sql`
      INSERT INTO importwijziging (id, "importId", tabel, "rijId", "versieNa")
      SELECT n.eigen, ${importId}::uuid, ${tabel}, n.id, 1 FROM unnest(${deel.map(nieuweId)}::uuid[], ${deel}::uuid[]) AS n(eigen, id)`);
  }
}

/** Notes what stood in the rows that this import changes or removes; `versieNa` 0 means removed. */
export async function vorigeVastleggen(db: Db, importId: string, tabel: Tabelnaam, wijzigingen: readonly { id: string; versieNa: number; vorige: object }[]): Promise<void> {
  await perDeel(wijzigingen, async (json) => {
    await rijen(db, sql`
      INSERT INTO importwijziging ("importId", tabel, "rijId", "versieNa", vorige)
      SELECT ${importId}::uuid, ${tabel}, w.id, w."versieNa", w.vorige FROM json_to_recordset(${json}::json) AS w(id uuid, "versieNa" int, vorige jsonb)`);
  });
}
