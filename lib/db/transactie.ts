import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import { luiPrisma, type Db, type PrismaInTransactie } from './prisma';
import { pool } from './pool';

/** Settings of one transaction; the policies in the database read them. Only ids and hashes, see `letterlijk`. */
export type Instellingen = Partial<Record<
  'app.bestuur' | 'app.bestuurnummer' | 'app.gebruiker' | 'app.bereik' | 'app.scholen' | 'app.teams' | 'app.medewerker' | 'app.sessie' | 'app.uitnodiging' | 'app.import',
  string
>>;

const bezig = new AsyncLocalStorage<true>();
const verbindingen = new WeakMap<object, pg.PoolClient>();

/** The connection under a handle, for raw SQL in the same transaction. */
export function verbindingVan(db: Db): pg.PoolClient {
  const client = verbindingen.get(db);
  if (!client) throw new Error('Deze databasehandle hoort niet bij een lopende transactie.');
  return client;
}

/**
 * One transaction on one connection, with settings that end with it. BEGIN and the settings travel together with
 * the first statement of `werk`; a fault anywhere rolls everything back.
 * @throws Error when called inside another transaction: a second connection while holding one can deadlock the pool.
 */
export async function metTransactie<T>(instellingen: Instellingen, werk: (db: Db) => Promise<T>): Promise<T> {
  nietGenest();
  // Before a connection is taken: a refused setting must not keep one.
  const beginTekst = `BEGIN;${zettingen(instellingen)}`;
  const client = await pool().connect();
  return bezig.run(true, () => uitvoeren(client, beginTekst, werk));
}

/**
 * One reading statement in a transaction of its own, sent with its settings and its end in a single round trip. For the
 * session that every request looks up. A statement that fails makes the COMMIT behind it a rollback.
 */
export async function metEenVraag<T>(instellingen: Instellingen, vraag: pg.QueryConfig): Promise<T[]> {
  nietGenest();
  const beginTekst = `BEGIN;${zettingen(instellingen)}`;
  const client = await pool().connect();
  try {
    const [, { rows }] = await Promise.all([client.query(beginTekst), client.query(vraag), client.query('COMMIT')]);
    client.release();
    return rows as T[];
  } catch (fout) {
    // Whatever state it is in: not for the next person.
    client.release(true);
    throw fout;
  }
}

/** For a timer that outlives the act which sets it: when it goes off, no transaction is running. */
export function buitenTransactie<T>(werk: () => T): T {
  return bezig.exit(werk);
}

async function uitvoeren<T>(client: pg.PoolClient, beginTekst: string, werk: (db: Db) => Promise<T>): Promise<T> {
  // Not awaited: pg queues it before whatever `werk` sends first. A failed BEGIN fails those too.
  const begin = client.query(beginTekst);
  begin.catch(() => undefined);
  const prisma: PrismaInTransactie = luiPrisma(client);
  verbindingen.set(prisma.db, client);
  try {
    const uitkomst = await werk(prisma.db);
    await begin;
    await prisma.sluiten();
    await client.query('COMMIT');
    client.release();
    return uitkomst;
  } catch (fout) {
    await prisma.sluiten().catch(() => undefined);
    // When even the rollback fails, the connection is not fit for the next person: destroy it.
    await client.query('ROLLBACK').then(() => client.release(), (kapot: Error) => client.release(kapot));
    throw fout;
  } finally {
    verbindingen.delete(prisma.db);
  }
}

function nietGenest(): void {
  if (bezig.getStore()) throw new Error('Er loopt al een transactie: geef de handle door in plaats van een deur te openen.');
}

function zettingen(instellingen: Instellingen): string {
  const delen = Object.entries(instellingen).map(([naam, waarde]) => `set_config('${naam}', ${letterlijk(waarde)}, true)`);
  return delen.length === 0 ? '' : `SELECT ${delen.join(', ')}`;
}

/** Settings are sent as text in one batch, so only what cannot break out of quotes is let through. */
function letterlijk(waarde: string): string {
  if (!/^[0-9A-Za-z{},-]*$/.test(waarde)) throw new Error('Ongeldige transactie-instelling.');
  return `'${waarde}'`;
}
