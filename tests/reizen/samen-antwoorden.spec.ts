import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { expect, inloggenAls, test } from '../support/reis';
import type { Page } from '@playwright/test';

// Three colleagues of Het Baken answer part 1C at the same time, each in a browser of their own.

const FASE = `/besturen/lauwerland/cyclus/${cyclusIdVan('baken')}/fase/1c?alles=ja`;
test.setTimeout(180_000);

const vragen = (page: Page) => page.getByRole('main').locator('form.antwoord').filter({ has: page.getByRole('textbox', { name: 'Uw antwoord' }) });
const veld = (page: Page, plaats: number) => vragen(page).nth(plaats).getByRole('textbox', { name: 'Uw antwoord' });
const bewaard = (page: Page, plaats: number) => expect(vragen(page).nth(plaats).getByText(/^Bewaard om \d\d:\d\d/)).toBeVisible({ timeout: 15_000 });

test('what colleagues write appears by itself, and two texts in one field are both kept', async ({ page, nogIemand }) => {
  const [sjoerd, joost, wietske] = [page, await nogIemand(), await nogIemand()];
  for (const [wie, browser] of [[cast.lauwerland.schoolleider, sjoerd], [cast.lauwerland.hr, joost], [cast.lauwerland.hrScholen, wietske]] as const) {
    await inloggenAls(browser, wie.email);
    await browser.goto(FASE);
  }
  await expect(sjoerd.getByRole('status').filter({ hasText: 'Joost Meinema' })).toContainText('Wietske Hofman', { timeout: 20_000 });

  // In different fields they never meet.
  await veld(sjoerd, 0).fill('Dit schrijft Sjoerd.');
  await veld(joost, 1).fill('Dit schrijft Joost.');
  await bewaard(sjoerd, 0);
  await bewaard(joost, 1);
  await expect(veld(wietske, 0)).toHaveValue('Dit schrijft Sjoerd.', { timeout: 15_000 });
  await expect(veld(wietske, 1)).toHaveValue('Dit schrijft Joost.', { timeout: 15_000 });

  // Without connection the text stays, and goes as soon as there is one again.
  await wietske.context().setOffline(true);
  await veld(wietske, 0).fill('Dit schrijft Sjoerd. En dit Wietske.');
  await veld(sjoerd, 0).fill('Dit schrijft Sjoerd. En meer.');
  await bewaard(sjoerd, 0);
  await expect(vragen(wietske).nth(0).getByText('Niet bewaard, wij proberen het opnieuw.')).toBeVisible({ timeout: 15_000 });
  await wietske.context().setOffline(false);
  await expect(vragen(wietske).nth(0).getByText('Sjoerd Terpstra was net eerder.')).toBeVisible({ timeout: 40_000 });
  await expect(veld(wietske, 0)).toHaveValue('Dit schrijft Sjoerd. En dit Wietske.');

  // Side by side, and made into one.
  await vragen(wietske).nth(0).getByRole('link', { name: 'Leg de twee naast elkaar' }).click();
  await expect(wietske.getByRole('heading', { name: 'Twee teksten naast elkaar' })).toBeVisible();
  await wietske.getByRole('button', { name: 'Zet ze onder elkaar' }).click();
  await wietske.getByRole('button', { name: 'Bewaar dit als het antwoord' }).click();
  await expect(wietske.getByRole('heading', { name: 'Twee teksten naast elkaar' })).toBeHidden();
  await expect(veld(sjoerd, 0)).toHaveValue(/En meer\.[\s\S]*En dit Wietske\./, { timeout: 15_000 });
});

// Being offline on purpose is an error to the browser.
// One expression: a list of two reads as a fixture with options.
test.use({ verwachteFouten: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] });
