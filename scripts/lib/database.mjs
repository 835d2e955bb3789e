// Which database a command works on: the embedded one in DATA_DIR, or the one in DATABASE_URL.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migreren } from './migreren.mjs';
import { ingebouwdePostgres } from './postgres.mjs';
import { Gestopt, vertel } from './uitvoer.mjs';

/**
 * @typedef {object} Database
 * @property {string} appUrl role masterkompas_app: what the application and the tests use
 * @property {string | undefined} ownerUrl role masterkompas_owner: migrations and loading of demo data
 * @property {string | undefined} expertUrl
 * @property {string | undefined} backupUrl
 * @property {string | undefined} beheerUrl superuser of the embedded server; tests clone databases with it
 * @property {boolean} ingebouwd
 * @property {string[]} gemigreerd
 * @property {() => Promise<void>} sluiten
 */

/** @param {import('pg').Client} client @param {Record<string, string>} wachtwoorden */
export async function rollenMaken(client, wachtwoorden) {
  await client.query('begin');
  for (const rol of ['owner', 'app', 'expert', 'backup']) {
    await client.query('select set_config($1, $2, true)', [`masterkompas.wachtwoord_${rol}`, wachtwoorden[rol] ?? '']);
  }
  await client.query(fs.readFileSync(path.resolve('prisma/rollen.sql'), 'utf8'));
  await client.query('commit');
}

/** Creates the database of the owner, closed for everybody else. @param {import('pg').Client} client @param {string} naam */
export async function databaseMaken(client, naam) {
  const bestaat = await client.query('select 1 from pg_database where datname = $1', [naam]);
  if (!bestaat.rowCount) {
    try {
      await client.query(`create database ${client.escapeIdentifier(naam)} owner masterkompas_owner`);
    } catch (fout) {
      if (fout.code !== '42P04' && fout.code !== '23505') throw fout;
    }
  }
  await client.query(`revoke all on database ${client.escapeIdentifier(naam)} from public`);
  await client.query(`grant connect on database ${client.escapeIdentifier(naam)} to masterkompas_app, masterkompas_expert, masterkompas_backup`);
}

/**
 * Opens the embedded server and makes sure that a database with this name exists, with roles and migrations.
 * @param {{ dataMap: string, naam?: string, migraties?: boolean }} opties
 * @returns {Promise<Database>}
 */
export async function ingebouwdeDatabase({ dataMap, naam = 'masterkompas', migraties = true }) {
  const server = await ingebouwdePostgres(dataMap);
  const url = (rol, wachtwoord, db = naam) => `postgresql://${rol}:${wachtwoord}@${server.host}:${server.poort}/${db}`;
  const { wachtwoorden } = server;
  try {
    const client = new pg.Client({ connectionString: url('beheer', wachtwoorden.beheer, 'postgres') });
    await client.connect();
    try {
      await rollenMaken(client, wachtwoorden);
      await databaseMaken(client, naam);
    } finally {
      await client.end();
    }
    const ownerUrl = url('masterkompas_owner', wachtwoorden.owner);
    const gemigreerd = migraties ? await migreren(ownerUrl) : [];
    return {
      appUrl: url('masterkompas_app', wachtwoorden.app), ownerUrl, gemigreerd, ingebouwd: true,
      expertUrl: url('masterkompas_expert', wachtwoorden.expert), backupUrl: url('masterkompas_backup', wachtwoorden.backup),
      beheerUrl: url('beheer', wachtwoorden.beheer, 'postgres'), sluiten: server.sluiten,
    };
  } catch (fout) {
    await server.sluiten();
    throw fout;
  }
}

/**
 * The database of this command, migrated and ready.
 * @param {{ env?: NodeJS.ProcessEnv }} [opties]
 * @returns {Promise<Database>}
 */
export async function databaseOpenen({ env = process.env } = {}) {
  if (!env.DATABASE_URL) return ingebouwdeDatabase({ dataMap: env.DATA_DIR ?? '.data' });
  const gemigreerd = env.DATABASE_OWNER_URL ? await migreren(env.DATABASE_OWNER_URL).catch(onbereikbaar) : [];
  if (!env.DATABASE_OWNER_URL) vertel('DATABASE_OWNER_URL is niet gezet: de database wordt niet bijgewerkt, alleen gebruikt.');
  return {
    appUrl: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL, expertUrl: env.DATABASE_EXPERT_URL, backupUrl: undefined, beheerUrl: undefined,
    ingebouwd: false, gemigreerd, sluiten: () => Promise.resolve(),
  };
}

function onbereikbaar(fout) {
  if (fout instanceof Gestopt) throw fout;
  throw new Gestopt(`De database van DATABASE_OWNER_URL is niet te gebruiken: ${fout.message}`);
}
