import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { allesVan, registerMensen } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Somebody gets hold of links of Lauwerland. Without signing in, or as the bestuurder of another board, they lead nowhere,
// and the answer holds no name of a person, a school or the board.

test.use({ verwachteFouten: [/status of 404/] });

interface Buit {
  bladen: string[];
  machines: string[];
  namen: string[];
}

/** The links that a bestuurder of Lauwerland has in the address bar, and every name that stands behind them. */
async function buit(page: Page): Promise<Buit> {
  await inloggenAls(page, cast.lauwerland.bestuurder.email);
  const school = page.getByRole('table', { name: 'Beide doelen per school' }).getByRole('rowheader').getByRole('link');
  await expect(school.first()).toBeVisible();
  const schoolnamen = await school.allTextContents();
  const schoolHref = (await school.first().getAttribute('href')) ?? '';
  const bestuur = (await page.getByRole('banner').getByText(/Lauwerland/).first().textContent()) ?? '';
  await page.goto('/besturen/lauwerland/inventaris');
  const mensen = await registerMensen(page);
  const [dossier = ''] = mensen.map(({ href }) => href);
  const id = dossier.split('/').at(-1) ?? '';
  const wortel = '/besturen/lauwerland';
  return {
    bladen: ['', '/overzicht', '/overzicht/berekening', '/inventaris', '/inventaris/screening', '/inventaris/import', '/organisatie', '/organisatie/mensen', '/beheer/logboek'].map((pad) => wortel + pad)
      .concat(schoolHref, dossier, `${dossier}/diplomas/nieuw`),
    machines: [`${wortel}/inventaris/exporteren?vorm=csv`, `${wortel}/inventaris/exporteren?vorm=xlsx`, ...['/overzicht', '/overzicht/export', '/overzicht/berekening?indicator=doel50', '/inventaris/medewerkers', `/inventaris/medewerkers?zoek=${id}`, '/inventaris/screening'].map((pad) => `/api${wortel}${pad}`)],
    namen: [...mensen.map(({ naam }) => naam), ...schoolnamen.map((naam) => naam.trim()), bestuur.replace(/ *bestuur.*/, '').trim(), cast.lauwerland.bestuurder.naam, cast.lauwerland.bestuurder.email],
  };
}

function zonderNamen(waar: string, tekst: string, namen: readonly string[]): void {
  expect(namen.filter((naam) => naam !== '' && tekst.includes(naam)), waar).toEqual([]);
}

test('who is not signed in is asked to sign in, and gets no data', async ({ page, nogIemand }) => {
  const { bladen, machines, namen } = await buit(await nogIemand());
  for (const adres of bladen) {
    const antwoord = await page.request.get(adres, { maxRedirects: 0 });
    expect([303, 307, 308].includes(antwoord.status()) ? antwoord.headers().location : antwoord.status(), adres).toContain('/inloggen');
    zonderNamen(adres, await antwoord.text(), namen);
  }
  await page.goto(bladen[1] ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Weet wie er lesgeeft, en waar u heen wilt.' })).toBeVisible();
  for (const adres of machines) {
    const antwoord = await page.request.get(adres, { maxRedirects: 0 });
    expect(antwoord.status(), adres).toBe(404);
    zonderNamen(adres, await antwoord.text(), namen);
  }
  // After signing in the link goes where it pointed.
  await page.goto(bladen[3] ?? '');
  await expect(page.getByText('Log in, dan gaat u verder waar u was.')).toBeVisible();
});

test('the bestuurder of another board gets the same answer as for a board that does not exist', async ({ page, nogIemand }) => {
  const { bladen, machines, namen } = await buit(await nogIemand());
  await inloggenAls(page, cast.rijnoord.bestuurder.email);
  const nergens = await allesVan(page, '/besturen/bestaat-niet/overzicht');
  expect(nergens.status).toBe(404);
  for (const adres of bladen) {
    const antwoord = await allesVan(page, adres);
    expect(antwoord.status, adres).toBe(404);
    expect(antwoord.scherm, adres).toBe(nergens.scherm);
    zonderNamen(adres, antwoord.bron, namen);
  }
  const vreemd = await page.request.get('/api/besturen/bestaat-niet/overzicht');
  for (const adres of machines) {
    const antwoord = await page.request.get(adres, { maxRedirects: 0 });
    expect(antwoord.status(), adres).toBe(404);
    expect(await antwoord.text(), adres).toBe(await vreemd.text());
  }
  // An address of the own board with an id of the other is nothing either.
  const eigen = (adres: string) => adres.replace('/lauwerland/', '/rijnoord/');
  for (const adres of bladen.slice(-3).map(eigen)) {
    const antwoord = await allesVan(page, adres);
    expect(antwoord.status, adres).toBe(404);
    zonderNamen(adres, antwoord.bron, namen);
  }
});
