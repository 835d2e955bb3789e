import { hash } from '@node-rs/argon2';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { bouwen } from '../../scripts/lib/bouwen.mjs';
import { omgeving } from '../../scripts/lib/omgeving.mjs';
import { vrijePoort } from '../../scripts/lib/postgres.mjs';
import { metClient, proefdatabaseMaken, type Bron } from '../../scripts/lib/proefdatabase.mjs';
import { serveren } from '../../scripts/lib/serveren.mjs';
import { postbusOpenen } from '../support/postbus';
import { SERVERGEHEIM } from './linkhouder';
import { manifestLezen, type Manifest } from './manifest';
import { opstellingMaken } from './opstelling';
import { WACHTWOORD } from './register-acties';
import type { Doelwit } from './verzoek';

export interface Doel extends Doelwit {
  manifest: Manifest;
  /** Sees every row. */
  db: pg.Pool;
  /** How many statements lost a filter so far; null when the filters stand. */
  ontfilterd: () => Promise<{ som: number; vragen: string[] } | null>;
  stoppen: () => Promise<void>;
}

/** The production build as people get it, on a database of its own with the two boards; `zonderMuur` to see the matrix notice. */
export async function doelMaken(bron: Bron, filters: 'aan' | 'uit', zonderMuur = false): Promise<Doel> {
  const distDir = process.env.NEXT_DIST_DIR ?? '.next-test';
  // Somebody who works on the matrix itself attacks the build that is there.
  const bestand = process.env.AANVAL_ZONDER_BOUW ? path.join(distDir, 'standalone', 'start.mjs') : (await bouwen({ distDir })).server;
  const uitvoer = path.resolve('test-results', `aanval-${zonderMuur ? 'zonder-muur' : filters}`);
  fs.rmSync(uitvoer, { recursive: true, force: true });
  fs.mkdirSync(uitvoer, { recursive: true });

  const database = await proefdatabaseMaken(bron, 'aanval');
  const wachtwoordHash = await hash(WACHTWOORD, { memoryCost: 47_104, timeCost: 1, parallelism: 1 });
  await metClient(database.ownerUrl, (owner) => opstellingMaken(owner, wachtwoordHash));
  const db = new pg.Pool({ connectionString: database.beheerUrl, max: 4 });
  if (zonderMuur) await muurSlopen(db);
  const postbus = await postbusOpenen(path.join(uitvoer, 'post'));

  const poort = await vrijePoort(0);
  const telpoort = await vrijePoort(0);
  const adres = `http://localhost:${poort}`;
  const zonder = filters === 'uit' ? { NODE_OPTIONS: `--import ${path.resolve('tests/aanval/filters-uit.mjs')}`, AANVAL_TELPOORT: String(telpoort), AANVAL_STANDALONE: path.resolve(path.dirname(bestand)) } : {};
  const log = fs.openSync(path.join(uitvoer, 'server.log'), 'w');
  const server = serveren({ args: [bestand], env: { ...omgeving({ ...database, ingebouwd: false }), NEXTAUTH_URL: adres, NEXTAUTH_SECRET: SERVERGEHEIM, SMTP_URL: postbus.url, ...zonder }, poort, stdio: ['ignore', log, log, 'ipc'] });
  const stoppen = async () => {
    await server.stoppen();
    await Promise.all([db.end(), postbus.sluiten()]);
    await database.verwijderen();
  };
  try {
    await server.klaar;
  } catch (fout) {
    await stoppen();
    throw new Error(`${String(fout)}\n${fs.readFileSync(path.join(uitvoer, 'server.log'), 'utf8')}`);
  }
  const ontfilterd = async () => (filters === 'uit' ? (await (await fetch(`http://127.0.0.1:${telpoort}/`)).json()) as { som: number; vragen: string[] } : null);
  return { poort, adres, cookie: 'masterkompas-sessie', manifest: manifestLezen(distDir), db, ontfilterd, stoppen };
}

async function muurSlopen(db: pg.Pool): Promise<void> {
  const { rows } = await db.query<{ tabel: string }>(`SELECT relname AS tabel FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity`);
  for (const { tabel } of rows) await db.query(`ALTER TABLE "${tabel}" DISABLE ROW LEVEL SECURITY`);
}
