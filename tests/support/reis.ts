import { test as basis, expect, type Page } from '@playwright/test';
import { demoWachtwoord } from '../../prisma/seed/cast';

interface Reis {
  /** Console errors that this journey expects, such as the 404 of a stranger's link. */
  verwachteFouten: RegExp[];
}

/**
 * A journey in the browser. Anything that the browser reports as an error, a refused script or style
 * (Content-Security-Policy) among them, fails the test unless it is in `verwachteFouten`.
 */
export const test = basis.extend<Reis>({
  verwachteFouten: [[], { option: true }],
  baseURL: async ({}, use) => {
    await use(process.env.REIS_URL);
  },
  context: async ({ context, verwachteFouten }, use) => {
    const fouten: string[] = [];
    const meld = (tekst: string) => { if (!verwachteFouten.some((verwacht) => verwacht.test(tekst))) fouten.push(tekst); };
    context.on('console', (bericht) => { if (bericht.type() === 'error') meld(`${bericht.text()} (${bericht.location().url})`); });
    context.on('weberror', (fout) => meld(String(fout.error().stack ?? fout.error())));
    await use(context);
    expect(fouten, 'errors in the console of the browser').toEqual([]);
  },
});

export { expect };

/** Signs in through the page, as a person would, and waits until the sign-in page is left. */
export async function inloggenAls(page: Page, email: string, wachtwoord: string = demoWachtwoord): Promise<void> {
  await page.goto('/inloggen');
  await page.getByLabel(/e-mailadres/i).fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
}
