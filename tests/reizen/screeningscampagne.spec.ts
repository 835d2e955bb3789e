import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// Esther of Rijnoord sets up a campaign, screens inside it by keys, does a few at once and takes that back; Ravi gives the
// second look. The progress of the campaign follows everything they do.

const SCREENING = '/besturen/rijnoord/inventaris/screening';
// A new name at every run: what a run that was cut off left behind is another campaign.
const NAAM = `Proefronde ${Date.now()}`;

/** "12 van 40 bekeken" of one campaign in the list. */
async function stand(page: Page): Promise<{ gedaan: number; totaal: number }> {
  await page.goto(`${SCREENING}/campagnes`);
  const tekst = await page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: NAAM }) }).innerText();
  const [, gedaan = '', totaal = ''] = /(\d+) van (\d+) bekeken/.exec(tekst) ?? [];
  return { gedaan: Number(gedaan), totaal: Number(totaal) };
}

async function naarDeWerkbank(page: Page): Promise<void> {
  await page.getByRole('link', { name: NAAM, exact: true }).click();
  await page.getByRole('link', { name: 'Verder screenen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Diploma’s screenen' })).toBeVisible();
}

/** The diploma that is open, complete with its form: who it belongs to. */
async function open(page: Page, formulier = 'Uitkomst van de screening'): Promise<string> {
  const kolom = page.getByRole('region', { name: /^Diploma \d+ van/ });
  await expect(kolom.getByRole('form', { name: formulier })).toBeVisible();
  return ((await kolom.getByRole('heading', { level: 2 }).textContent()) ?? '').replace(/: .*/, '');
}

/** The keys work once the script of the page runs, which a quick hand can be ahead of. */
async function toetsenKlaar(page: Page): Promise<void> {
  const overzicht = page.getByRole('dialog', { name: 'Alle toetsen' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(overzicht).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(overzicht).toBeHidden();
}

test('a campaign from preview to second look, with a bulk that is taken back', async ({ page, nogIemand }) => {
  await inloggenAls(page, cast.rijnoord.hr.email);
  await page.goto(`${SCREENING}/campagnes`);
  await page.getByRole('link', { name: 'Nieuwe campagne' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe campagne' })).toBeVisible();
  await page.getByLabel('Naam', { exact: true }).fill(NAAM);
  for (const vakje of await page.getByRole('group', { name: 'Scholen' }).getByRole('checkbox').all()) await vakje.uncheck();
  await page.getByRole('checkbox', { name: 'Rijnzicht Vakcollege' }).check();
  await page.getByRole('radio', { name: 'Alle behaalde diploma’s' }).check();
  await page.getByRole('checkbox', { name: 'Met een tweede blik' }).check();
  await page.getByRole('button', { name: 'Bekijk wat erbij hoort' }).click();
  const voorbeeld = page.getByRole('heading', { name: /^Dit (zijn|is) \d+ diploma/ });
  await expect(voorbeeld).toBeVisible();
  const beloofd = Number(/\d+/.exec((await voorbeeld.textContent()) ?? '')?.[0]);
  await page.getByRole('button', { name: 'Campagne maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAAM })).toBeVisible();
  // What was looked at earlier today counts from the begin.
  const { gedaan: alGedaan, totaal } = await stand(page);
  expect(totaal).toBe(beloofd);

  // By keys: one to look at further, one firm outcome, which waits for a colleague.
  await naarDeWerkbank(page);
  const eerste = await open(page);
  await toetsenKlaar(page);
  await page.getByLabel(/^Notitie bij de screening/).fill('Diploma gevraagd bij de leraar, 4711.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await expect(page.getByText(new RegExp(`^Bewaard om \\d+:\\d+: ${eerste}, nader onderzoek`))).toBeVisible();
  const tweede = await open(page);
  await page.keyboard.press('3');
  await expect(page.getByText(new RegExp(`^Bewaard om \\d+:\\d+: ${tweede}, niet aangetroffen, wacht op een collega`))).toBeVisible();
  expect(await stand(page)).toEqual({ gedaan: alGedaan + 2, totaal: beloofd });

  // A colleague gives the second look; whoever looked first does not see it in the own queue.
  await page.goto(`${SCREENING}?tab=tweede-blik`);
  await expect(page.getByRole('region', { name: 'Wachtrij' }).getByRole('link', { name: new RegExp(tweede) })).toHaveCount(0);
  const ravi = await nogIemand();
  await inloggenAls(ravi, cast.rijnoord.hrScholen.email);
  await ravi.goto(`${SCREENING}/campagnes`);
  await naarDeWerkbank(ravi);
  await ravi.getByRole('navigation', { name: 'Welke diploma’s' }).getByRole('link', { name: /^Tweede blik/ }).click();
  await expect(ravi).toHaveURL(/tab=tweede-blik/);
  expect(await open(ravi, 'Tweede blik')).toBe(tweede);
  await expect(ravi.getByText(`${cast.rijnoord.hr.naam} koos: niet aangetroffen`)).toBeVisible();
  await toetsenKlaar(ravi);
  await ravi.keyboard.press('1');
  await expect(ravi.getByText(new RegExp(`^Bewaard om \\d+:\\d+: ${tweede}, eens met de eerste blik`))).toBeVisible();
  await expect(ravi.getByText('Geen tweede blik voor u')).toBeVisible();

  // At another school, two at once, with a preview; and the whole of it back.
  await page.goto(`${SCREENING}/werklijst?soort=nooit&niveau=masters`);
  await page.getByRole('search').getByLabel('School', { exact: true }).selectOption({ label: 'Gymnasium De Rede' });
  await expect(page).toHaveURL(/school=/);
  const vakjes = page.getByRole('checkbox', { name: /^Kies / });
  const namen = await Promise.all([0, 1].map(async (plaats) => (await vakjes.nth(plaats).getAttribute('aria-label')) ?? ''));
  for (const naam of namen) await page.getByRole('checkbox', { name: naam }).check();
  await page.getByRole('button', { name: 'Samen screenen' }).click();
  await expect(page.getByRole('heading', { name: 'Gekozen: 2 diploma’s' })).toBeVisible();
  await page.getByRole('radio', { name: /^Bevestigd: de leraar liet het origineel zien/ }).check();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByRole('list', { name: 'Gevolg voor de doelen' })).toBeVisible();
  await page.getByRole('button', { name: '2 diploma’s vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2 diploma’s samen gescreend' })).toBeVisible();
  await page.getByRole('button', { name: 'Hele reeks terugnemen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terugnemen' }).click();
  await expect(page.getByRole('table', { name: 'Diploma’s van deze reeks' }).getByText('teruggenomen')).toHaveCount(2);

  // Where she was, on whatever screen she comes back; and the campaign holds what both did.
  await page.goto(SCREENING);
  await expect(page.getByRole('link', { name: 'Ga verder waar u was' })).toBeVisible();
  expect(await stand(page)).toEqual({ gedaan: alGedaan + 2, totaal: beloofd });
  await page.getByRole('link', { name: NAAM, exact: true }).click();
  await expect(page.getByRole('table', { name: 'Wie deed wat' }).getByRole('row', { name: new RegExp(cast.rijnoord.hrScholen.naam) })).toContainText('1');
  await page.getByRole('button', { name: 'Afsluiten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Campagne afsluiten' }).click();
  await expect(page.getByText(/Schrijf op waarom u nu afsluit/).first()).toBeVisible();
  await page.getByLabel('Slotnotitie').fill('Proef is klaar; de rest gaat in het voorjaar.');
  await page.getByRole('dialog').getByRole('button', { name: 'Campagne afsluiten' }).click();
  await expect(page.getByText('“Proef is klaar; de rest gaat in het voorjaar.”')).toBeVisible();
});
