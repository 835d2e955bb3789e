import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { doelcijfers, getalUit, registerTelling, type Doelcijfers } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Marijke wants to know which school needs most, why, and whether she can trust the figure.

const tabel = (page: Page) => page.getByRole('table', { name: 'Beide doelen per school' });
const schoolnamen = async (page: Page) => (await tabel(page).getByRole('rowheader').getByRole('link').allTextContents()).map((naam) => naam.trim());
const aandeel = (cijfers: Doelcijfers, naam: string) => { const { bevestigd = 0, noemer = 1 } = cijfers[naam]?.doel50 ?? {}; return bevestigd / noemer; };

test.beforeEach(async ({ page }) => {
  await inloggenAls(page, cast.lauwerland.bestuurder.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Waar uw scholen staan' })).toBeVisible();
});

test('bestuurder compares the schools on both goals, in persons and in fte, and in another order', async ({ page }) => {
  const personen = await doelcijfers(page);
  const namen = await schoolnamen(page);
  expect(namen.length).toBeGreaterThan(2);
  // Both goals, with confirmed never above stated, and the school that is furthest from 50% first.
  for (const naam of [...namen, 'Alle scholen']) {
    const { bevestigd = -1, opgegeven = -1, noemer = -1 } = personen[naam]?.doel50 ?? {};
    expect(bevestigd, naam).toBeLessThanOrEqual(opgegeven);
    expect(opgegeven, naam).toBeLessThanOrEqual(noemer);
  }
  expect(Object.values(personen).filter(({ doel80 }) => doel80).length).toBeGreaterThan(1);
  for (const [plaats, naam] of namen.slice(1).entries()) expect(aandeel(personen, namen[plaats] ?? '')).toBeLessThanOrEqual(aandeel(personen, naam));
  // The large figure is the row of all schools.
  const { bevestigd = 0, noemer = 0 } = personen['Alle scholen']?.doel50 ?? {};
  await expect(page.getByRole('region', { name: 'Beide doelen', exact: true }).getByText(`${bevestigd} van ${noemer}`).first()).toBeVisible();

  await page.getByRole('link', { name: 'Naam', exact: true }).click();
  await page.waitForURL(/sorteer=naam/);
  await expect(tabel(page).getByRole('rowheader').first()).toContainText([...namen].sort((een, ander) => een.localeCompare(ander, 'nl'))[0] ?? '');
  expect(await schoolnamen(page)).toEqual([...namen].sort((een, ander) => een.localeCompare(ander, 'nl')));

  await page.getByRole('link', { name: 'Fte', exact: true }).click();
  await page.waitForURL(/eenheid=fte/);
  await expect(page.getByText(/gemeten in fte, en voor vwo 4–6 in lesuren/)).toBeVisible();
  const fte = await doelcijfers(page);
  for (const naam of namen) expect(fte[naam]?.doel50?.noemer ?? 0, `${naam}: fewer fte than persons`).toBeLessThan(personen[naam]?.doel50?.noemer ?? 0);
  // The order stays with the unit, and the step back brings the persons back.
  expect(await schoolnamen(page)).toEqual([...namen].sort((een, ander) => een.localeCompare(ander, 'nl')));
  await page.goBack();
  await expect(page.getByText(/gemeten in personen/).first()).toBeVisible();
});

test('bestuurder looks back to another peildatum', async ({ page }) => {
  const nu = await doelcijfers(page);
  await page.getByText('Peildatum wijzigen').click();
  const jaarEerder = page.getByRole('listitem').getByRole('link', { name: /^1 oktober \d{4}$/ }).nth(1);
  const naam = (await jaarEerder.textContent()) ?? '';
  await jaarEerder.click();
  await expect(page.getByText(new RegExp(`Peildatum ${naam}`)).first()).toBeVisible();
  expect(await doelcijfers(page)).not.toEqual(nu);
  await expect(jaarEerder, 'the choice is made, so the sheet is gone').toBeHidden();

  await page.getByText('Peildatum wijzigen').click();
  await page.getByLabel('Andere dag', { exact: true }).fill('2001-01-01');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByText(/Peildatum 1 januari 2001/).first()).toBeVisible();
});

test('bestuurder asks how a figure is made, sees who counts, and goes on to one school', async ({ page }) => {
  const cijfers = await doelcijfers(page);
  const { bevestigd = 0, opgegeven = 0, noemer = 0 } = cijfers['Alle scholen']?.doel50 ?? {};
  await page.getByRole('link', { name: /^Hoe is dit berekend\?/ }).first().click();
  const lade = page.getByRole('dialog');
  await expect(lade.getByText(/Wie telt, en wie niet/)).toBeVisible();
  // The choices add up to everyone in the denominator, confirmed to the numerator.
  const telling = async (naam: RegExp) => getalUit(((await lade.getByRole('button', { name: naam }).textContent()) ?? '').replace(/^\D+/, ''));
  expect(await telling(/^Allen/)).toBe(noemer);
  expect(await telling(/^Telt mee/) + await telling(/^Bewijs ontbreekt/)).toBe(opgegeven);
  expect(Math.abs(await telling(/^Telt mee/) - bevestigd), 'a colleague may be screening at this moment').toBeLessThan(6);
  const lijst = lade.getByRole('region', { name: 'Wie telt en wie niet' });
  await lade.getByRole('button', { name: /^Telt mee/ }).click();
  await expect(lijst.getByRole('listitem').first()).toContainText('telt mee');
  await expect(lijst.getByRole('listitem').filter({ hasText: 'telt niet' })).toHaveCount(0);
  const naam = ((await lijst.getByRole('listitem').first().getByRole('link').textContent()) ?? '').trim();
  await lade.getByLabel('Zoek een leraar').fill(naam);
  await lade.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(lijst.getByRole('listitem').first()).toContainText(naam);
  await page.keyboard.press('Escape');
  await expect(lade).toBeHidden();
  await expect(page.getByRole('link', { name: /^Hoe is dit berekend\?/ }).first()).toBeFocused();

  const [school = ''] = await schoolnamen(page);
  await tabel(page).getByRole('link', { name: school }).click();
  await expect(page.getByRole('heading', { level: 1, name: school })).toBeVisible();
  const eigen = cijfers[school]?.doel50 ?? { opgegeven: -1, noemer: -1 };
  await expect(page.getByRole('region', { name: 'Beide doelen', exact: true }).getByText(`${eigen.opgegeven} van ${eigen.noemer}`).first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'Leraren met een master per sectie' })).toBeVisible();

  // The list of people says the same as the figure.
  const peildatum = /BRIN .*Peildatum (.+?), gemeten/.exec((await page.getByText(/Peildatum/).first().textContent()) ?? '')?.[1] ?? '';
  await page.getByRole('link', { name: 'Naar de leraren in de inventaris' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventaris' })).toBeVisible();
  await page.getByText('Meer keuzes: wie, volgorde en peildatum').click();
  await page.getByLabel('Peildatum').fill(isoVan(peildatum));
  await page.getByRole('search').getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByRole('link', { name: `Op ${peildatum}: niet meer op filteren` })).toBeVisible();
  expect(await registerTelling(page)).toBe(eigen.noemer);
  await page.getByLabel('Master', { exact: true }).selectOption('Met master');
  await expect(page.getByRole('link', { name: 'Met master: niet meer op filteren' })).toBeVisible();
  expect(await registerTelling(page)).toBe(eigen.opgegeven);
});

function isoVan(datum: string): string {
  const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
  const [dag = '', maand = '', jaar = ''] = datum.split(' ');
  return `${jaar}-${String(maanden.indexOf(maand) + 1).padStart(2, '0')}-${dag.padStart(2, '0')}`;
}
