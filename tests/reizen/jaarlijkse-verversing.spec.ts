import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { alleenIn } from '../support/alleen-in';
import { doelcijfers } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';
import { verwachtToegankelijk } from '../support/toegankelijk';

// A year later: the same export, three people less. Sanne reads it in by a profile of her own, sees the three names, and only
// her own yes ends their appointments. Taken back, everything is as it was.

const MAP = path.resolve('tests/support/voorbeelddata');
const verwacht = JSON.parse(fs.readFileSync(path.join(MAP, 'verwacht.json'), 'utf8')) as { peildatum: string; bestuur: { leraren: number; masters: number; mastersBevestigd: number; vwoBovenbouw: number; vwoBovenbouwWoMaster: number; vwoBovenbouwWoMasterBevestigd: number } };
const IMPORT = '/besturen/rivierenland/inventaris/import';
const OVERZICHT = `/besturen/rivierenland/overzicht?peildatum=${verwacht.peildatum}`;
// A second try finds what the first one left: the name is its own.
const PROFIEL = `Onze export van personeelszaken ${Date.now() % 1_000_000}`;
const WEG = ['100234', '100237', '100240'];

test.describe.configure({ timeout: 360_000 });

async function kiezen(page: Page, soort: string, bestand: string, profiel?: string): Promise<void> {
  await page.goto(IMPORT);
  await page.getByLabel(soort, { exact: true }).check();
  if (profiel) await page.getByLabel('Lees met profiel').selectOption({ label: profiel });
  await page.getByRole('button', { name: /^Kies een bestand/ }).setInputFiles(bestand);
}

async function proefdraaien(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lezen en herkennen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Welke kolom is wat' })).toBeVisible();
  await page.getByRole('button', { name: 'Proefdraaien' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wat er zou gebeuren' })).toBeVisible();
}

async function doorvoeren(page: Page, soort: string): Promise<void> {
  const knop = page.getByRole('button', { name: /doorvoeren$/ });
  await expect(knop).toBeVisible();
  const overslaan = page.getByLabel(/fouten overslaan$/);
  if (await overslaan.isVisible()) await overslaan.check();
  await knop.click();
  await expect(page.getByText(`${soort} doorgevoerd`)).toBeVisible();
}

async function ongedaan(page: Page, bestand: string): Promise<void> {
  await page.goto(IMPORT);
  await page.getByRole('table', { name: 'Eerder ingelezen bestanden' }).getByRole('row').filter({ hasText: bestand }).filter({ hasText: 'doorgevoerd' }).first().getByRole('link', { name: bestand }).click();
  await page.getByRole('button', { name: 'Import ongedaan maken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import ongedaan maken' }).click();
  await expect(page.getByRole('heading', { name: 'Deze import is ongedaan gemaakt' })).toBeVisible();
}

test('HR reads this year’s complete file by a profile, sees who is gone, ends their appointments after a yes of its own, and takes it back', ({ page, nogIemand }, testInfo) => alleenIn('rivierenland', async () => {
  const ditJaar = testInfo.outputPath('personeel-dit-jaar.csv');
  fs.mkdirSync(path.dirname(ditJaar), { recursive: true });
  fs.writeFileSync(ditJaar, fs.readFileSync(path.join(MAP, 'personeel-export.csv'), 'utf8').split('\r\n').filter((regel) => !WEG.some((nummer) => regel.startsWith(`${nummer};`))).join('\r\n'));
  await inloggenAls(page, cast.rivierenland.hr.email);

  await test.step('a ready-made profile says what is assumed, is copied and adapted', async () => {
    await page.goto(`${IMPORT}/profielen`);
    await page.getByRole('table', { name: 'Kant-en-klare profielen' }).getByRole('link', { name: 'AFAS: medewerkers en dienstverbanden' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'AFAS: medewerkers en dienstverbanden' })).toBeVisible();
    await expect(page.getByText('Deels aangenomen', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Kopieer en pas aan' }).click();
    await page.getByRole('dialog').getByLabel('Naam van uw profiel').fill(PROFIEL);
    await page.getByRole('dialog').getByRole('button', { name: 'Kopiëren' }).click();
    await expect(page.getByRole('heading', { level: 1, name: PROFIEL })).toBeVisible();
    await page.getByLabel('Kolom voor begin dienstverband').fill('Begin dienstverband | Datum in dienst');
    await page.getByLabel('Woorden voor functiecategorie').fill('Leerkracht = OP\nConciërge');
    await page.getByRole('button', { name: 'Profiel opslaan' }).click();
    await expect(page.getByRole('alert').getByText(/Regel 2 is niet te lezen/)).toBeVisible();
    await page.getByLabel('Woorden voor functiecategorie').fill('Leerkracht = OP\nConciërge = OOP');
    await page.getByRole('button', { name: 'Profiel opslaan' }).click();
    await expect(page.getByText('Het profiel is opgeslagen.')).toBeVisible();
  });

  await test.step('last year’s three files', async () => {
    await kiezen(page, 'Personeel', path.join(MAP, 'personeel-export.csv'), PROFIEL);
    await page.getByRole('button', { name: 'Lezen en herkennen' }).click();
    await expect(page.getByText(`Gelezen met profiel “${PROFIEL}”`)).toBeVisible();
    await page.getByRole('button', { name: 'Proefdraaien' }).click();
    await doorvoeren(page, 'Personeel');
    for (const [soort, bestand] of [['Diploma’s', 'diplomascreening.xlsx'], ['Rooster', 'rooster-lesinzet.csv']] as const) {
      await kiezen(page, soort, path.join(MAP, bestand));
      if (soort === 'Rooster') await page.getByLabel('Schooljaar').selectOption('2026-2027');
      await proefdraaien(page);
      await doorvoeren(page, soort);
    }
  });

  const hendrik = await nogIemand();
  await inloggenAls(hendrik, cast.rivierenland.bestuurder.email);
  const { bestuur } = verwacht;
  const bekend = { doel50: { bevestigd: bestuur.mastersBevestigd, opgegeven: bestuur.masters, noemer: bestuur.leraren }, doel80: { bevestigd: bestuur.vwoBovenbouwWoMasterBevestigd, opgegeven: bestuur.vwoBovenbouwWoMaster, noemer: bestuur.vwoBovenbouw } };
  const cijfers = async () => {
    await hendrik.goto(OVERZICHT);
    return (await doelcijfers(hendrik))['Alle scholen'];
  };
  expect(await cijfers()).toEqual(bekend);

  await test.step('this year’s complete file: three names, and nothing ends without a yes', async () => {
    await kiezen(page, 'Personeel', ditJaar, PROFIEL);
    await page.getByLabel('Dit bestand is volledig').check();
    await page.getByRole('group', { name: 'Laatste dag van wie er niet in staat' }).getByRole('spinbutton').first().click();
    await page.keyboard.type('31072026');
    await proefdraaien(page);
    await expect(page.getByText(/^3 mensen van de \d+ op de 5 scholen in dit bestand staan er niet in/)).toBeVisible();
    const lijst = page.getByRole('table', { name: 'Wie niet in het bestand staat' });
    await expect(lijst.getByRole('row')).toHaveCount(1 + WEG.length);
    for (const nummer of WEG) await expect(lijst.getByRole('row').filter({ hasText: nummer })).toHaveCount(1);
    await page.getByLabel('Beëindig hun aanstellingen per 31 juli 2026').check();
    const overslaan = page.getByLabel(/fouten overslaan$/);
    await overslaan.check();
    await page.getByRole('button', { name: /doorvoeren$/ }).click();
    await expect(page.getByText('Vink dit aan als u het zeker weet.')).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByLabel('Ja, beëindig de aanstellingen van deze 3 mensen').check();
    await doorvoeren(page, 'Personeel');
    await expect(page.getByText('Van 3 mensen zijn de aanstellingen beëindigd.')).toBeVisible();
    await verwachtToegankelijk(page);
  });
  expect((await cijfers())?.doel50?.noemer).toBe(bestuur.leraren - WEG.length);

  await test.step('taken back, the figures are those of the files again', async () => {
    await ongedaan(page, 'personeel-dit-jaar.csv');
    expect(await cijfers()).toEqual(bekend);
    for (const bestand of ['rooster-lesinzet.csv', 'diplomascreening.xlsx', 'personeel-export.csv']) await ongedaan(page, bestand);
    await page.goto(`${IMPORT}/profielen`);
    await page.getByRole('link', { name: PROFIEL }).click();
    await page.getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Importprofielen' })).toBeVisible();
    await expect(page.getByRole('link', { name: PROFIEL })).toHaveCount(0);
  });
}));
