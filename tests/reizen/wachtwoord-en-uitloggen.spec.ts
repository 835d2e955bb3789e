import { cast } from '../../prisma/seed/cast';
import { registerMensen } from '../support/bladen';
import { linkUit, mailsAan, wachtOpMail } from '../support/postbus';
import { expect, inloggenAls, test } from '../support/reis';

// Agnieszka forgot her password. Jan-Willem leaves a shared computer, and takes everything with him.

test('who forgot the password gets a link by mail that works once, and is signed out everywhere', async ({ page, nogIemand }) => {
  const { email } = cast.rijnoord.medezeggenschap;
  const eerder = mailsAan(email).length;
  await page.goto('/inloggen');
  await page.getByRole('link', { name: 'Wachtwoord vergeten' }).click();
  const antwoorden: string[] = [];
  for (const adres of [`niemand-${Date.now()}@rijnoord.example`, email]) {
    await page.goto('/wachtwoord-vergeten');
    await page.getByRole('textbox', { name: /e-mailadres/i }).fill(adres);
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    const melding = page.getByRole('main').getByRole('status');
    await expect(melding).toBeVisible();
    antwoorden.push(await melding.innerText());
  }
  expect(antwoorden[0]).toBe(antwoorden[1]);

  const link = linkUit(await wachtOpMail(email, eerder + 1));
  const nieuw = `zeven meeuwen boven de Maas ${Date.now()}`;
  await page.goto(link);
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(nieuw);
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await expect(page.getByText('Uw nieuwe wachtwoord is opgeslagen. Log er nu mee in.')).toBeVisible();
  expect((await wachtOpMail(email, eerder + 2)).onderwerp).toMatch(/wachtwoord/i);

  await inloggenAls(page, email, nieuw);
  await expect(page.getByRole('heading', { level: 1, name: 'Organisatie' })).toBeVisible();

  const ander = await nogIemand();
  await ander.goto(link);
  await ander.getByLabel('Nieuw wachtwoord', { exact: true }).fill('nog een keer met dezelfde link');
  await ander.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await expect(ander.getByRole('main').getByRole('alert')).toBeFocused();

  // Changing it again from the own page ends what was open elsewhere.
  await inloggenAls(ander, email, nieuw);
  await page.goto('/mijn-account');
  const weer = `${nieuw} weer`;
  await page.getByLabel('Huidig wachtwoord').fill(nieuw);
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(weer);
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(page.getByRole('form', { name: 'Wachtwoord wijzigen' }).getByRole('status')).toBeVisible();
  await ander.goto('/besturen/rijnoord/organisatie');
  await expect(ander.getByText('Log in, dan gaat u verder waar u was.')).toBeVisible();
});

test('after signing out the back button shows nothing, and a kept cookie opens nothing', async ({ page, context, nogIemand }) => {
  await inloggenAls(page, cast.waterhoek.bestuurder.email);
  await page.goto('/besturen/waterhoek/inventaris');
  const namen = (await registerMensen(page)).map(({ naam }) => naam);
  const namenIn = (bron: string) => namen.filter((naam) => bron.includes(naam));
  expect(namenIn(await page.content()).length).toBeGreaterThan(10);
  const koekjes = await context.cookies();
  expect(koekjes.filter(({ httpOnly }) => httpOnly).length).toBeGreaterThan(0);

  await page.getByRole('button', { name: new RegExp(`^${cast.waterhoek.bestuurder.naam}`) }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
  // Not only off the screen: out of the memory of this tab as well.
  await expect.poll(async () => namenIn(await page.content())).toEqual([]);
  await page.goBack();
  await expect(page.getByText('Log in, dan gaat u verder waar u was.')).toBeVisible();
  expect(namenIn(await page.content())).toEqual([]);

  const dief = await nogIemand();
  await dief.context().addCookies(koekjes);
  await dief.goto('/besturen/waterhoek/inventaris');
  await expect(dief.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
  expect((await dief.request.get('/api/besturen/waterhoek/inventaris/medewerkers')).status()).toBe(404);
});
