import { cast } from '../../prisma/seed/cast';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { expect, inloggenAls, test } from '../support/reis';

// De Terp goes along the bottlenecks with one key each, weighs one, and two people judge it; nobody loses the row in hand.

const PAGINA = `/besturen/lauwerland/cyclus/${cyclusIdVan('terp')}/instrument/knelpunten`;

test('one key per bottleneck, the heaviest first without losing the place, and two judgements side by side', async ({ page, nogIemand }) => {
  await inloggenAls(page, cast.lauwerland.hrScholen.email);
  await page.goto(PAGINA);
  const rij = (nr: string) => page.locator(`#vraag-1b-knelpunt-${nr}`);
  const speelt = (nr: string, naam: string) => rij(nr).getByRole('group', { name: /^Speelt dit bij ons/ }).first().getByRole('radio', { name: naam });

  // Along the list: a letter chooses and goes on to the next.
  await speelt('11', 'Ja').focus();
  await page.keyboard.press('j');
  await expect(speelt('11', 'Ja')).toBeChecked();
  await expect(rij('12').getByRole('radio').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(speelt('12', 'Nee')).toBeChecked();

  // Where the guide packs several into one, each is a tick of its own, and what is recognised plays here.
  await rij('15').getByRole('checkbox', { name: 'Een master kost te veel tijd.' }).check();
  await expect(speelt('15', 'Ja')).toBeChecked();

  await rij('11').getByText(/^Werk uit/).click();
  await rij('11').getByRole('group', { name: 'Hoe groot het probleem is' }).first().getByText('4. Zeer groot').click();
  await rij('11').getByRole('group', { name: 'Hoe dringend het is' }).first().getByText('Nu', { exact: true }).click();
  await expect(rij('11').getByText('Gewicht 12 van 12')).toBeVisible();
  await rij('11').getByLabel('Oorzaak').fill('Er zijn geen vervangers.');
  await expect(rij('11').getByText(/^Bewaard om \d\d:\d\d/)).toBeVisible({ timeout: 15_000 });

  // The heaviest first: it is on top now, and still where it was on the screen.
  const hoogte = async () => (await rij('11').boundingBox())?.y ?? 0;
  const voor = await hoogte();
  await page.getByRole('group', { name: 'Volgorde' }).getByText('Zwaarste eerst').click();
  await expect(page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) }).first()).toHaveAttribute('id', 'vraag-1b-knelpunt-11');
  expect(Math.abs((await hoogte()) - voor)).toBeLessThan(2);

  // Somebody else thinks otherwise: it appears here without a reload.
  const ander = await nogIemand();
  await inloggenAls(ander, cast.lauwerland.hr.email);
  await ander.goto(PAGINA);
  const oordeel = (blad: typeof page) => blad.getByRole('form', { name: /^Oordelen over: Wie een opleiding volgt/ });
  for (const [blad, keuze] of [[page, '4. Zeer groot'], [ander, '2. Klein']] as const) {
    await blad.locator('#vraag-1b-knelpunt-11').getByText(/^Bespreek, oordeel/).click();
    await oordeel(blad).getByRole('radio', { name: keuze }).check();
    await expect(oordeel(blad).getByText('Uw oordeel is bewaard.')).toBeVisible();
  }
  await expect(oordeel(page).getByText('1 van 2 kiest “Klein”: Joost Meinema. 1 van 2 kiest “Zeer groot”: u.')).toBeVisible({ timeout: 15_000 });
});
