import { cyclusIdVan } from '../../prisma/seed/cyclus';
import { activiteitIdVan, planIdVan } from '../../prisma/seed/plan-ids';
import type { Scherm } from './toegankelijk-cyclus';

// The screens of the plan room; see toegankelijk.spec.ts. One filled state of each page.

const L = '/besturen/lauwerland';
/** Of Het Baken: the plan that is carried out, and the one of which changes were asked. */
export const GELDEND_PLAN = `${L}/plan/${planIdVan('baken op orde')}`;
export const ROOSTER_PLAN = `${L}/plan/${planIdVan('baken rooster')}`;

const BAKEN = `${L}/cyclus/${cyclusIdVan('baken')}`;
const BAKEN_2024 = `${L}/cyclus/${cyclusIdVan('baken-2024')}`;

export const schermenPlan: Record<string, Scherm[]> = {
  '/besturen/[bestuur]/plan/nieuw': [{ wie: 'hr', adres: `${L}/plan/nieuw?cyclus=${cyclusIdVan('baken')}` }, { wie: 'hr', adres: `${L}/plan/nieuw` }],
  '/besturen/[bestuur]/plan/[plan]': [{ wie: 'hr', adres: ROOSTER_PLAN }, { wie: 'hr', adres: `${ROOSTER_PLAN}?volgorde=1` }],
  '/besturen/[bestuur]/plan/[plan]/activiteiten/[activiteit]': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/activiteiten/${activiteitIdVan('baken rooster', 'studiedag')}` }, { wie: 'bestuurder', adres: `${GELDEND_PLAN}/activiteiten/${activiteitIdVan('baken op orde', 'bewijs')}` }],
  '/besturen/[bestuur]/plan/[plan]/gegevens': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/gegevens` }],
  '/besturen/[bestuur]/plan/[plan]/aanvullen': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/aanvullen` }],
  '/besturen/[bestuur]/plan/[plan]/indienen': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/indienen` }],
  '/besturen/[bestuur]/plan/[plan]/vaststellen': [{ wie: 'bestuurder', adres: `${L}/plan/${planIdVan('baken taakbeleid')}/vaststellen` }],
  '/besturen/[bestuur]/plan/[plan]/versies': [{ wie: 'hr', adres: `${GELDEND_PLAN}/versies` }],
  '/besturen/[bestuur]/plan/[plan]/versies/[nummer]': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/versies/2?sinds=1` }, { wie: 'hr', adres: `${ROOSTER_PLAN}/versies/99`, status: 404 }],
  '/besturen/[bestuur]/plan': [{ wie: 'hr', adres: `${L}/plan?stand=alle` }],
  '/besturen/[bestuur]/plan/jaarkalender': [{ wie: 'hr', adres: `${L}/plan/jaarkalender` }],
  '/besturen/[bestuur]/plan/werkdruk': [{ wie: 'hr', adres: `${L}/plan/werkdruk?toon=alle` }],
  '/besturen/[bestuur]/plan/beoordelingsregels': [{ wie: 'bestuurder', adres: `${L}/plan/beoordelingsregels` }],
  '/besturen/[bestuur]/plan/[plan]/bord': [{ wie: 'hr', adres: `${GELDEND_PLAN}/bord` }],
  '/besturen/[bestuur]/plan/[plan]/tijdlijn': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/tijdlijn` }],
  '/besturen/[bestuur]/plan/[plan]/voortgang': [{ wie: 'hr', adres: `${GELDEND_PLAN}/voortgang` }],
  '/besturen/[bestuur]/plan/[plan]/beoordelen': [{ wie: 'teamleider', adres: `${ROOSTER_PLAN}/beoordelen` }],
  '/besturen/[bestuur]/plan/[plan]/beoordelaars': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/beoordelaars` }],
  '/besturen/[bestuur]/plan/[plan]/medezeggenschap': [{ wie: 'hr', adres: `${L}/plan/${planIdVan('baken taakbeleid')}/medezeggenschap` }],
  '/besturen/[bestuur]/plan/[plan]/activiteiten/[activiteit]/pdca': [{ wie: 'hr', adres: `${GELDEND_PLAN}/activiteiten/${activiteitIdVan('baken op orde', 'mentor')}/pdca` }],
  '/besturen/[bestuur]/mr': [{ wie: 'mr', adres: `${L}/mr` }],
  '/besturen/[bestuur]/mr/[stap]': [{ wie: 'mr', adres: `${L}/mr`, stap: async (page) => { await page.getByRole('link', { name: 'Uren voor wie studeert in het taakbeleid' }).click(); await page.getByRole('heading', { level: 2, name: 'Uw oordeel' }).waitFor(); } }],
  '/besturen/[bestuur]/cyclus/[cyclus]/afsluiten': [{ wie: 'hr', adres: `${BAKEN}/afsluiten` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/momentopname/[nummer]': [{ wie: 'hr', adres: `${BAKEN}/momentopname/1`, status: 404 }],
  '/besturen/[bestuur]/cyclus/[cyclus]/vervolg': [{ wie: 'hr', adres: `${BAKEN}/vervolg` }],
  '/besturen/[bestuur]/cyclus/vergelijken': [{ wie: 'hr', adres: `${L}/cyclus/vergelijken?links=${cyclusIdVan('baken-2024')}&rechts=${cyclusIdVan('baken')}` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/doelen': [{ wie: 'hr', adres: `${BAKEN}/doelen` }, { wie: 'bestuurder', adres: `${BAKEN_2024}/doelen` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/evaluatie': [{ wie: 'hr', adres: `${BAKEN}/evaluatie`, stap: async (page) => { await page.getByRole('link', { name: /^Evalueren: De helft/ }).click(); await page.getByRole('button', { name: 'Evaluatie bewaren' }).waitFor(); } }, { wie: 'bestuurder', adres: `${BAKEN_2024}/evaluatie` }],
  '/besturen/[bestuur]/cyclus/[cyclus]/visitatie': [{ wie: 'hr', adres: `${BAKEN_2024}/visitatie` }, { wie: 'hr', adres: `${BAKEN}/visitatie?visitatie=nieuw` }],
};
