// Runs the web server as a child and knows when it is ready and how it stops.
import { spawn } from 'node:child_process';
import { setTimeout as wachten } from 'node:timers/promises';
import { vrijePoort } from './postgres.mjs';
import { Gestopt } from './uitvoer.mjs';

/** The asked port, or without PORT the first free one from 3000. @returns {Promise<number>} */
export async function webPoort() {
  const gevraagd = process.env.PORT ? Number.parseInt(process.env.PORT, 10) : 0;
  const liefst = gevraagd || 3000;
  // The server of a start that was killed a moment ago may still be closing its door.
  for (let poging = 0; poging < 8; poging += 1) {
    if (await vrij(liefst)) return liefst;
    await wachten(250);
  }
  if (gevraagd > 0) throw new Gestopt(`Poort ${gevraagd} is bezet. Kies een andere met PORT=…, of stop het programma dat haar gebruikt.`);
  for (let poort = liefst + 1; poort < liefst + 50; poort += 1) if (await vrij(poort)) return poort;
  throw new Gestopt('De poorten 3000 tot en met 3049 zijn bezet. Kies er zelf een met PORT=….');
}

/** Free on every address of this machine and on the loopback. @param {number} poort */
async function vrij(poort) {
  return (await vrijePoort(poort, '0.0.0.0')) !== 0 && (await vrijePoort(poort, '127.0.0.1')) !== 0;
}

/**
 * @param {{ args: string[], env: NodeJS.ProcessEnv, poort: number, stdio?: import('node:child_process').StdioOptions }} opties
 * @returns {{ klaar: Promise<void>, einde: Promise<number>, stoppen: () => Promise<number> }}
 */
export function serveren({ args, env, poort, stdio = ['ignore', 'inherit', 'inherit', 'ipc'] }) {
  // The web server never holds the keys of the tables' owner; with those, row-level security could be lifted.
  const { DATABASE_OWNER_URL: _owner, DATABASE_BEHEER_URL: _beheer, DATABASE_BACKUP_URL: _backup, ...eigen } = env;
  // Its own group: Ctrl-C reaches the start command, which then stops the parts in the right order.
  const kind = spawn(process.execPath, args, { env: { ...eigen, PORT: String(poort) }, stdio, detached: process.platform !== 'win32' });
  let gestopt = false;
  const einde = new Promise((klaar) => {
    kind.on('error', () => klaar(1));
    kind.on('close', (code, signaal) => { gestopt = true; klaar(code ?? (signaal ? 143 : 1)); });
  });
  const klaar = (async () => {
    const eind = Date.now() + 120_000;
    while (Date.now() < eind) {
      if (gestopt) throw new Gestopt('De webserver is gestopt tijdens het opstarten; de reden staat hierboven.');
      if (await bereikbaar(poort)) return;
      await wachten(80);
    }
    throw new Gestopt('De webserver antwoordt na twee minuten nog niet.');
  })();
  klaar.catch(() => undefined);
  return {
    klaar, einde,
    stoppen() {
      if (!gestopt) kind.kill('SIGTERM');
      return einde;
    },
  };
}

async function bereikbaar(poort) {
  try {
    return (await fetch(`http://127.0.0.1:${poort}/api/gezondheid/klaar`, { signal: AbortSignal.timeout(15_000) })).status === 200;
  } catch {
    return false;
  }
}
