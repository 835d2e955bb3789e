import type { Locator, Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { registerMensen } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Who makes a mistake in a form hears it at once, is led to the field, and need not type anything again.

async function geweigerd(page: Page, verwacht: Record<string, Locator>): Promise<void> {
  const lijst = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await expect(lijst).toBeFocused();
  for (const [tekst, veld] of Object.entries(verwacht)) {
    await lijst.getByRole('link', { name: tekst }).click();
    await expect(veld, tekst).toBeFocused();
  }
}

test('the form of a school keeps what was typed until it is right', async ({ page }) => {
  await inloggenAls(page, cast.waterhoek.hr.email);
  await page.goto('/besturen/waterhoek/organisatie');
  await page.getByRole('link', { name: 'School toevoegen' }).click();
  const brin = `9${Math.floor(Math.random() * 10)}${letter()}${letter()}`;
  const velden = { naam: page.getByLabel('Naam van de school'), brin: page.getByLabel('BRIN', { exact: true }), vestiging: page.getByLabel('Vestigingsnummer') };
  await velden.naam.fill('De Nieuwe Waterhoek');
  await velden.brin.fill('9');
  await velden.vestiging.fill('7');
  await page.getByRole('checkbox', { name: 'havo' }).check();
  await page.getByRole('button', { name: 'School toevoegen' }).click();
  await geweigerd(page, { 'Een BRIN heeft twee cijfers': velden.brin, 'Een vestigingsnummer heeft twee cijfers': velden.vestiging });
  await expect(velden.naam).toHaveValue('De Nieuwe Waterhoek');
  await expect(velden.brin).toHaveValue('9');
  await expect(page.getByRole('checkbox', { name: 'havo' })).toBeChecked();

  await velden.brin.fill(brin);
  await velden.vestiging.fill('00');
  await page.getByRole('button', { name: 'School toevoegen' }).click();
  await expect(page.getByText(/De Nieuwe Waterhoek/).first()).toBeVisible();
  await page.goto('/besturen/waterhoek/organisatie');
  await expect(page.getByRole('row').filter({ hasText: brin })).toContainText('De Nieuwe Waterhoek');
});

test('the form of a diploma keeps what was typed, and what is added waits for screening', async ({ page }) => {
  await inloggenAls(page, cast.waterhoek.hr.email);
  await page.goto('/besturen/waterhoek/inventaris');
  const iemand = (await registerMensen(page)).at(-1) ?? { naam: '', href: '' };
  await page.getByRole('link', { name: iemand.naam }).click();
  await page.getByRole('link', { name: 'Diploma toevoegen' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Diploma toevoegen' })).toBeVisible();
  const niveau = page.getByLabel('Niveau');
  const behaald = page.getByLabel(/^Behaald op/);
  await niveau.selectOption('wo-master');
  await page.getByLabel(/^Soort/).selectOption('vakmaster');
  await page.getByRole('combobox', { name: /^Instelling/ }).fill('Universiteit van Verzinsel');
  await page.getByRole('radio', { name: 'behaald', exact: true }).check();
  await behaald.fill('31-2-2015');
  await page.getByRole('button', { name: 'Diploma toevoegen' }).click();
  const richting = page.getByLabel('Richting');
  await geweigerd(page, { 'Vul een bestaande datum in': behaald, 'Vul de richting in': richting });
  await expect(niveau).toHaveValue('wo-master');
  await expect(page.getByLabel(/^Soort/)).toHaveValue('vakmaster');
  await expect(page.getByRole('combobox', { name: /^Instelling/ })).toHaveValue('Universiteit van Verzinsel');
  await expect(behaald).toHaveValue('31-2-2015');

  const naam = `Wiskunde ${Date.now()}`;
  await richting.fill(naam);
  await behaald.fill('31-8-2015');
  await page.getByRole('button', { name: 'Diploma toevoegen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Diploma toegevoegd' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: naam })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^Screenen ?: ${naam}$`) }).click();
  await expect(page.getByRole('region', { name: /^Diploma/ }).getByRole('heading', { level: 2, name: new RegExp(naam) })).toBeVisible();
});

test('the sign-in form keeps the address, never the password, and says the same for every address', async ({ page }) => {
  const teksten: string[] = [];
  for (const adres of [cast.waterhoek.bestuurder.email, `niemand-${Date.now()}@waterhoek.example`]) {
    await page.goto('/inloggen');
    await page.getByRole('textbox', { name: /e-mailadres/i }).fill(adres);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('dit-is-het-niet-1234');
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    const melding = page.getByRole('main').getByRole('alert');
    await expect(melding).toBeFocused();
    teksten.push(await melding.innerText());
    await expect(page.getByRole('textbox', { name: /e-mailadres/i })).toHaveValue(adres);
    await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('');
  }
  expect(teksten[0]).toBe(teksten[1]);
});

function letter(): string {
  return String.fromCharCode(65 + Math.floor(Math.random() * 26));
}
