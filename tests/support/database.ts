import { inject } from 'vitest';
import pg from 'pg';
import { metClient, proefdatabaseMaken } from '../../scripts/lib/proefdatabase.mjs';

/** The addresses of one test database, per role. `beheerUrl` is the superuser: to arrange, never to act. */
export interface ProefDatabase {
  naam: string;
  appUrl: string;
  ownerUrl: string;
  expertUrl: string;
  backupUrl: string;
  beheerUrl: string;
}

const drager = globalThis as typeof globalThis & { masterkompasProef?: ProefDatabase };

/** For the setup file only. */
export function zetProefDatabase(database: ProefDatabase): void {
  drager.masterkompasProef = database;
}

/** The database of this test file: migrated and empty at its start, removed at its end. */
export function proefDatabase(): ProefDatabase {
  if (!drager.masterkompasProef) throw new Error('Geen proefdatabase: noem dit bestand naar wat vitest.config.ts bij "database" zoekt.');
  return drager.masterkompasProef;
}

/** Another database beside it, for a test that spoils its own (mutants). Remove it with `verwijderen`. */
export async function extraDatabase(): Promise<ProefDatabase & { verwijderen: () => Promise<void> }> {
  return proefdatabaseMaken(inject('bron'), 'extra');
}

/** One connection as the owner of the tables; forced row-level security binds it like anyone. */
export async function alsOwner<T>(werk: (client: pg.Client) => Promise<T>): Promise<T> {
  return metClient(proefDatabase().ownerUrl, werk);
}

/** One connection as the role of the application. */
export async function alsApp<T>(werk: (client: pg.Client) => Promise<T>): Promise<T> {
  return metClient(proefDatabase().appUrl, werk);
}

/** One connection that sees every row, to compare what is really there. */
export async function alsBeheer<T>(werk: (client: pg.Client) => Promise<T>): Promise<T> {
  return metClient(proefDatabase().beheerUrl, werk);
}

/** Empties every table but the national subject list and the bookkeeping of migrations. */
export async function databaseLegen(): Promise<void> {
  await alsBeheer(async (client) => {
    const { rows } = await client.query<{ lijst: string | null }>(`select string_agg(format('%I', tablename), ', ') as lijst from pg_tables
      where schemaname = 'public' and tablename not in ('vak', '_prisma_migrations')`);
    if (rows[0]?.lijst) await client.query(`truncate ${rows[0].lijst} cascade`);
  });
}
