import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { expect, inloggenAls, test } from '../support/reis';

// Sjoerd asks Nynke one question of phase 1C. She sees that question and nothing else of it, answers to him, and he judges.

const L = '/besturen/lauwerland';
const FASE = `${L}/cyclus/${cyclusIdVan('baken')}/fase/1c?alles=ja`;
/** A second try takes a question that the first one left alone. */
const VRAGEN = ['Wat heeft het gesprek over masters opgeleverd, en wat heeft haast?', 'Wat is uw conclusie na 1A, 1B en 1C samen?'] as const;
const ANDERE = 'Zijn uw voorlopige doelen nog goed, of vraagt de analyse om andere doelen?';

test('een teamleider ziet alleen het toegewezen deel, dient het in, past het aan en krijgt het aanvaard', async ({ page, nogIemand }) => {
  test.setTimeout(240_000);
  const vraag = VRAGEN[Math.min(test.info().retry, VRAGEN.length - 1)] ?? VRAGEN[0];
  const leider = await nogIemand();
  const oordeel = async (knop: 'Aanvaarden' | 'Aanpassingen vragen', reden: string) => {
    await leider.goto(FASE);
    await leider.getByRole('button', { name: `${knop}: ${vraag}` }).click();
    const venster = leider.getByRole('dialog', { name: knop });
    await venster.getByRole('button', { name: knop }).click();
    await expect(venster.getByRole('alert')).toContainText('Schrijf er een reden bij');
    await venster.getByRole('textbox').fill(reden);
    await venster.getByRole('button', { name: knop }).click();
    await expect(venster).toBeHidden();
  };
  const indienen = async (woord: string) => {
    await page.getByRole('button', { name: `Indienen: ${vraag}` }).click();
    const venster = page.getByRole('dialog', { name: 'Indienen' });
    await venster.getByRole('textbox', { name: /Een woord erbij/ }).fill(woord);
    await venster.getByRole('button', { name: 'Indienen' }).click();
    await expect(venster).toBeHidden();
    await expect(page.getByText('Nynke Wiersma: ingediend')).toBeVisible();
  };

  await test.step('de schoolleider wijst een vraag toe', async () => {
    await inloggenAls(leider, cast.lauwerland.schoolleider.email);
    await leider.goto(FASE);
    await leider.getByRole('button', { name: `Vraag toewijzen: ${vraag}` }).click();
    const lade = leider.getByRole('dialog', { name: 'Vraag toewijzen' });
    await expect(lade.getByLabel('Bilal Aydın')).toHaveCount(0);
    await lade.getByLabel('Nynke Wiersma').check();
    await lade.getByRole('textbox', { name: /Bericht/ }).fill('Jij was erbij, toch?');
    await lade.getByRole('button', { name: 'Toewijzen', exact: true }).click();
    await expect(lade).toBeHidden();
    await expect(leider.getByText('Nynke Wiersma: nog te doen').first()).toBeVisible();
  });

  await test.step('de teamleider vindt het bij Mijn werk, en ziet van de fase niets anders', async () => {
    await inloggenAls(page, cast.lauwerland.teamleider.email);
    await page.goto(`${L}/mijn-werk`);
    await page.getByRole('link', { name: vraag }).first().click();
    await page.waitForURL(/\/fase\/1c\?vraag=/);
    await expect(page.getByRole('heading', { name: new RegExp(vraag.slice(0, 20)) })).toBeVisible();
    await expect(page.getByText(ANDERE)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /toewijzen/i })).toHaveCount(0);
  });

  await test.step('en dient het in met een woord', () => indienen('Ik was er alleen het eerste uur bij.'));

  await test.step('de schoolleider vindt het bij wat op een oordeel wacht, en vraagt om aanpassingen, met een reden', async () => {
    await leider.goto(`${L}/mijn-werk`);
    await expect(leider.getByRole('region', { name: 'Wacht op uw oordeel' }).getByRole('link', { name: vraag })).toBeVisible();
    await oordeel('Aanpassingen vragen', 'Noem ook wat de MR zei.');
  });

  await test.step('de teamleider leest dat bij de bel en komt op de plek uit', async () => {
    await page.goto(`${L}/meldingen`);
    await page.getByRole('button', { name: /Sjoerd Terpstra vraagt om aanpassingen: Een vraag uit fase 1C/ }).click();
    await page.waitForURL(/\/fase\/1c\?vraag=/);
    await expect(page.getByText('“Noem ook wat de MR zei.”').first()).toBeVisible();
  });

  await test.step('vraagt een collega om raad, die alleen kan als die de vraag ziet', async () => {
    await page.locator('summary', { hasText: 'Gesprek' }).first().click();
    const bericht = page.getByRole('textbox', { name: 'Uw bericht' });
    await bericht.fill('Weet jij dit, @Bilal Aydın?');
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Bilal Aydın kan dit niet zien' })).toBeVisible();
    await expect(bericht).toHaveValue('Weet jij dit, @Bilal Aydın?');
    await bericht.fill('Weet jij dit, ');
    await bericht.press('End');
    await bericht.pressSequentially('@joo');
    await expect(page.getByRole('option', { name: /Joost Meinema/ })).toBeVisible();
    await bericht.press('Enter');
    await expect(bericht).toHaveValue('Weet jij dit, @Joost Meinema ');
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await expect(page.getByRole('article', { name: 'Gesprek' }).getByText('@Joost Meinema')).toBeVisible();
  });

  await test.step('dient opnieuw in, en het wordt aanvaard', async () => {
    await indienen('De MR staat erbij.');
    await oordeel('Aanvaarden', 'Zo is het compleet.');
    await page.goto(`${L}/mijn-werk`);
    await expect(page.getByRole('region', { name: 'Aanvaard' }).getByText('“Zo is het compleet.”')).toBeVisible();
  });
});
