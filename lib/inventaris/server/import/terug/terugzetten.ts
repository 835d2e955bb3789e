import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, rij, sql, type Sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { Aanstellinggegevens } from '@/lib/inventaris/import/vergelijken/aanstelling';
import type { Bevoegdheidgegevens } from '@/lib/inventaris/import/vergelijken/bevoegdheden';
import type { Diplomagegevens } from '@/lib/inventaris/import/vergelijken/diplomas';
import type { Persoonsgegevens } from '@/lib/inventaris/import/vergelijken/personeel';
import type { BekendeLes } from '@/lib/inventaris/import/vergelijken/rooster';
import { bevoegdhedenZetten } from '../schrijven/bevoegdheden-schrijven';
import { diplomasZetten } from '../schrijven/diplomas-schrijven';
import { aanstellingenZetten, medewerkersZetten } from '../schrijven/personeel-schrijven';
import { lessenToevoegen, lessenZetten } from '../schrijven/rooster-schrijven';
import type { Tabelnaam } from '../schrijven/wijzigingen-schrijven';

interface Vorige<T> {
  id: string;
  versie: number;
  vorige: T;
}

/** What stood in the rows of one table before this import. */
async function vorigeLezen<T>(db: Db, importId: string, tabel: Tabelnaam, verwijderd = false): Promise<Vorige<T>[]> {
  return rijen(db, sql`
    SELECT "rijId" AS id, "versieNa" AS versie, vorige FROM importwijziging
    WHERE "importId" = ${importId}::uuid AND tabel = ${tabel} AND vorige IS NOT NULL AND ("versieNa" = 0) = ${verwijderd}`);
}

function plat<T extends object>(lijst: readonly Vorige<T>[]): (T & { id: string; versie: number })[] {
  return lijst.map(({ id, versie, vorige }) => ({ ...vorige, id, versie }));
}

/** Removes the rows that the import made. Fewer than it made means that the policy kept some: out of reach. */
async function gemaaktVerwijderen(db: Db, importId: string, tabel: Tabelnaam, verwijder: (ids: Sql) => Sql): Promise<void> {
  const { gemaakt } = await rij<{ gemaakt: number }>(db, sql`SELECT count(*) AS gemaakt FROM importwijziging WHERE "importId" = ${importId}::uuid AND tabel = ${tabel} AND vorige IS NULL`);
  if (gemaakt === 0) return;
  const ids = sql`(SELECT "rijId" FROM importwijziging WHERE "importId" = ${importId}::uuid AND tabel = ${tabel} AND vorige IS NULL)`;
  const { weg } = await rij<{ weg: number }>(db, sql`WITH weg AS (${verwijder(ids)} RETURNING 1) SELECT count(*) AS weg FROM weg`);
  if (weg !== gemaakt) throw new Weigering('conflict', 'Deze import bevat mensen of gegevens die u niet mag verwijderen. Vraag het aan HR van het hele bestuur.');
}

async function lessenTerug(db: Db, importId: string): Promise<void> {
  await gemaaktVerwijderen(db, importId, 'lesinzet', (ids) => sql`DELETE FROM lesinzet WHERE id IN ${ids}`);
  await lessenZetten(db, plat(await vorigeLezen<{ uren: number }>(db, importId, 'lesinzet')));
  const verwijderd = await vorigeLezen<BekendeLes & { medewerkerId: string; schooljaar: number }>(db, importId, 'lesinzet', true);
  const schooljaren = new Set(verwijderd.map(({ vorige }) => vorige.schooljaar));
  for (const schooljaar of schooljaren) await lessenToevoegen(db, schooljaar, verwijderd.map(({ vorige }) => vorige).filter((les) => les.schooljaar === schooljaar));
}

async function diplomasTerug(db: Db, importId: string): Promise<void> {
  // The policy on screening lets go of imported outcomes only, and only while this setting names their import.
  await rijen(db, sql`SELECT set_config('app.import', ${importId}, true)`);
  await gemaaktVerwijderen(db, importId, 'screening', (ids) => sql`DELETE FROM screening WHERE id IN ${ids}`);
  await gemaaktVerwijderen(db, importId, 'diploma', (ids) => sql`DELETE FROM diploma WHERE id IN ${ids}`);
  await diplomasZetten(db, plat(await vorigeLezen<Diplomagegevens>(db, importId, 'diploma')));
}

async function bevoegdhedenTerug(db: Db, importId: string): Promise<void> {
  await gemaaktVerwijderen(db, importId, 'bevoegdheid', (ids) => sql`DELETE FROM bevoegdheid WHERE id IN ${ids}`);
  await bevoegdhedenZetten(db, plat(await vorigeLezen<Bevoegdheidgegevens>(db, importId, 'bevoegdheid')));
}

async function personeelTerug(db: Db, importId: string): Promise<void> {
  await gemaaktVerwijderen(db, importId, 'aanstelling', (ids) => sql`DELETE FROM aanstelling WHERE id IN ${ids}`);
  await aanstellingenZetten(db, plat(await vorigeLezen<Aanstellinggegevens>(db, importId, 'aanstelling')));
  // Made together with their person, in the same transaction: see personeel-schrijven.
  await rijen(db, sql`
    DELETE FROM aanstelling a USING importwijziging w WHERE w."importId" = ${importId}::uuid AND w.tabel = 'medewerker' AND w.vorige IS NULL AND a."medewerkerId" = w."rijId"`);
  await gemaaktVerwijderen(db, importId, 'medewerker', (ids) => sql`DELETE FROM medewerker WHERE id IN ${ids}`);
  await medewerkersZetten(db, plat(await vorigeLezen<Persoonsgegevens>(db, importId, 'medewerker')));
}

/** Puts back what stood there before the import and removes what it made, in this transaction. */
export async function terugzetten(db: Db, importId: string): Promise<void> {
  await lessenTerug(db, importId);
  await diplomasTerug(db, importId);
  await bevoegdhedenTerug(db, importId);
  await personeelTerug(db, importId);
  // Old values of people have no purpose any more.
  await rijen(db, sql`DELETE FROM importwijziging WHERE "importId" = ${importId}::uuid`);
}
