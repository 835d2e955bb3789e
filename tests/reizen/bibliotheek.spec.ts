import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// A member of the participation council reads along: he looks something up, has a word explained without a mouse, and
// reads how another school did it. He sees nothing of the board's people.

const B = '/besturen/lauwerland/bibliotheek';

test('who belongs to the board finds a page by a word, opens a term by keyboard, and reads an example to its end', async ({ page }) => {
  await inloggenAls(page, cast.lauwerland.medezeggenschap.email);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Handreiking' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Handreiking' })).toBeVisible();
  for (const hoofdstuk of ['Inleiding', 'Strategisch HRM', 'Meer masters', 'Voorbeelden uit de praktijk']) await expect(page.getByRole('region', { name: hoofdstuk, exact: true })).toBeVisible();

  // Without capitals, in another form of the word; the search stands in the address.
  const zoekveld = page.getByRole('searchbox', { name: 'Zoeken in de handreiking' });
  await zoekveld.fill('lerende organisaties');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?zoek=lerende/);
  const bladzijden = page.getByRole('region', { name: 'Bladzijden', exact: true });
  await expect(bladzijden.getByRole('listitem').first()).toContainText(/lerend/i);
  await expect(page.getByRole('region', { name: 'Begrippen', exact: true }).getByRole('link', { name: 'lerende organisatie' })).toBeVisible();
  await bladzijden.getByRole('link', { name: 'De lerende organisatie' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'De lerende organisatie' })).toBeVisible();

  // The explanation opens at the word and gives the focus back to it.
  const blad = page.url();
  const term = page.getByRole('article').getByRole('link', { name: 'lerende organisatie', exact: true });
  const uitleg = page.getByRole('dialog', { name: /lerende organisatie/i });
  // Before its script runs the word is a link to the list of terms, which a quick hand then follows.
  await expect(async () => {
    if (page.url() !== blad) await page.goto(blad);
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(uitleg).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(uitleg).toHaveCount(0);
  await expect(term).toBeFocused();

  // On to an example, with its year and its lessons; from there to the next one.
  await page.goto(B);
  await page.getByRole('region', { name: 'Voorbeelden uit de praktijk' }).getByRole('link').first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Bij deze bladzijde' })).toContainText(/Feiten uit 20\d\d/);
  const titel = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('navigation', { name: 'Vorige en volgende bladzijde' }).getByRole('link', { name: /^Verder: / }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(titel ?? '');
});

test('a search that finds nothing says what to try, and without script everything can still be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.REIS_URL ?? '' });
  const page = await context.newPage();
  await inloggenAls(page, cast.lauwerland.leraar.email);
  await page.goto(`${B}?zoek=xqxqxqxq`);
  await expect(page.getByText('Probeer een ander of korter woord.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoeken in de handreiking' }).fill('AMO-model');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('region', { name: 'Bladzijden', exact: true }).getByRole('link', { name: 'Het AMO-model' }).click();
  await page.getByRole('article').getByRole('link', { name: 'Motivation' }).click();
  await expect(page).toHaveURL(/\/begrippen#motivation$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Begrippen' })).toBeVisible();
  await context.close();
});
