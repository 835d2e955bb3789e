import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './reis';

export const BREEDTEN = [320, 390, 768, 1024, 1440, 1920] as const;
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A theme changes colours and nothing else, so at night only the rules about colour can answer differently.
const KLEURREGELS = ['color-contrast', 'link-in-text-block'];

/**
 * Nothing that axe objects to, on a desk and on a phone, by day and by night, and nothing that sticks out at any width.
 * There is no list of exceptions. By night the desk is enough for the colours, and another state of a screen that was
 * looked at whole is looked at on a phone by day; `npm run test:vol` looks at everything. Ends on a wide screen, by day.
 */
export async function verwachtToegankelijk(page: Page, { stand = 'eerste' }: { stand?: 'eerste' | 'volgende' } = {}): Promise<void> {
  const gevonden: string[] = [];
  for (const breedte of [390, 1440]) {
    await page.setViewportSize({ width: breedte, height: 900 });
    for (const thema of ['light', 'dark'] as const) {
      if (!process.env.AANVAL_VOL && (stand === 'volgende' ? breedte !== 390 || thema !== 'light' : breedte === 390 && thema === 'dark')) continue;
      await page.emulateMedia({ colorScheme: thema });
      // No frames here, so no second page to gather what frames would say.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (thema === 'light' ? axe.withTags(REGELS) : axe.withRules(KLEURREGELS)).analyze();
      gevonden.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${breedte} ${thema} ${id}: ${target.join(' ')} – ${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 220)}`)));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  gevonden.push(...await uitstekend(page));
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(gevonden, new URL(page.url()).pathname).toEqual([]);
}

/** What makes a page scroll sideways, per width. `speling`: pixels that may stick out, such as the ink of a stroke in the margin of paper. */
export async function uitstekend(page: Page, breedten: readonly number[] = BREEDTEN, speling = 0): Promise<string[]> {
  const gevonden: string[] = [];
  for (const breedte of breedten) {
    await page.setViewportSize({ width: breedte, height: 900 });
    const teVeel = await page.evaluate((vrij) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth + vrij) return null;
      const breedste = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5).slice(0, 3);
      return `${scrollWidth - clientWidth} px: ${breedste.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').slice(0, 30)}`).join(' | ')}`;
    }, speling);
    if (teVeel !== null) gevonden.push(`${breedte} breed, te veel ${teVeel}`);
  }
  return gevonden;
}

/** Visible texts of which nothing can be seen, because their box or a box around them is too small. */
export async function verdwenenTekst(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const weg: string[] = [];
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let knoop = lopen.nextNode(); knoop; knoop = lopen.nextNode()) {
      const ouder = knoop.parentElement;
      const tekst = (knoop.textContent ?? '').trim();
      if (!ouder || tekst === '' || !ouder.checkVisibility({ visibilityProperty: true }) || ouder.closest('script, style, option, svg, noscript, textarea')) continue;
      // Texts for screen readers are clipped away on purpose, all in the same way.
      if (voorlezen(ouder)) continue;
      const bereik = document.createRange();
      bereik.selectNodeContents(knoop);
      let vak: { links: number; boven: number; rechts: number; onder: number } = randen(bereik.getBoundingClientRect());
      for (let om: Element | null = ouder; om && om !== document.body; om = om.parentElement) {
        if (getComputedStyle(om).overflowX === 'visible' && getComputedStyle(om).overflowY === 'visible') continue;
        const rand = randen(om.getBoundingClientRect());
        // What can be scrolled to is not gone.
        const rol = /auto|scroll/.test(getComputedStyle(om).overflowX + getComputedStyle(om).overflowY);
        if (rol) break;
        vak = { links: Math.max(vak.links, rand.links), boven: Math.max(vak.boven, rand.boven), rechts: Math.min(vak.rechts, rand.rechts), onder: Math.min(vak.onder, rand.onder) };
      }
      if (vak.rechts - vak.links < 1 || vak.onder - vak.boven < 1) weg.push(`${ouder.tagName} ${ouder.getAttribute('class') ?? ''}: ${tekst.slice(0, 40)}`);
    }
    return weg;

    function randen({ left, top, right, bottom }: DOMRect) {
      return { links: left, boven: top, rechts: right, onder: bottom };
    }
    function voorlezen(element: Element): boolean {
      for (let om: Element | null = element; om; om = om.parentElement) {
        if (getComputedStyle(om).clipPath === 'inset(50%)') return true;
      }
      return false;
    }
  });
}

/** Every page of the build, as its route: '/besturen/[bestuur]/overzicht'. */
export function paginasVan(manifest: Record<string, string>): string[] {
  return Object.entries(manifest).filter(([bron, route]) => bron.endsWith('/page') && !route.startsWith('/_')).map(([, route]) => route).sort();
}
