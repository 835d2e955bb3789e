import type { Locator, Page } from '@playwright/test';
import { expect } from './reis';

/** One goal of one school as the overview draws it. */
export interface Doelcijfer {
  bevestigd: number;
  opgegeven: number;
  noemer: number;
}

export type Doelcijfers = Record<string, { doel50?: Doelcijfer; doel80?: Doelcijfer }>;

const RIJ = /^(.+): ([\d.,]+) van ([\d.,]+) bevestigd \(\d+%\), ([\d.,]+) opgegeven \(\d+%\), doel (50|80)%$/;

/** "1.250,4" → 1250.4. */
export function getalUit(tekst: string): number {
  return Number(tekst.replaceAll('.', '').replace(',', '.'));
}

/** What the table of both goals says per school (or team) and for all together: read from the names of its charts. */
export async function doelcijfers(page: Page): Promise<Doelcijfers> {
  const tabel = page.getByRole('table', { name: /^Beide doelen per/ });
  await expect(tabel).toBeVisible();
  const cijfers: Doelcijfers = {};
  for (const plaat of await tabel.getByRole('img', { name: RIJ }).all()) {
    const [, naam = '', bevestigd = '', noemer = '', opgegeven = '', doel] = RIJ.exec((await plaat.getAttribute('aria-label')) ?? '') ?? [];
    cijfers[naam] = { ...cijfers[naam], [doel === '50' ? 'doel50' : 'doel80']: { bevestigd: getalUit(bevestigd), opgegeven: getalUit(opgegeven), noemer: getalUit(noemer) } };
  }
  return cijfers;
}

/** "24" from "24 leraren" above a list of the register. */
export async function registerTelling(page: Page): Promise<number> {
  const stand = page.getByRole('search').getByRole('status');
  await expect(stand).toHaveText(/^[\d.]+ \S+$/);
  return getalUit(((await stand.textContent()) ?? '').replace(/ .*/, ''));
}

/** The people on this page of the register: name and address of the file. */
export async function registerMensen(page: Page): Promise<{ naam: string; href: string }[]> {
  const links = page.getByRole('table', { name: 'Medewerkers' }).getByRole('row').getByRole('link').and(page.locator('[href*="/medewerkers/"]'));
  await expect(links.first()).toBeVisible();
  return Promise.all((await links.all()).map(async (link) => ({ naam: (await link.textContent()) ?? '', href: (await link.getAttribute('href')) ?? '' })));
}

/** Presses Tab until this element has the focus, as somebody without a mouse would. */
export async function tabNaar(page: Page, doel: Locator, toets: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(doel).toBeVisible();
  for (let stap = 0; stap < 120; stap += 1) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(toets);
  }
  throw new Error(`Met ${toets} is ${doel.toString()} niet te bereiken.`);
}

/** Everything a page answers that a stranger could read: the source as it came and what the browser made of it. */
export async function allesVan(page: Page, adres: string): Promise<{ status: number; bron: string; scherm: string }> {
  const antwoord = await page.goto(adres);
  const bron = (await antwoord?.text()) ?? '';
  return { status: antwoord?.status() ?? 0, bron, scherm: await page.getByRole('main').innerText() };
}
