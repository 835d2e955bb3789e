import { cast } from '../../prisma/seed/cast';
import { doelcijfers } from '../support/bladen';
import { linkUit, wachtOpMail } from '../support/postbus';
import { expect, inloggenAls, test } from '../support/reis';

// Robert invites a new schoolleider. She comes in by the mail, sees her school, and is out the moment that her role ends.

const WACHTWOORD = 'een nieuwe kade in de haven 7';
const SCHOOL = 'College De Kade';

test.use({ verwachteFouten: [/status of 404/] });

test('a schoolleider is invited by mail, chooses a password, sees the own school, and is out when the role ends', async ({ page, nogIemand }) => {
  const email = `petra.kuiper.${Date.now()}@rijnoord.example`;
  await inloggenAls(page, cast.rijnoord.bestuurder.email);
  await page.getByRole('link', { name: 'Organisatie' }).click();
  await page.getByRole('navigation', { name: 'Organisatie' }).getByRole('link', { name: 'Mensen' }).click();
  await page.getByRole('link', { name: 'Iemand uitnodigen' }).click();
  await page.getByLabel('E-mailadres van het werk').fill(email);
  await page.getByLabel('Naam', { exact: true }).fill('Petra Kuiper');
  await page.getByLabel('Rol', { exact: true }).selectOption('schoolleider');
  await page.getByLabel(SCHOOL, { exact: true }).check();
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await expect(page.getByRole('status').filter({ hasText: /uitnodiging|verstuurd/i })).toBeVisible();

  const mail = await wachtOpMail(email);
  const link = linkUit(mail);
  expect(mail.html).toContain(link);
  // Nothing in the mail that a stranger could use: the secret stands behind the #.
  expect(new URL(link).hash.length).toBeGreaterThan(20);

  const petra = await nogIemand();
  await petra.goto(link);
  await expect(petra.getByText('Stichting Rijnoord', { exact: true })).toBeVisible();
  await expect(petra.getByText(email)).toBeVisible();
  await petra.getByLabel('Kies een wachtwoord').fill('kort');
  await petra.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
  await expect(petra.getByRole('alert').filter({ has: petra.getByRole('link') })).toBeFocused();
  await petra.getByLabel('Kies een wachtwoord').fill(WACHTWOORD);
  await petra.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
  await expect(petra.getByRole('heading', { level: 1, name: 'Waar uw school staat' })).toBeVisible();
  expect(Object.keys(await doelcijfers(petra))).toEqual([SCHOOL]);
  for (const elders of ['Veerhaven Lyceum', 'Gymnasium De Rede']) expect(await petra.content()).not.toContain(elders);

  // The link did its work once.
  const ander = await nogIemand();
  await ander.goto(link);
  await expect(ander.getByText('Deze link werkt niet')).toBeVisible();

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Organisatie' }).click();
  await page.getByRole('navigation', { name: 'Organisatie' }).getByRole('link', { name: 'Mensen' }).click();
  const rij = page.getByRole('row').filter({ hasText: email });
  await expect(rij).toContainText('actief');
  await rij.getByRole('button', { name: 'Wijzigen: Petra Kuiper' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rol beëindigen' }).click();
  await expect(rij).toContainText('beëindigd');

  // Her very next click finds nothing more.
  await petra.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Inventaris' }).click();
  await expect(petra.getByRole('heading', { level: 1, name: /bestaat niet, of u mag/ })).toBeVisible();
  expect((await petra.request.get('/api/besturen/rijnoord/overzicht')).status()).toBe(404);
  await petra.goto('/besturen');
  await expect(petra.getByRole('heading', { name: 'U hoort nog niet bij een bestuur' })).toBeVisible();
});
