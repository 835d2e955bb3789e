import { chromium } from '@playwright/test';
import { browserZoeken } from '../../../scripts/lib/browser.mjs';

export interface Bladzijdegewicht { verzoeken: number; kb: number; jsKb: number; fontKb: number }

/** What a first visit of a page costs over the wire, compressed as sent, without the browser's cache. */
export async function bladzijdeWegen(adres: string, pad: string, cookie: string): Promise<Bladzijdegewicht> {
  const executablePath = await browserZoeken();
  const browser = await chromium.launch({ args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'], ...(executablePath ? { executablePath } : {}) });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [naam = '', waarde = ''] = cookie.split('=');
    await context.addCookies([{ name: naam, value: waarde, url: adres, httpOnly: true, sameSite: 'Lax' }]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const soort = new Map<string, string>();
    const gewicht: Bladzijdegewicht = { verzoeken: 0, kb: 0, jsKb: 0, fontKb: 0 };
    cdp.on('Network.responseReceived', ({ requestId, type }) => soort.set(requestId, type));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      gewicht.verzoeken += 1;
      gewicht.kb += encodedDataLength / 1024;
      if (soort.get(requestId) === 'Script') gewicht.jsKb += encodedDataLength / 1024;
      if (soort.get(requestId) === 'Font') gewicht.fontKb += encodedDataLength / 1024;
    });
    await page.goto(`${adres}${pad}`, { waitUntil: 'networkidle' });
    return { verzoeken: gewicht.verzoeken, kb: Math.round(gewicht.kb), jsKb: Math.round(gewicht.jsKb), fontKb: Math.round(gewicht.fontKb) };
  } finally {
    await browser.close();
  }
}
