import fs from 'node:fs';
import path from 'node:path';
import { bouwen } from '../../scripts/lib/bouwen.mjs';
import { omgeving } from '../../scripts/lib/omgeving.mjs';
import { draaien } from '../../scripts/lib/pakketten.mjs';
import { vrijePoort } from '../../scripts/lib/postgres.mjs';
import { proefdatabaseMaken, proefServer } from '../../scripts/lib/proefdatabase.mjs';
import { serveren } from '../../scripts/lib/serveren.mjs';
import { postbusOpenen } from './postbus';

/**
 * What the browser journeys travel through: the production build on a fresh database with the demo boards,
 * and a real mail server. With REIS_URL set, the journeys use that address instead and nothing is started.
 */
export default async function reisomgeving(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.REIS_URL) return undefined;
  const uitvoer = path.resolve('test-results/omgeving');
  fs.rmSync(uitvoer, { recursive: true, force: true });
  fs.mkdirSync(uitvoer, { recursive: true });

  const opruimen: (() => Promise<unknown>)[] = [];
  const afbreken = async () => { for (const stap of opruimen.reverse()) await stap(); };
  try {
    await inrichten(uitvoer, opruimen);
  } catch (fout) {
    await afbreken();
    throw fout;
  }
  return afbreken;
}

/** What is started adds its own end to `opruimen`, so that a half-made world is taken down as well. */
async function inrichten(uitvoer: string, opruimen: (() => Promise<unknown>)[]): Promise<void> {
  const proef = await proefServer();
  opruimen.push(proef.sluiten);
  const database = await proefdatabaseMaken(proef.bron, 'reis');
  opruimen.push(database.verwijderen);
  const postbus = await postbusOpenen(path.join(uitvoer, 'post'));
  opruimen.push(postbus.sluiten);
  const poort = await vrijePoort(0);
  const adres = `http://localhost:${poort}`;
  const env = { ...omgeving({ ...database, ingebouwd: true }), NEXTAUTH_URL: adres, SMTP_URL: postbus.url, DATA_DIR: path.resolve(process.env.DATA_DIR ?? '.data', 'reis') };

  const zaaien = await draaien(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'prisma/seed/demo.ts'], { env, stil: true });
  if (zaaien.code !== 0) throw new Error(`De voorbeeldbesturen laden niet:\n${zaaien.uitvoer}`);
  // Apart from the build that `npm start` may be serving at this moment.
  const { server: bestand } = await bouwen({ distDir: process.env.NEXT_DIST_DIR ?? '.next-test', env });
  const logpad = path.join(uitvoer, 'server.log');
  const log = fs.openSync(logpad, 'w');
  const server = serveren({ args: [bestand], env, poort, stdio: ['ignore', log, log, 'ipc'] });
  opruimen.push(server.stoppen);
  await server.klaar.catch((fout: unknown) => { throw new Error(`${String(fout)}\n${fs.readFileSync(logpad, 'utf8')}`); });
  process.env.REIS_URL = adres;
  process.env.REIS_POST = postbus.map;
  process.env.REIS_OWNER_URL = database.ownerUrl;
  process.env.REIS_BEHEER_URL = database.beheerUrl;
}
