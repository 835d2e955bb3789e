// npm run fuzz: spoiled import files, bombs and formulas at full size (T4, T5 and T6 of the security plan). `npm test` makes a
// choice of the same tries. FUZZ_SEED=12345 repeats a run. The figures stand in test-results/fuzz.json and bommen.json.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientGenereren, draaien, nodeVersieKeuren, pakkettenInstalleren } from './lib/pakketten.mjs';
import { uitvoeren } from './lib/uitvoer.mjs';

const TESTS = ['fuzz', 'bommen', 'formules', 'bsn'].map((naam) => `tests/domein/inventaris/import/${naam}.test.ts`);

await uitvoeren(async () => {
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  nodeVersieKeuren();
  await pakkettenInstalleren();
  await clientGenereren();
  const { code } = await draaien(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...TESTS], { env: { ...process.env, FUZZ_VOL: '1' } });
  return code;
});
