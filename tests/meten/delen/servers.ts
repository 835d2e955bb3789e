import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bouwen } from '../../../scripts/lib/bouwen.mjs';
import { vrijePoort } from '../../../scripts/lib/postgres.mjs';
import { serveren } from '../../../scripts/lib/serveren.mjs';

export interface Server {
  adres: string;
  pid: () => number;
  startMs: number;
  stoppen: () => Promise<number>;
}

const KAAL = path.resolve('tests/meten/kaal');

/** Builds the yardstick once per version of its few files. */
export function kaalBouwen(): string {
  const server = path.join(KAAL, '.next-kaal/standalone/tests/meten/kaal/server.js');
  const som = createHash('sha256').update(process.version);
  for (const bestand of bestanden(KAAL)) som.update(bestand).update(fs.readFileSync(bestand));
  const stempel = path.join(KAAL, '.next-kaal/masterkompas.som');
  const nu = som.digest('hex');
  if (fs.existsSync(server) && fs.existsSync(stempel) && fs.readFileSync(stempel, 'utf8') === nu) return server;
  const uitkomst = spawnSync(process.execPath, [path.resolve('node_modules/next/dist/bin/next'), 'build'], { cwd: KAAL, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', KAAL_VRAGEN: path.join(KAAL, 'leeg.json') }, encoding: 'utf8' });
  if (uitkomst.status !== 0) throw new Error(`De kale app bouwt niet:\n${uitkomst.stdout}${uitkomst.stderr}`);
  fs.writeFileSync(stempel, nu);
  return server;
}

function bestanden(map: string): string[] {
  return fs.readdirSync(map, { withFileTypes: true }).filter(({ name }) => !/^(\.next|node_modules|next-env)/.test(name))
    .flatMap((item) => (item.isDirectory() ? bestanden(path.join(map, item.name)) : [path.join(map, item.name)])).sort();
}

export async function onzeServer(env: NodeJS.ProcessEnv): Promise<Server> {
  const { server } = await bouwen({ distDir: '.next-test', env });
  return starten([server], env);
}

export async function kaleServer(bestand: string, env: NodeJS.ProcessEnv): Promise<Server> {
  return starten([bestand], env);
}

async function starten(args: string[], env: NodeJS.ProcessEnv): Promise<Server> {
  const poort = await vrijePoort(0);
  const adres = `http://localhost:${poort}`;
  const begin = performance.now();
  const server = serveren({ args, env: { ...env, NEXTAUTH_URL: adres, HOSTNAME: '127.0.0.1' }, poort, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await server.klaar;
  return { adres, startMs: performance.now() - begin, stoppen: () => server.stoppen(), pid: () => luisteraar(poort) };
}

/** Memory in use by a process, in MB. */
export function geheugenMb(pid: number): number {
  const regel = /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(regel?.[1] ?? 0) / 1024);
}

// The process that listens on this port: the child of this one with that PORT in its environment.
function luisteraar(poort: number): number {
  const processen = fs.readdirSync('/proc').filter((naam) => /^\d+$/.test(naam));
  const gevonden = processen.find((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`PORT=${poort}`);
    } catch {
      return false;
    }
  });
  return Number(gevonden ?? 0);
}
