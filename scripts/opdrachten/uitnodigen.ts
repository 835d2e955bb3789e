// npm run uitnodigen -- --bestuur NUMMER --email ADRES --naam NAAM
// Invites the first bestuurder of a board and prints the one-time link as one JSON object; whoever hosts passes it on.
// Exits with 1, and the reason on stderr, when that cannot be done.
import { parseArgs } from 'node:util';
import { poolSluiten } from '@/lib/db/pool';
import { Weigering } from '@/lib/errors';
import { opdrachtregelToegang } from '@/lib/toegang/server/opdrachtregel';
import { uitnodigingUrl } from '@/lib/toegang/server/uitnodigen';
import { uitnodigingKlaarzetten } from '@/lib/toegang/server/uitnodiging-klaarzetten';
import { UitnodigenSchema } from '@/lib/toegang/uitnodigen.schema';

const GEBRUIK = 'Gebruik: npm run uitnodigen -- --bestuur NUMMER --email ADRES --naam "VOORNAAM ACHTERNAAM"';

async function uitnodigen(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, strict: false, options: { bestuur: { type: 'string' }, email: { type: 'string' }, naam: { type: 'string' } } });
  const { bestuur, email, naam } = values;
  const invoer = UitnodigenSchema.safeParse({ email, naam, rol: 'bestuurder', bereik: 'bestuur' });
  if (typeof bestuur !== 'string' || !invoer.success) throw new Weigering('ongeldig', GEBRUIK);
  const { lidmaatschapId, code } = await uitnodigingKlaarzetten(await opdrachtregelToegang(bestuur), invoer.data);
  process.stdout.write(`${JSON.stringify({ lidmaatschapId, link: code === null ? null : uitnodigingUrl(code), geldigDagen: 7 }, null, 2)}\n`);
}

try {
  await uitnodigen(process.argv.slice(2));
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout;
  process.stderr.write(`${fout.voorMens}\n`);
  process.exitCode = 1;
} finally {
  await poolSluiten();
}
