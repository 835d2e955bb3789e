// node scripts/met-database.mjs prisma/seed/demo.ts
// Loads the demo boards once. Does nothing when they are there; prints one JSON line with what it did.
import { Client } from 'pg';
import { env } from '@/lib/env';
import { demoLaden } from './demo-laden';

const client = new Client({ connectionString: env().DATABASE_OWNER_URL, application_name: 'masterkompas-demo' });
await client.connect();
try {
  const besturen = await demoLaden(client);
  process.stdout.write(`${JSON.stringify(besturen ? { geladen: true, besturen } : { geladen: false })}\n`);
} finally {
  await client.end();
}
