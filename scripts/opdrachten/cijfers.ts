// npm run cijfers -- --bestuur NUMMER --peildatum JJJJ-MM-DD
// Prints the figures of a board as one JSON object. Exits with 1, and the reason on stderr, when that cannot be done.
import { parseArgs } from 'node:util';
import { DatumSchema, vandaag } from '@/lib/dates';
import { poolSluiten } from '@/lib/db/pool';
import { Weigering } from '@/lib/errors';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { opdrachtregelToegang } from '@/lib/toegang/server/opdrachtregel';

const GEBRUIK = 'Gebruik: npm run cijfers -- --bestuur NUMMER --peildatum JJJJ-MM-DD';

async function cijfers(args: string[]): Promise<void> {
  const { bestuur, peildatum } = keuzes(args);
  const blad = await cijfersTonen(await opdrachtregelToegang(bestuur), peildatum);
  process.stdout.write(`${JSON.stringify(blad, null, 2)}\n`);
}

function keuzes(args: string[]): { bestuur: string; peildatum: string } {
  const { values } = parseArgs({ args, strict: false, options: { bestuur: { type: 'string' }, peildatum: { type: 'string' } } });
  const { bestuur, peildatum = vandaag() } = values;
  if (typeof bestuur !== 'string' || bestuur === '') throw new Weigering('ongeldig', `Geef het nummer van het bestuur op. ${GEBRUIK}`);
  if (typeof peildatum !== 'string' || !DatumSchema.safeParse(peildatum).success) throw new Weigering('ongeldig', `De peildatum is geen bestaande dag. ${GEBRUIK}`);
  return { bestuur, peildatum };
}

try {
  await cijfers(process.argv.slice(2));
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout;
  process.stderr.write(`${fout.voorMens}\n`);
  process.exitCode = 1;
} finally {
  await poolSluiten();
}
