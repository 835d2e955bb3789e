import { test as basis, expect, type BrowserContext, type Page } from '@playwright/test';
import { demoWachtwoord } from '../../prisma/seed/cast';

interface Reis {
  /** Console errors that this journey expects, such as the 404 of a stranger's link. */
  verwachteFouten: RegExp[];
  /** A page in a browser of somebody else, watched for errors like the first one. */
  nogIemand: () => Promise<Page>;
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
    const fouten = opletten(context, verwachteFouten);
    await use(context);
    expect(fouten, 'errors in the console of the browser').toEqual([]);
  },
  nogIemand: async ({ browser, contextOptions, baseURL, locale, timezoneId, viewport, verwachteFouten }, use) => {
    const open: { context: BrowserContext; fouten: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? '', locale: locale ?? 'nl-NL', timezoneId: timezoneId ?? 'Europe/Amsterdam', viewport });
      open.push({ context, fouten: opletten(context, verwachteFouten) });
      return context.newPage();
    });
    for (const { context } of open) await context.close();
    expect(open.flatMap(({ fouten }) => fouten), 'errors in the console of the other browser').toEqual([]);
  },
});

export { expect };

function opletten(context: BrowserContext, verwacht: readonly RegExp[]): string[] {
  const fouten: string[] = [];
  const meld = (tekst: string) => { if (!verwacht.some((patroon) => patroon.test(tekst))) fouten.push(tekst); };
  context.on('console', (bericht) => { if (bericht.type() === 'error') meld(`${bericht.text()} (${bericht.location().url})`); });
  context.on('weberror', (fout) => meld(String(fout.error().stack ?? fout.error())));
  return fouten;
}

/** Signs in through the page, as a person would, and waits until the sign-in page is left. */
export async function inloggenAls(page: Page, email: string, wachtwoord: string = demoWachtwoord): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('textbox', { name: /e-mailadres/i }).fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
}
