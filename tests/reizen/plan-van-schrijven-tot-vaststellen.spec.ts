import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { expect, inloggenAls, test } from '../support/reis';

// Sjoerd writes a plan and submits it, Nynke asks for a change at the spot, Sjoerd takes it over and submits again, Nynke
// reads only what changed and agrees, Marijke adopts. Each in a browser of the own.

const L = '/besturen/lauwerland';
const ACTIVITEIT = 'Vaste studiedag in het rooster';

test('een plan wordt geschreven, ingediend, aangepast, akkoord bevonden en vastgesteld door drie mensen', async ({ page, nogIemand }) => {
  test.setTimeout(240_000);
  const naam = `Plan van drie mensen ${test.info().retry + 1}`;
  const [teamleider, bestuurder] = [await nogIemand(), await nogIemand()];
  let plan = '';

  await test.step('de schoolleider begint een plan en zet er een activiteit in', async () => {
    await inloggenAls(page, cast.lauwerland.schoolleider.email);
    await page.goto(`${L}/plan/nieuw?cyclus=${cyclusIdVan('baken')}`);
    await page.getByRole('textbox', { name: 'Naam' }).fill(naam);
    for (const vinkje of await page.getByRole('checkbox').all()) await vinkje.setChecked(false);
    await page.getByRole('button', { name: 'Maak het plan' }).click();
    await page.waitForURL(/\/plan\/[0-9a-f-]{36}$/);
    plan = new URL(page.url()).pathname;
    const nieuw = page.getByRole('textbox', { name: /Nieuwe activiteit/ }).last();
    await nieuw.fill(ACTIVITEIT);
    await nieuw.press('Enter');
    await page.getByRole('link', { name: ACTIVITEIT }).click();
    await page.waitForURL(/\/activiteiten\//);
    await page.getByRole('textbox', { name: 'Hoe ziet het eruit?' }).fill('Studiedag op donderdag.');
    await expect(page.getByText('Bewaard').first()).toBeVisible();
  });

  await test.step('kiest wie beoordeelt, en dient versie 1 in', async () => {
    await page.goto(`${plan}/beoordelaars`);
    await page.getByRole('checkbox', { name: 'Nynke Wiersma' }).check();
    await page.getByRole('button', { name: 'Beoordelaars bewaren' }).click();
    await expect(page.getByRole('status').first()).toBeVisible();
    await page.goto(`${plan}/indienen`);
    await expect(page.getByText('Nynke Wiersma')).toBeVisible();
    await page.getByRole('textbox', { name: /Bericht aan wie beoordeelt/ }).fill('Let vooral op de dag.');
    await page.getByRole('button', { name: 'Versie 1 indienen' }).click();
    await expect(page.getByText('Versie 1 is ingediend')).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Verloop en stappen' }).getByText('Sjoerd Terpstra diende het plan in')).toBeVisible();
    // Submitted is submitted: nothing can be added any more.
    await page.goto(plan);
    await expect(page.getByRole('textbox', { name: /Nieuwe activiteit/ })).toHaveCount(0);
  });

  await test.step('de teamleider vraagt bij de activiteit om een andere dag', async () => {
    await inloggenAls(teamleider, cast.lauwerland.teamleider.email);
    await teamleider.goto(`${plan}/beoordelen`);
    await expect(teamleider.getByText('U leest dit plan voor het eerst.')).toBeVisible();
    const blok = teamleider.getByRole('article', { name: new RegExp(ACTIVITEIT) });
    await blok.locator('summary', { hasText: 'Vraag of voorstel' }).click();
    await blok.getByRole('combobox', { name: /Waarover gaat het/ }).selectOption({ label: 'Hoe ziet het eruit?' });
    await blok.getByRole('textbox', { name: 'Wat vraagt u?' }).fill('Donderdag botst met de toetsweek.');
    await blok.getByRole('textbox', { name: /Wat zou er moeten staan/ }).fill('Studiedag op dinsdag.');
    await blok.getByRole('button', { name: 'Vraag plaatsen' }).click();
    await expect(blok.getByText('Donderdag botst met de toetsweek.')).toBeVisible();
    await teamleider.getByRole('radio', { name: /Ik vraag wijzigingen/ }).check();
    await teamleider.getByRole('button', { name: 'Oordeel geven' }).click();
    await expect(teamleider.getByText('Uw oordeel is bewaard.')).toBeVisible();
  });

  await test.step('de schoolleider neemt de tekst over en dient versie 2 in', async () => {
    await page.goto(plan);
    const vraag = page.getByRole('article', { name: 'Vraag van Nynke Wiersma' });
    await expect(vraag.getByText('Donderdag botst met de toetsweek.')).toBeVisible();
    await vraag.getByRole('button', { name: /Overnemen/ }).click();
    await expect(page.getByText('1 vraag is behandeld')).toBeVisible();
    await page.goto(`${plan}/indienen`);
    await expect(page.getByRole('region', { name: 'Veranderd sinds versie 1' }).locator('ins')).toContainText('dinsdag');
    await page.getByRole('button', { name: 'Versie 2 indienen' }).click();
    await expect(page.getByText('Versie 2 is ingediend')).toBeVisible();
  });

  await test.step('de teamleider leest alleen wat veranderde, en is akkoord', async () => {
    await teamleider.goto(`${plan}/beoordelen`);
    await expect(teamleider.getByText('Sindsdien: 1 gewijzigd.')).toBeVisible();
    await expect(teamleider.locator('ins').filter({ hasText: 'dinsdag' }).first()).toBeVisible();
    await teamleider.getByRole('radio', { name: /^Akkoord/ }).check();
    await teamleider.getByRole('button', { name: 'Oordeel geven' }).click();
    await expect(teamleider.getByText('Dit plan is akkoord. U hoeft nu niets te doen.')).toBeVisible();
  });

  await test.step('de bestuurder leest het geheel en stelt versie 2 vast', async () => {
    await inloggenAls(bestuurder, cast.lauwerland.bestuurder.email);
    await bestuurder.goto(`${plan}/vaststellen`);
    await expect(bestuurder.getByRole('complementary', { name: 'Wat anderen vonden' }).getByText('akkoord')).toBeVisible();
    await expect(bestuurder.getByText('Studiedag op dinsdag.')).toBeVisible();
    await bestuurder.getByRole('button', { name: 'Versie 2 vaststellen' }).click();
    await expect(bestuurder.getByText('Versie 2 is vastgesteld')).toBeVisible();
    // Who comes back to the page finds nothing left to do.
    await bestuurder.goto(`${plan}/vaststellen`);
    await expect(bestuurder.getByText('Vaststellen kan nu niet')).toBeVisible();
  });

  await test.step('en versie 1 staat nog zoals zij is ingediend', async () => {
    await page.goto(`${plan}/versies/1`);
    await expect(page.getByText('Studiedag op donderdag.')).toBeVisible();
    await expect(page.getByText('“Let vooral op de dag.”')).toBeVisible();
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Plan als Word-bestand' }).click()]);
    expect(bestand.suggestedFilename()).toMatch(/^plan-van-drie-mensen-\d-versie-1\.docx$/);
  });
});
