// npm run editie-uitgeven -- THEMA NUMMER [JJJJ-MM-DD]
// Publishes an edition of the guide from that day (today without one) and prints what was kept as one JSON object. From then
// on its files may not change: the tests compare them with the fingerprint. What must be different comes in the next edition.
import fs from 'node:fs';
import path from 'node:path';
import { editieLezen } from '@/lib/cyclus/server/inhoud-lezen';
import { vingerafdrukVan } from '@/lib/cyclus/server/vingerafdruk';
import { vandaag } from '@/lib/dates';
import { DatumSchema } from '@/lib/dates.schema';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';

const GEBRUIK = 'Gebruik: npm run editie-uitgeven -- THEMA NUMMER [JJJJ-MM-DD]';

function uitgeven([thema = '', nummer = '', dag = vandaag()]: string[]): void {
  if (!/^[a-z0-9-]+$/.test(thema) || !/^\d+$/.test(nummer)) throw new Weigering('ongeldig', `Geef het thema en het nummer van de editie op. ${GEBRUIK}`);
  if (!DatumSchema.safeParse(dag).success) throw new Weigering('ongeldig', `Dit is geen bestaande dag: ${dag}. ${GEBRUIK}`);
  const map = path.resolve(env().INHOUD_DIR, thema, `editie-${nummer}`);
  if (!fs.existsSync(path.join(map, 'editie.yaml'))) throw new Weigering('niet-gevonden', `Er is geen editie ${nummer} van ${thema} in ${env().INHOUD_DIR}.`);
  const { inhoud, fouten } = editieLezen(map);
  if (inhoud.uitgegeven !== null) throw new Weigering('conflict', `Editie ${nummer} van ${thema} is al uitgegeven op ${inhoud.uitgegeven}. Maak een volgende editie.`);
  if (fouten.length > 0) throw new Weigering('ongeldig', `Deze editie klopt nog niet:\n${fouten.join('\n')}`);
  invullen(map, 'uitgegeven', dag);
  const vingerafdruk = vingerafdrukVan(map);
  invullen(map, 'vingerafdruk', vingerafdruk);
  process.stdout.write(`${JSON.stringify({ thema, editie: Number(nummer), uitgegeven: dag, vingerafdruk }, null, 2)}\n`);
}

function invullen(map: string, sleutel: string, waarde: string): void {
  const bestand = path.join(map, 'editie.yaml');
  fs.writeFileSync(bestand, fs.readFileSync(bestand, 'utf8').replace(new RegExp(`^${sleutel}:.*$`, 'm'), `${sleutel}: ${waarde}`));
}

try {
  uitgeven(process.argv.slice(2));
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout;
  process.stderr.write(`${fout.voorMens}\n`);
  process.exitCode = 1;
}
