import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { cast } from '../../prisma/seed/cast';
import { tabNaar } from '../support/bladen';
import { expect, inloggenAls, test } from '../support/reis';
import { paginasVan, verwachtToegankelijk } from '../support/toegankelijk';
import { foutlijst, schermenCyclus } from '../support/toegankelijk-cyclus';
import { schermenPlan } from '../support/toegankelijk-plan';

// Every screen can be read and used by everyone. The build says which screens there are, so a new one cannot stay out.

const wie = {
  niemand: null, bestuurder: cast.lauwerland.bestuurder, hr: cast.lauwerland.hr, teamleider: cast.lauwerland.teamleider, leraar: cast.lauwerland.leraar, mr: cast.lauwerland.medezeggenschap, tweeBesturen: cast.interim, expert: cast.expert,
  klein: cast.waterhoek.hr, leeg: cast.rivierenland.bestuurder,
};
type Wie = keyof typeof wie;

interface Scherm {
  wie: Wie;
  /** Address with the ids of the demo filled in by `Plekken`. */
  adres: string | ((plekken: Plekken) => string);
  /** What is done on the screen before it is looked at. */
  stap?: (page: Page) => Promise<void>;
  status?: number;
}

/** Addresses of one school and one person, as they stand in the links of the board. */
interface Plekken {
  school: string;
  schoolBeheer: string;
  dossier: string;
  diploma: string;
  aanstelling: string;
  bevoegdheid: string;
}

const L = '/besturen/lauwerland';
const eersteStudie = async (page: Page) => {
  await page.getByRole('table', { name: 'Studies' }).locator('tbody').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Per schooljaar' })).toBeVisible();
};
const weergavenOpenen = async (page: Page) => { await page.locator('summary', { hasText: /^Weergaven/ }).click(); };
const druk = (naam: string | RegExp) => async (page: Page) => { await page.getByRole('button', { name: naam }).first().click(); };

const schermen: Record<string, Scherm[]> = {
  '/': [{ wie: 'niemand', adres: '/' }],
  '/inloggen': [{ wie: 'niemand', adres: '/inloggen', stap: async (page) => { await page.getByRole('button', { name: 'Inloggen', exact: true }).click(); await expect(page.getByRole('main').getByRole('alert')).toBeFocused(); } }],
  '/wachtwoord-vergeten': [{ wie: 'niemand', adres: '/wachtwoord-vergeten' }],
  '/wachtwoord-herstellen': [{ wie: 'niemand', adres: '/wachtwoord-herstellen#geen' }],
  '/uitnodiging': [{ wie: 'niemand', adres: '/uitnodiging' }, { wie: 'niemand', adres: '/uitnodiging#bestaat-niet', stap: async (page) => { await expect(page.getByText('Deze link werkt niet')).toBeVisible(); } }],
  '/eigen-dossier': [
    { wie: 'niemand', adres: `/eigen-dossier#${'x'.repeat(43)}`, stap: async (page) => { await expect(page.getByText('Deze link werkt niet (meer)')).toBeVisible(); } },
    { wie: 'niemand', adres: '/eigen-dossier?klaar=1' },
  ],
  // Filled in, this one and the own file are looked at in the journey of the teacher.
  '/eigen-dossier/correctie': [{ wie: 'niemand', adres: '/eigen-dossier/correctie', stap: async (page) => { await expect(page.getByText('Deze link werkt niet (meer)')).toBeVisible(); } }],
  '/hulp': [{ wie: 'niemand', adres: '/hulp' }],
  '/privacy': [{ wie: 'niemand', adres: '/privacy' }],
  '/toegankelijkheid': [{ wie: 'niemand', adres: '/toegankelijkheid' }],
  '/demo/post': [{ wie: 'niemand', adres: '/demo/post', status: 404 }],
  '/onderdelen': [{ wie: 'niemand', adres: '/onderdelen' }],
  '/onderdelen/formulier': [{ wie: 'niemand', adres: '/onderdelen/formulier' }],
  '/onderdelen/grafieken': [{ wie: 'niemand', adres: '/onderdelen/grafieken' }],
  '/onderdelen/poort': [{ wie: 'niemand', adres: '/onderdelen/poort' }],
  '/onderdelen/vensters': [{ wie: 'niemand', adres: '/onderdelen/vensters' }],
  '/mijn-account': [{ wie: 'hr', adres: '/mijn-account' }],
  '/expert': [{ wie: 'expert', adres: '/expert' }],
  '/besturen': [{ wie: 'tweeBesturen', adres: '/besturen' }],
  '/besturen/[bestuur]': [{ wie: 'tweeBesturen', adres: '/besturen/rijnoord', stap: druk(/wissel van bestuur/) }, { wie: 'hr', adres: '/besturen/rijnoord', status: 404 }],
  ...schermenCyclus,
  ...schermenPlan,
  '/besturen/[bestuur]/overzicht': [
    { wie: 'bestuurder', adres: `${L}/overzicht`, stap: async (page) => { await page.getByText('Peildatum wijzigen').click(); } },
    { wie: 'bestuurder', adres: `${L}/overzicht?eenheid=fte`, stap: async (page) => { await page.getByRole('link', { name: /^Hoe is dit berekend\?/ }).first().click(); await expect(page.getByRole('dialog').getByText('Wie telt, en wie niet')).toBeVisible(); } },
    { wie: 'teamleider', adres: `${L}/overzicht` }, { wie: 'leeg', adres: '/besturen/rivierenland/overzicht?peildatum=2001-01-01' },
    { wie: 'bestuurder', adres: `${L}/overzicht?bekend=2026-10-01`, stap: async (page) => { await page.getByText(/^Zoals bekend op/).click(); } },
  ],
  '/besturen/[bestuur]/overzicht/[school]': [{ wie: 'bestuurder', adres: ({ school }) => school }],
  '/besturen/[bestuur]/overzicht/cijfers': [{ wie: 'bestuurder', adres: `${L}/overzicht/cijfers?bekend=2026-10-01` }, { wie: 'leeg', adres: '/besturen/rivierenland/overzicht/cijfers' }],
  '/besturen/[bestuur]/overzicht/cijfers/[indicator]': [
    { wie: 'bestuurder', adres: `${L}/overzicht/cijfers/doel80` }, { wie: 'teamleider', adres: `${L}/overzicht/cijfers/per-vertrek` }, { wie: 'leeg', adres: '/besturen/rivierenland/overzicht/cijfers/doel50' },
    { wie: 'bestuurder', adres: `${L}/overzicht/cijfers/bestaat-niet`, status: 404 },
  ],
  '/besturen/[bestuur]/overzicht/doelen': [
    { wie: 'bestuurder', adres: `${L}/overzicht/doelen`, stap: async (page) => { await page.getByRole('button', { name: 'Doel zetten' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } },
    { wie: 'teamleider', adres: `${L}/overzicht/doelen` },
  ],
  '/besturen/[bestuur]/overzicht/berekening': [{ wie: 'bestuurder', adres: `${L}/overzicht/berekening?indicator=doel80` }],
  '/besturen/[bestuur]/inventaris': [{ wie: 'hr', adres: `${L}/inventaris?zoek=a&master=ja` }, { wie: 'hr', adres: `${L}/inventaris?zoek=xqxqxq` }, { wie: 'hr', adres: `${L}/inventaris?instellen=1&groep=school&kolommen=functie.diploma.master.bevoegd.vertrek`, stap: weergavenOpenen }],
  '/besturen/[bestuur]/inventaris/matrix': [
    { wie: 'hr', adres: `${L}/inventaris/matrix` },
    { wie: 'hr', adres: `${L}/inventaris/matrix?groep=school&bekend=2026-10-01` },
    { wie: 'hr', adres: `${L}/inventaris/matrix?groep=team&open=alle&kolommen=sectie.schaal.fte.master.wo.soort.vwo.bevoegd.studie.vertrek.screening.leeftijd.populatie`, stap: async (page) => { await page.locator('summary', { hasText: /^Kolommen/ }).click(); await page.getByText('Wat staat in elke kolom').click(); } },
    { wie: 'teamleider', adres: `${L}/inventaris/matrix?groep=geen`, stap: async (page) => { await weergavenOpenen(page); await page.getByRole('button', { name: 'Weergave bewaren' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } },
    { wie: 'hr', adres: `${L}/inventaris/matrix?zoek=xqxqxq` }, { wie: 'leeg', adres: '/besturen/rivierenland/inventaris/matrix' },
  ],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]': [{ wie: 'hr', adres: ({ dossier }) => dossier }, { wie: 'hr', adres: ({ dossier }) => `${dossier}?peildatum=2026-10-01&bekend=2026-10-01` }, { wie: 'hr', adres: ({ dossier }) => `${dossier}?peildatum=2025-10-01&bekend=2025-10-01` }, { wie: 'leraar', adres: `${L}/inventaris` }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/tijdlijn': [{ wie: 'hr', adres: ({ dossier }) => `${dossier}/tijdlijn` }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/gegevens': [{ wie: 'hr', adres: ({ dossier }) => `${dossier}/gegevens`, stap: async (page) => { await page.getByLabel('Achternaam').fill(''); await page.getByRole('button', { name: 'Gegevens bewaren' }).click(); await foutlijst(page); } }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/lessen/[schooljaar]': [
    { wie: 'hr', adres: ({ dossier }) => `${dossier}/lessen/2026?overnemen=ja`, stap: async (page) => { await page.getByLabel('Uren per week').first().fill('0'); await page.getByRole('button', { name: 'Lessen bewaren' }).click(); await foutlijst(page); } },
    { wie: 'hr', adres: ({ dossier }) => `${dossier}/lessen/2030` },
  ],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/aanstellingen/nieuw': [{ wie: 'hr', adres: ({ dossier }) => `${dossier}/aanstellingen/nieuw`, stap: async (page) => { await page.getByRole('button', { name: 'Aanstelling toevoegen' }).click(); await foutlijst(page); } }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/aanstellingen/[aanstelling]': [
    { wie: 'hr', adres: ({ aanstelling }) => aanstelling, stap: async (page) => { await page.getByRole('button', { name: 'Wijziging bewaren' }).click(); await foutlijst(page); } },
    { wie: 'hr', adres: ({ aanstelling }) => `${aanstelling}?doe=corrigeren` }, { wie: 'hr', adres: ({ aanstelling }) => `${aanstelling}?doe=beeindigen` },
  ],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/bevoegdheden/nieuw': [{ wie: 'hr', adres: ({ dossier }) => `${dossier}/bevoegdheden/nieuw`, stap: async (page) => { await page.getByRole('button', { name: 'Bevoegdheid toevoegen' }).click(); await foutlijst(page); } }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/bevoegdheden/[bevoegdheid]': [{ wie: 'hr', adres: ({ bevoegdheid }) => bevoegdheid, stap: druk('Bevoegdheid verwijderen') }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/diplomas/nieuw': [{ wie: 'hr', adres: ({ dossier }) => `${dossier}/diplomas/nieuw`, stap: async (page) => { await page.getByRole('button', { name: 'Diploma toevoegen' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/diplomas/[diploma]': [{ wie: 'hr', adres: ({ diploma }) => diploma }],
  '/besturen/[bestuur]/inventaris/correcties': [
    { wie: 'hr', adres: `${L}/inventaris/correcties`, stap: druk(/^Niet overnemen/) }, { wie: 'hr', adres: `${L}/inventaris/correcties?stand=behandeld` }, { wie: 'leeg', adres: '/besturen/rivierenland/inventaris/correcties', status: 404 },
    { wie: 'klein', adres: '/besturen/waterhoek/inventaris/correcties?soort=persoon' },
  ],
  '/besturen/[bestuur]/inventaris/correcties/vragen': [{ wie: 'hr', adres: `${L}/inventaris/correcties/vragen`, stap: druk(/een link sturen$/) }, { wie: 'klein', adres: '/besturen/waterhoek/inventaris/correcties/vragen?wie=geen-antwoord' }],
  '/besturen/[bestuur]/inventaris/medewerkers/[medewerker]/correctie': [
    { wie: 'leraar', adres: ({ dossier }) => `${dossier}/correctie` }, { wie: 'leraar', adres: ({ dossier }) => `${dossier}/correctie?soort=diploma-nieuw`, stap: async (page) => { await page.getByLabel('Behaald op').fill('1989'); await page.getByRole('button', { name: 'Voorstel versturen' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } },
    { wie: 'leraar', adres: ({ dossier }) => `${dossier}/correctie?soort=les` },
  ],
  '/besturen/[bestuur]/inventaris/screening': [{ wie: 'hr', adres: `${L}/inventaris/screening` }, { wie: 'hr', adres: `${L}/inventaris/screening?tab=nader-onderzoek`, stap: async (page) => { await toetsen(page); } }, { wie: 'hr', adres: `${L}/inventaris/screening?tab=tweede-blik` }],
  '/besturen/[bestuur]/inventaris/screening/campagnes': [{ wie: 'hr', adres: `${L}/inventaris/screening/campagnes`, stap: toetsen }, { wie: 'klein', adres: '/besturen/waterhoek/inventaris/screening/campagnes' }],
  '/besturen/[bestuur]/inventaris/screening/campagnes/nieuw': [
    { wie: 'hr', adres: `${L}/inventaris/screening/campagnes/nieuw`, stap: async (page) => { await page.getByRole('button', { name: 'Bekijk wat erbij hoort' }).click(); await expect(page.getByRole('button', { name: 'Campagne maken' })).toBeVisible(); } },
    { wie: 'hr', adres: `${L}/inventaris/screening/campagnes/nieuw?bekijk=1&naam=&begin=2026-11-23&streefdatum=2026-11-01`, stap: async (page) => { await expect(page.getByText('De streefdatum ligt vóór het begin.').first()).toBeVisible(); } },
  ],
  '/besturen/[bestuur]/inventaris/screening/campagnes/[campagne]': [
    { wie: 'hr', adres: `${L}/inventaris/screening/campagnes`, stap: (page) => campagneOpenen(page, 'Screening najaar 2026') }, { wie: 'hr', adres: `${L}/inventaris/screening/campagnes`, stap: (page) => campagneOpenen(page, 'Screening najaar 2025') },
    { wie: 'hr', adres: `${L}/inventaris/screening/campagnes`, stap: async (page) => { await campagneOpenen(page, 'Screening najaar 2026'); await page.getByRole('button', { name: 'Wijzigen' }).click(); await expect(page.getByRole('dialog')).toBeVisible(); } },
  ],
  '/besturen/[bestuur]/inventaris/screening/werklijst': [{ wie: 'hr', adres: `${L}/inventaris/screening/werklijst` }, { wie: 'hr', adres: `${L}/inventaris/screening/werklijst?zoek=xqxqxq` }],
  '/besturen/[bestuur]/inventaris/screening/werklijst/reeks': [{ wie: 'hr', adres: `${L}/inventaris/screening/werklijst/reeks?alles=1&soort=nooit&keuze=register` }, { wie: 'hr', adres: `${L}/inventaris/screening/werklijst/reeks` }],
  '/besturen/[bestuur]/inventaris/screening/werklijst/reeks/[reeks]': [{ wie: 'klein', adres: '/besturen/waterhoek/inventaris/screening/werklijst?soort=nooit', stap: reeksVastleggen }],
  '/besturen/[bestuur]/inventaris/studies': [
    { wie: 'hr', adres: `${L}/inventaris/studies?status=alle`, stap: druk('Welke regels rekenen wij?') }, { wie: 'hr', adres: `${L}/inventaris/studies?beeld=verlof` }, { wie: 'leeg', adres: '/besturen/rivierenland/inventaris/studies' },
    { wie: 'hr', adres: `${L}/inventaris/studies?zoek=xqxqxq` },
  ],
  '/besturen/[bestuur]/inventaris/studies/nieuw': [
    { wie: 'hr', adres: `${L}/inventaris/studies/nieuw?zoek=hofstra` },
    { wie: 'hr', adres: ({ dossier }) => `${L}/inventaris/studies/nieuw?medewerker=${dossier.split('/').at(-1) ?? ''}`, stap: async (page) => { await page.getByRole('button', { name: 'Studie toevoegen' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } },
  ],
  '/besturen/[bestuur]/inventaris/studies/[traject]': [
    { wie: 'hr', adres: `${L}/inventaris/studies?status=bezig`, stap: async (page) => { await eersteStudie(page); await page.getByRole('button', { name: 'Afronden met diploma' }).click(); } },
    { wie: 'hr', adres: `${L}/inventaris/studies?status=afgerond`, stap: eersteStudie }, { wie: 'bestuurder', adres: `${L}/inventaris/studies?status=bezig`, stap: eersteStudie },
  ],
  '/besturen/[bestuur]/inventaris/vertrek': [
    { wie: 'hr', adres: `${L}/inventaris/vertrek`, stap: druk(/^Vastleggen/) }, { wie: 'bestuurder', adres: `${L}/inventaris/vertrek?jaren=3&met=mogelijk`, stap: async (page) => { await page.getByText('Per school in beeld').click(); } },
    { wie: 'teamleider', adres: `${L}/inventaris/vertrek?jaren=1` }, { wie: 'leeg', adres: '/besturen/rivierenland/inventaris/vertrek' },
  ],
  '/besturen/[bestuur]/inventaris/import': [{ wie: 'klein', adres: '/besturen/waterhoek/inventaris/import', stap: async (page) => { await page.getByRole('button', { name: 'Lezen en herkennen' }).click(); await expect(page.getByText('Kies eerst een bestand.')).toBeVisible(); } }],
  '/besturen/[bestuur]/inventaris/import/profielen': [{ wie: 'hr', adres: `${L}/inventaris/import/profielen` }, { wie: 'klein', adres: '/besturen/waterhoek/inventaris/import/profielen' }],
  '/besturen/[bestuur]/inventaris/import/profielen/[profiel]': [
    { wie: 'klein', adres: '/besturen/waterhoek/inventaris/import/profielen/afas-medewerkers', stap: druk('Kopieer en pas aan') },
    { wie: 'hr', adres: `${L}/inventaris/import/profielen`, stap: async (page) => { await page.getByRole('table', { name: 'Profielen van uw bestuur' }).getByRole('link').first().click(); await page.getByLabel('Woorden voor functiecategorie').fill('zomaar'); await page.getByRole('button', { name: 'Profiel opslaan' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } },
  ],
  '/besturen/[bestuur]/inventaris/import/[import]': [
    { wie: 'klein', adres: '/besturen/waterhoek/inventaris/import', stap: (page) => inlezen(page, false) }, { wie: 'klein', adres: '/besturen/waterhoek/inventaris/import', stap: (page) => inlezen(page, true) },
  ],
  '/besturen/[bestuur]/organisatie': [{ wie: 'hr', adres: `${L}/organisatie` }],
  '/besturen/[bestuur]/organisatie/mensen': [{ wie: 'bestuurder', adres: `${L}/organisatie/mensen` }, { wie: 'bestuurder', adres: `${L}/organisatie/mensen`, stap: druk(/^Wijzigen: /) }],
  '/besturen/[bestuur]/organisatie/mensen/uitnodigen': [{ wie: 'bestuurder', adres: `${L}/organisatie/mensen/uitnodigen`, stap: async (page) => { await page.getByLabel('Rol', { exact: true }).selectOption('teamleider'); } }],
  '/besturen/[bestuur]/organisatie/scholen/nieuw': [{ wie: 'hr', adres: `${L}/organisatie/scholen/nieuw`, stap: async (page) => { await page.getByRole('button', { name: 'School toevoegen' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } }],
  '/besturen/[bestuur]/organisatie/scholen/[school]': [{ wie: 'hr', adres: ({ schoolBeheer }) => schoolBeheer }],
  '/besturen/[bestuur]/bibliotheek': [{ wie: 'bestuurder', adres: `${L}/bibliotheek`, stap: async (page) => { await page.getByText('Wat er in de bron ontbreekt').click(); } }, { wie: 'leraar', adres: `${L}/bibliotheek?zoek=begeleiding` }, { wie: 'leeg', adres: '/besturen/rivierenland/bibliotheek?zoek=xqxqxq' }],
  '/besturen/[bestuur]/bibliotheek/[hoofdstuk]/[pagina]': [
    { wie: 'teamleider', adres: `${L}/bibliotheek/shrm/amo-model`, stap: async (page) => { await termOpenen(page, 'Motivation'); } },
    { wie: 'leraar', adres: `${L}/bibliotheek/masters/initiatieven` }, { wie: 'hr', adres: `${L}/bibliotheek/shrm/bestaat-niet`, status: 404 },
  ],
  '/besturen/[bestuur]/bibliotheek/begrippen': [{ wie: 'leraar', adres: `${L}/bibliotheek/begrippen#master` }],
  '/besturen/[bestuur]/beheer/instellingen': [
    { wie: 'bestuurder', adres: `${L}/beheer/instellingen`, stap: async (page) => { await page.getByRole('textbox', { name: /verouderd/ }).fill(''); await page.getByRole('button', { name: 'Instellingen bewaren' }).click(); await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused(); } },
    { wie: 'leeg', adres: '/besturen/rivierenland/beheer/instellingen' }, { wie: 'teamleider', adres: `${L}/beheer/instellingen`, status: 404 },
  ],
  '/besturen/[bestuur]/beheer/logboek': [{ wie: 'bestuurder', adres: `${L}/beheer/logboek` }],
};

test.describe.configure({ mode: 'parallel' });
// A trace keeps every state of every page: twice the time, and the findings say enough.
test.use({ trace: 'off', contextOptions: { reducedMotion: 'reduce' }, verwachteFouten: [/status of 404/] });

// Signing in costs a real password check; each person does it once per worker.
const koekjes = new Map<Wie, Awaited<ReturnType<BrowserContext['cookies']>>>();
let plekken: Plekken | undefined;

async function als(page: Page, persoon: Wie): Promise<void> {
  const mens = wie[persoon];
  if (!mens) return;
  const bewaard = koekjes.get(persoon);
  if (bewaard) return page.context().addCookies(bewaard);
  await inloggenAls(page, mens.email);
  koekjes.set(persoon, await page.context().cookies());
}

async function plekkenVan(browser: Browser): Promise<Plekken> {
  if (plekken) return plekken;
  const page = await browser.newPage({ baseURL: process.env.REIS_URL ?? '' });
  await als(page, 'hr');
  const eerste = async (adres: string, naam: RegExp) => {
    await page.goto(adres);
    const link = page.getByRole('main').getByRole('link', { name: naam }).first();
    return (await link.getAttribute('href')) ?? '';
  };
  const school = await eerste(`${L}/overzicht`, /^Het Baken$/);
  const schoolBeheer = await eerste(`${L}/organisatie`, /^Het Baken$/);
  const dossier = await eerste(`${L}/inventaris?zoek=20418`, /Hofstra/);
  plekken = { school, schoolBeheer, dossier, diploma: await eerste(dossier, /^Corrigeren/), aanstelling: await eerste(dossier, /^Wijzigen ?: Docent/), bevoegdheid: await eerste(dossier, /^Wijzigen ?: Nederlands/) };
  await page.close();
  return plekken;
}

/** A file of another board: every row is faulty here, so the trial run has something to show. Nothing is applied. */
/** The explanation of a term opens once its script runs; before that the word is a link. */
async function termOpenen(page: Page, term: string): Promise<void> {
  const blad = page.url();
  await expect(async () => {
    if (page.url() !== blad) await page.goto(blad);
    await page.getByRole('article').getByRole('link', { name: term, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** The keys of the workbench work once its script runs, which a quick hand can be ahead of. */
async function toetsen(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

async function campagneOpenen(page: Page, naam: string): Promise<void> {
  await page.getByRole('link', { name: naam, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

/** One diploma of the small board, of which somebody only says that it is there: no figure moves. */
async function reeksVastleggen(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Kies / }).first().check();
  await page.getByRole('button', { name: 'Samen screenen' }).click();
  await page.getByRole('radio', { name: /^Alleen verklaard/ }).check();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('button', { name: '1 diploma vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1 diploma samen gescreend' })).toBeVisible();
}

async function inlezen(page: Page, proef: boolean): Promise<void> {
  await page.getByRole('button', { name: /^Kies een bestand/ }).setInputFiles(path.resolve('tests/support/voorbeelddata/personeel-export.csv'));
  await page.getByRole('button', { name: 'Lezen en herkennen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Welke kolom is wat' })).toBeVisible();
  if (!proef) return;
  await page.getByRole('button', { name: /proef/i }).click();
  await expect(page.getByRole('table', { name: 'Problemen in het bestand' })).toBeVisible();
}

for (const [route, kijkjes] of Object.entries(schermen)) {
  for (const [nummer, { wie: persoon, adres, stap, status }] of kijkjes.entries()) {
    // The same screen for another person, with nothing done on it, waits for `npm run test:vol`.
    if (nummer > 0 && !stap && status === undefined && !process.env.AANVAL_VOL) continue;
    test(`${route} ${nummer + 1}, ${persoon}`, async ({ page, browser }) => {
      await als(page, persoon);
      const pad = typeof adres === 'string' ? adres : adres(await plekkenVan(browser));
      const antwoord = await page.goto(pad);
      expect(antwoord?.status()).toBe(status ?? 200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await stap?.(page);
      await verwachtToegankelijk(page, { stand: nummer === 0 ? 'eerste' : 'volgende' });
    });
  }
}

test('every screen of the build is on this list', () => {
  const manifest = JSON.parse(fs.readFileSync(`${process.env.NEXT_DIST_DIR ?? '.next-test'}/app-path-routes-manifest.json`, 'utf8')) as Record<string, string>;
  expect(Object.keys(schermen).sort()).toEqual(paginasVan(manifest));
});

test('the first press on Tab offers the content, and every room of the main menu can be reached', async ({ page }) => {
  await als(page, 'bestuurder');
  await page.goto(`${L}/overzicht`);
  const spring = page.getByRole('link', { name: 'Naar de inhoud' });
  await page.keyboard.press('Tab');
  await expect(spring).toBeFocused();
  await expect(spring).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto(`${L}/overzicht`);
  for (const kamer of await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').all()) {
    await tabNaar(page, kamer);
    expect(await kamer.evaluate((element) => getComputedStyle(element).outlineStyle), 'focus can be seen').not.toBe('none');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Instellingen/ })).toBeVisible();
});
