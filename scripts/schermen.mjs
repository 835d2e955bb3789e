// npm run schermen [-- http://localhost:3000]: makes the screenshots of the README from a running demo.
import fs from 'node:fs';
import { browserKlaarzetten } from './lib/browser.mjs';

const adres = process.argv[2] ?? 'http://localhost:3000';
// Name, who, address, and the links that are followed from there.
const SCHERMEN = [
  ['overzicht', 'marijke.postma@lauwerland.example', '/besturen/lauwerland/overzicht'],
  ['register', 'joost.meinema@lauwerland.example', '/besturen/lauwerland/inventaris'],
  ['screening', 'joost.meinema@lauwerland.example', '/besturen/lauwerland/inventaris/screening'],
  ['matrix', 'joost.meinema@lauwerland.example', '/besturen/lauwerland/inventaris/matrix'],
  ['studies', 'joost.meinema@lauwerland.example', '/besturen/lauwerland/inventaris/studies'],
  ['cyclus', 'sjoerd.terpstra@lauwerland.example', '/besturen/lauwerland/cyclus', 'Meer masters 2026'],
  ['fase', 'sjoerd.terpstra@lauwerland.example', '/besturen/lauwerland/cyclus', 'Meer masters 2026', 'Nu, straks en het verschil'],
  ['tabel', 'sjoerd.terpstra@lauwerland.example', '/besturen/lauwerland/cyclus', 'Meer masters 2026', 'Instrumenten', 'Tabel 4: meer masters verkennen'],
  ['amo', 'sjoerd.terpstra@lauwerland.example', '/besturen/lauwerland/cyclus', 'Meer masters 2026', 'Instrumenten', 'Interventies en leiderschap kiezen met het AMO-model'],
  ['plan', 'sjoerd.terpstra@lauwerland.example', '/besturen/lauwerland/plan', 'Implementatieplan Het Baken 2027–2028', 'Tijdlijn'],
  ['doelen', 'sjoerd.terpstra@lauwerland.example', '/besturen/lauwerland/cyclus', 'Meer masters 2026', 'Doelen volgen'],
  ['import', 'sanne.verbrugge@rivierenland.example', '/besturen/rivierenland/inventaris/import'],
];

const { chromium } = await import('@playwright/test');
const executablePath = await browserKlaarzetten();
const browser = await chromium.launch({ args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'], ...(executablePath ? { executablePath } : {}) });
fs.mkdirSync('docs/schermen', { recursive: true });
for (const [naam, email, pad, ...links] of SCHERMEN) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', baseURL: adres });
  const page = await context.newPage();
  await page.goto('/inloggen');
  await page.getByLabel(/e-mailadres/i).fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(await wachtwoord());
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
  await page.goto(pad, { waitUntil: 'networkidle' });
  for (const link of links) {
    await page.getByRole('main').getByRole('link', { name: link }).first().click();
    await page.getByRole('heading', { level: 1, name: link }).waitFor();
    // A phase keeps a stream open, so the network is never idle there.
    await page.waitForLoadState('load');
  }
  await page.screenshot({ path: `docs/schermen/${naam}.png` });
  await context.close();
}
await browser.close();

/** The demo's password stands in one place. */
async function wachtwoord() {
  const cast = fs.readFileSync('prisma/seed/cast.ts', 'utf8');
  return /demoWachtwoord = '([^']+)'/.exec(cast)?.[1] ?? '';
}
