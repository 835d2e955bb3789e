// node scripts/met-database.mjs BESTAND.ts [argumenten]
// Runs a TypeScript command with everything it needs: packages, generated client, a migrated database.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientGenereren, nodeVersieKeuren, pakkettenInstalleren } from './lib/pakketten.mjs';
import { Gestopt, ouderBewaken, uitvoeren } from './lib/uitvoer.mjs';

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function opdrachtDraaien(args, env) {
  const { spawn } = await import('node:child_process');
  const kind = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', ...args], { env, stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; this process waits for the command and then closes the database.
  const doorgeven = (signaal) => () => { if (signaal !== 'SIGINT') kind.kill(signaal); };
  const luisteraars = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).map((signaal) => /** @type {const} */ ([signaal, doorgeven(signaal)]));
  for (const [signaal, luisteraar] of luisteraars) process.on(signaal, luisteraar);
  ouderBewaken(() => kind.kill('SIGTERM'));
  return new Promise((klaar, mislukt) => {
    kind.on('error', mislukt);
    kind.on('close', (code, signaal) => klaar(code ?? (signaal === 'SIGINT' ? 130 : 143)));
  });
}

await uitvoeren(async () => {
  const [bestand, ...args] = process.argv.slice(2);
  if (!bestand) throw new Gestopt('Gebruik: node scripts/met-database.mjs BESTAND.ts [argumenten]');
  // A file argument of the command is meant from where the caller stands, not from the project folder.
  const start = process.env.INIT_CWD ?? process.cwd();
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  nodeVersieKeuren();
  await pakkettenInstalleren();
  await clientGenereren();
  const { databaseOpenen } = await import('./lib/database.mjs');
  const { omgeving } = await import('./lib/omgeving.mjs');
  const database = await databaseOpenen();
  try {
    return await opdrachtDraaien([bestand, ...args], { ...omgeving(database), INIT_CWD: start });
  } finally {
    await database.sluiten();
  }
});
