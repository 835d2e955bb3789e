import { expect, type Page } from '@playwright/test';
import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { uuidVan } from '../../prisma/seed/generator/toeval';

// The screens of the cycle, the rounds and what belongs to them; see toegankelijk.spec.ts.

export interface Scherm {
  wie: 'niemand' | 'bestuurder' | 'hr' | 'teamleider' | 'mr' | 'klein' | 'leeg';
  adres: string;
  /** What is done on the screen before it is looked at. */
  stap?: (page: Page) => Promise<void>;
  status?: number;
}

/** The summary of a refused form, with links to the fields, has the focus. */
export async function foutlijst(page: Page): Promise<void> {
  await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused();
}

const L = '/besturen/lauwerland';
const BAKEN = `${L}/cyclus/${cyclusIdVan('baken')}`;

export const schermenCyclus: Record<string, Scherm[]> = {
  '/besturen/[bestuur]/cyclus': [{ wie: 'bestuurder', adres: `${L}/cyclus` }, { wie: 'teamleider', adres: `${L}/cyclus` }, { wie: 'leeg', adres: '/besturen/rivierenland/cyclus' }],
  '/besturen/[bestuur]/mijn-werk': [{ wie: 'teamleider', adres: `${L}/mijn-werk` }, { wie: 'hr', adres: `${L}/mijn-werk` }, { wie: 'leeg', adres: '/besturen/rivierenland/mijn-werk' }],
  '/besturen/[bestuur]/meldingen': [{ wie: 'teamleider', adres: `${L}/meldingen?toon=alles` }, { wie: 'leeg', adres: '/besturen/rivierenland/meldingen' }],
  '/besturen/[bestuur]/cyclus/nieuw': [{ wie: 'bestuurder', adres: `${L}/cyclus/nieuw`, stap: async (page) => { await page.getByRole('textbox', { name: 'Naam' }).fill(''); await page.getByRole('button', { name: 'Cyclus openen' }).click(); await foutlijst(page); } }],
  '/besturen/[bestuur]/cyclus/[cyclus]': [{ wie: 'hr', adres: BAKEN }, { wie: 'bestuurder', adres: `${L}/cyclus/${cyclusIdVan('baken-2024')}` }, { wie: 'klein', adres: `/besturen/waterhoek/cyclus/${cyclusIdVan('waterhoek')}` }, { wie: 'hr', adres: `${L}/cyclus/bestaat-niet`, status: 404 }],
  '/besturen/[bestuur]/cyclus/[cyclus]/route': [
    { wie: 'bestuurder', adres: `${BAKEN}/route` },
    { wie: 'hr', adres: `${BAKEN}/route?fase=1b`, stap: async (page) => { await page.getByRole('radio', { name: 'Nee, wij slaan deze fase over' }).check(); await page.getByRole('button', { name: 'Fase bewaren' }).click(); await foutlijst(page); await page.locator('summary', { hasText: 'Niet relevant' }).first().click(); } },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]': [{ wie: 'hr', adres: `${BAKEN}/fase/1b` }, { wie: 'hr', adres: `${BAKEN}/fase/1b?alles=ja` }, { wie: 'hr', adres: `${BAKEN}/fase/1a?alles=ja` }, { wie: 'teamleider', adres: `${BAKEN}/fase/1b` }, { wie: 'hr', adres: `${BAKEN}/fase/9z`, status: 404 }],
  '/besturen/[bestuur]/cyclus/[cyclus]/vraag/[vraag]': [{ wie: 'hr', adres: `${BAKEN}/vraag/1b-vraag-overig-beleid-03?versie=2` }, { wie: 'hr', adres: `${BAKEN}/vraag/1b-reflectie-toegevoegd` }, { wie: 'hr', adres: `${BAKEN}/vraag/bestaat-niet`, status: 404 }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument': [{ wie: 'hr', adres: `${BAKEN}/instrument` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/keten': [{ wie: 'hr', adres: `${BAKEN}/instrument/keten?punt=rij:1b-knelpunt-11` }, { wie: 'klein', adres: `/besturen/waterhoek/cyclus/${cyclusIdVan('waterhoek')}/instrument/keten` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/[instrument]': [{ wie: 'hr', adres: `${BAKEN}/instrument/pdca-cyclus`, stap: async (page) => { await page.locator('.keten > summary').first().click(); } }, { wie: 'hr', adres: `${BAKEN}/instrument/bestaat-niet`, status: 404 }],
  '/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]/resultaat': [{ wie: 'hr', adres: `${BAKEN}/fase/1b/resultaat` }, { wie: 'hr', adres: `${BAKEN}/fase/2b/resultaat` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/bijlage-1': [
    { wie: 'hr', adres: `${BAKEN}/instrument/bijlage-1`, stap: async (page) => { for (const kop of await page.locator('.doel:first-child summary').all()) await kop.click(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/bijlage-1` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/bijlage-2': [{ wie: 'hr', adres: `${BAKEN}/instrument/bijlage-2` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/terugblik-fase-1': [{ wie: 'hr', adres: `${BAKEN}/instrument/terugblik-fase-1` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/aanknopingspunten': [
    { wie: 'hr', adres: `${BAKEN}/instrument/aanknopingspunten`, stap: async (page) => { for (const kop of await page.locator('#vraag-2a-aanknopingspunt-loopbaan-05 summary').all()) await kop.click(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/aanknopingspunten` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/tabel-3': [{ wie: 'hr', adres: `${BAKEN}/instrument/tabel-3` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/tabel-4': [
    { wie: 'hr', adres: `${BAKEN}/instrument/tabel-4`, stap: async (page) => { for (const kop of await page.locator('#vraag-1b-tabel4-kaart-03 summary').all()) await kop.click(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/tabel-4` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/personeelsanalyse': [{ wie: 'hr', adres: `${BAKEN}/instrument/personeelsanalyse?wie=ja` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/knelpunten': [
    { wie: 'hr', adres: `${BAKEN}/instrument/knelpunten?volgorde=gewicht`, stap: async (page) => { for (const kop of await page.locator('#vraag-1b-knelpunt-11 summary').all()) await kop.click(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/knelpunten` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/stakeholders': [
    { wie: 'hr', adres: `${BAKEN}/instrument/stakeholders`, stap: async (page) => { await page.locator('#register summary').first().click(); await page.locator('#belangen-en-betrouwbaarheid').getByRole('button', { name: /^Universiteit/ }).click(); await page.getByRole('menu').waitFor(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/stakeholders` }, { wie: 'bestuurder', adres: `${BAKEN}/instrument/stakeholders` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/amo': [
    { wie: 'hr', adres: `${BAKEN}/instrument/amo`, stap: async (page) => { for (const kop of await page.locator('#deel-kunnen summary, .amo-keten summary').all()) await kop.click(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/amo` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/amo-stappen': [{ wie: 'hr', adres: `${BAKEN}/instrument/amo-stappen` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/overig-beleid': [
    { wie: 'hr', adres: `${BAKEN}/instrument/overig-beleid`, stap: async (page) => { await page.getByRole('button', { name: 'Maak van Functioneren een knelpunt' }).click(); await page.getByRole('dialog').waitFor(); } },
    { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/instrument/overig-beleid` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes': [{ wie: 'hr', adres: `${BAKEN}/rondes` }, { wie: 'hr', adres: `${L}/cyclus/${cyclusIdVan('terp')}/rondes` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes/nieuw': [{ wie: 'hr', adres: `${BAKEN}/rondes/nieuw?fase=1b`, stap: async (page) => { await page.locator('summary', { hasText: 'Eigen vraag 1' }).click(); await page.getByRole('button', { name: 'Open de ronde' }).click(); await foutlijst(page); } }],
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes/[ronde]': [
    { wie: 'hr', adres: `${BAKEN}/rondes/${uuidVan('ronde studiedag')}`, stap: async (page) => { await page.locator('summary', { hasText: 'Laat mensen stippen verdelen' }).click(); } },
    { wie: 'hr', adres: `${BAKEN}/rondes/${uuidVan('ronde visie')}`, stap: async (page) => { await page.locator('summary', { hasText: 'Per groep' }).first().click(); } },
    { wie: 'hr', adres: `${BAKEN}/rondes/${uuidVan('ronde leerlingen')}` },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes/[ronde]/scherm': [{ wie: 'hr', adres: `${BAKEN}/rondes/${uuidVan('ronde studiedag')}/scherm` }, { wie: 'hr', adres: `${BAKEN}/rondes/${uuidVan('ronde studiedag')}/scherm?vraag=3` }, { wie: 'hr', adres: `${BAKEN}/rondes/${uuidVan('ronde leerlingen')}/scherm` }],
  '/dialoog': [{ wie: 'niemand', adres: '/dialoog' }],
  '/dialoog/[code]': [
    { wie: 'niemand', adres: '/dialoog/baken7studie', stap: async (page) => { await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click(); await expect(page.getByRole('main').getByRole('alert')).toBeFocused(); } },
    { wie: 'niemand', adres: '/dialoog/baken2visie4' }, { wie: 'niemand', adres: '/dialoog/bestaatniet' },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/besluiten': [
    { wie: 'hr', adres: `${BAKEN}/besluiten?stand=alle` }, { wie: 'bestuurder', adres: `${L}/cyclus/${cyclusIdVan('terp')}/besluiten` }, { wie: 'hr', adres: `${BAKEN}/besluiten?zoek=bestaatniet` },
    { wie: 'hr', adres: `${BAKEN}/besluiten`, stap: async (page) => { await page.getByRole('button', { name: /^Intrekken: besluit van/ }).first().click(); await page.getByRole('dialog', { name: 'Besluit intrekken?' }).waitFor(); } },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/besluiten/nieuw': [{ wie: 'hr', adres: `${BAKEN}/besluiten/nieuw?fase=1b`, stap: async (page) => { await page.getByRole('button', { name: 'Besluit vastleggen' }).click(); await foutlijst(page); } }],
  '/besturen/[bestuur]/cyclus/[cyclus]/gesprekken': [
    { wie: 'hr', adres: `${BAKEN}/gesprekken` }, { wie: 'teamleider', adres: `${BAKEN}/gesprekken` },
    { wie: 'hr', adres: `${BAKEN}/gesprekken`, stap: async (page) => { await page.getByRole('button', { name: /^Bijwerken: Scholen op de Kaart/ }).click(); await page.getByRole('dialog').waitFor(); } },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/eigen-vragen': [
    { wie: 'hr', adres: `${BAKEN}/eigen-vragen` }, { wie: 'klein', adres: `/besturen/waterhoek/cyclus/${cyclusIdVan('waterhoek')}/eigen-vragen` },
    { wie: 'hr', adres: `${BAKEN}/eigen-vragen`, stap: async (page) => { await page.getByRole('button', { name: 'Vraag toevoegen' }).click(); await page.getByRole('dialog', { name: 'Eigen vraag toevoegen' }).waitFor(); } },
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/deelnemers': [{ wie: 'hr', adres: `${BAKEN}/deelnemers` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/instellingen': [{ wie: 'hr', adres: `${BAKEN}/instellingen`, stap: async (page) => { await page.getByRole('textbox', { name: 'Naam' }).fill(''); await page.getByRole('button', { name: 'Cyclus bewaren' }).click(); await foutlijst(page); } }, { wie: 'bestuurder', adres: `${L}/cyclus/${cyclusIdVan('baken-2024')}/instellingen` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]/afsluiten': [
    { wie: 'hr', adres: `${BAKEN}/fase/1b/afsluiten`, stap: async (page) => { await page.locator('summary', { hasText: /zonder antwoord/ }).click(); } },
    { wie: 'hr', adres: `${BAKEN}/fase/1a/afsluiten`, stap: async (page) => { await page.getByRole('button', { name: '1A weer openen' }).click(); await foutlijst(page); } },
    { wie: 'hr', adres: `${BAKEN}/fase/9z/afsluiten`, status: 404 },
  ],
};
