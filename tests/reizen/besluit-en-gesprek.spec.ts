import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { expect, inloggenAls, test } from '../support/reis';

// The schoolleider writes down a talk, what came of it as a decision, withdraws an older one, and adds a question of the own
// school, which then stands between the others.

const CYCLUS = `/besturen/lauwerland/cyclus/${cyclusIdVan('baken')}`;

async function verschijnt(page: Page, titel: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible();
}

test('een gesprek, het besluit eruit, en een eigen vraag', async ({ page }) => {
  test.setTimeout(120_000);
  const uniek = Date.now().toString(36);
  await inloggenAls(page, cast.lauwerland.schoolleider.email);

  await test.step('het gesprek vastleggen, met wie en wat het opleverde', async () => {
    await page.goto(`${CYCLUS}/gesprekken`);
    await verschijnt(page, 'Gesprekken en hulpmiddelen');
    await page.getByRole('button', { name: 'Gesprek vastleggen: 1B Nu, straks en het verschil' }).click();
    const venster = page.getByRole('dialog', { name: 'Gesprek vastleggen' });
    await expect(venster.getByText('Draagvlak krijgen')).toBeVisible();
    await venster.getByRole('button', { name: 'Gesprek vastleggen' }).click();
    await expect(venster.getByRole('alert')).toContainText('Vul in met wie u sprak.');
    await venster.getByLabel('Met wie sprak u?').fill(`De sectie Engels ${uniek}`);
    await venster.getByLabel('Wat leverde het op?').fill('Zij willen samen kiezen wie er gaat studeren.');
    await venster.getByRole('button', { name: 'Gesprek vastleggen' }).click();
    await expect(venster).toBeHidden();
    await expect(page.getByText(`Gesproken met: De sectie Engels ${uniek}`)).toBeVisible();
  });

  await test.step('het besluit komt boven in de lijst, met wie en waarom', async () => {
    await page.goto(`${CYCLUS}/besluiten`);
    await page.getByRole('link', { name: 'Besluit vastleggen' }).click();
    await verschijnt(page, 'Besluit vastleggen');
    await page.getByLabel('Wat hebt u afgesproken?').fill(`De sectie kiest zelf (${uniek}).`);
    await page.getByLabel('Wie sprak dit af?').fill('De sectie Engels en de schoolleider');
    await page.getByLabel(/^Op welke gronden\?/).fill('Zo hebben studeren en lesgeven met elkaar te maken.');
    await page.getByLabel(/^Bij welke fase hoort het\?/).selectOption({ label: '1B Nu, straks en het verschil' });
    await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await verschijnt(page, 'Besluiten');
    const eerste = page.getByRole('list', { name: 'Besluiten' }).getByRole('listitem').first();
    await expect(eerste).toContainText(`De sectie kiest zelf (${uniek}).`);
    await expect(eerste).toContainText('Afgesproken door: De sectie Engels en de schoolleider');
  });

  await test.step('de lijst gaat mee als bestand', async () => {
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV-bestand' }).click()]);
    expect(await readFile(await bestand.path(), 'utf8')).toContain(`De sectie kiest zelf (${uniek}).`);
  });

  await test.step('intrekken vraagt een reden, en het besluit blijft te vinden', async () => {
    const eerste = page.getByRole('list', { name: 'Besluiten' }).getByRole('listitem').first();
    await eerste.getByRole('button', { name: /^Intrekken: besluit van/ }).click();
    const venster = page.getByRole('dialog', { name: 'Besluit intrekken?' });
    await venster.getByLabel('Waarom geldt dit besluit niet meer?').fill('De MR wil eerst meepraten.');
    await venster.getByRole('button', { name: 'Besluit intrekken' }).click();
    await expect(venster).toBeHidden();
    await page.goto(`${CYCLUS}/besluiten?stand=ingetrokken&zoek=${uniek}`);
    await expect(page.getByRole('list', { name: 'Besluiten' })).toContainText('De MR wil eerst meepraten.');
  });

  await test.step('een eigen vraag staat daarna in de fase', async () => {
    await page.goto(`${CYCLUS}/eigen-vragen`);
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
    const venster = page.getByRole('dialog', { name: 'Eigen vraag toevoegen' });
    await venster.getByLabel('Uw vraag').fill(`Wat vraagt een studie van het rooster (${uniek})?`);
    await venster.getByLabel('In welke fase?').selectOption({ label: '1B Nu, straks en het verschil' });
    await venster.getByRole('button', { name: 'Vraag toevoegen' }).click();
    await expect(venster).toBeHidden();
    await page.getByRole('link', { name: `Wat vraagt een studie van het rooster (${uniek})?` }).click();
    await expect(page).toHaveURL(/\/fase\/1b\?vraag=eigen-/);
    await expect(page.getByRole('heading', { name: `Wat vraagt een studie van het rooster (${uniek})?` })).toBeVisible();
  });
});
