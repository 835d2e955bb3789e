// Demo data: loaded once, into the embedded database or when the host asks for it.
import fs from 'node:fs';
import pg from 'pg';
import { draaien } from './pakketten.mjs';
import { Gestopt, seconden, vertel } from './uitvoer.mjs';

const SEED = 'prisma/seed/demo.ts';

/** @param {import('./database.mjs').Database} database */
export function isDemo(database) {
  return process.env.MASTERKOMPAS_DEMO === '1' || (database.ingebouwd && process.env.MASTERKOMPAS_DEMO !== '0');
}

/**
 * What the application may know of the demo: that it is one, and the accounts for its sign-in page.
 * @param {import('./database.mjs').Database} database
 */
export async function demoOmgeving(database) {
  if (!isDemo(database)) return { MASTERKOMPAS_DEMO: '0' };
  const { tsImport } = await import('tsx/esm/api');
  const { demoAccounts, demoWachtwoord } = await tsImport('../../prisma/seed/cast.ts', import.meta.url);
  return { MASTERKOMPAS_DEMO: '1', MASTERKOMPAS_DEMO_ACCOUNTS: JSON.stringify({ wachtwoord: demoWachtwoord, accounts: demoAccounts }) };
}

/**
 * The wall hides boards from everyone but the embedded server's administrator; elsewhere the accounts tell.
 * @param {import('./database.mjs').Database} database
 */
async function isLeeg({ beheerUrl, ownerUrl, appUrl }) {
  const url = new URL(ownerUrl ?? appUrl);
  if (beheerUrl) ({ username: url.username, password: url.password } = new URL(beheerUrl));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query(`select not exists (select from ${beheerUrl ? 'bestuur' : 'gebruiker'}) as leeg`);
    return Boolean(rows[0].leeg);
  } finally {
    await client.end();
  }
}

/** @param {import('./database.mjs').Database} database @param {NodeJS.ProcessEnv} env */
export async function demoLaden(database, env) {
  if (!isDemo(database) || !fs.existsSync(SEED) || !(await isLeeg(database))) return;
  vertel('Voorbeeldbesturen laden…');
  const begin = Date.now();
  const { code } = await draaien(process.execPath, ['--conditions=react-server', '--import', 'tsx', SEED], { env });
  if (code !== 0) throw new Gestopt('Het laden van de voorbeeldbesturen is mislukt.');
  vertel(`Voorbeeldbesturen geladen in ${seconden(Date.now() - begin)}.`);
}
