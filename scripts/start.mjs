// npm start: everything from a fresh clone to a page that answers. `--dev` serves with reloading instead.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientGenereren, nodeVersieKeuren, pakkettenInstalleren, stappenAfbreken } from './lib/pakketten.mjs';
import { ouderBewaken, seconden, uitvoeren, vertel } from './lib/uitvoer.mjs';

const dev = process.argv.includes('--dev');

/** Resolves at the first stop signal; a second one ends at once. */
function stopsein() {
  return new Promise((klaar) => {
    let eerder = false;
    const stop = (signaal) => {
      if (eerder && signaal === 'SIGINT') process.exit(130);
      eerder = true;
      stappenAfbreken();
      klaar('signaal');
    };
    for (const signaal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signaal, stop);
    ouderBewaken(() => stop('SIGTERM'));
  });
}

/** @param {number} begin @param {string} adres @param {boolean} demo */
async function begroeten(begin, adres, demo) {
  const regels = ['', `Masterkompas is klaar na ${seconden(Date.now() - begin)}:  ${adres}`, ''];
  if (demo) {
    const { tsImport } = await import('tsx/esm/api');
    const { demoAccounts, demoWachtwoord } = await tsImport('../prisma/seed/cast.ts', import.meta.url);
    regels.push('Voorbeeldaccounts (verzonnen mensen), allemaal met wachtwoord', `  ${demoWachtwoord}`, '');
    for (const { rol, naam, email, bestuur, plek } of demoAccounts) {
      regels.push(`  ${rol.padEnd(16)}${email.padEnd(42)}${naam.padEnd(22)}${[bestuur, plek].filter(Boolean).join(', ')}`);
    }
    regels.push('', `Verstuurde mails:  ${adres}/demo/post`);
  }
  vertel([...regels, 'Stoppen met Ctrl-C.', ''].join('\n'));
}

await uitvoeren(async () => {
  const begin = Date.now();
  const gestopt = stopsein();
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  nodeVersieKeuren();
  await pakkettenInstalleren();
  await clientGenereren();
  const [{ databaseOpenen }, { omgeving }, { demoLaden, demoOmgeving, isDemo }, { bouwen }, { serveren, webPoort }] = await Promise.all([
    import('./lib/database.mjs'), import('./lib/omgeving.mjs'), import('./lib/demo.mjs'), import('./lib/bouwen.mjs'), import('./lib/serveren.mjs'),
  ]);
  const poort = await webPoort();
  const adres = process.env.NEXTAUTH_URL ?? `http://localhost:${poort}`;
  const database = await databaseOpenen();
  try {
    const env = { ...omgeving(database), ...(await demoOmgeving(database)), NEXTAUTH_URL: adres };
    await demoLaden(database, env);
    const args = dev ? ['node_modules/next/dist/bin/next', 'dev'] : [(await bouwen({ env })).server];
    const server = serveren({ args, env, poort });
    if ((await Promise.race([server.klaar, gestopt, server.einde])) === undefined) await begroeten(begin, adres, isDemo(database));
    const reden = await Promise.race([gestopt, server.einde]);
    vertel(reden === 'signaal' ? '\nStoppen: lopende verzoeken afmaken…' : '\nDe webserver is gestopt.');
    const code = await server.stoppen();
    return reden === 'signaal' ? 0 : code || 1;
  } finally {
    await database.sluiten();
  }
});
