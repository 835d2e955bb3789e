import type { Locator, Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// Joost keeps the file of Thijs in order: a higher scale from 1 August, a licence that ends, and a look back at what
// stood there in October.

async function dag(groep: Locator, cijfers: string): Promise<void> {
  const delen = groep.getByRole('spinbutton');
  await delen.first().click();
  await groep.page().keyboard.type(cijfers);
}

const plaat = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true });

test('HR changes a scale per 1 August, adds a licence with an end, and looks back at October', async ({ page }) => {
  await inloggenAls(page, cast.rijnoord.hr.email);
  await page.goto('/besturen/rijnoord/inventaris?zoek=310077');
  await page.getByRole('main').getByRole('link', { name: /Rossum/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thijs van Rossum' })).toBeVisible();
  const dossier = new URL(page.url()).pathname;

  // Per 1 August 2026 the factor and the scale change; what was runs on to 31 July.
  await page.getByRole('link', { name: /^Wijzigen ?: Docent LD op Lyceum Rijnzicht/ }).click();
  const wijzigen = page.getByRole('form', { name: 'Wijzigen per datum' });
  await dag(wijzigen.getByRole('group', { name: 'Vanaf welke dag' }), '01081996');
  await wijzigen.getByRole('combobox', { name: 'Schaal' }).fill('L13');
  await page.keyboard.press('Tab');
  await wijzigen.getByRole('button', { name: 'Wijziging bewaren' }).click();
  await expect(page.getByRole('alert').getByText(/Kies “Corrigeren”/)).toBeVisible();
  await dag(wijzigen.getByRole('group', { name: 'Vanaf welke dag' }), '01082026');
  await wijzigen.getByRole('button', { name: 'Wijziging bewaren' }).click();
  await expect(page.getByText('Aanstelling gewijzigd', { exact: true })).toBeVisible();
  const aanstellingen = plaat(page, 'Aanstellingen').getByRole('table');
  await expect(aanstellingen.getByRole('row').filter({ hasText: '31 juli 2026' })).toContainText('1 augustus 1996');
  await expect(aanstellingen.getByRole('row').filter({ hasText: 'heden' })).toContainText(/LE/);

  // A declaration of suitability has an end; without it the form says so at the field.
  await page.getByRole('link', { name: 'Bevoegdheid toevoegen' }).click();
  const nieuw = page.getByRole('form', { name: 'Bevoegdheid toevoegen' });
  await nieuw.getByRole('combobox', { name: 'Vak' }).fill('Informatica');
  // The list of subjects hides the rest of the page until one has left the field.
  await page.keyboard.press('Tab');
  await nieuw.getByRole('radio', { name: 'geschiktheidsverklaring' }).check();
  await nieuw.getByRole('button', { name: 'Bevoegdheid toevoegen' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /tijdelijk/ })).toBeVisible();
  await dag(nieuw.getByRole('group', { name: 'Geldt tot en met' }), '31072027');
  await nieuw.getByRole('button', { name: 'Bevoegdheid toevoegen' }).click();
  await expect(page.getByText('Bevoegdheid toegevoegd', { exact: true }).first()).toBeVisible();
  await expect(plaat(page, 'Bevoegdheden').getByRole('row').filter({ hasText: 'Informatica' })).toContainText('31 juli 2027');

  // In October none of this was known: the file of then has one appointment and no button to change it.
  await page.goto(`${dossier}?peildatum=2026-10-01`);
  await page.getByRole('link', { name: 'Toon wat toen bekend was' }).click();
  await expect(page.getByText('Dit dossier zoals het bekend was op 1 oktober 2026')).toBeVisible();
  await expect(plaat(page, 'Aanstellingen').getByRole('table').getByRole('row')).toHaveCount(2);
  await expect(page.getByText('Informatica')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Wijzigen|toevoegen$/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Naar vandaag' }).click();
  await page.getByRole('navigation', { name: 'In dit dossier' }).getByRole('link', { name: 'Tijdlijn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wat was wanneer bekend' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Einde bevoegdheid: Informatica, geschiktheidsverklaring' })).toContainText('vooraf');
});
