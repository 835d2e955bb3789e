import 'server-only';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** SHA-256 over every file of an edition, by name, without the line that keeps this very value. Line ends do not matter. */
export function vingerafdrukVan(map: string): string {
  const namen = fs.readdirSync(map, { recursive: true, encoding: 'utf8' }).map((naam) => naam.replaceAll('\\', '/')).filter((naam) => /\.(yaml|md)$/.test(naam)).sort();
  const hash = createHash('sha256');
  for (const naam of namen) {
    const tekst = fs.readFileSync(path.join(map, naam), 'utf8').replaceAll('\r\n', '\n');
    hash.update(naam).update('\0').update(naam === 'editie.yaml' ? tekst.replace(/^vingerafdruk:.*$/m, '') : tekst).update('\0');
  }
  return hash.digest('hex');
}
