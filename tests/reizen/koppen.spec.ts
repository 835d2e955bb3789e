import fs from 'node:fs';
import type { APIResponse, Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// The promise (T20): every answer, also a redirect, an error, a file and a machine door, carries the headers
// that keep our pages our own. The addresses come from the build's manifest, so a new route cannot stay out.

const VAST: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

function adressen(bestuur: string): string[] {
  const manifest = JSON.parse(fs.readFileSync(`${process.env.NEXT_DIST_DIR ?? '.next-test'}/app-path-routes-manifest.json`, 'utf8')) as Record<string, string>;
  const vul = (route: string) => route.replace('[bestuur]', bestuur).replace(/\[\.\.\.[^\]]+\]/, 'session').replace(/\[[^\]]+\]/g, '00000000-0000-4000-8000-000000000000');
  const routes = Object.values(manifest).filter((route) => !route.startsWith('/_')).map(vul);
  return [...new Set([...routes, '/bestaat-niet', `/besturen/${bestuur}/bestaat-niet`, '/besturen/vreemd', '/api/bestaat-niet', '/_next/static/bestaat-niet.js', '/icoon.svg'])];
}

function gebreken(adres: string, antwoord: APIResponse): string[] {
  const koppen = antwoord.headers();
  const waar = `${antwoord.status()} ${adres}`;
  const fouten = Object.entries(VAST).filter(([naam, patroon]) => !patroon.test(koppen[naam] ?? '')).map(([naam]) => `${waar}: ${naam}`);
  const csp = koppen['content-security-policy'] ?? '';
  if (/unsafe-inline|unsafe-eval|\*/.test(csp)) fouten.push(`${waar}: ${csp}`);
  for (const regel of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", 'default-src']) if (!csp.includes(regel)) fouten.push(`${waar}: geen ${regel}`);
  if (koppen['x-powered-by']) fouten.push(`${waar}: x-powered-by`);
  if (!/no-store/.test(koppen['cache-control'] ?? '')) fouten.push(`${waar}: cache-control ${koppen['cache-control'] ?? 'ontbreekt'}`);
  return fouten;
}

async function alles(page: Page, bestuur: string): Promise<{ bekeken: number; fouten: string[] }> {
  const fouten: string[] = [];
  const lijst = adressen(bestuur);
  for (const adres of lijst) fouten.push(...gebreken(adres, await page.request.get(adres, { maxRedirects: 0 })));
  return { bekeken: lijst.length, fouten };
}

test('every address sends the headers to a stranger', async ({ page }) => {
  const { bekeken, fouten } = await alles(page, 'lauwerland');
  expect(fouten).toEqual([]);
  expect(bekeken).toBeGreaterThan(20);
});

test('every address sends the headers to somebody who signed in', async ({ page }) => {
  await inloggenAls(page, cast.lauwerland.hr.email);
  const { fouten } = await alles(page, 'lauwerland');
  expect(fouten).toEqual([]);
});

test('each page has a nonce of its own, and none that the visitor chose', async ({ request }) => {
  const nonces = new Set<string>();
  for (let i = 0; i < 50; i += 1) {
    const antwoord = await request.get('/inloggen', { headers: { 'x-nonce': 'gekozen', 'content-security-policy': "script-src 'nonce-gekozen'" } });
    const nonce = /'nonce-([^']+)'/.exec(antwoord.headers()['content-security-policy'] ?? '')?.[1] ?? '';
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(await antwoord.text()).not.toContain('gekozen');
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(50);
});

test('scripts and styles of the build may be kept by the browser, and nothing else', async ({ page }) => {
  const bestanden: { url: string; bewaren: string }[] = [];
  page.on('response', (antwoord) => { if (antwoord.url().includes('/_next/static/')) bestanden.push({ url: antwoord.url(), bewaren: antwoord.headers()['cache-control'] ?? '' }); });
  await page.goto('/inloggen');
  await expect(page.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
  expect(bestanden.length).toBeGreaterThan(3);
  expect(bestanden.filter(({ bewaren }) => !/immutable/.test(bewaren))).toEqual([]);
});

test('readiness and life tell no more than that', async ({ request }) => {
  expect(await (await request.get('/api/gezondheid/leeft')).text()).toBe('{"status":"leeft"}');
  expect(await (await request.get('/api/gezondheid/klaar')).text()).toBe('{"status":"klaar"}');
});
