import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { tabNaar } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';
import { verwachtToegankelijk } from '../support/toegankelijk';

// Sjoerd asks the team something without names. With four answers the board says nothing, with five it shows them all.

const RONDES = `/besturen/lauwerland/cyclus/${cyclusIdVan('baken')}/rondes`;
const VRAAG = 'Wat houdt u tegen om een master te doen?';
test.setTimeout(180_000);

/** A guest with a phone: answers, and reads that it was kept. */
async function antwoorden(page: Page, adres: string, tekst: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(adres);
  await expect(page.getByText('Het Baken vraagt u om mee te denken.')).toBeVisible();
  await page.getByRole('group', { name: VRAAG }).getByRole('textbox', { name: 'Uw notitie' }).fill(tekst);
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await expect(page.getByText('Uw antwoord is bewaard.')).toBeVisible();
}

test('an anonymous round shows nothing with four answers and all of them with five', async ({ page, nogIemand }) => {
  await inloggenAls(page, cast.lauwerland.schoolleider.email);
  await page.goto(`${RONDES}/nieuw?fase=1b`);
  await page.getByRole('textbox', { name: 'Titel' }).fill('Masters in ons team');
  await page.locator('summary', { hasText: 'Eigen vraag 1' }).click();
  await page.getByRole('textbox', { name: 'De vraag' }).first().fill(VRAAG);
  // Nothing is lost when the last day was forgotten.
  await page.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Masters in ons team');
  const dag = page.getByRole('group', { name: 'Antwoorden kan tot en met' });
  for (const [naam, getal] of [['dag', '31'], ['maand', '12'], ['jaar', '2099']] as const) {
    await dag.getByRole('spinbutton', { name: new RegExp(naam, 'i') }).click();
    await page.keyboard.type(getal);
  }
  await page.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Masters in ons team' })).toBeVisible();
  const link = page.getByRole('region', { name: 'Nodig mensen uit' }).getByRole('link', { name: /\/dialoog\// });
  const adres = new URL((await link.getAttribute('href')) ?? '').pathname;

  const [eerste, tweede] = [await nogIemand(), await nogIemand()];
  for (const [i, gast] of [eerste, tweede].entries()) {
    await antwoorden(gast, adres, `Geen tijd ${i + 1}`);
    await verwachtToegankelijk(gast);
  }
  for (let i = 3; i <= 4; i += 1) await antwoorden(await nogIemand(), adres, `Geen tijd ${i}`);
  await page.reload();
  await expect(page.getByText('U ziet hier iets zodra 5 mensen antwoord gaven.')).toBeVisible();
  expect(await page.content()).not.toContain('Geen tijd');

  // The board of the meeting fills itself when the fifth arrives.
  await tabNaar(page, page.getByRole('link', { name: 'Groot scherm', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: VRAAG })).toBeVisible();
  expect(await page.content()).not.toContain('Geen tijd');
  await antwoorden(await nogIemand(), adres, 'Geen tijd 5');
  for (let i = 1; i <= 5; i += 1) await expect(page.getByRole('listitem').filter({ hasText: `Geen tijd ${i}` })).toBeVisible();

  // One who changes the answer changes nothing on the board: nobody can see whose it was.
  await eerste.getByRole('textbox', { name: 'Uw notitie' }).fill('Iets heel anders');
  const verstuurd = eerste.waitForResponse((antwoord) => antwoord.request().method() === 'POST');
  await eerste.getByRole('button', { name: /mijn antwoord/ }).click();
  expect((await verstuurd).ok()).toBe(true);
  await expect(eerste.getByText('Uw antwoord is bewaard.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Geen tijd 1')).toBeVisible();
  // The page may still be waking up: a person presses again too.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Nodig mensen uit' })).toBeVisible({ timeout: 3000 });
  }).toPass();

  // Closed: who comes too late reads why, and keeps the text.
  await eerste.getByRole('textbox', { name: 'Uw notitie' }).fill('Dit komt te laat');
  await page.getByRole('button', { name: 'Sluit de ronde' }).click();
  await expect(page.getByText('Deze ronde is gesloten', { exact: true })).toBeVisible();
  await eerste.getByRole('button', { name: /mijn antwoord/ }).click();
  await expect(eerste.getByText(/^Deze ronde is gesloten\./).first()).toBeVisible();
  await expect(eerste.getByRole('textbox', { name: /Uw (notitie|tekst)/ }).first()).toHaveValue('Dit komt te laat');
});
