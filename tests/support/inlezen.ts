import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './reis';

// Reading a file in as HR does it: choose, try, apply, and take back.

/** Where the example files stand. */
export const VOORBEELDMAP = path.resolve('tests/support/voorbeelddata');

const adres = (bestuur: string) => `/besturen/${bestuur}/inventaris/import`;

/** Ends on the trial of a file: what would happen. */
export async function bestandProefdraaien(page: Page, bestuur: string, soort: string, bestand: string): Promise<void> {
  await page.goto(adres(bestuur));
  await page.getByLabel(soort, { exact: true }).check();
  if (soort === 'Rooster') await page.getByLabel('Schooljaar').selectOption('2026-2027');
  await page.getByRole('button', { name: /^Kies een bestand/ }).setInputFiles(path.join(VOORBEELDMAP, bestand));
  await page.getByRole('button', { name: 'Lezen en herkennen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Welke kolom is wat' })).toBeVisible();
  await page.getByRole('button', { name: 'Proefdraaien' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wat er zou gebeuren' })).toBeVisible();
}

/** Applies the file of the trial. */
export async function bestandDoorvoeren(page: Page, soort: string): Promise<void> {
  await page.getByRole('button', { name: /doorvoeren$/ }).click();
  await expect(page.getByText(`${soort} doorgevoerd`)).toBeVisible();
}

/** Takes the newest applied import of this file back. */
export async function importTerugdraaien(page: Page, bestuur: string, bestand: string): Promise<void> {
  await page.goto(adres(bestuur));
  const rij = page.getByRole('table', { name: 'Eerder ingelezen bestanden' }).getByRole('row').filter({ hasText: bestand }).filter({ hasText: 'doorgevoerd' });
  await rij.first().getByRole('link', { name: bestand }).click();
  await page.getByRole('button', { name: 'Import ongedaan maken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import ongedaan maken' }).click();
  await expect(page.getByRole('heading', { name: 'Deze import is ongedaan gemaakt' })).toBeVisible();
}
