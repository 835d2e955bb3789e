import { afterAll, inject } from 'vitest';
import { proefdatabaseMaken } from '../../scripts/lib/proefdatabase.mjs';
import { zetProefDatabase } from './database';

// Runs before each test file is imported: the file gets a clone of its own, so files never see each
// other's rows, and the product connects as the app role, as in real use.
const database = await proefdatabaseMaken(inject('bron'));
process.env.DATABASE_URL = database.appUrl;
process.env.DATABASE_EXPERT_URL = database.expertUrl;
process.env.DATABASE_POOL = '6';
process.env.NEXTAUTH_URL = 'http://localhost:3000';
process.env.NEXTAUTH_SECRET = 'alleen-voor-de-proef-0123456789-abcdef';
zetProefDatabase(database);

afterAll(async () => {
  const drager = globalThis as typeof globalThis & { masterkompasPool?: { end: () => Promise<void> } };
  await drager.masterkompasPool?.end();
  await database.verwijderen();
});
