import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

// What the browser gets with the first visit of the register. One import of a package that reads schemas or draws dialogs
// puts all of it in everybody's first script; such parts come by import() when somebody reaches for them.
const BEGIN = ['app/layout.tsx', 'app/besturen/[bestuur]/layout.tsx', 'app/besturen/[bestuur]/inventaris/page.tsx'];
const ZWAAR = /^(zod|react-aria-components|@internationalized\/date|@tanstack\/react-query)$/;
// Takes two small contexts of it; the rest is left out by the bundler.
const MAG = ['components/layout/providers.tsx'];

function bestand(van: string, naar: string): string | null {
  const pad = naar.startsWith('@/') ? naar.slice(2) : naar.startsWith('.') ? path.join(path.dirname(van), naar) : null;
  if (pad === null) return null;
  return ['', '.ts', '.tsx', '/index.ts'].map((staart) => pad + staart).find((een) => fs.existsSync(een) && fs.statSync(een).isFile()) ?? null;
}

/** Modules that a file needs to run; types and import() do not count. */
function nodig(tekst: string): string[] {
  return [...tekst.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm)]
    .filter(([, namen]) => namen === undefined || !/^\{\s*(type [\w\s]+,?\s*)+\}$/.test(namen)).map(([, , waar = '']) => waar);
}

/** Per file that goes to the browser with the register: the heavy packages it asks for. */
function zwaarInBrowser(): string[] {
  const gezien = new Set<string>();
  const gevonden: string[] = [];
  const loop = (pad: string, browser: boolean): void => {
    const tekst = fs.readFileSync(pad, 'utf8');
    const hier = browser || tekst.startsWith("'use client'");
    const sleutel = `${hier} ${pad}`;
    if (gezien.has(sleutel) || !/\.tsx?$/.test(pad)) return;
    gezien.add(sleutel);
    // A server action is an address for the browser, not code.
    if (browser && tekst.startsWith("'use server'")) return;
    for (const waar of nodig(tekst)) {
      if (hier && ZWAAR.test(waar) && !MAG.includes(pad)) gevonden.push(`${pad}: ${waar}`);
      const verder = bestand(pad, waar);
      if (verder) loop(verder, hier);
    }
  };
  for (const pad of BEGIN) loop(pad, false);
  expect(gezien.size).toBeGreaterThan(60);
  return gevonden;
}

it('no heavy package travels with the first visit of the register', () => {
  expect(zwaarInBrowser()).toEqual([]);
});
