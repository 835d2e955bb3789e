import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/reis';
import { paginasVan, uitstekend, verdwenenTekst } from '../support/toegankelijk';

// Every part in every state, photographed as people will meet it: by day, by night and on paper, on a phone and on a wall.

const BREEDTEN = [320, 390, 1024, 1440, 1920];
const SOORTEN = { licht: { media: 'screen', colorScheme: 'light' }, donker: { media: 'screen', colorScheme: 'dark' }, papier: { media: 'print', colorScheme: 'light' } } as const;
// Paper is never narrower than an upright A4 within its margins, some 680 px; a narrower photograph is only a photograph.
const A4 = 680;
const KANTLIJN = 12;
const MAP = path.resolve('test-results/onderdelen');
const paginas = ['/onderdelen', '/onderdelen/formulier', '/onderdelen/grafieken', '/onderdelen/poort', '/onderdelen/vensters'];

test.describe.configure({ mode: 'parallel' });
// A trace keeps every state of every page: twice the time, and the findings say enough.
test.use({ trace: 'off', contextOptions: { reducedMotion: 'reduce' } });

for (const pagina of paginas) {
  test(`photographs of ${pagina}`, async ({ page }) => {
    await page.goto(pagina);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    fs.mkdirSync(MAP, { recursive: true });
    const gebreken: string[] = [];
    for (const [naam, soort] of Object.entries(SOORTEN)) {
      await page.emulateMedia(soort);
      for (const breedte of BREEDTEN) {
        const papier = soort.media === 'print';
        const past = papier && breedte < A4 ? [] : await uitstekend(page, [breedte], papier ? KANTLIJN : 0);
        await page.setViewportSize({ width: breedte, height: 900 });
        gebreken.push(...past.map((wat) => `${naam}: ${wat}`), ...(await verdwenenTekst(page)).map((wat) => `${naam} ${breedte}: verdwenen: ${wat}`));
        const foto = path.join(MAP, `${pagina.slice(1).replaceAll('/', '-')}-${naam}-${breedte}.png`);
        const beeld = await page.screenshot({ path: foto, fullPage: true });
        if (!papier && beeld.readUInt32BE(16) !== breedte) gebreken.push(`${naam} ${breedte}: de foto is ${beeld.readUInt32BE(16)} breed`);
        expect(beeld.length, `${foto} shows something`).toBeGreaterThan(8_000);
      }
    }
    expect(gebreken).toEqual([]);
  });
}

test('every page with parts is photographed', () => {
  const manifest = JSON.parse(fs.readFileSync(`${process.env.NEXT_DIST_DIR ?? '.next-test'}/app-path-routes-manifest.json`, 'utf8')) as Record<string, string>;
  expect(paginas).toEqual(paginasVan(manifest).filter((route) => route.startsWith('/onderdelen')));
});
