import { execFileSync } from 'node:child_process';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { bestanden, inhoud, productcode } from './bron';

// The promise: the tree reads the same in a year, because its habits are counted here.

const NEXT_BESTANDEN = /^(next-env\.d\.ts)$/;

describe('names', () => {
  it('are kebab-case files, and no folder is called utils', () => {
    const namen = ['app', 'components', 'lib', 'content', 'scripts', 'tests', 'prisma/seed'].flatMap(bestanden);
    const fout = namen.filter((pad) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$|^LEESMIJ\.md$|^README\.md$|^instrument-sans-OFL\.txt$|^newsreader-OFL\.txt$/.test(path.basename(pad)) && !NEXT_BESTANDEN.test(path.basename(pad)));
    expect(fout).toEqual([]);
    expect(namen.filter((pad) => /(^|\/)(utils?|helpers?)(\/|\.tsx?$)/.test(pad))).toEqual([]);
  });

  it('have no diacritics in the code', () => {
    const gevonden = productcode().flatMap((pad) => {
      const namen: string[] = [];
      const bezoek = (node: ts.Node): void => {
        // A table of letters to fold has letters as its keys.
        if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent) && /[^\x20-\x7e]/.test(node.text)) namen.push(`${pad}: ${node.text}`);
        ts.forEachChild(node, bezoek);
      };
      bezoek(ts.createSourceFile(pad, inhoud(pad), ts.ScriptTarget.Latest, true));
      return namen;
    });
    expect(gevonden).toEqual([]);
  });
});

describe('size', () => {
  it('of nine files in ten is under 200 lines', () => {
    const lengtes = productcode().map((pad) => inhoud(pad).split('\n').length);
    expect(lengtes.filter((lengte) => lengte < 200).length / lengtes.length).toBeGreaterThanOrEqual(0.9);
  });

  it('of what is sent to the browser: fewer than one .tsx in three starts with "use client"', () => {
    const schermen = productcode().filter((pad) => pad.endsWith('.tsx'));
    const client = schermen.filter((pad) => /^['"]use client['"]/.test(inhoud(pad)));
    expect(client.length / schermen.length).toBeLessThan(1 / 3);
  });
});

describe('the server side', () => {
  const serverbestanden = bestanden('lib').filter((pad) => /\.tsx?$/.test(pad) && (/\/server\//.test(pad) || pad.startsWith('lib/db/')));

  it('is found', () => {
    expect(serverbestanden.length).toBeGreaterThan(10);
  });

  it('starts every file with import "server-only", so that a browser bundle refuses it', () => {
    expect(serverbestanden.filter((pad) => !/^import ['"]server-only['"];?\n/.test(inhoud(pad)))).toEqual([]);
  });
});

describe('the clone', () => {
  it('names no package registry and no address to download from', () => {
    expect(inhoud('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
    expect(inhoud('package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('has exact versions only', () => {
    const { dependencies, devDependencies } = JSON.parse(inhoud('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, versie]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versie))).toEqual([]);
  });

  it('tells of every variable that can be set, in .env.example', () => {
    const vanZelf = /^(NODE_ENV|NEXT_RUNTIME|NEXT_MANUAL_SIG_HANDLE|NEXT_TELEMETRY_DISABLED|INIT_CWD|CI|MASTERKOMPAS_MIGRATIE|MASTERKOMPAS_DEMO_ACCOUNTS|REIS_(POST|UITSLAG|OWNER_URL|BEHEER_URL))$/;
    const bronnen = ['scripts', 'lib', 'prisma', 'tests/support', 'tests/reizen'].flatMap(bestanden).concat('next.config.js', 'prisma.config.ts', 'playwright.config.ts').filter((pad) => /\.(mjs|js|ts)$/.test(pad));
    const gelezen = bronnen.flatMap((pad) => [...inhoud(pad).matchAll(/(?:process\.env|\benv)\.([A-Z][A-Z_]+)/g)].map(([, naam = '']) => naam));
    const schema = [...inhoud('lib/env.ts').matchAll(/^\s+([A-Z][A-Z_]+): z\./gm)].map(([, naam = '']) => naam);
    const beschreven = new Set([...inhoud('.env.example').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, naam = '']) => naam));
    expect(schema.length).toBeGreaterThan(8);
    expect([...new Set([...gelezen, ...schema])].filter((naam) => !beschreven.has(naam) && !vanZelf.test(naam))).toEqual([]);
  });

  it('keeps secrets, data and output out of git', () => {
    const genegeerd = ['.data/geheim', '.next/server/server-reference-manifest.json', '.next-test/x', '.env', 'node_modules/x', 'lib/db/generated/client.ts', 'test-results/x'];
    expect(execFileSync('git', ['check-ignore', '--no-index', ...genegeerd], { encoding: 'utf8' }).trim().split('\n')).toEqual(genegeerd);
  });
});
