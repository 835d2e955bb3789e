import fs from 'node:fs';
import { cast } from '../../prisma/seed/cast';
import { inLibreOffice } from '../support/libreoffice';
import { expect, inloggenAls, test } from '../support/reis';

// Nynke reads the gaps of her own team and keeps her view; Joost shares one with the board and opens its file.

const MATRIX = '/besturen/lauwerland/inventaris/matrix';

test('een teamleider leest de gaten van het eigen team, bewaart een weergave en opent die van HR', async ({ page, nogIemand }) => {
  test.setTimeout(180_000);
  const hr = await nogIemand();
  // A second try finds what the first one kept.
  const keer = test.info().retry === 0 ? '' : ` (${test.info().retry + 1})`;
  const [gedeeldeNaam, eigenNaam] = [`Vwo zonder wo-master${keer}`, `Mijn team zonder master${keer}`];

  await test.step('HR stelt de matrix in en deelt hem met het bestuur', async () => {
    await inloggenAls(hr, cast.lauwerland.hr.email);
    await hr.goto(`${MATRIX}?groep=sectie&kolommen=schaal.master.wo.vwo`);
    await hr.getByLabel('Gaten', { exact: true }).selectOption({ label: 'Gat bij wo-master' });
    await expect(hr.getByRole('link', { name: /^Alleen met een gat bij wo-master/ })).toBeVisible();
    await hr.locator('summary', { hasText: /^Weergaven/ }).click();
    await hr.getByLabel('Naam van de weergave', { exact: true }).fill(gedeeldeNaam);
    await hr.getByRole('region', { name: 'Deze weergave bewaren' }).getByLabel('Voor het hele bestuur').check();
    await hr.getByRole('button', { name: 'Weergave bewaren' }).click();
    await expect(hr.getByText('Bewaard. U vindt de weergave hier terug.')).toBeVisible();
    await expect(hr.getByRole('region', { name: 'Uw weergaven' }).getByRole('link', { name: gedeeldeNaam, exact: true })).toBeVisible();
  });

  await test.step('de teamleider ziet alleen het eigen team, met de gaten erbij', async () => {
    await inloggenAls(page, cast.lauwerland.teamleider.email);
    await page.goto(`${MATRIX}?groep=team&open=alle&kolommen=sectie.schaal.master.wo.vwo`);
    await expect(page.getByRole('heading', { level: 1, name: 'Matrix' })).toBeVisible();
    const tabel = page.getByRole('table', { name: 'Leraren en hun kwalificaties' });
    await expect(tabel.getByRole('link', { name: /^Havo\/vwo bovenbouw/ })).toBeVisible();
    await expect(tabel.getByRole('rowheader', { name: /^Alle leraren hieronder/ })).toBeVisible();
    await expect(tabel.getByText(/gat: \d+ van \d+/).first()).toBeVisible();
    await expect(page.getByText('Wierdecollege')).toHaveCount(0);
  });

  await test.step('filtert op gaten en bewaart dat voor zichzelf', async () => {
    await page.getByLabel('Gaten', { exact: true }).selectOption({ label: 'Gat bij master' });
    await page.waitForURL(/gat=master/);
    await page.locator('summary', { hasText: /^Weergaven/ }).click();
    await expect(page.getByLabel('Voor het hele bestuur')).toHaveCount(0);
    await page.getByLabel('Naam van de weergave', { exact: true }).fill(eigenNaam);
    await page.getByRole('button', { name: 'Weergave bewaren' }).click();
    await expect(page.getByRole('region', { name: 'Uw weergaven' }).getByRole('link', { name: eigenNaam, exact: true })).toBeVisible();
  });

  await test.step('opent de weergave die HR deelde, en ziet van wie die is', async () => {
    const gedeeld = page.getByRole('region', { name: 'Weergaven van het bestuur' });
    await expect(gedeeld.getByRole('listitem').filter({ hasText: gedeeldeNaam })).toContainText(cast.lauwerland.hr.naam);
    await gedeeld.getByRole('link', { name: gedeeldeNaam, exact: true }).click();
    await page.waitForURL(/gat=wo/);
    await expect(page.getByRole('link', { name: /^Alleen met een gat bij wo-master/ })).toBeVisible();
  });

  await test.step('komt bij het dossier van een leraar, en terug', async () => {
    await page.goto(`${MATRIX}?groep=geen`);
    const leraar = page.getByRole('table', { name: 'Leraren en hun kwalificaties' }).getByRole('rowheader').getByRole('link').first();
    const naam = (await leraar.textContent()) ?? '';
    await leraar.click();
    await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Matrix' })).toBeVisible();
  });

  await test.step('het Excel-bestand van HR heeft dezelfde rijen als het scherm', async () => {
    await hr.goto(`${MATRIX}?groep=geen&gat=wo&kolommen=schaal.master.wo.vwo`);
    const namen = await hr.getByRole('table', { name: 'Leraren en hun kwalificaties' }).getByRole('rowheader').getByRole('link').allTextContents();
    const download = hr.waitForEvent('download');
    await hr.getByRole('link', { name: 'Excel-bestand' }).click();
    const bestand = await download;
    const [cellen = []] = inLibreOffice([{ naam: bestand.suggestedFilename(), inhoud: fs.readFileSync(await bestand.path()) }]);
    const kop = cellen.findIndex((rij) => rij[1]?.waarde === 'Naam');
    const inBestand = cellen.slice(kop + 1, kop + 1 + namen.length).map((rij) => rij[1]?.waarde);
    expect(inBestand).toEqual(namen);
    expect(cellen[kop + 1 + namen.length] ?? []).toEqual([]);
  });
});
