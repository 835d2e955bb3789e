// Databases for tests: one template with all migrations, cloned in a tenth of a second.
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ingebouwdeDatabase } from './database.mjs';
import { migratiesLezen } from './migratielijst.mjs';

/** Apart from the database of `npm start`: a test run must never touch what somebody entered. */
export function proefMap() {
  return path.resolve(process.env.DATA_DIR ?? '.data', 'proef');
}

function sjabloonNaam() {
  const som = createHash('sha256').update(fs.readFileSync('prisma/rollen.sql'));
  for (const { naam, som: deel } of migratiesLezen()) som.update(naam).update(deel);
  return `sjabloon_${som.digest('hex').slice(0, 12)}`;
}

/** @param {string} url @param {string} database */
export function andereDatabase(url, database) {
  const anders = new URL(url);
  anders.pathname = `/${database}`;
  return anders.href;
}

/** @template T @param {string} url @param {(client: pg.Client) => Promise<T>} werk @returns {Promise<T>} */
export async function metClient(url, werk) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Starts or joins the test server and makes the template when the migrations changed.
 * @returns {Promise<{ bron: Bron, sluiten: () => Promise<void> }>}
 * @typedef {{ sjabloon: string, appUrl: string, ownerUrl: string, expertUrl: string, backupUrl: string, beheerUrl: string }} Bron
 */
export async function proefServer() {
  const sjabloon = sjabloonNaam();
  const database = await ingebouwdeDatabase({ dataMap: proefMap(), naam: sjabloon });
  const { appUrl, ownerUrl, expertUrl, backupUrl, beheerUrl } = database;
  await metClient(beheerUrl, async (client) => {
    // What an interrupted run or an older set of migrations left behind; a busy one belongs to a run of this moment.
    const { rows } = await client.query(`select datname as naam from pg_database d where (datname like 'proef\\_%' or datname like 'sjabloon\\_%') and datname <> $1
      and not exists (select from pg_stat_activity a where a.datname = d.datname)
      and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '15 minutes'`, [sjabloon]);
    for (const { naam } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(naam)}`).catch(() => undefined);
  });
  return { bron: { sjabloon, appUrl, ownerUrl, expertUrl, backupUrl, beheerUrl }, sluiten: database.sluiten };
}

/**
 * A clone of the template, for one test file.
 * @param {Bron} bron @param {string} [doel] for whom, readable in the list of databases
 */
export async function proefdatabaseMaken(bron, doel = 'test') {
  const naam = `proef_${doel}_${randomBytes(5).toString('hex')}`;
  await metClient(bron.beheerUrl, async (client) => {
    const id = client.escapeIdentifier(naam);
    await client.query(`create database ${id} template ${client.escapeIdentifier(bron.sjabloon)} owner masterkompas_owner`);
    await client.query(`revoke all on database ${id} from public`);
    await client.query(`grant connect on database ${id} to masterkompas_app, masterkompas_expert, masterkompas_backup`);
  });
  const hier = (url) => andereDatabase(url, naam);
  return {
    naam, appUrl: hier(bron.appUrl), ownerUrl: hier(bron.ownerUrl), expertUrl: hier(bron.expertUrl), backupUrl: hier(bron.backupUrl), beheerUrl: hier(bron.beheerUrl),
    verwijderen: () => metClient(bron.beheerUrl, async (client) => {
      await client.query(`drop database if exists ${client.escapeIdentifier(naam)} with (force)`);
    }),
  };
}
