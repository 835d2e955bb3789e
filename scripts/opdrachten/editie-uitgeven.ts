import fs from 'node:fs';
import path from 'node:path';
import { editieLezen } from '@/lib/cyclus/server/inhoud-lezen';
import { vingerafdrukVan } from '@/lib/cyclus/server/vingerafdruk';
import { vandaag } from '@/lib/dates';
import { env } from '@/lib/env';

// npm run editie-uitgeven -- meer-masters 1 [2026-12-01]: publishes an edition of the guide. From then on its files may not
// change: the tests compare them with the fingerprint written here. What must be different comes in the next edition.

const [thema = '', nummer = '', dag = vandaag()] = process.argv.slice(2);
const map = path.resolve(env().INHOUD_DIR, thema, `editie-${nummer}`);
const { inhoud, fouten } = editieLezen(map);
if (inhoud.uitgegeven !== null) stop(`Editie ${nummer} van ${thema} is al uitgegeven op ${inhoud.uitgegeven}. Maak een volgende editie.`);
if (fouten.length > 0) stop(`Deze editie klopt nog niet:\n${fouten.join('\n')}`);
const bestand = path.join(map, 'editie.yaml');
fs.writeFileSync(bestand, fs.readFileSync(bestand, 'utf8').replace(/^uitgegeven:.*$/m, `uitgegeven: ${dag}`));
const afdruk = vingerafdrukVan(map);
fs.writeFileSync(bestand, fs.readFileSync(bestand, 'utf8').replace(/^vingerafdruk:.*$/m, `vingerafdruk: ${afdruk}`));
process.stdout.write(`Editie ${nummer} van ${thema} geldt vanaf ${dag}.\n`);

function stop(reden: string): never {
  process.stderr.write(`${reden}\n`);
  process.exit(1);
}
