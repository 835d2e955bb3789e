// npm test: types, lint, structure, domain and database tests, the production build, browser journeys.
// `--snel` leaves out the build and the browser, `--vol` makes every try of the attack matrix instead of a choice. The last line is always "N passed, N failed".
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientGenereren, draaien, nodeVersieKeuren, pakkettenInstalleren, stappenAfbreken } from './lib/pakketten.mjs';
import { ouderBewaken, seconden, uitvoeren, vertel } from './lib/uitvoer.mjs';

const snel = process.argv.includes('--snel');
const uit = path.resolve('test-results');
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...(process.argv.includes('--vol') ? { AANVAL_VOL: '1', FUZZ_VOL: '1' } : {}) };
const programma = (pad, ...args) => draaien(process.execPath, [path.join('node_modules', pad), ...args], { env, stil: true });

/** @typedef {{ geslaagd: number, mislukt: number, uitvoer?: string }} Uitslag */
/** @type {Uitslag[]} */
const uitslagen = [];

/**
 * One step with its time. What it has to say is shown only when something failed.
 * @param {string} naam @param {() => Promise<Uitslag>} werk
 */
async function stap(naam, werk) {
  const begin = Date.now();
  /** @type {Uitslag} */
  let uitslag;
  try {
    uitslag = await werk();
  } catch (fout) {
    uitslag = { geslaagd: 0, mislukt: 1, uitvoer: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) };
  }
  uitslagen.push(uitslag);
  const { geslaagd, mislukt, uitvoer } = uitslag;
  if (mislukt > 0 && uitvoer) vertel(`\n── ${naam} ──\n${uitvoer.trimEnd()}\n`);
  vertel(`${mislukt > 0 ? '✗' : '✓'} ${naam.padEnd(34)}${String(geslaagd).padStart(5)} goed${String(mislukt).padStart(5)} fout  ${seconden(Date.now() - begin).padStart(8)}`);
  return mislukt === 0;
}

/** A check that is right or wrong as a whole. @param {string} naam @param {string} pad @param {string[]} args */
function keuring(naam, pad, ...args) {
  return stap(naam, async () => {
    const { code, uitvoer } = await programma(pad, ...args);
    return { geslaagd: code === 0 ? 1 : 0, mislukt: code === 0 ? 0 : 1, uitvoer };
  });
}

async function keuringen() {
  await keuring('types', 'typescript/bin/tsc', '--noEmit', '-p', '.');
  await keuring('pijlen (dependency-cruiser)', 'dependency-cruiser/bin/dependency-cruise.mjs', 'app', 'components', 'lib', 'content', 'prisma', 'scripts', 'tests', 'proxy.ts', 'instrumentation.ts', '--config', '.dependency-cruiser.cjs', '--no-progress');
  await keuring('dode code (knip)', 'knip/bin/knip.js', '--no-progress');
  await keuring('lint (eslint)', 'eslint/bin/eslint.js', '.', '--max-warnings', '0');
}

/** A vitest run, counted per test. @param {string} naam @param {string} config */
function vitest(naam, config) {
  return stap(naam, async () => {
    const bestand = path.join(uit, `${path.basename(config, '.ts')}.json`);
    fs.rmSync(bestand, { force: true });
    const { code, uitvoer } = await programma('vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${bestand}`);
    if (!fs.existsSync(bestand)) return { geslaagd: 0, mislukt: 1, uitvoer };
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(bestand, 'utf8'));
    // A file that fails before its first test has no failed test to count.
    const zonderTest = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
    const mislukt = numFailedTests + zonderTest;
    return { geslaagd: numPassedTests, mislukt: code !== 0 && mislukt === 0 ? 1 : mislukt, uitvoer };
  });
}

function bouwstap() {
  return stap('productiebouw', async () => {
    const { bouwen } = await import('./lib/bouwen.mjs');
    await bouwen({ distDir: '.next-test', env, opnieuw: Boolean(process.env.CI) });
    return { geslaagd: 1, mislukt: 0 };
  });
}

function reizen() {
  return stap('reizen in de browser', async () => {
    const { browserKlaarzetten } = await import('./lib/browser.mjs');
    if (!(await browserKlaarzetten())) return { geslaagd: 0, mislukt: 1, uitvoer: 'Geen Chromium gevonden en niet te installeren. Installeer Chromium of Chrome, of zet CHROMIUM_PATH naar het programma.' };
    const bestand = path.join(uit, 'reizen.json');
    fs.rmSync(bestand, { force: true });
    const { code, uitvoer } = await draaien(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], { env: { ...env, REIS_UITSLAG: bestand }, stil: true });
    if (!fs.existsSync(bestand)) return { geslaagd: 0, mislukt: 1, uitvoer };
    const { stats, errors } = JSON.parse(fs.readFileSync(bestand, 'utf8'));
    const mislukt = stats.unexpected + (errors?.length ?? 0);
    if (stats.flaky > 0) vertel(`  ${stats.flaky} reis of reizen lukten pas bij de tweede keer; hierboven staat welke.`);
    return { geslaagd: stats.expected + stats.flaky, mislukt: code !== 0 && mislukt === 0 ? 1 : mislukt, uitvoer };
  });
}

await uitvoeren(async () => {
  const begin = Date.now();
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  const stoppen = () => { stappenAfbreken(); process.exit(143); };
  process.on('SIGTERM', stoppen);
  ouderBewaken(stoppen);
  try {
    nodeVersieKeuren();
    await pakkettenInstalleren();
    await clientGenereren();
    fs.mkdirSync(uit, { recursive: true });
    // The checks keep one core busy, the tests the other.
    await Promise.all([keuringen(), vitest('domein, database en structuur', 'vitest.config.ts')]);
    if (!snel && (await bouwstap())) {
      await vitest('aanvalsmatrix en mutanten', 'vitest.aanval.config.ts');
      for (const regel of ['aan', 'uit'].map((filters) => path.join(uit, `aanval-${filters}`, 'regel.txt'))) if (fs.existsSync(regel)) vertel(`  ${fs.readFileSync(regel, 'utf8')}`);
      await reizen();
    }
  } catch (fout) {
    vertel(fout instanceof Error ? fout.message : String(fout));
    uitslagen.push({ geslaagd: 0, mislukt: 1 });
  }
  const tel = (welke) => uitslagen.reduce((som, uitslag) => som + uitslag[welke], 0);
  vertel(`Klaar in ${seconden(Date.now() - begin)}.`);
  process.stdout.write(`${tel('geslaagd')} passed, ${tel('mislukt')} failed\n`);
  return tel('mislukt') > 0 ? 1 : 0;
});
