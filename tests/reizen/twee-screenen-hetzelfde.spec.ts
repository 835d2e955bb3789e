import { cast } from '../../prisma/seed/cast';
import { expect, inloggenAls, test } from '../support/reis';

// Esther and Ravi have the same diploma on their screens. Who is second does not undo the first unknowingly.

test.use({ verwachteFouten: [/status of 409/] });

test('the second of two HR people hears what the first decided, and nothing is overwritten', async ({ page, nogIemand }) => {
  await inloggenAls(page, cast.rijnoord.hrScholen.email);
  await page.goto('/besturen/rijnoord/inventaris/screening');
  const kolom = page.getByRole('region', { name: /^Diploma \d+ van/ });
  const keuzes = kolom.getByRole('form', { name: 'Uitkomst van de screening' });
  await expect(keuzes).toBeVisible();
  const akte = (await kolom.getByRole('heading', { level: 2 }).textContent()) ?? '';
  const naam = akte.replace(/: .*/, '');
  const hier = (await page.getByRole('region', { name: 'Wachtrij' }).getByRole('link', { name: new RegExp(naam) }).first().getAttribute('href')) ?? '';

  const esther = await nogIemand();
  await inloggenAls(esther, cast.rijnoord.hr.email);
  await esther.goto(new URL(hier, page.url()).href);
  const haarKolom = esther.getByRole('region', { name: /^Diploma/ });
  await expect(haarKolom.getByRole('heading', { level: 2, name: akte })).toBeVisible();
  await haarKolom.getByRole('button', { name: /^Niet aangetroffen/ }).click();
  await expect(esther.getByText(new RegExp(`^Bewaard om \\d+:\\d+: ${naam}, niet aangetroffen`))).toBeVisible();

  await keuzes.getByRole('button', { name: /^Bevestigd 1/ }).click();
  const geweigerd = page.getByText(`Niet bewaard: ${naam}, bevestigd`);
  await expect(geweigerd).toBeVisible();
  await expect(page.getByText(new RegExp(cast.rijnoord.hr.naam)).first()).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk dit diploma' }).click();
  await expect(geweigerd).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Voortgang en geschiedenis' }).getByText(/niet aangetroffen/i).first()).toBeVisible();

  // Esther takes hers back: the diploma is to do again, for both.
  await esther.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(esther.getByRole('status').filter({ hasText: `Ongedaan gemaakt: ${naam} staat weer open.` })).toBeAttached();
});
