import { cast } from '../../prisma/seed/cast';
import { doelcijfers, registerMensen } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Ilse does HR for two boards. Whatever screen she is on, she can see which board it is, and nothing of the one slips into the other.

test('who works for two boards picks one, always sees which it is, and switches', async ({ page }) => {
  await inloggenAls(page, cast.interim.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn besturen' })).toBeVisible();
  const keuzes = page.getByRole('main').getByRole('link');
  const namen = await keuzes.allTextContents();
  expect(namen).toHaveLength(2);
  const lauwerland = namen.find((naam) => naam.includes('Lauwerland')) ?? '';
  const rijnoord = namen.find((naam) => naam.includes('Rijnoord')) ?? '';
  await keuzes.filter({ hasText: lauwerland }).click();

  const bord = page.getByRole('banner').getByRole('button', { name: /wissel van bestuur/ });
  await expect(bord).toContainText(lauwerland);
  // Only the two schools where she stands in.
  const hier = await doelcijfers(page);
  expect(Object.keys(hier).sort()).toEqual(['De Stelling', 'Samen', 'Wierdecollege']);
  for (const kamer of ['Inventaris', 'Organisatie', 'Overzicht']) {
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: kamer }).click();
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: kamer })).toHaveAttribute('aria-current', 'page');
    await expect(bord).toContainText(lauwerland);
    await expect(page).toHaveTitle(new RegExp(lauwerland));
  }
  await page.goto('/besturen/lauwerland/inventaris');
  const mensen = (await registerMensen(page)).map(({ naam }) => naam);

  // On a phone the name is not dropped for the lack of room.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(bord.getByText(lauwerland)).toBeInViewport();
  await bord.click();
  await page.getByRole('menuitem', { name: rijnoord }).click();
  await page.waitForURL(/\/besturen\/rijnoord\//);
  await expect(bord).toContainText(rijnoord);
  await expect(bord.getByText(rijnoord)).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(Object.keys(await doelcijfers(page))).toContain('Alle scholen');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Inventaris' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventaris' })).toBeVisible();
  const daar = (await registerMensen(page)).map(({ naam }) => naam);
  expect(daar.filter((naam) => mensen.includes(naam)).length, 'not the same list').toBeLessThan(mensen.length);
  // Back in the history is back at the other board, and says so.
  await page.goto('/besturen/lauwerland/overzicht');
  await expect(bord).toContainText(lauwerland);
});
