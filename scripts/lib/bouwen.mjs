// The production build: made when a source changed, kept otherwise.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wachten } from 'node:timers/promises';
import { draaien } from './pakketten.mjs';
import { Gestopt, seconden, vertel } from './uitvoer.mjs';

const BRONNEN = ['app', 'components', 'lib', 'content', 'public', 'prisma/schema', 'prisma/migrations', 'prisma/seed', 'scripts/lib/koppen.mjs', 'scripts/lib/standalone.mjs',
  'next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json', 'tsconfig.base.json', 'package.json', 'package-lock.json'];

/** @param {string} pad @returns {string[]} */
function bestanden(pad) {
  if (!fs.existsSync(pad)) return [];
  if (!fs.statSync(pad).isDirectory()) return [pad];
  if (pad === path.join('lib', 'db', 'generated')) return [];
  return fs.readdirSync(pad).sort().flatMap((naam) => bestanden(path.join(pad, naam)));
}

/** What the build depends on, as one hash. The public address decides about https headers. */
function bronnenSom() {
  const hash = createHash('sha256').update(process.version).update(String((process.env.NEXTAUTH_URL ?? '').startsWith('https:'))).update(process.env.MASTERKOMPAS_DEPLOYMENT_ID ?? '');
  for (const bestand of BRONNEN.flatMap(bestanden)) hash.update(bestand).update('\0').update(fs.readFileSync(bestand));
  return hash.digest('hex');
}

/** Puts the static files where the standalone server looks for them. @param {string} distDir */
function aankleden(distDir) {
  const doel = path.join(distDir, 'standalone');
  fs.cpSync(path.join(distDir, 'static'), path.join(doel, distDir, 'static'), { recursive: true });
  // Read while the server runs, from where it runs.
  fs.cpSync('content/handreiking', path.join(doel, 'content', 'handreiking'), { recursive: true });
  if (fs.existsSync('public')) fs.cpSync('public', path.join(doel, 'public'), { recursive: true });
  fs.copyFileSync('scripts/lib/standalone.mjs', path.join(doel, 'start.mjs'));
}

/**
 * @param {{ distDir?: string, env?: NodeJS.ProcessEnv, opnieuw?: boolean }} [opties]
 * @returns {Promise<{ gebouwd: boolean, server: string }>} `server`: the file that node runs
 */
export async function bouwen({ distDir = '.next', env = process.env, opnieuw = false } = {}) {
  const som = bronnenSom();
  const stempel = path.join(distDir, 'masterkompas.som');
  const server = path.join(distDir, 'standalone', 'start.mjs');
  if (!opnieuw && fs.existsSync(server) && fs.existsSync(stempel) && fs.readFileSync(stempel, 'utf8') === som) return { gebouwd: false, server };
  vertel('Bouwen…');
  const begin = Date.now();
  fs.rmSync(stempel, { force: true });
  fs.rmSync(path.join(distDir, 'standalone'), { recursive: true, force: true });
  await nextBuild({ ...env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: '1' });
  aankleden(distDir);
  fs.writeFileSync(stempel, som);
  vertel(`Gebouwd in ${seconden(Date.now() - begin)}.`);
  return { gebouwd: true, server };
}

/** @param {NodeJS.ProcessEnv} env */
async function nextBuild(env) {
  const eind = Date.now() + 180_000;
  for (;;) {
    const { code, uitvoer } = await draaien(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env, stil: true });
    if (code === 0) return;
    // A start that was killed outright leaves its build running for a while.
    if (!uitvoer.includes('Another next build process is already running') || Date.now() > eind) throw new Gestopt(`Het bouwen is mislukt:\n${uitvoer}`);
    await wachten(2000);
  }
}
