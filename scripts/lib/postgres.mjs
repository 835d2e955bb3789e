// The embedded Postgres: join the running server or start one; the last command to leave stops it.
//
// Every command keeps one connection open with a shared advisory lock. That is its lease: it ends with
// the process, also after kill -9, so no file can lie about who is still busy.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wachten } from 'node:timers/promises';
import pg from 'pg';
import { clusterMaken, postgresPlaats } from './postgres-plaats.mjs';
import { Gestopt, vertel } from './uitvoer.mjs';

const HUURSLOT = 7_266_031;
const WACHTTIJD_MS = 60_000;
const INSTELLINGEN = {
  listen_addresses: '127.0.0.1',
  max_connections: '150',
  shared_buffers: '256MB',
  random_page_cost: '1.1',
  // Compiling a plan costs more than these short queries gain by it.
  jit: 'off',
  log_min_duration_statement: '-1',
  timezone: 'UTC',
};

/** @param {string} cluster @returns {{ pid: number, poort: number } | null} */
function draaiendeServer(cluster) {
  try {
    const regels = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(regels[0] ?? '', 10);
    const poort = Number.parseInt(regels[3] ?? '', 10);
    return pid > 0 && poort > 0 ? { pid, poort } : null;
  } catch {
    return null;
  }
}

/** @param {number} poort 0 asks the system for any free one @returns {Promise<number>} 0 when taken */
export function vrijePoort(poort, host = '127.0.0.1') {
  return new Promise((klaar) => {
    const server = net.createServer();
    server.once('error', () => klaar(0));
    server.listen({ port: poort, host, exclusive: true }, () => {
      const adres = server.address();
      server.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}

/** The port of last time when it is still free, so that addresses in a client keep working. @param {string} map */
async function poortKiezen(map) {
  const bestand = path.join(map, 'poort');
  const eerder = fs.existsSync(bestand) ? Number.parseInt(fs.readFileSync(bestand, 'utf8'), 10) : 0;
  const poort = (eerder > 0 ? await vrijePoort(eerder) : 0) || (await vrijePoort(0));
  fs.writeFileSync(bestand, String(poort));
  return poort;
}

/** @param {import('./postgres-plaats.mjs').Plaats} plaats */
async function serverStarten({ map, cluster, wie, bin }) {
  const poort = await poortKiezen(map);
  const logpad = path.join(map, 'postgres.log');
  if (fs.existsSync(logpad) && fs.statSync(logpad).size > 10_000_000) fs.truncateSync(logpad);
  const log = fs.openSync(logpad, 'a');
  const socket = path.join(map, 'socket');
  // A socket path has a hard limit of 107 bytes; in a deep folder the server does without.
  const instellingen = { ...INSTELLINGEN, unix_socket_directories: socket.length < 80 ? socket : '' };
  const vlaggen = Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
  // Detached: Ctrl-C in the terminal must reach the app first and the database last.
  const kind = spawn(bin('postgres'), ['-D', cluster, '-p', String(poort), ...vlaggen], {
    ...wie, cwd: '/', detached: true, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
  });
  fs.closeSync(log);
  kind.on('error', () => undefined);
  kind.unref();
}

/** @param {string} map */
function laatsteLog(map) {
  try {
    return fs.readFileSync(path.join(map, 'postgres.log'), 'utf8').trim().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}

/** @param {string} cluster @param {string} wachtwoord @returns {Promise<pg.Client | null>} */
async function huren(cluster, wachtwoord) {
  const server = draaiendeServer(cluster);
  if (!server) return null;
  const client = new pg.Client({ host: '127.0.0.1', port: server.poort, user: 'beheer', password: wachtwoord, database: 'postgres', connectionTimeoutMillis: 3000, keepAlive: true, application_name: 'masterkompas-huur' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('select pg_try_advisory_lock_shared($1) as gehuurd, current_setting($2) as map', [HUURSLOT, 'data_directory']);
    if (rows[0].gehuurd && fs.realpathSync(rows[0].map) === fs.realpathSync(cluster)) return client;
  } catch {
    // Not ready yet, stopping, or another server on this port: the caller tries again.
  }
  await client.end().catch(() => undefined);
  return null;
}

/** @param {import('./postgres-plaats.mjs').Plaats} plaats @param {string} wachtwoord */
async function meedoenOfStarten(plaats, wachtwoord) {
  const eind = Date.now() + WACHTTIJD_MS;
  let volgendeStart = 0;
  while (Date.now() < eind) {
    const client = await huren(plaats.cluster, wachtwoord);
    if (client) return client;
    // A start beside a living server fails by itself on the lock file; Postgres judges that file better
    // than we can, so it is never removed here. After kill -9 it takes a second or two.
    if (Date.now() >= volgendeStart) {
      await serverStarten(plaats);
      volgendeStart = Date.now() + 1500;
    }
    await wachten(60);
  }
  throw new Gestopt(`De database start niet. Laatste regels van ${path.join(plaats.map, 'postgres.log')}:\n${laatsteLog(plaats.map)}`);
}

/** Stops the server when nobody else holds a lease. @param {pg.Client} client @param {string} cluster */
async function vertrekken(client, cluster) {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [HUURSLOT]);
    const { rows } = await client.query('select pg_try_advisory_lock($1) as laatste', [HUURSLOT]);
    const server = draaiendeServer(cluster);
    if (rows[0].laatste && server) {
      // SIGINT is Postgres' fast shutdown: it rolls back what runs, writes a checkpoint and ends.
      process.kill(server.pid, 'SIGINT');
      const eind = Date.now() + 20_000;
      while (draaiendeServer(cluster)?.pid === server.pid && Date.now() < eind) await wachten(40);
    }
  } catch {
    // The server went away before us.
  }
  await client.end().catch(() => undefined);
}

/**
 * @param {string} dataMap DATA_DIR
 * @returns {Promise<{ host: string, poort: number, wachtwoorden: Record<'beheer'|'owner'|'app'|'expert'|'backup', string>, sluiten: () => Promise<void> }>}
 */
export async function ingebouwdePostgres(dataMap) {
  const plaats = postgresPlaats(path.resolve(dataMap));
  clusterMaken(plaats);
  const wachtwoorden = JSON.parse(fs.readFileSync(path.join(plaats.map, 'wachtwoorden.json'), 'utf8'));
  let client = await meedoenOfStarten(plaats, wachtwoorden.beheer);
  const server = draaiendeServer(plaats.cluster);
  if (!server) throw new Gestopt('De database is meteen weer gestopt.');
  let sluitend = false;
  const bewaken = () => {
    client.on('end', async () => {
      if (sluitend) return;
      vertel('De database is onverwacht gestopt; hij wordt opnieuw gestart.');
      try {
        client = await meedoenOfStarten(plaats, wachtwoorden.beheer);
        bewaken();
      } catch (fout) {
        vertel(fout instanceof Error ? fout.message : String(fout));
      }
    });
  };
  bewaken();
  return {
    host: '127.0.0.1', poort: server.poort, wachtwoorden,
    async sluiten() {
      if (sluitend) return;
      sluitend = true;
      await vertrekken(client, plaats.cluster);
    },
  };
}
