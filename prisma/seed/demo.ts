// node scripts/met-database.mjs prisma/seed/demo.ts
// Loads the demo boards once. Does nothing when they are there; prints one JSON line with what it did.
import { Client } from 'pg';
import { env } from '@/lib/env';
import { wachtwoordHashen } from '@/lib/toegang/server/wachtwoord-hash';
import { demoWachtwoord, type CastBestuur } from './cast';
import { demoBesturen } from './demo-besturen';
import { makeBestuur } from './generator/bestuur';
import { uuidVan } from './generator/toeval';
import { bestuurLaden, bestuurOpenen, inTransactie } from './laden';
import { logboekLaden } from './logboek';
import { gebruikersLaden, lidmaatschappenLaden } from './mensen';

async function isGeladen(client: Client): Promise<boolean> {
  return inTransactie(client, async () => {
    await bestuurOpenen(client, uuidVan('bestuur lauwerland'));
    return ((await client.query('SELECT 1 FROM bestuur')).rowCount ?? 0) > 0;
  });
}

async function bestuurMetMensen(client: Client, slug: CastBestuur) {
  const rijen = makeBestuur(demoBesturen[slug]);
  const aantallen = await bestuurLaden(client, rijen);
  const lidmaatschappen = await lidmaatschappenLaden(client, rijen, slug);
  return { ...aantallen, lidmaatschappen, logregels: await logboekLaden(client, rijen, slug) };
}

async function laden(client: Client) {
  const hash = await wachtwoordHashen(demoWachtwoord);
  return inTransactie(client, async () => {
    await gebruikersLaden(client, hash);
    const uit: Partial<Record<CastBestuur, Awaited<ReturnType<typeof bestuurMetMensen>>>> = {};
    for (const slug of Object.keys(demoBesturen) as CastBestuur[]) uit[slug] = await bestuurMetMensen(client, slug);
    return uit;
  });
}

const client = new Client({ connectionString: env().DATABASE_OWNER_URL, application_name: 'masterkompas-demo' });
await client.connect();
try {
  if (await isGeladen(client)) {
    process.stdout.write(`${JSON.stringify({ geladen: false })}\n`);
  } else {
    const besturen = await laden(client);
    // Without fresh statistics the first screens would be planned on empty tables.
    await client.query('ANALYZE');
    process.stdout.write(`${JSON.stringify({ geladen: true, besturen })}\n`);
  }
} finally {
  await client.end();
}
