import { cast } from '../../prisma/seed/cast';
import { allesVan, registerMensen } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Annelies teaches Dutch. She checks what stands about her, and there is nothing else for her to see.

const WORTEL = '/besturen/lauwerland';

test.use({ verwachteFouten: [/status of 404/] });

test('leraar comes straight to the own file and finds no way to anything else', async ({ page, nogIemand }) => {
  const hr = await nogIemand();
  await inloggenAls(hr, cast.lauwerland.hr.email);
  await hr.goto(`${WORTEL}/inventaris`);
  const collega = (await registerMensen(hr)).find(({ naam }) => !naam.includes('Hofstra')) ?? { naam: '', href: '' };

  await inloggenAls(page, cast.lauwerland.leraar.email);
  await expect(page.getByRole('heading', { level: 1, name: cast.lauwerland.leraar.naam })).toBeVisible();
  await expect(page.getByText(/Personeelsnummer 20418/)).toBeVisible();
  for (const plaat of ['Diploma’s', 'Aanstellingen', 'Lessen']) await expect(page.getByRole('heading', { level: 2, name: plaat })).toBeVisible();
  const kamers = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
  await expect(kamers).toHaveText(['Mijn dossier', 'Handreiking']);
  await expect(page.getByRole('link', { name: /toevoegen|Corrigeren|Screenen/ })).toHaveCount(0);

  // The list of everyone leads back to the own file; all else is not there.
  await page.goto(`${WORTEL}/inventaris`);
  await expect(page.getByRole('heading', { level: 1, name: cast.lauwerland.leraar.naam })).toBeVisible();
  const eigen = new URL(page.url()).pathname;
  for (const pad of ['/overzicht', '/overzicht/berekening', '/organisatie', '/organisatie/mensen', '/inventaris/screening', '/inventaris/import', '/cyclus', '/mijn-werk', '/meldingen', '/beheer/logboek']) {
    expect((await allesVan(page, WORTEL + pad)).status, pad).toBe(404);
  }
  expect((await allesVan(page, `${eigen}/diplomas/nieuw`)).status).toBe(404);
  const vreemd = await allesVan(page, collega.href);
  expect(vreemd.status).toBe(404);
  expect(vreemd.bron).not.toContain(collega.naam);
  const lijst = await page.request.get(`/api${WORTEL}/inventaris/medewerkers`);
  expect(await lijst.text()).not.toContain(collega.naam);
});
