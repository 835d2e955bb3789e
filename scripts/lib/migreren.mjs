// Applies prisma/migrations with plain SQL. Prisma's own engine is a download, which a closed network
// does not have; the bookkeeping is Prisma's, so `npx prisma migrate deploy` works on the same database.
import { randomUUID } from 'node:crypto';
import { setTimeout as wachten } from 'node:timers/promises';
import pg from 'pg';
import { migratiesLezen } from './migratielijst.mjs';
import { Gestopt } from './uitvoer.mjs';

// The number Prisma locks on, so that both runners exclude one another.
const PRISMA_SLOT = 72_707_369;
const TABEL = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** @param {pg.Client} client */
async function slotNemen(client) {
  for (let poging = 0; poging < 300; poging += 1) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as vrij', [PRISMA_SLOT]);
    if (rows[0].vrij) return;
    await wachten(200);
  }
  throw new Gestopt('Een ander programma werkt de database al een minuut lang bij. Probeer het later opnieuw.');
}

/** @param {pg.Client} client @param {{ naam: string, sql: string, som: string }} migratie */
async function toepassen(client, { naam, sql, som }) {
  // One transaction with its bookkeeping: a migration is there whole or not at all.
  await client.query('begin');
  try {
    await client.query("set local lock_timeout = '5s'");
    await client.query(sql);
    await client.query('insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)', [randomUUID(), som, naam]);
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback').catch(() => undefined);
    const plek = fout.position ? ` (regel ${sql.slice(0, Number(fout.position)).split('\n').length})` : '';
    throw new Gestopt(`Migratie ${naam} is mislukt${plek} en teruggedraaid: ${fout.message}`);
  }
}

/**
 * @param {string} url connection of the owner role
 * @param {{ map?: string }} [opties]
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export async function migreren(url, { map } = {}) {
  const client = new pg.Client({ connectionString: url, application_name: 'masterkompas-migreren' });
  await client.connect();
  try {
    await slotNemen(client);
    await client.query(TABEL);
    const { rows } = await client.query('select migration_name as naam, checksum as som, finished_at as klaar from _prisma_migrations where rolled_back_at is null');
    const gedaan = new Map(rows.map((rij) => [rij.naam, rij]));
    const nieuw = [];
    for (const migratie of migratiesLezen(map)) {
      const eerder = gedaan.get(migratie.naam);
      if (eerder && !eerder.klaar) throw new Gestopt(`Migratie ${migratie.naam} is eerder halverwege gestopt. Kijk met "npx prisma migrate status" wat er nodig is.`);
      if (eerder && eerder.som !== migratie.som) throw new Gestopt(`Migratie ${migratie.naam} is veranderd nadat zij is toegepast. Maak een nieuwe migratie; een toegepaste wordt nooit gewijzigd.`);
      if (eerder) continue;
      await toepassen(client, migratie);
      nieuw.push(migratie.naam);
    }
    // The app reads here at start whether the database is at its version.
    const rol = await client.query("select 1 from pg_roles where rolname = 'masterkompas_app'");
    if (nieuw.length > 0 && rol.rowCount) await client.query('grant select (migration_name, finished_at, rolled_back_at) on _prisma_migrations to masterkompas_app');
    return nieuw;
  } finally {
    await client.end().catch(() => undefined);
  }
}
