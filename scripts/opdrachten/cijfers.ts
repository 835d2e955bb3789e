// npm run cijfers -- --bestuur NUMMER --peildatum JJJJ-MM-DD [--bekend JJJJ-MM-DD[THH:MM]]
// Prints the figures of a board as one JSON object; with --bekend as they were known at the end of that day or minute. Exits with 1, and the reason on stderr, when that cannot be done.
import { parseArgs } from 'node:util';
import { vandaag } from '@/lib/dates';
import { DatumSchema } from '@/lib/dates.schema';
import { poolSluiten } from '@/lib/db/pool';
import { Weigering } from '@/lib/errors';
import { bekendUitAdres } from '@/lib/inventaris/bekend';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { opdrachtregelToegang } from '@/lib/toegang/server/opdrachtregel';

const GEBRUIK = 'Gebruik: npm run cijfers -- --bestuur NUMMER --peildatum JJJJ-MM-DD [--bekend JJJJ-MM-DD]';

async function cijfers(args: string[]): Promise<void> {
  const { bestuur, peildatum, bekendOp } = keuzes(args);
  const blad = await cijfersTonen(await opdrachtregelToegang(bestuur), peildatum, bekendOp);
  process.stdout.write(`${JSON.stringify(blad, null, 2)}\n`);
}

function keuzes(args: string[]): { bestuur: string; peildatum: string; bekendOp: Date | null } {
  const { values } = parseArgs({ args, strict: false, options: { bestuur: { type: 'string' }, peildatum: { type: 'string' }, bekend: { type: 'string' } } });
  const { bestuur, peildatum = vandaag(), bekend } = values;
  if (typeof bestuur !== 'string' || bestuur === '') throw new Weigering('ongeldig', `Geef het nummer van het bestuur op. ${GEBRUIK}`);
  if (typeof peildatum !== 'string' || !DatumSchema.safeParse(peildatum).success) throw new Weigering('ongeldig', `De peildatum is geen bestaande dag. ${GEBRUIK}`);
  const bekendOp = typeof bekend === 'string' ? bekendUitAdres(bekend) : null;
  if (bekend !== undefined && bekendOp === null) throw new Weigering('ongeldig', `Het moment bij --bekend bestaat niet of is nog niet voorbij. ${GEBRUIK}`);
  return { bestuur, peildatum, bekendOp };
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
