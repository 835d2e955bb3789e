import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import { bundelSturen, type Bundelvraag } from './bundel';
import { luiPrisma, type Db } from './prisma';
import { pool } from './pool';

/** Settings of one transaction; the policies in the database read them. Only ids and hashes, see `toegestaan`. */
export type Instellingen = Partial<Record<
  'app.bestuur' | 'app.bestuurnummer' | 'app.gebruiker' | 'app.bereik' | 'app.scholen' | 'app.teams' | 'app.medewerker' | 'app.sessie' | 'app.uitnodiging' | 'app.leraarlink' | 'app.dialoog' | 'app.deelname' | 'app.agendalink' | 'app.import',
  string
>>;

interface Deur {
  client: pg.PoolClient;
  zetting: Bundelvraag;
  /** 'toe' until something is asked, 'open' once BEGIN was sent, 'gedaan' once its last statements were sent. */
  staat: 'toe' | 'open' | 'gedaan';
  /** More has to follow in this transaction, whatever the work takes for its last statement. */
  openHouden: boolean;
}

const BEGIN: Bundelvraag = { name: 'begin', text: 'BEGIN', stil: true };
const NALEZEN: Bundelvraag = { name: 'nalezen', text: 'BEGIN READ ONLY', stil: true };
const COMMIT: Bundelvraag = { name: 'commit', text: 'COMMIT', stil: true };

const bezig = new AsyncLocalStorage<true>();
const deuren = new WeakMap<object, Deur>();

/**
 * Asks something within the transaction of this handle. The first time, BEGIN and the settings travel along in front:
 * nothing is ever asked before the wall stands.
 */
export async function vragen(db: Db, vraag: pg.QueryConfig): Promise<unknown[]> {
  const deur = deurVan(db);
  if (deur.staat === 'open') return (await deur.client.query(vraag)).rows;
  const rijen = await bundelSturen(deur.client, [...openen(deur), vraag]);
  return rijen[2] ?? [];
}

/**
 * As `vragen`, for the last statements of a door: they commit in the same message, so that the door costs one round
 * trip. What comes after can refuse, but takes nothing back: these statements have to judge for themselves what they
 * write. Afterwards the handle only reads, in a transaction of its own.
 */
export async function laatsteVragen(db: Db, vraag: readonly pg.QueryConfig[]): Promise<unknown[][]> {
  const deur = deurVan(db);
  if (deur.openHouden) return Promise.all(vraag.map((een) => vragen(db, een)));
  const { staat } = deur;
  if (staat === 'gedaan') throw new Error('De laatste vraag van deze deur is al gesteld.');
  deur.staat = 'gedaan';
  if (staat === 'open') return bundelSturen(deur.client, [...vraag, COMMIT]);
  return (await bundelSturen(deur.client, [deur.zetting, ...vraag])).slice(1);
}

/** While `werk` runs, its last statement does not close the door: something must be kept together with it. */
export async function deurOpenHouden<T>(db: Db, werk: () => Promise<T>): Promise<T> {
  const deur = deurVan(db);
  deur.openHouden = true;
  const uitkomst = await werk();
  deur.openHouden = false;
  return uitkomst;
}

/**
 * One transaction on one connection, with settings that end with it. BEGIN and the settings travel together with
 * the first statement of `werk`; a fault anywhere rolls everything back.
 * @throws Error when called inside another transaction: a second connection while holding one can deadlock the pool.
 */
export async function metTransactie<T>(instellingen: Instellingen, werk: (db: Db) => Promise<T>): Promise<T> {
  nietGenest();
  // Before a connection is taken: a refused setting must not keep one.
  const zetting = zettingVan(instellingen);
  const client = await pool().connect();
  return bezig.run(true, () => uitvoeren({ client, zetting, staat: 'toe', openHouden: false }, werk));
}

/**
 * One reading statement in a transaction of its own, sent with its settings in a single message. For the session that
 * every request looks up.
 */
export async function metEenVraag<T>(instellingen: Instellingen, vraag: pg.QueryConfig): Promise<T[]> {
  nietGenest();
  const zetting = zettingVan(instellingen);
  const client = await pool().connect();
  try {
    const [, rijen] = await bundelSturen(client, [zetting, vraag]);
    client.release();
    return rijen as T[];
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

async function uitvoeren<T>(deur: Deur, werk: (db: Db) => Promise<T>): Promise<T> {
  const { client } = deur;
  const prisma = luiPrisma(client, () => {
    // Not awaited: the driver sends it before whatever comes next. A failed BEGIN fails that too.
    if (deur.staat !== 'open') bundelSturen(client, openen(deur)).catch(() => undefined);
  });
  deuren.set(prisma.db, deur);
  try {
    const uitkomst = await werk(prisma.db);
    await prisma.sluiten();
    if (deur.staat === 'open') await client.query(COMMIT);
    client.release();
    return uitkomst;
  } catch (fout) {
    await prisma.sluiten().catch(() => undefined);
    if (deur.staat === 'toe') client.release();
    // When even the rollback fails, the connection is not fit for the next person: destroy it.
    else await client.query('ROLLBACK').then(() => client.release(), (kapot: Error) => client.release(kapot));
    throw fout;
  } finally {
    deuren.delete(prisma.db);
  }
}

function openen(deur: Deur): Bundelvraag[] {
  const begin = deur.staat === 'toe' ? BEGIN : NALEZEN;
  deur.staat = 'open';
  return [begin, deur.zetting];
}

function deurVan(db: Db): Deur {
  const deur = deuren.get(db);
  if (!deur) throw new Error('Deze databasehandle hoort niet bij een lopende transactie.');
  return deur;
}

function nietGenest(): void {
  if (bezig.getStore()) throw new Error('Er loopt al een transactie: geef de handle door in plaats van een deur te openen.');
}

/** The statement that sets these settings for one transaction; prepared once per connection. */
function zettingVan(instellingen: Instellingen): Bundelvraag {
  const namen = Object.keys(instellingen);
  const values = Object.values(instellingen).map(toegestaan);
  if (namen.length === 0) return { name: 'zet', text: 'SELECT 1', stil: true };
  return { name: `zet ${namen.map((naam) => naam.slice(4)).join(' ')}`, text: `SELECT ${namen.map((naam, i) => `set_config('${naam}', $${i + 1}, true)`).join(', ')}`, values, stil: true };
}

/** Ids and hashes only: anything else never becomes a setting that policies read. */
function toegestaan(waarde: string): string {
  if (!/^[0-9A-Za-z{},-]*$/.test(waarde)) throw new Error('Ongeldige transactie-instelling.');
  return waarde;
}
