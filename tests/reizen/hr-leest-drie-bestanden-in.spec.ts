import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { alleenIn } from '../support/alleen-in';
import { doelcijfers, getalUit } from '../support/bladen';
import { bestandDoorvoeren as doorvoeren, bestandProefdraaien, importTerugdraaien, VOORBEELDMAP as MAP } from '../support/inlezen';
import { expect, inloggenAls, test } from '../support/reis';
import { verwachtToegankelijk } from '../support/toegankelijk';

// Sanne reads her three files in; Hendrik then sees exactly what stands in them. Nothing happens twice, and everything can be taken back.

interface Cijfers {
  leraren: number; fte: number; masters: number; mastersBevestigd: number; inOpleiding: number;
  vwoBovenbouw: number; vwoBovenbouwWoMaster: number; vwoBovenbouwWoMasterBevestigd: number;
}
interface Verwacht {
  peildatum: string; rijenInExport: number; geldigeMedewerkers: number; diplomaRegels: number; lesRegels: number; dubbeleRij: string;
  foutrijen: { personeelsnummer: string; reden: string }[]; formuleRij: { personeelsnummer: string }; bestuur: Cijfers; perSchool: Record<string, Cijfers>;
}

const verwacht = JSON.parse(fs.readFileSync(path.join(MAP, 'verwacht.json'), 'utf8')) as Verwacht;
const proefdraaien = (page: Page, soort: string, bestand: string) => bestandProefdraaien(page, 'rivierenland', soort, bestand);
const OVERZICHT = `/besturen/rivierenland/overzicht?peildatum=${verwacht.peildatum}`;

// What each faulty row must name: the column in the file, and the reason in words.
const FOUTEN: Record<string, { kolom: RegExp; reden: RegExp }> = {
  '900000': { kolom: /geboortedatum/i, reden: /bestaat niet/i },
  '900001': { kolom: /deeltijd|wtf|fte|omvang|betrekking/i, reden: /1,2/ },
  '900002': { kolom: /brin|school|vestiging/i, reden: /onbekend|niet bekend|geen school|niet bij/i },
  '900003': { kolom: /achternaam|naam/i, reden: /ontbreekt|leeg|vul/i },
  '900004': { kolom: /begin|dienst|ingang/i, reden: /bestaat niet/i },
};

/** Where a person stands in the file, as Excel counts rows. */
function rijVan(personeelsnummer: string): { rij: number; cellen: string[] } {
  const regels = fs.readFileSync(path.join(MAP, 'personeel-export.csv'), 'utf8').split(/\r?\n/);
  const plaats = regels.findIndex((regel) => regel.split(';').includes(personeelsnummer));
  return { rij: plaats + 1, cellen: (regels[plaats] ?? '').split(';').map((cel) => cel.replace(/^"|"$/g, '')) };
}

/** The counts of a trial or an applied import, by their words. */
async function telling(page: Page, plaat: string): Promise<Record<string, number>> {
  const vak = page.getByRole('region', { name: plaat });
  await expect(vak).toBeVisible();
  const woorden = await vak.getByRole('term').allTextContents();
  const getallen = await vak.getByRole('definition').allTextContents();
  return Object.fromEntries(woorden.map((woord, plaats) => [woord, getalUit(getallen[plaats] ?? '')]));
}

test.describe.configure({ timeout: 360_000 });

test('HR reads three files in, the bestuurder sees their figures, nothing counts twice, and it can all be undone', ({ page, nogIemand }) => alleenIn('rivierenland', async () => {
  await inloggenAls(page, cast.rivierenland.hr.email);
  await expect(page.getByText('Nog geen leraren op deze dag')).toBeVisible();
  await page.getByRole('link', { name: 'Gegevens inlezen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bestand inlezen' })).toBeVisible();

  await test.step('personnel: five faulty rows, each with its place, its value and its reason', async () => {
    await proefdraaien(page, 'Personeel', 'personeel-export.csv');
    expect(await telling(page, 'Wat er zou gebeuren')).toMatchObject({ Nieuw: verwacht.geldigeMedewerkers, Gewijzigd: 0, Ongewijzigd: 0, Fout: 5, Dubbel: 1 });
    await expect(page.getByText(`${verwacht.rijenInExport} rijen gelezen.`)).toBeVisible();
    await expect(page.getByText(new RegExp(`Dubbele rijen tellen één keer: rij \\d+ \\(${verwacht.dubbeleRij}\\)`))).toBeVisible();
    const problemen = page.getByRole('table', { name: 'Problemen in het bestand' }).getByRole('row');
    await expect(problemen).toHaveCount(1 + verwacht.foutrijen.length);
    for (const { personeelsnummer } of verwacht.foutrijen) {
      const { rij, cellen } = rijVan(personeelsnummer);
      const regel = problemen.filter({ hasText: personeelsnummer });
      const waar = await regel.getByRole('rowheader').textContent();
      const [, kolom, waarde, reden] = await regel.getByRole('cell').allTextContents();
      expect(waar, personeelsnummer).toMatch(new RegExp(`rij ${rij}$`));
      expect(kolom, personeelsnummer).toMatch(FOUTEN[personeelsnummer]?.kolom ?? /^$/);
      expect(waarde === 'niets' ? [...cellen, 'niets'] : cellen, personeelsnummer).toContain(waarde);
      expect(reden, personeelsnummer).toMatch(FOUTEN[personeelsnummer]?.reden ?? /^$/);
    }
    // Without the tick nothing is applied.
    await page.getByRole('button', { name: /doorvoeren$/ }).click();
    await expect(page.getByText('Vink dit aan, of verbeter het bestand en kies het opnieuw.')).toBeVisible();
    await page.getByLabel('De 5 rijen met fouten overslaan').check();
    await doorvoeren(page, 'Personeel');
    expect(await telling(page, 'Wat er is gedaan')).toMatchObject({ Nieuw: verwacht.geldigeMedewerkers });
    await verwachtToegankelijk(page);
  });

  await test.step('diplomas over five sheets', async () => {
    await proefdraaien(page, 'Diploma’s', 'diplomascreening.xlsx');
    expect(await telling(page, 'Wat er zou gebeuren')).toMatchObject({ Nieuw: verwacht.diplomaRegels, Fout: 0 });
    await page.getByRole('link', { name: 'Kolommen anders koppelen' }).click();
    await expect(page.getByText('Excel, 5 werkbladen')).toBeVisible();
    await expect(page.getByText('De titels erboven zijn overgeslagen.')).toBeVisible();
    await page.getByRole('button', { name: 'Proefdraaien' }).click();
    await doorvoeren(page, 'Diploma’s');
  });

  await test.step('timetable', async () => {
    await proefdraaien(page, 'Rooster', 'rooster-lesinzet.csv');
    expect(await telling(page, 'Wat er zou gebeuren')).toMatchObject({ Nieuw: verwacht.lesRegels, Fout: 0 });
    await doorvoeren(page, 'Rooster');
  });

  // A surname that looks like a formula is only text.
  await page.goto(`/besturen/rivierenland/inventaris?zoek=${verwacht.formuleRij.personeelsnummer}`);
  await expect(page.getByRole('table', { name: 'Medewerkers' }).getByRole('link', { name: /=/ })).toBeVisible();

  const hendrik = await nogIemand();
  await inloggenAls(hendrik, cast.rivierenland.bestuurder.email);
  await test.step('the bestuurder sees exactly the figures of the files', () => cijfersKloppen(hendrik));

  await test.step('the same file again changes nothing', async () => {
    await proefdraaien(page, 'Personeel', 'personeel-export.csv');
    await expect(page.getByText('Dit bestand is al eerder doorgevoerd')).toBeVisible();
    expect(await telling(page, 'Wat er zou gebeuren')).toMatchObject({ Nieuw: 0, Gewijzigd: 0, Ongewijzigd: verwacht.geldigeMedewerkers, Fout: 5, Dubbel: 1 });
    await page.getByLabel('De 5 rijen met fouten overslaan').check();
    await doorvoeren(page, 'Personeel');
    await hendrik.goto(OVERZICHT);
    await lerarenEnMastersKloppen(hendrik);
  });

  await test.step('every import can be undone, the last one first, until the board is empty again', async () => {
    for (const bestand of ['personeel-export.csv', 'rooster-lesinzet.csv', 'diplomascreening.xlsx', 'personeel-export.csv']) {
      await importTerugdraaien(page, 'rivierenland', bestand);
      if (bestand === 'rooster-lesinzet.csv') {
        await hendrik.goto(OVERZICHT);
        expect((await doelcijfers(hendrik))['Alle scholen'], 'without lessons nobody teaches in vwo 4–6').toEqual({ doel50: { bevestigd: verwacht.bestuur.mastersBevestigd, opgegeven: verwacht.bestuur.masters, noemer: verwacht.bestuur.leraren } });
      }
    }
    await hendrik.goto(OVERZICHT);
    await expect(hendrik.getByText('Nog geen leraren op deze dag')).toBeVisible();
  });
}));

async function lerarenEnMastersKloppen(page: Page): Promise<void> {
  const cijfers = await doelcijfers(page);
  const rijen = [...Object.entries(verwacht.perSchool).map(([school, eigen]) => [school.replace(/^\S+ /, ''), eigen] as const), ['Alle scholen', verwacht.bestuur] as const];
  expect(Object.keys(cijfers).sort()).toEqual(rijen.map(([naam]) => naam).sort());
  for (const [naam, eigen] of rijen) {
    expect(cijfers[naam], naam).toEqual({
      doel50: { bevestigd: eigen.mastersBevestigd, opgegeven: eigen.masters, noemer: eigen.leraren },
      ...(eigen.vwoBovenbouw > 0 ? { doel80: { bevestigd: eigen.vwoBovenbouwWoMasterBevestigd, opgegeven: eigen.vwoBovenbouwWoMaster, noemer: eigen.vwoBovenbouw } } : {}),
    });
  }
}

async function cijfersKloppen(page: Page): Promise<void> {
  await page.goto(OVERZICHT);
  await lerarenEnMastersKloppen(page);
  await expect(page.getByText(`${verwacht.bestuur.inOpleiding} leraren volgen nu een master.`)).toBeVisible();
  await page.getByRole('link', { name: 'Fte', exact: true }).click();
  await page.waitForURL(/eenheid=fte/);
  await expect(page.getByText(/gemeten in fte/).first()).toBeVisible();
  expect((await doelcijfers(page))['Alle scholen']?.doel50?.noemer).toBe(verwacht.bestuur.fte);
  for (const [school, eigen] of Object.entries(verwacht.perSchool)) {
    await page.goto(OVERZICHT);
    await page.getByRole('table', { name: 'Beide doelen per school' }).getByRole('link', { name: school.replace(/^\S+ /, '') }).click();
    await expect(page.getByRole('heading', { level: 1, name: school.replace(/^\S+ /, '') })).toBeVisible();
    await expect(page.getByText(`${eigen.leraren}, samen ${eigen.fte.toLocaleString('nl-NL')} fte`)).toBeVisible();
    await expect(page.getByText(`${eigen.inOpleiding} leraren volgen een master`)).toBeVisible();
  }
}
