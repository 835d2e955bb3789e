import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The promise: each arrow of the house is guarded, and a rule that stopped working is noticed here.

const wortel = process.cwd();
let map = '';

beforeAll(() => {
  map = fs.mkdtempSync(path.join(os.tmpdir(), 'pijlen-'));
  for (const naam of ['tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.cjs', 'package.json']) fs.copyFileSync(path.join(wortel, naam), path.join(map, naam));
  fs.symlinkSync(path.join(wortel, 'node_modules'), path.join(map, 'node_modules'));
});

afterAll(() => fs.rmSync(map, { recursive: true, force: true }));

const HUIS: Record<string, string> = {
  'app/besturen/[bestuur]/inventaris/page.tsx': "import '@/lib/inventaris/server/lezen'; import '@/components/inventaris/tabel';",
  'app/besturen/[bestuur]/overzicht/page.tsx': "import '@/components/inventaris/tabel'; import '@/lib/overzicht/beeld';",
  'components/ui/knop.tsx': 'export const knop = 1;',
  'components/form/veld.tsx': "import '@/components/ui/knop'; export const veld = 1;",
  'components/inventaris/tabel.tsx': "import '@/components/ui/knop'; import type { Leraar } from '@/lib/inventaris/leraar'; export type T = Leraar;",
  'lib/organisatie/school.ts': 'export const school = 1;',
  'lib/inventaris/leraar.ts': "import '@/lib/organisatie/school'; export type Leraar = string;",
  'lib/inventaris/server/lezen.ts': "import '@/lib/db/pool'; import '@/lib/logboek/server/schrijven'; export const lezen = 1;",
  'lib/logboek/server/schrijven.ts': "import '@/lib/db/pool'; export const schrijven = 1;",
  'lib/logboek/regel.ts': 'export const regel = 1;',
  'lib/overzicht/beeld.ts': "import '@/lib/inventaris/leraar'; export const beeld = 1;",
  'lib/db/pool.ts': "import '@/lib/env'; export const pool = 1;",
  'lib/env.ts': 'export const env = 1;',
  'content/teksten.ts': 'export const teksten = 1;',
};

/** Planted side by side: [rule that must object, file that trespasses, its text]. */
const OVERTREDINGEN: [regel: string, bestand: string, tekst: string][] = [
  ['geen-kring', 'lib/organisatie/adres.ts', "import './plaats'; export const adres = 1;"],
  ['niemand-gebruikt-app', 'lib/organisatie/server/pagina.ts', "import '@/app/besturen/[bestuur]/inventaris/page';"],
  ['organisatie-kent-geen-latere-kamer', 'lib/organisatie/type.ts', "import type { Leraar } from '@/lib/inventaris/leraar'; export type X = Leraar;"],
  ['inventaris-kent-geen-latere-kamer', 'app/besturen/[bestuur]/inventaris/cijfers/page.tsx', "import '@/lib/overzicht/beeld';"],
  ['inventaris-kent-geen-latere-kamer', 'app/api/besturen/[bestuur]/inventaris/route.ts', "import '@/lib/overzicht/beeld';"],
  ['cyclus-kent-geen-latere-kamer', 'lib/cyclus/vraag.ts', "import '@/lib/plan/doel';"],
  ['cycluspagina-kent-geen-overzicht', 'app/besturen/[bestuur]/cyclus/[cyclus]/evaluatie/page.tsx', "import '@/lib/overzicht/beeld';"],
  ['plan-kent-geen-latere-kamer', 'components/plan/kaart.tsx', "import '@/lib/overzicht/beeld';"],
  ['open-kamer-kent-geen-werkkamer', 'lib/logboek/type.ts', "import type { Leraar } from '@/lib/inventaris/leraar'; export type X = Leraar;"],
  ['server-alleen-van-binnen', 'lib/organisatie/lezen.ts', "import '@/lib/logboek/server/schrijven';"],
  ['server-alleen-van-binnen', 'components/organisatie/lezen.tsx', "import '@/lib/logboek/server/schrijven';"],
  ['db-alleen-van-server', 'app/besturen/[bestuur]/overzicht/type.ts', "import type { pool } from '@/lib/db/pool'; export type P = typeof pool;"],
  ['db-alleen-van-server', 'lib/inventaris/rechtstreeks.ts', "import '@/lib/db/pool';"],
  ['components-zonder-database', 'components/inventaris/server.tsx', "import '@/lib/inventaris/server/lezen';"],
  ['components-zonder-database', 'components/inventaris/db.tsx', "import '@/lib/db/pool';"],
  ['components-zonder-database', 'components/inventaris/app.tsx', "import '@/app/besturen/[bestuur]/overzicht/page';"],
  ['ui-kent-geen-domein', 'components/ui/regel.tsx', "import type { Leraar } from '@/lib/inventaris/leraar'; export type X = Leraar;"],
  ['ui-kent-geen-domein', 'components/ui/kamer.tsx', "import '@/components/inventaris/tabel';"],
  ['onderdelen-kennen-geen-werkkamer', 'components/form/school.tsx', "import '@/lib/organisatie/school';"],
  ['content-gebruikt-niets', 'content/rekenen.ts', "import '@/lib/organisatie/school';"],
  ['lib-kent-geen-scherm', 'lib/organisatie/scherm.ts', "import '@/components/ui/knop';"],
  ['regels-draaien-in-de-browser', 'lib/organisatie/omgeving.ts', "import '@/lib/env';"],
  ['regels-zonder-node', 'lib/organisatie/schijf.ts', "import 'node:fs';"],
  ['product-zonder-testgereedschap', 'lib/organisatie/toeval.ts', "import 'fast-check';"],
  ['alles-bestaat', 'lib/organisatie/weg.ts', "import './nergens';"],
];
const HULP = { 'lib/organisatie/plaats.ts': "import './adres'; export const plaats = 1;", 'lib/plan/doel.ts': 'export const doel = 1;' };

interface Bezwaar {
  from: string;
  rule: { name: string; severity: string };
}

/** Builds the small house, with what is planted in it, and returns every objection. */
function bezwaren(geplant: Record<string, string> = {}): Bezwaar[] {
  for (const [pad, tekst] of Object.entries({ ...HUIS, ...geplant })) {
    fs.mkdirSync(path.dirname(path.join(map, pad)), { recursive: true });
    fs.writeFileSync(path.join(map, pad), tekst);
  }
  const uitslag = execFileSync(process.execPath, [path.join(wortel, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'app', 'components', 'lib', 'content', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--no-progress'],
    { cwd: map, encoding: 'utf8', maxBuffer: 50_000_000 });
  return (JSON.parse(uitslag) as { summary: { violations: Bezwaar[] } }).summary.violations;
}

it('finds nothing wrong in a house that keeps the order', () => {
  expect(bezwaren()).toEqual([]);
});

describe('in a house with trespasses', () => {
  let gevonden: Bezwaar[] = [];
  beforeAll(() => {
    gevonden = bezwaren({ ...HULP, ...Object.fromEntries(OVERTREDINGEN.map(([, bestand, tekst]) => [bestand, tekst])) });
  });

  it.each(OVERTREDINGEN)('%s refuses %s', (regel, bestand) => {
    expect(gevonden.filter(({ from }) => from === bestand).map(({ rule }) => rule.name)).toContain(regel);
  });

  it('leaves the files alone that keep the order', () => {
    expect(gevonden.map(({ from }) => from).filter((from) => from in HUIS)).toEqual([]);
  });

  it('plants a trespass for every rule but the one about packages that are not there', () => {
    const { forbidden } = createRequire(path.join(wortel, 'package.json'))('./.dependency-cruiser.cjs') as { forbidden: { name: string; severity: string }[] };
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
    expect(forbidden.map(({ name }) => name).filter((name) => !OVERTREDINGEN.some(([regel]) => regel === name))).toEqual(['alleen-eigen-pakketten']);
  });
});
