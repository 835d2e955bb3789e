import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// Fatima leads Lyceum Rijnzicht, which has no cycle yet. She opens one and makes the route her own: another order, a part
// that can wait, a question that does not fit. Nothing is forced, and everything can be taken back.

const BASIS = '/besturen/rijnoord/cyclus';

test.describe.configure({ mode: 'serial' });
test.beforeEach(async ({ page }) => { await inloggenAls(page, cast.rijnoord.schoolleider.email); });

test('schoolleider opens a cycle, sets the own route, and closes a part to open it again', async ({ page }) => {
  await page.goto('/besturen/rijnoord');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Cyclus', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Er loopt nog geen cyclus' })).toBeVisible();
  await page.getByRole('link', { name: 'Cyclus openen' }).click();

  // The only school that she leads is chosen already; a name is missing.
  await expect(page.getByRole('combobox', { name: 'Voor welke school' })).toHaveValue(/.+/);
  await page.getByRole('textbox', { name: 'Naam' }).fill('');
  await page.getByRole('button', { name: 'Cyclus openen' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Geef de cyclus een naam.' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Rijnzicht 2026');
  await page.getByRole('textbox', { name: /Wat wilt u ermee bereiken/ }).fill('Elke sectie een master.');
  await page.getByRole('button', { name: 'Cyclus openen' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Rijnzicht 2026' })).toBeVisible();
  await expect(page.getByText('Elke sectie een master.')).toBeVisible();
  const stap = page.getByRole('region', { name: 'Bepaal uw eigen route' });
  await expect(stap).toContainText('U kiest zelf welke fases en vragen u doet');
  await stap.getByRole('link', { name: 'Naar de route' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uw route' })).toBeVisible();

  // 1B goes before 1A.
  const fases = page.getByRole('main').locator('ol[data-vorm=route] > li');
  await page.getByRole('button', { name: 'Eerder 1B' }).click();
  await expect(fases.first()).toContainText('Nu, straks en het verschil');

  // Part 4 can wait, with a reason; without one the field says so.
  await page.getByRole('link', { name: 'Aanpassen 4' }).click();
  await page.getByRole('radio', { name: 'Nee, wij slaan deze fase over' }).check();
  await page.getByRole('button', { name: 'Fase bewaren' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Schrijf kort waarom u deze fase overslaat.' })).toBeVisible();
  await page.getByRole('textbox', { name: /Waarom slaat u deze fase over/ }).fill('Terugkijken doen we met het bestuur.');
  await page.getByRole('button', { name: 'Fase bewaren' }).click();
  await expect(fases.last()).toContainText('Niet in uw route: Terugkijken doen we met het bestuur.');

  // One question of 1C does not fit this school.
  await page.getByRole('link', { name: 'Aanpassen 1C' }).click();
  // The list names the part as well: the one being changed is the last.
  await expect(page.getByRole('heading', { level: 2, name: /^1C P/ }).last()).toBeVisible();
  const vraag = page.locator('.vraagroute > li').nth(1);
  await vraag.getByText('Niet relevant vraag 2').click();
  await vraag.getByRole('textbox', { name: 'Waarom niet?' }).fill('Dit regelt het bestuur.');
  await vraag.getByRole('button', { name: 'Niet relevant noemen' }).click();
  await expect(vraag).toContainText('Niet relevant: Dit regelt het bestuur.');
  await expect(vraag.getByRole('button', { name: /^Toch relevant/ })).toBeVisible();

  // The start page suggests the first part of the own order.
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: /^Rijnzicht 2026/ }).click();
  await expect(page.getByRole('region', { name: 'Begin met 1B Nu, straks en het verschil' })).toContainText('Dit is de volgende fase in uw route.');

  // Closing is a decision, not a count; opening again asks why.
  await page.goto(`${page.url()}/fase/3a/afsluiten`);
  await expect(page.getByRole('heading', { name: 'Doel', exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: /Wat neemt u mee/ }).fill('Het plan ligt er al.');
  await page.getByRole('button', { name: '3A afsluiten' }).click();
  await expect(page.getByText('sloot deze fase af')).toBeVisible();
  await page.getByRole('button', { name: '3A weer openen' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Schrijf kort waarom u deze fase weer opent.' })).toBeVisible();
  await page.getByRole('textbox', { name: /Waarom opent u deze fase weer/ }).fill('De MR wil meepraten.');
  await page.getByRole('button', { name: '3A weer openen' }).click();
  await expect(page.getByText('“De MR wil meepraten.”')).toBeVisible();
  await expect(page.getByText('“Het plan ligt er al.”')).toBeVisible();
});

test('colleagues are asked to join, and the board sees the cycle in its list with one next step', async ({ page, nogIemand }) => {
  await page.goto(BASIS);
  await page.getByRole('link', { name: 'Rijnzicht 2026' }).click();
  await page.getByRole('link', { name: 'Deelnemers kiezen' }).click();
  const deelnemers = page.getByRole('main');
  await deelnemers.getByRole('button', { name: 'Laten meedoen Esther de Groot' }).click();
  await expect(deelnemers.getByRole('button', { name: 'Weghalen Esther de Groot' })).toBeVisible();

  const bestuur = await nogIemand();
  await inloggenAls(bestuur, cast.rijnoord.bestuurder.email);
  await bestuur.goto(BASIS);
  const regel = bestuur.getByRole('listitem').filter({ has: bestuur.getByRole('link', { name: 'Rijnzicht 2026' }) });
  await expect(regel).toContainText('Lyceum Rijnzicht');
  await expect(regel.getByRole('link', { name: /^Begin met 1B/ })).toBeVisible();
  await expect(bestuur.getByRole('link', { name: 'Open een cyclus voor Gymnasium De Rede' })).toBeVisible();
});

test('a teamleider to whom nothing was given yet sees no cycle, and reads what will come here', async ({ nogIemand }) => {
  const page = await nogIemand();
  await inloggenAls(page, cast.rijnoord.teamleider.email);
  await page.goto(BASIS);
  await expect(page.getByRole('heading', { name: 'Er is u nog niets toegewezen' })).toBeVisible();
  await expect(page.getByText('Rijnzicht 2026')).toHaveCount(0);
});
