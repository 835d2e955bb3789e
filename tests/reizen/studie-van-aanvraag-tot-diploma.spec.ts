import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { doelcijfers, type Doelcijfer } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';

// Esther follows one study from the request to the diploma, sees the figure follow the proof, and records what came of it.

const SCHOOL = 'Veerhaven Lyceum';
const BORD = '/besturen/rijnoord';

async function doel50(page: Page): Promise<Doelcijfer> {
  const vandaag = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  await page.goto(`${BORD}/overzicht?peildatum=${vandaag}`);
  const cijfer = (await doelcijfers(page))[SCHOOL]?.doel50;
  if (!cijfer) throw new Error(`Het overzicht heeft geen doel 50% voor ${SCHOOL}.`);
  return cijfer;
}

/** Types a day into a date field, as '01092025'. */
async function dag(page: Page, veld: string, cijfers: string): Promise<void> {
  await page.getByRole('group', { name: veld }).getByRole('spinbutton').first().click();
  await page.keyboard.type(cijfers);
}

async function iemandZonderMaster(page: Page): Promise<string> {
  await page.goto(`${BORD}/inventaris?master=nee`);
  await page.getByLabel('School', { exact: true }).selectOption({ label: SCHOOL });
  await page.waitForURL(/school=/);
  const rij = page.getByRole('table', { name: 'Medewerkers' }).getByRole('row').nth(1);
  await expect(rij).toContainText(SCHOOL);
  const link = rij.getByRole('link').and(page.locator('[href*="/medewerkers/"]')).first();
  const naam = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  return naam;
}

test('een studie van aanvraag tot diploma, en wat er daarna gebeurde', async ({ page }) => {
  test.setTimeout(150_000);
  await inloggenAls(page, cast.rijnoord.hr.email);
  const begin = await doel50(page);
  const naam = await iemandZonderMaster(page);
  const stand = page.getByRole('region', { name: 'Stand' });

  await test.step('HR legt de aanvraag vast vanuit het dossier', async () => {
    await page.getByRole('link', { name: 'Studie toevoegen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Studie toevoegen' })).toBeVisible();
    await page.getByLabel('Opleiding', { exact: true }).fill('Educatieve master Geschiedenis');
    await page.getByLabel('Niveau').selectOption({ label: 'wo-master' });
    await dag(page, 'Begint op', '01092025');
    await dag(page, 'Verwacht einde', '31082027');
    await page.getByLabel(/^Afspraken/).fill('Geen lessen op donderdag.');
    await page.getByRole('button', { name: 'Studie toevoegen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
    await expect(stand.getByText('aangevraagd', { exact: true })).toBeVisible();
    await expect(stand.getByText('Geen lessen op donderdag.')).toBeVisible();
  });

  await test.step('de school keurt goed en de studie begint', async () => {
    await stand.getByRole('button', { name: 'Goedkeuren' }).click();
    await expect(stand.getByText('goedgekeurd', { exact: true })).toBeVisible();
    await stand.getByRole('button', { name: 'Studie starten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Studie starten' }).click();
    await expect(stand.getByText('bezig', { exact: true })).toBeVisible();
  });

  await test.step('het studieverlof volgt uit de deeltijdfactor', async () => {
    await page.getByRole('button', { name: 'Schooljaar toevoegen' }).click();
    const venster = page.getByRole('dialog');
    await venster.getByLabel('Schooljaar', { exact: true }).selectOption({ label: '2026-2027' });
    await venster.getByLabel('Lerarenbeurs').selectOption({ label: 'toegekend' });
    await venster.getByLabel(/^Vervanging/).fill('Twee collega’s nemen elk een klas over.');
    await venster.getByRole('button', { name: 'Bewaren' }).click();
    await expect(venster).toBeHidden();
    const rij = page.getByRole('table', { name: 'Schooljaren van deze studie' }).getByRole('row').filter({ hasText: '2026-2027' });
    const [, factor = ''] = /240 × ([\d,]+)/.exec(await rij.innerText()) ?? [];
    const uren = (Math.round(2400 * Number(factor.replace(',', '.'))) / 10).toLocaleString('nl-NL');
    await expect(rij.getByText(`${uren} uur`).first()).toBeVisible();
    await expect(rij.getByText('toegekend')).toBeVisible();
  });

  await test.step('er staat wat de nieuwe master gaat doen', async () => {
    await page.getByRole('button', { name: 'Afspraken voor daarna' }).click();
    await page.getByRole('dialog').getByLabel(/^Rol/).fill('Sectievoorzitter');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByRole('region', { name: 'Na de master' }).getByText('Sectievoorzitter')).toBeVisible();
  });

  const adres = page.url();
  await test.step('afronden geeft een diploma dat op screening wacht; het cijfer is nu opgegeven', async () => {
    await stand.getByRole('button', { name: 'Afronden met diploma' }).click();
    await dag(page, 'Behaald op', '01102026');
    await page.getByRole('dialog').getByRole('button', { name: 'Studie afronden' }).click();
    await expect(stand.getByText('afgerond', { exact: true })).toBeVisible();
    await expect(stand.getByText('Het diploma wacht op screening')).toBeVisible();
    expect(await doel50(page)).toEqual({ ...begin, opgegeven: begin.opgegeven + 1 });
  });

  await test.step('na de screening telt de master als bevestigd', async () => {
    await page.goto(adres);
    await stand.getByRole('link', { name: 'Nu screenen' }).click();
    await expect(page.getByText('Educatieve master Geschiedenis').first()).toBeVisible();
    await page.getByRole('group', { name: 'Uitkomst' }).getByRole('button', { name: /^Bevestigd 1/ }).click();
    await expect(page.getByText(/^Bewaard om \d+:\d+: .+, bevestigd/)).toBeVisible();
    await expect(async () => { expect(await doel50(page)).toEqual({ ...begin, opgegeven: begin.opgegeven + 1, bevestigd: begin.bevestigd + 1 }); }).toPass({ timeout: 20_000 });
  });

  await test.step('later staat er wat ervan is gekomen', async () => {
    await page.goto(adres);
    await page.getByRole('button', { name: 'Vastleggen wat ervan kwam' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: 'is deels gebeurd' }).check();
    await dag(page, 'Vastgesteld op', '20112026');
    await page.getByRole('dialog').getByLabel(/^Toelichting/).fill('De rol wel, de uren nog niet.');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    const daarna = page.getByRole('region', { name: 'Na de master' });
    await expect(daarna.getByText('is deels gebeurd')).toBeVisible();
    await expect(daarna.getByText('De rol wel, de uren nog niet.')).toBeVisible();
  });
});
