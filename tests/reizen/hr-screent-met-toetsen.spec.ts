import type { Page } from '@playwright/test';
import { cast, demoWachtwoord } from '../../prisma/seed/cast';
import { doelcijfers, getalUit, tabNaar, type Doelcijfers } from '../support/bladen';
import { expect, test } from '../support/reis';

// Joost screens five diplomas and sees the figures change, without ever touching a mouse.

/** From → to per school and goal, as the workbench foretells it for the diploma that is open. */
function gevolgen(tekst: string): { school: string; doel: 'doel50' | 'doel80'; erbij: number }[] {
  const regels = [...tekst.matchAll(/Doel (?:50%, (.+)|80%, vwo 4–6 (.+))\s+(\d+) wordt (\d+) van \d+/g)];
  return regels.map(([, alle, vwo, van = '', naar = '']) => ({ school: (alle ?? vwo ?? '').trim(), doel: alle === undefined ? 'doel80' : 'doel50', erbij: getalUit(naar) - getalUit(van) }));
}

function verhogen(cijfers: Doelcijfers, naam: string, doel: 'doel50' | 'doel80', erbij: number): void {
  const cijfer = cijfers[naam]?.[doel];
  if (!cijfer) throw new Error(`Het overzicht heeft geen ${doel} voor ${naam}.`);
  cijfer.bevestigd += erbij;
}

async function zonderMuis(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('mousedown', () => { throw new Error('Er is met een muis geklikt.'); }, true);
    window.addEventListener('touchstart', () => { throw new Error('Er is met een vinger getikt.'); }, true);
  });
}

async function binnenlopen(page: Page): Promise<void> {
  await page.goto('/inloggen');
  await tabNaar(page, page.getByLabel(/e-mailadres/i));
  await page.keyboard.type(cast.lauwerland.hr.email);
  await tabNaar(page, page.getByLabel('Wachtwoord', { exact: true }));
  await page.keyboard.type(demoWachtwoord);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Waar uw scholen staan' })).toBeVisible();
}

/** The workbench counts as of today, so the figures are read as of today. */
async function cijfersVanVandaag(page: Page): Promise<Doelcijfers> {
  await tabNaar(page, page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Overzicht' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Waar uw scholen staan' })).toBeVisible();
  await tabNaar(page, page.getByText('Peildatum wijzigen'));
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByRole('link', { name: /^Vandaag/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/peildatum=/);
  return doelcijfers(page);
}

async function naarDeWerkbank(page: Page): Promise<void> {
  await tabNaar(page, page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Inventaris' }));
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByRole('link', { name: 'Diploma’s screenen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Diploma’s screenen' })).toBeVisible();
  // Masters only: those are the diplomas that move a goal.
  const keuzes = page.getByRole('search').getByText('Alle scholen, langst in de rij eerst');
  await tabNaar(page, keuzes);
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByLabel('Niveau'));
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/niveau=masters/);
  await page.keyboard.press('Escape');
}

/** Opens with the diploma number `nummer`, complete with its form; returns its text. */
async function diploma(page: Page, nummer: number): Promise<{ naam: string; tekst: string }> {
  const kolom = page.getByRole('region', { name: new RegExp(`^Diploma ${nummer} van`) });
  await expect(kolom.getByRole('form', { name: 'Uitkomst van de screening' })).toBeVisible();
  const naam = ((await kolom.getByRole('heading', { level: 2 }).textContent()) ?? '').replace(/: .*/, '');
  return { naam, tekst: await kolom.innerText() };
}

test('HR screens five diplomas by keys alone, takes one back, and the figures follow', async ({ page }) => {
  await zonderMuis(page);
  await binnenlopen(page);
  const vooraf = await cijfersVanVandaag(page);
  await naarDeWerkbank(page);

  const verwacht = structuredClone(vooraf);
  const tel = (tekst: string) => {
    const alle = new Set<'doel50' | 'doel80'>();
    for (const { school, doel, erbij } of gevolgen(tekst)) {
      verhogen(verwacht, school, doel, erbij);
      // Somebody who works at two schools counts once for the board.
      if (!alle.has(doel)) verhogen(verwacht, 'Alle scholen', doel, erbij);
      alle.add(doel);
    }
  };
  const bewaard = (naam: string, uitkomst: string) => expect(page.getByText(new RegExp(`^Bewaard om \\d+:\\d+: ${naam}, ${uitkomst}`))).toBeVisible();

  const eerste = await diploma(page, 1);
  tel(eerste.tekst);
  await page.keyboard.press('1');
  await bewaard(eerste.naam, 'bevestigd');

  const tweede = await diploma(page, 2);
  await page.keyboard.press('3');
  await bewaard(tweede.naam, 'niet aangetroffen');

  const derde = await diploma(page, 3);
  await page.keyboard.press('4');
  await expect(page.getByLabel(/^Notitie bij de screening/)).toBeFocused();
  await expect(page.getByText('Schrijf bij nader onderzoek op wat u nog nodig hebt.')).toBeVisible();
  await page.keyboard.type('Diploma gevraagd bij de leraar, 1234.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await bewaard(derde.naam, 'nader onderzoek');

  const vierde = await diploma(page, 4);
  tel(vierde.tekst);
  await page.keyboard.press('5');
  await bewaard(vierde.naam, 'bevestigd');

  const vijfde = await diploma(page, 5);
  await page.keyboard.press('1');
  await bewaard(vijfde.naam, 'bevestigd');
  await diploma(page, 6);
  await page.keyboard.press('z');
  await expect(page.getByRole('status').filter({ hasText: `Ongedaan gemaakt: ${vijfde.naam} staat weer open.` })).toBeAttached();

  expect(verwacht, 'at least one of the diplomas moves a goal').not.toEqual(vooraf);
  expect(await cijfersVanVandaag(page)).toEqual(verwacht);
});
