import type { Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { alleenIn } from '../support/alleen-in';
import { doelcijfers, registerMensen, type Doelcijfers } from '../support/bladen';
import { linkUit, wachtOpMail } from '../support/postbus';
import { expect, inloggenAls, test } from '../support/reis';
import { verwachtToegankelijk } from '../support/toegankelijk';

// Güler asks a teacher to check the own file. The teacher, who has no account, adds a master and gets it; a second
// proposal is declined, with a reason that the teacher reads. When the link is withdrawn, it is over.

const WORTEL = '/besturen/waterhoek';
const REDEN = 'De bevoegdheid staat niet op uw getuigschrift. Laat het origineel zien.';

test.describe.configure({ timeout: 180_000 });

const opgegeven = async (page: Page): Promise<Doelcijfers> => { await page.goto(`${WORTEL}/overzicht`); return doelcijfers(page); };

test('a teacher checks the own file by a link, adds a diploma that HR takes over, and reads why something else was not', ({ page: hr, nogIemand }) => alleenIn('waterhoek', async () => {
  const email = `leraar.${Date.now()}@waterhoek.example`;
  await inloggenAls(hr, cast.waterhoek.hr.email);
  const voor = await opgegeven(hr);
  await hr.goto(`${WORTEL}/inventaris?master=nee`);
  const [leraar = { naam: '', href: '' }] = await registerMensen(hr);
  await hr.goto(leraar.href);
  await hr.getByLabel('Mailadres van de leraar').fill(email);
  await hr.getByRole('button', { name: /ink versturen$/ }).click();
  await expect(hr.getByText(`De link is verstuurd naar ${email}.`)).toBeVisible();

  const mail = await wachtOpMail(email);
  const link = linkUit(mail);
  expect(`${mail.tekst}${mail.html}`).not.toContain(leraar.naam);
  const thuis = await nogIemand();
  await thuis.goto(link);
  await expect(thuis.getByRole('button', { name: 'Dit klopt' })).toBeVisible();
  // The secret is out of the address bar and the visit survives a reload; there is no way into the product.
  expect(thuis.url()).not.toContain('#');
  expect(await thuis.context().cookies()).toMatchObject([{ name: 'masterkompas-dossier', httpOnly: true, sameSite: 'Strict', path: '/eigen-dossier' }]);
  await thuis.reload();
  await expect(thuis.getByRole('button', { name: 'Dit klopt' })).toBeVisible();
  await expect(thuis.getByRole('navigation')).toHaveCount(0);
  await verwachtToegankelijk(thuis);
  expect((await thuis.goto(`${WORTEL}/inventaris`))?.url()).toContain('/inloggen');
  await thuis.goto('/eigen-dossier');

  await thuis.getByRole('link', { name: 'Er ontbreekt een diploma' }).click();
  await thuis.getByLabel('Behaald op').fill('1989');
  await expect(thuis.getByText('Het diplomaregister kent dit diploma niet')).toBeVisible();
  await verwachtToegankelijk(thuis);
  await thuis.getByLabel('Behaald op').fill('2016');
  await expect(thuis.getByText('Zo laat u het bewijs zien')).toBeVisible();
  await thuis.getByRole('button', { name: 'Voorstel versturen' }).click();
  await expect(thuis.getByRole('alert').filter({ has: thuis.getByRole('link') })).toBeFocused();
  await thuis.getByLabel('Niveau').selectOption('wo-master');
  await thuis.getByLabel('Richting').fill('Wijsbegeerte van een bepaald wetenschapsgebied');
  await thuis.getByRole('button', { name: 'Voorstel versturen' }).click();
  await expect(thuis.getByText('Uw voorstel is verstuurd')).toBeVisible();
  await thuis.getByRole('link', { name: 'Er ontbreekt een bevoegdheid' }).click();
  await thuis.getByRole('combobox', { name: /^Graad/ }).selectOption('eerstegraads');
  await thuis.getByRole('combobox', { name: /Vak/ }).fill('Filosofie');
  await thuis.keyboard.press('Tab');
  await thuis.getByRole('button', { name: 'Voorstel versturen' }).click();
  await expect(thuis.getByText('HR kijkt hiernaar')).toHaveCount(2);

  await hr.goto(`${WORTEL}/inventaris/correcties`);
  const voorstel = (soort: string) => hr.getByRole('article', { name: `${soort}: ${leraar.naam}` });
  await expect(voorstel('Diploma toevoegen').getByRole('row', { name: /Niveau/ })).toContainText('wo-master');
  await voorstel('Diploma toevoegen').getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(hr.getByText('Overgenomen. De leraar krijgt een mail.')).toBeVisible();
  await expect(voorstel('Diploma toevoegen')).toHaveCount(0);
  await voorstel('Bevoegdheid toevoegen').getByRole('button', { name: /^Niet overnemen/ }).click();
  const venster = hr.getByRole('dialog');
  await venster.getByRole('button', { name: 'Niet overnemen' }).click();
  await expect(venster.getByRole('alert')).toContainText('Vul in waarom');
  await venster.getByLabel('Reden').fill(REDEN);
  await venster.getByRole('button', { name: 'Niet overnemen' }).click();
  await expect(voorstel('Bevoegdheid toevoegen')).toHaveCount(0);

  // The figure of what is stated follows at once, in the school of this teacher.
  const na = await opgegeven(hr);
  const verschil = Object.keys(voor).map((naam) => (na[naam]?.doel50?.opgegeven ?? 0) - (voor[naam]?.doel50?.opgegeven ?? 0));
  expect(Math.max(...verschil)).toBe(1);
  expect(Math.min(...verschil)).toBeGreaterThanOrEqual(0);
  await hr.goto(leraar.href);
  await expect(hr.getByText('masteropgeleid, opgegeven')).toBeVisible();

  const uitslag = await wachtOpMail(email, 3);
  expect([uitslag.tekst, (await wachtOpMail(email, 2)).tekst].join('\n')).toContain(REDEN);
  await thuis.reload();
  await expect(thuis.getByText(REDEN)).toBeVisible();
  await expect(thuis.getByText('niet overgenomen')).toBeVisible();
  await thuis.getByRole('button', { name: 'Dit klopt' }).click();
  await expect(thuis.getByText('Dank u wel.')).toBeVisible();

  await hr.reload();
  await expect(hr.getByText(/bevestigd door de leraar op/)).toBeVisible();
  await hr.getByRole('button', { name: 'Link intrekken' }).click();
  await expect(hr.getByText('link ingetrokken', { exact: true })).toBeVisible();
  await thuis.getByRole('link', { name: 'Er klopt iets niet' }).click();
  await expect(thuis.getByText('Deze link werkt niet (meer)')).toBeVisible();
  await thuis.goto('/eigen-dossier');
  await thuis.goto(link);
  await expect(thuis.getByText('Deze link werkt niet (meer)')).toBeVisible();
}));
