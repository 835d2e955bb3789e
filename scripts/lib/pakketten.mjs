// Installs what is missing and generates the database client. Nothing here needs more than the package
// registry: a closed network is where school hosts build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Gestopt, vertel } from './uitvoer.mjs';
import { werkerBundelen } from './werker-bundelen.mjs';

const MINIMUM = [20, 19];

/** Runs before any package is imported, so that an old Node gives a sentence instead of a syntax error. */
export function nodeVersieKeuren() {
  const [groot = 0, klein = 0] = process.versions.node.split('.').map(Number);
  if (groot > MINIMUM[0] || (groot === MINIMUM[0] && klein >= MINIMUM[1])) return;
  throw new Gestopt(`Masterkompas heeft Node ${MINIMUM.join('.')} of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere versie (aangeraden: 24) en probeer het opnieuw.`);
}

const kinderen = new Set();

/** Ends the steps that still run; the command that started them was told to stop. */
export function stappenAfbreken() {
  for (const kind of kinderen) kind.kill('SIGTERM');
}

/**
 * @param {string} opdracht @param {string[]} args @param {{ env?: NodeJS.ProcessEnv, stil?: boolean }} [opties]
 * @returns {Promise<{ code: number, uitvoer: string }>} with `stil` the output is kept instead of shown
 */
export function draaien(opdracht, args, { env = process.env, stil = false } = {}) {
  return new Promise((klaar, mislukt) => {
    // Standard output of the steps goes to standard error: it is not the result of the command.
    const kind = spawn(opdracht, args, { env, stdio: stil ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2], shell: process.platform === 'win32' });
    let uitvoer = '';
    kinderen.add(kind);
    kind.stdout?.on('data', (stuk) => { uitvoer += stuk; });
    kind.stderr?.on('data', (stuk) => { uitvoer += stuk; });
    kind.on('error', mislukt);
    kind.on('close', (code) => {
      kinderen.delete(kind);
      klaar({ code: code ?? 1, uitvoer });
    });
  });
}

/** @param {string[]} bestanden */
function som(bestanden) {
  const hash = createHash('sha256');
  for (const bestand of bestanden) if (fs.existsSync(bestand)) hash.update(bestand).update(fs.readFileSync(bestand));
  return hash.digest('hex');
}

/**
 * Installs what the lockfile says when node_modules is missing or belongs to another lockfile. Not `npm ci`: a registry
 * that lacks the native builds for other platforms leaves them out of the lockfile, and `npm ci` then refuses it whole.
 */
export async function pakkettenInstalleren() {
  const stempel = path.join('node_modules', '.masterkompas');
  const nu = som(['package-lock.json', '.npmrc']);
  if (fs.existsSync(stempel) && fs.readFileSync(stempel, 'utf8') === nu) return;
  // An install done by hand leaves npm's own copy of the lock; when that agrees, nothing needs to be thrown away.
  if (fs.existsSync('node_modules/.package-lock.json') && !verouderd()) {
    fs.writeFileSync(stempel, nu);
    return;
  }
  vertel('Pakketten installeren…');
  const env = { ...process.env, NODE_ENV: 'development', npm_config_ignore_scripts: 'true' };
  const { code } = await draaien('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--ignore-scripts'], { env });
  if (code !== 0) throw new Gestopt('Het installeren van de pakketten is mislukt. Is er een verbinding met het pakketregister?');
  fs.writeFileSync(stempel, nu);
}

function verouderd() {
  const gevraagd = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')).packages;
  const aanwezig = JSON.parse(fs.readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(gevraagd).some(([pad, info]) => pad !== '' && !info.optional && aanwezig[pad]?.version !== info.version);
}

/** Everything that is made from sources before types and build: the import worker, and the client by `prisma generate`, offline. */
export async function clientGenereren() {
  await werkerBundelen();
  const schema = fs.readdirSync('prisma/schema').sort().map((naam) => path.join('prisma/schema', naam));
  const nu = som([...schema, 'prisma.config.ts', 'node_modules/prisma/package.json']);
  const stempel = path.join('lib/db/generated', '.som');
  if (fs.existsSync(stempel) && fs.readFileSync(stempel, 'utf8') === nu) return;
  vertel('Databaseclient maken…');
  // Any executable will do: generating does not call the engine, but Prisma downloads one when it is absent.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  const { code, uitvoer } = await draaien(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { env, stil: true });
  if (code !== 0) throw new Gestopt(`De databaseclient kon niet worden gemaakt:\n${uitvoer}`);
  fs.writeFileSync(stempel, nu);
}
