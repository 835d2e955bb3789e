import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { mutantPlugin } from './tests/aanval/mutanten/plugin';

const wortel = import.meta.dirname;
const gedeeld = { resolve: { alias: [{ find: /^@\//, replacement: `${wortel}/` }, { find: /^server-only$/, replacement: path.join(wortel, 'node_modules/server-only/empty.js') }] } };
const tijd = { environment: 'node', env: { TZ: 'Europe/Amsterdam' }, globalSetup: ['tests/support/proefserver.ts'] };

/** The attack matrix on the production build, and the product with one guard taken out; `npm test` runs both after the build. */
export default defineConfig({
  test: {
    passWithNoTests: false, fileParallelism: false,
    projects: [
      // A mutated module that is loaded on a busy machine can miss its turn; a guard that nobody misses fails every time.
      { ...gedeeld, plugins: [mutantPlugin(wortel)], test: { retry: 2, ...tijd, name: 'mutanten', include: ['tests/aanval/mutanten/*.aanval.ts'], setupFiles: ['tests/support/database-klaarzetten.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      { ...gedeeld, test: { ...tijd, name: 'matrix', include: ['tests/aanval/*.aanval.ts'], testTimeout: 900_000, hookTimeout: 1_200_000 } },
    ],
  },
});
