import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { expect, inloggenAls, test } from '../support/reis';

// Het Baken puts its stakeholders in the matrices: by keyboard, and by dragging. Who is not in the circle sees nobody.

const PAGINA = `/besturen/lauwerland/cyclus/${cyclusIdVan('baken')}/instrument/stakeholders`;

test('marks are put in a cell by keyboard and by dragging, and stay; outside the circle there is nothing', async ({ page, nogIemand }) => {
  await inloggenAls(page, cast.lauwerland.schoolleider.email);
  await page.goto(PAGINA);
  const figuur = page.getByRole('region', { name: 'Figuur 5: belang en invloed' });
  const vak = (naam: string) => figuur.getByRole('cell', { name: naam });
  const merk = (naam: string) => figuur.getByRole('button', { name: naam });
  const gezegd = figuur.getByRole('status').filter({ hasText: 'staat nu' });

  // With the keyboard: from the tray to the first cell, one down, one to the right; the focus goes along.
  await merk('Ouderraad').focus();
  await page.keyboard.press('ArrowRight');
  await expect(gezegd).toHaveText('Ouderraad staat nu bij Tevreden houden (belang klein, invloed groot).');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(gezegd).toHaveText('Ouderraad staat nu bij Op de hoogte houden (belang groot, invloed klein).');
  await expect(merk('Ouderraad')).toBeFocused();

  // By dragging, to a corner of another cell.
  await merk('Gemeente').scrollIntoViewIfNeeded();
  const [van, naar] = [await merk('Gemeente').boundingBox(), await vak('Nauw betrekken').boundingBox()];
  if (!van || !naar) throw new Error('De matrix is niet te zien.');
  await page.mouse.move(van.x + 12, van.y + 12);
  await page.mouse.down();
  await page.mouse.move(van.x + 60, van.y - 20, { steps: 4 });
  await page.mouse.move(naar.x + naar.width - 4, naar.y + naar.height - 4, { steps: 8 });
  await page.mouse.up();
  await expect(gezegd).toHaveText('Gemeente staat nu bij Nauw betrekken (belang groot, invloed groot).');

  // The register says the same at once, and it is kept.
  const gemeente = page.getByRole('group').filter({ has: page.getByText('Gemeente', { exact: true }) }).first();
  await gemeente.locator('summary').first().click();
  await expect(gemeente.getByLabel('Hoe groot dat belang is')).toHaveValue('groot');
  await expect(gemeente.getByText(/^Bewaard om \d\d:\d\d/)).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(vak('Nauw betrekken').getByRole('button', { name: 'Gemeente' })).toBeVisible();
  await expect(vak('Op de hoogte houden').getByRole('button', { name: 'Ouderraad' })).toBeVisible();

  const buiten = await nogIemand();
  await inloggenAls(buiten, cast.lauwerland.bestuurder.email);
  await buiten.goto(PAGINA);
  await expect(buiten.getByRole('heading', { name: 'Dit deel is besloten' })).toBeVisible();
  await expect(buiten.getByText('Sjoerd Terpstra (schoolleider), Joost Meinema (HR-adviseur)')).toBeVisible();
  expect(await buiten.content()).not.toContain('Ouderraad');
});
