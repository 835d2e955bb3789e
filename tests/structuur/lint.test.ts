import { ESLint } from 'eslint';
import { beforeAll, expect, it } from 'vitest';

// The promise: each line of the code law is enforced, at level error, where it holds. The text is planted
// under the name of an existing file, because rules that know types need a file of the project.

let eslint: ESLint;

beforeAll(async () => {
  eslint = new ESLint({ cwd: process.cwd() });
  // The first text makes TypeScript read the whole project.
  await bezwaren('export const a = 1;', LIB);
});

async function bezwaren(tekst: string, filePath: string): Promise<string[]> {
  const [uitslag] = await eslint.lintText(tekst, { filePath });
  expect(uitslag?.messages.filter(({ severity, fatal }) => severity !== 2 || fatal)).toEqual([]);
  return [...new Set(uitslag?.messages.map(({ ruleId }) => ruleId ?? ''))];
}

const LIB = 'lib/errors.ts';
const SCHERM = 'components/ui/button.tsx';
const CLIENT = 'components/layout/providers.tsx';
const TEST = 'tests/structuur/lint.test.ts';
const regels = (aantal: number, inspring = '') => Array.from({ length: aantal }, (_, i) => `${inspring}export const a${i} = ${i};`).join('\n');
const romp = (aantal: number) => Array.from({ length: aantal }, (_, i) => `  n += ${i};`).join('\n');

it.each([
  ['max-lines', LIB, regels(301)],
  ['max-lines-per-function', LIB, `export function f(n: number): number {\n${romp(60)}\n  return n;\n}`],
  ['max-lines-per-function', SCHERM, `export function F(n: number): number {\n${romp(120)}\n  return n;\n}`],
  ['@typescript-eslint/no-explicit-any', LIB, 'export const a: any = 1;'],
  ['@typescript-eslint/no-floating-promises', LIB, 'export function f(): void { Promise.resolve(1); }'],
  ['@typescript-eslint/no-misused-promises', LIB, 'export const f = (a: number[]): void => { a.forEach(async () => { await Promise.resolve(); }); };'],
  ['@typescript-eslint/ban-ts-comment', LIB, '// @ts-ignore\nexport const a = 1;'],
  ['huis/geen-process-env', LIB, 'export const a = process.env.HOME;'],
  ['huis/geen-process-env', LIB, "import { env } from 'node:process'; export const a = env;"],
  ['huis/geen-sessiebrede-instelling', LIB, "export const q = `select set_config('app.bestuur', ${1}, false)`;"],
  ['huis/geen-sessiebrede-instelling', LIB, "export const q = 'SET app.bestuur = 1';"],
  ['huis/geen-ruwe-sql', LIB, 'export const f = (db: { $queryRawUnsafe: (q: string) => string }): string => db.$queryRawUnsafe("select 1");'],
  ['huis/geen-ruwe-sql', LIB, "export const m = '$executeRawUnsafe';"],
  ['huis/geen-gedeelde-cache', LIB, "import { unstable_cache } from 'next/cache'; export const a = unstable_cache;"],
  ['huis/geen-gedeelde-cache', SCHERM, "'use cache'; export const a = 1;"],
  ['huis/geen-palet', SCHERM, 'export const A = (): React.ReactNode => <p className="bg-blue-500">x</p>;'],
  ['huis/geen-palet', SCHERM, 'export const A = (): React.ReactNode => <p className={`p-1 hover:text-[#fff]`}>x</p>;'],
  ['huis/geen-stijlattribuut', SCHERM, 'export const A = (): React.ReactNode => <p style={{ width: 1 }}>x</p>;'],
  ['huis/geen-stijlattribuut', CLIENT, "'use client';\nexport const A = (): React.ReactNode => <p style={{ width: 1 }}>x</p>;"],
  ['huis/geen-ruwe-html', SCHERM, 'export const A = (): React.ReactNode => <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
  ['huis/geen-classname-prop', SCHERM, 'export interface P { className?: string }'],
  ['huis/geen-testid', SCHERM, 'export const A = (): React.ReactNode => <p data-testid="a">x</p>;'],
  ['huis/eerlijke-test', TEST, "import { vi } from 'vitest'; vi.mock('@/lib/db/pool');"],
  ['huis/eerlijke-test', TEST, "import { vi } from 'vitest'; vi.mock('nodemailer', () => ({}));"],
  ['huis/eerlijke-test', TEST, "import { it } from 'vitest'; it.skip('x', () => undefined);"],
  ['huis/eerlijke-test', TEST, 'export const f = (p: { waitForTimeout: (ms: number) => void }): void => p.waitForTimeout(5);'],
  ['huis/eerlijke-test', TEST, 'export const f = (p: { getByTestId: (id: string) => void }): void => p.getByTestId("x");'],
  ['jsx-a11y/alt-text', SCHERM, 'export const A = (): React.ReactNode => <img src="x.png" />;'],
  ['react-hooks/rules-of-hooks', SCHERM, "import { useState } from 'react'; export function A(p: { a: boolean }): React.ReactNode { if (p.a) useState(1); return null; }"],
  ['no-restricted-globals', LIB, "localStorage.setItem('a', 'b');"],
  ['no-restricted-properties', LIB, "window.localStorage.setItem('a', 'b');"],
  ['no-console', LIB, "console.log('x');"],
  ['no-warning-comments', LIB, '// TODO later\nexport const a = 1;'],
])('%s objects in %s', async (regel, bestand, tekst) => {
  expect(await bezwaren(tekst, bestand)).toContain(regel);
});

it.each([
  ['a transaction-wide setting', LIB, "export const q = `select set_config('app.bestuur', ${1}, true)`;"],
  ['a style with its reason in a client file', CLIENT, "'use client';\nexport const A = (): React.ReactNode => (\n  // CSP: set by script after the first paint\n  <p style={{ width: 1 }}>x</p>\n);"],
  ['an honest element', SCHERM, 'export const A = (): React.ReactNode => <p className="text-inkt bg-papier">wit</p>;'],
  ['the request that Next brings along', TEST, "import { vi } from 'vitest'; vi.mock('next/headers', () => ({}));"],
  ['the environment in its one place', 'lib/env.ts', 'export const a = process.env.HOME;'],
])('allows %s', async (_naam, bestand, tekst) => {
  expect(await bezwaren(tekst, bestand)).toEqual([]);
});

it('has no rule at the level of a warning', async () => {
  for (const bestand of [LIB, SCHERM, CLIENT, TEST, 'app/layout.tsx', 'scripts/start.mjs']) {
    const config = (await eslint.calculateConfigForFile(bestand)) as { rules: Record<string, [number]> };
    expect(Object.entries(config.rules).filter(([, [stand]]) => stand === 1)).toEqual([]);
  }
});
