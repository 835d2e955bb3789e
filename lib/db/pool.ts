import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';
import { meldFout } from '@/lib/report-error';

// Numbers: numeric and int8 are small here (hours, factors, counts), so plain numbers. Dates stay text: a day has no time zone.
const TYPES = new Map<number, (tekst: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.DATE, (tekst) => tekst],
]);

/** Type parsers for `rijen`: Prisma brings its own. */
export const rijTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && TYPES.get(oid)) || (pg.types.getTypeParser(oid, format as 'text') as (tekst: string) => unknown),
};

const drager = globalThis as typeof globalThis & { masterkompasPool?: pg.Pool };

/**
 * The one pool of this process, as the app role. Waits at most five seconds for a connection.
 * `pipeline` sends statements that are queued together in one round trip.
 */
export function pool(): pg.Pool {
  drager.masterkompasPool ??= nieuwePool();
  return drager.masterkompasPool;
}

function nieuwePool(): pg.Pool {
  const nieuw = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    pipeline: true,
    application_name: 'masterkompas',
  } as pg.PoolConfig);
  // Without a listener, a database that goes away would end the process.
  nieuw.on('error', (fout) => meldFout('database-verbinding', fout));
  return nieuw;
}

/** Closes all connections; for the command line and for a clean stop. */
export async function poolSluiten(): Promise<void> {
  await drager.masterkompasPool?.end();
  delete drager.masterkompasPool;
}
