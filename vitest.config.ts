import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const wortel = import.meta.dirname;
const RAAKT_DATABASE = /support\/database['"]|\/server\/|@\/lib\/db\//;

/** A test file that names the database, a door or a server/ folder gets a database; the rest needs none. */
function testbestanden(): { puur: string[]; database: string[] } {
  const alle = fs.readdirSync(path.join(wortel, 'tests'), { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.test.ts')).map((naam) => `tests/${naam.replaceAll('\\', '/')}`);
  const raakt = (naam: string) => !naam.startsWith('tests/structuur/') && RAAKT_DATABASE.test(fs.readFileSync(path.join(wortel, naam), 'utf8'));
  return { puur: alle.filter((naam) => !raakt(naam)), database: alle.filter(raakt) };
}

const { puur, database } = testbestanden();
const gedeeld = {
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${wortel}/` },
      // Outside the React server bundle this package throws; here the tests stand in for the server.
      { find: /^server-only$/, replacement: path.join(wortel, 'node_modules/server-only/empty.js') },
    ],
  },
};
const tijd = { testTimeout: 60_000, hookTimeout: 120_000, environment: 'node', env: { TZ: 'Europe/Amsterdam' } } as const;

export default defineConfig({
  test: {
    passWithNoTests: false,
    // Otherwise a machine with two cores runs one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { ...gedeeld, test: { ...tijd, name: 'puur', include: puur } },
      { ...gedeeld, test: { ...tijd, name: 'database', include: database, globalSetup: ['tests/support/proefserver.ts'], setupFiles: ['tests/support/database-klaarzetten.ts'] } },
    ],
  },
});
