import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import type { ImportKeuze, ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Koppeling } from '@/lib/inventaris/import/koppeling';
import type { Rapport } from '@/lib/inventaris/import/rapport';
import type { Toegang, ToegangBereik } from '@/lib/toegang/toegang';

export type ImportStatus = 'ontvangen' | 'gecontroleerd' | 'doorgevoerd' | 'ongedaan' | 'geweigerd';

export interface Importrij {
  id: string;
  soort: ImportSoort;
  bestandsnaam: string;
  status: ImportStatus;
  schooljaar: number | null;
  ingangsdatum: string | null;
  koppeling: Koppeling;
  keuze: ImportKeuze;
  foutenOverslaan: boolean;
  /** Last day for who is not in the file; null when the file does not claim to be complete. */
  verdwenenPer: string | null;
  rapport: Rapport | null;
  versie: number;
}

/**
 * One import, as far as this person may see it: an adviser of some schools sees own imports only, for a report names people.
 * @throws Weigering 'niet-gevonden' for absent and foreign alike
 */
export async function importRij(db: Db, toegang: Toegang, bereik: ToegangBereik, id: string): Promise<Importrij> {
  const [gevonden] = await rijen<Importrij & { gebruikerId: string | null }>(db, sql`
    SELECT id, soort, bestandsnaam, status, schooljaar, ingangsdatum, koppeling, keuze, "foutenOverslaan", "verdwenenPer", rapport, versie, "gebruikerId" FROM import WHERE id = ${id}::uuid`);
  if (!gevonden || (bereik.soort !== 'bestuur' && gevonden.gebruikerId !== toegang.gebruiker.id)) throw nietGevonden();
  const { gebruikerId: _gebruikerId, ...importrij } = gevonden;
  return importrij;
}

/** The same, for an act on it: still open, and not moved on since the page was made. */
export async function openImport(db: Db, toegang: Toegang, bereik: ToegangBereik, { id, versie }: { id: string; versie: number }): Promise<Importrij> {
  const importrij = await importRij(db, toegang, bereik, id);
  if (importrij.status !== 'ontvangen' && importrij.status !== 'gecontroleerd') throw new Weigering('conflict', 'Deze import is al afgerond.');
  if (importrij.versie !== versie) throw conflict();
  return importrij;
}

/** The file of an import that is under way. */
export async function inhoudLezen(db: Db, importId: string): Promise<Uint8Array> {
  const [bestand] = await rijen<{ inhoud: Buffer }>(db, sql`SELECT inhoud FROM importbestand WHERE "importId" = ${importId}::uuid`);
  if (!bestand) throw new Weigering('conflict', 'Het bestand van deze import is al opgeruimd. Kies het opnieuw.');
  return bestand.inhoud;
}

/** Only one import at a time writes in a board; the lock ends with the transaction. */
export async function alleenIk(db: Db, toegang: Toegang): Promise<void> {
  const [slot] = await rijen<{ vrij: boolean }>(db, sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`import ${toegang.bestuur.id}`}, 0)) AS vrij`);
  if (!slot?.vrij) throw new Weigering('bezet', 'Er wordt op dit moment een andere import doorgevoerd. Probeer het over een minuut opnieuw.');
}

/**
 * Moves an import on, if nobody else did.
 * @throws Weigering 'conflict'
 */
export async function importBijwerken(db: Db, importrij: Pick<Importrij, 'id' | 'versie'>, velden: { status: ImportStatus; koppeling?: Koppeling; keuze?: ImportKeuze; foutenOverslaan?: boolean; rapport?: Rapport; verdwenenPer?: string | null; sluitVerdwenen?: boolean }): Promise<void> {
  const bijgewerkt = await rijen(db, sql`
    UPDATE import SET status = ${velden.status}::import_status, versie = versie + 1,
      koppeling = coalesce(${velden.koppeling ? JSON.stringify(velden.koppeling) : null}::jsonb, koppeling),
      keuze = coalesce(${velden.keuze ?? null}, keuze),
      "foutenOverslaan" = coalesce(${velden.foutenOverslaan ?? null}::boolean, "foutenOverslaan"),
      "verdwenenPer" = CASE WHEN ${velden.verdwenenPer !== undefined} THEN ${velden.verdwenenPer ?? null}::date ELSE "verdwenenPer" END,
      "sluitVerdwenen" = coalesce(${velden.sluitVerdwenen ?? null}::boolean, "sluitVerdwenen"),
      rapport = coalesce(${velden.rapport ? JSON.stringify(velden.rapport) : null}::jsonb, rapport),
      "doorgevoerdOp" = CASE WHEN ${velden.status} = 'doorgevoerd' THEN now() ELSE "doorgevoerdOp" END,
      "ongedaanOp" = CASE WHEN ${velden.status} = 'ongedaan' THEN now() ELSE "ongedaanOp" END
    WHERE id = ${importrij.id}::uuid AND versie = ${importrij.versie} RETURNING id`);
  if (bijgewerkt.length === 0) throw conflict();
}

/** Imports that nobody finished within a week are given up: their file is personal data without a purpose. */
export async function verlopenAfbreken(db: Db): Promise<void> {
  await rijen(db, sql`
    WITH verlopen AS (
      UPDATE import SET status = 'geweigerd', versie = versie + 1, rapport = NULL
      WHERE status IN ('ontvangen', 'gecontroleerd') AND "createdAt" < now() - interval '7 days' RETURNING id
    ) DELETE FROM importbestand WHERE "importId" IN (SELECT id FROM verlopen)`);
}

/** The bytes are personal data without a purpose once the import is over. */
export async function bestandOpruimen(db: Db, importId: string): Promise<void> {
  await rijen(db, sql`DELETE FROM importbestand WHERE "importId" = ${importId}::uuid`);
}
