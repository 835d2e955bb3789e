import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vitest/config';
import { MUTANTEN } from './lijst';

const KENMERK = /[?&]mutant=(\d+)/;
const nummerVan = (id: string | undefined): string | null => (id ? (KENMERK.exec(id)?.[1] ?? null) : null);

/**
 * Serves the product with one guard taken out: "@/lib/x?mutant=3" is lib/x as mutant 3 has it, and so is everything
 * that it imports in turn. The files on disk stay as they are.
 */
export function mutantPlugin(wortel: string): Plugin {
  const product = path.join(wortel, 'lib') + path.sep;
  return {
    name: 'mutant', enforce: 'pre',
    async resolveId(bron, van) {
      const nummer = nummerVan(bron) ?? nummerVan(van);
      if (nummer === null) return null;
      const gevonden = await this.resolve(bron.replace(KENMERK, ''), van?.replace(KENMERK, ''), { skipSelf: true });
      if (!gevonden || gevonden.external || !gevonden.id.startsWith(product) || gevonden.id.includes('/generated/')) return gevonden;
      return `${gevonden.id.replace(/\?.*$/, '')}?mutant=${nummer}`;
    },
    load(id) {
      const nummer = nummerVan(id);
      if (nummer === null) return null;
      const bestand = id.replace(/\?.*$/, '');
      const tekst = fs.readFileSync(bestand, 'utf8');
      const mutant = MUTANTEN[Number(nummer)];
      if (!mutant || path.relative(wortel, bestand) !== mutant.bestand) return tekst;
      const keer = tekst.split(mutant.van).length - 1;
      if (keer !== 1) throw new Error(`Mutant "${mutant.naam}": de wacht staat ${keer} keer in ${mutant.bestand}.`);
      return tekst.replace(mutant.van, () => mutant.naar);
    },
  };
}
