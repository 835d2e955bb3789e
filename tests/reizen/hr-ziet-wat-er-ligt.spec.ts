import fs from 'node:fs';
import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// Joost sees on the register what lies waiting, looks back in the matrix, and takes the list of departures along.

const L = '/besturen/lauwerland';
const getal = (tekst: string | null) => Number((/\d[\d.]*/.exec(tekst ?? '')?.[0] ?? '').replaceAll('.', ''));

test('HR ziet wat er ligt: de werklijst bij het register, de matrix van toen, en wie er vertrekt', async ({ page }) => {
  test.setTimeout(120_000);
  await inloggenAls(page, cast.lauwerland.hr.email);

  await test.step('het register zegt hoeveel meldingen er zijn, en elke soort opent de werklijst daarop', async () => {
    await page.goto(`${L}/inventaris`);
    const nooit = page.getByRole('link', { name: /^\d[\d.]* nooit gescreend$/ });
    await expect(nooit).toBeVisible();
    const aantal = getal(await nooit.textContent());
    await nooit.click();
    await page.waitForURL(/werklijst\?soort=nooit/);
    await expect(page.getByRole('link', { name: `Nooit gescreend ${aantal}` })).toBeVisible();
  });

  await test.step('het overzicht zegt hetzelfde', async () => {
    await page.goto(`${L}/overzicht`);
    await expect(page.getByRole('link', { name: 'Werklijst van de screening' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^\d[\d.]* nooit gescreend$/ })).toBeVisible();
  });

  await test.step('de matrix van toen zegt dat zij van toen is, en gaat terug naar nu', async () => {
    await page.goto(`${L}/inventaris/matrix`);
    await page.getByText('Meer keuzes: peildatum, en zoals bekend op een eerdere dag').click();
    await page.getByLabel('Zoals bekend op', { exact: true }).fill('2026-10-01');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.waitForURL(/bekend=2026-10-01/);
    await expect(page.getByText('U kijkt terug: zoals bekend op 1 oktober 2026')).toBeVisible();
    await page.getByRole('link', { name: 'Terug naar nu' }).click();
    await expect(page.getByText('U kijkt terug')).toHaveCount(0);
  });

  await test.step('wie een aanstelling heeft die eindigt, telt als vertrek; de lijst gaat mee als bestand', async () => {
    await page.goto(`${L}/inventaris/vertrek?jaren=1`);
    await expect(page.getByText(/doordat de aanstelling eindigt/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Verwacht vertrek' }).getByText('aanstelling eindigt', { exact: true }).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV-bestand' }).click();
    const bestand = await download;
    expect(bestand.suggestedFilename()).toMatch(/^vertrek-lauwerland-.*\.csv$/);
    expect(fs.readFileSync(await bestand.path(), 'utf8')).toContain('aanstelling eindigt');
  });
});
