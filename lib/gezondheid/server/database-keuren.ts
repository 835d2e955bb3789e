import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';

/** Why this process must not serve from this database; null when it may. */
export type Bezwaar = 'geen-verbinding' | 'verkeerde-rol' | 'oude-database' | null;

interface Stand {
  superuser: boolean;
  bypass: boolean;
  bezit: boolean;
  bijgewerkt: boolean;
}

// Row-level security binds neither a superuser, nor a role that bypasses it, nor the owner of an unforced table.
const VRAAG = `select r.rolsuper as superuser, r.rolbypassrls as bypass,
  exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(c.relowner, 'usage')) as bezit,
  exists (select from _prisma_migrations where migration_name = $1 and finished_at is not null and rolled_back_at is null) or $1 = '' as bijgewerkt
  from pg_roles r where r.rolname = current_user`;

let bron: pg.Pool | undefined;

// Not the pool of the doors: when that one is busy, a slow answer must not look like a dead database.
function eigenVerbinding(): pg.Pool {
  if (bron) return bron;
  bron = new pg.Pool({ connectionString: env().DATABASE_URL, max: 1, connectionTimeoutMillis: 1000, query_timeout: 1000, allowExitOnIdle: true, application_name: 'masterkompas-gezondheid' });
  bron.on('error', () => undefined);
  return bron;
}

/** Asks the database, within one second, who we are and whether its migrations are those of this build. */
export async function databaseKeuren(): Promise<Bezwaar> {
  try {
    const { rows } = await eigenVerbinding().query<Stand>(VRAAG, [env().MASTERKOMPAS_MIGRATIE]);
    const stand = rows[0];
    if (!stand || stand.superuser || stand.bypass || stand.bezit) return 'verkeerde-rol';
    return stand.bijgewerkt ? null : 'oude-database';
  } catch (fout) {
    const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
    // No such table, or no right to read it: the migrations never ran here.
    return code === '42P01' || code === '42501' ? 'oude-database' : 'geen-verbinding';
  }
}
