import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { allesVan, doelcijfers, registerMensen, registerTelling } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Nynke leads one team. She sees those people and those figures, and of everyone else not even that they exist.

const NERGENS = '00000000-0000-4000-8000-000000000000';
const WORTEL = '/besturen/lauwerland';

test.use({ verwachteFouten: [/status of 404/] });

/** The register of HR, narrowed down to one team. */
async function opTeam(page: Page, school: string, team: string): Promise<void> {
  await page.goto(`${WORTEL}/inventaris`);
  await page.getByLabel('School', { exact: true }).selectOption(school);
  await expect(page.getByRole('link', { name: `${school}: niet meer op filteren` })).toBeVisible();
  await page.getByLabel('Team', { exact: true }).selectOption(team);
  await expect(page.getByRole('link', { name: `Team: ${team}: niet meer op filteren` })).toBeVisible();
}

test('teamleider sees exactly the people of the own team', async ({ page, nogIemand }) => {
  const hr = await nogIemand();
  await inloggenAls(hr, cast.lauwerland.hr.email);
  await opTeam(hr, 'Het Baken', 'Havo/vwo bovenbouw');

  await inloggenAls(page, cast.lauwerland.teamleider.email);
  await page.getByRole('link', { name: 'Inventaris' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventaris' })).toBeVisible();
  expect(await registerTelling(page)).toBe(await registerTelling(hr));
  expect(await registerMensen(page)).toEqual(await registerMensen(hr));
  // No way to change, take along or screen.
  await expect(page.getByRole('link', { name: /inlezen|screenen|Excel|CSV/ })).toHaveCount(0);
});

test('teamleider sees the figures of the own team, and no other school beside it', async ({ page }) => {
  await inloggenAls(page, cast.lauwerland.teamleider.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Waar uw team staat' })).toBeVisible();
  const cijfers = await doelcijfers(page);
  expect(Object.keys(cijfers)).toEqual(['Havo/vwo bovenbouw']);
  for (const elders of ['De Terp', 'Wierdecollege', 'De Stelling']) expect(await page.content()).not.toContain(elders);
  await page.getByRole('link', { name: /^Hoe is dit berekend\?/ }).first().click();
  const lade = page.getByRole('dialog');
  await expect(lade.getByRole('button', { name: /^Allen/ })).toContainText(String(cijfers['Havo/vwo bovenbouw']?.doel50?.noemer));
});

test('a link to somebody of another team or school is the same page as a link to nobody', async ({ page, nogIemand }) => {
  const hr = await nogIemand();
  await inloggenAls(hr, cast.lauwerland.hr.email);
  const anderen: { naam: string; href: string }[] = [];
  for (const [school, team] of [['Wierdecollege', 'Vmbo'], ['Het Baken', 'Onderbouw']] as const) {
    await opTeam(hr, school, team);
    anderen.push((await registerMensen(hr))[0] ?? { naam: '', href: '' });
  }
  await hr.goto(`${WORTEL}/overzicht`);
  const school = (await hr.getByRole('link', { name: /^Wierdecollege/ }).first().getAttribute('href')) ?? '';

  await inloggenAls(page, cast.lauwerland.teamleider.email);
  const nergens = await allesVan(page, `${WORTEL}/inventaris/medewerkers/${NERGENS}`);
  expect(nergens.status).toBe(404);
  for (const { naam, href } of anderen) {
    const antwoord = await allesVan(page, href);
    expect(antwoord.status, href).toBe(404);
    expect(antwoord.scherm).toBe(nergens.scherm);
    expect(antwoord.bron.replaceAll(/\s+/g, ' ')).not.toContain(naam);
    for (const deel of naam.split(/[ ,]+/).filter((woord) => woord.length > 4)) expect(antwoord.bron).not.toContain(deel);
  }
  expect((await allesVan(page, school)).status).toBe(404);
  expect((await allesVan(page, `${WORTEL}/inventaris/import`)).status).toBe(404);
  expect((await allesVan(page, `${WORTEL}/inventaris/screening`)).status).toBe(404);
  expect((await allesVan(page, `${WORTEL}/beheer/logboek`)).status).toBe(404);
});

test('the teamleider of another school finds nobody of this team, by link, by search or in the figures', async ({ page, nogIemand }) => {
  await inloggenAls(page, cast.lauwerland.teamleider.email);
  await page.goto(`${WORTEL}/inventaris`);
  const [iemand = { naam: '', href: '' }] = await registerMensen(page);

  const elders = await nogIemand();
  await inloggenAls(elders, cast.lauwerland.teamleiderElders.email);
  expect(Object.keys(await doelcijfers(elders))).toEqual(['Vmbo']);
  expect((await allesVan(elders, iemand.href)).status).toBe(404);
  await elders.goto(`${WORTEL}/inventaris`);
  await elders.getByLabel('Zoek op naam of personeelsnummer').fill(iemand.naam);
  await expect(elders.getByRole('heading', { name: 'Niemand gevonden' })).toBeVisible();
  await elders.goto(`${WORTEL}/inventaris`);
  expect((await registerMensen(elders)).map(({ naam }) => naam)).not.toContain(iemand.naam);
});
