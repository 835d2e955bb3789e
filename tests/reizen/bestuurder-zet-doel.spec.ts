import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// Robert agrees on a step towards the goal with one school, wants to know what a rule about old titles does, and what
// was known on 1 October.

const BASIS = '/besturen/rijnoord';

test.beforeEach(async ({ page }) => { await inloggenAls(page, cast.rijnoord.bestuurder.email); });

test('bestuurder sets a goal for one school, sees the distance in people, changes it and takes it back', async ({ page }) => {
  await page.goto(`${BASIS}/overzicht`);
  await page.getByRole('navigation', { name: 'Overzicht' }).getByRole('link', { name: 'Doelen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Doelen' })).toBeVisible();
  const plek = page.getByRole('combobox', { name: 'Waarvoor' });
  await plek.clear();
  await plek.pressSequentially('Lyceum Rijnzicht');
  await page.getByRole('listbox').getByRole('option', { name: 'Lyceum Rijnzicht', exact: true }).click();
  await page.getByRole('textbox', { name: 'Vanaf jaar' }).fill('2031');
  await page.getByRole('textbox', { name: /^Doel/ }).fill('62,5');
  await page.getByRole('button', { name: 'Doel zetten' }).click();
  await expect(page.getByText('Het doel staat in de lijst.')).toBeVisible();
  const regel = page.getByRole('row', { name: /Lyceum Rijnzicht.*2031/ });
  await expect(regel).toContainText('62,5%');
  await expect(regel).toContainText(/leraren|gehaald/);

  await page.getByRole('button', { name: /^Wijzigen: .*Lyceum Rijnzicht, vanaf 2031/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /^Doel/ }).fill('55');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(regel).toContainText('55%');

  await page.getByRole('button', { name: /^Verwijderen: .*Lyceum Rijnzicht, vanaf 2031/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(regel).toHaveCount(0);
});

test('bestuurder sees what a rule about old titles does before saving, and nothing changes by looking', async ({ page }) => {
  await page.goto(`${BASIS}/beheer/instellingen`);
  const tabel = page.getByRole('table', { name: /Wat een doctoraal doet met beide doelen/ });
  await expect(tabel.getByRole('row')).toHaveCount(5);
  await page.getByRole('textbox', { name: /verouderd/ }).fill('');
  await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Kies 1 tot en met 40 jaar.' })).toBeVisible();
});

test('bestuurder looks back at what was known, and finds the way to now', async ({ page }) => {
  await page.goto(`${BASIS}/overzicht`);
  await page.getByText('Zoals bekend op: nu').click();
  await page.getByRole('link', { name: '1 oktober 2026' }).last().click();
  await page.waitForURL(/bekend=2026-10-01/);
  await expect(page.getByText('U kijkt terug: zoals bekend op 1 oktober 2026')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Beide doelen toen en nu' })).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar nu' }).click();
  await expect(page.getByText('U kijkt terug')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Overzicht' }).getByRole('link', { name: 'Alle cijfers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Alle cijfers' })).toBeVisible();
  await page.getByRole('table', { name: 'Cijfers: doelen' }).getByRole('link', { name: 'Leraren met een wo-master in vwo 4–6' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Twee telregels naast elkaar' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Met en zonder onbekenden' })).toBeVisible();
});
