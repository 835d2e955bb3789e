import { planIdVan } from '../../prisma/seed/plannen';
import type { Scherm } from './toegankelijk-cyclus';

// The screens of the plan room; see toegankelijk.spec.ts. One filled state of each page.

const L = '/besturen/lauwerland';
/** Of Het Baken: the plan that is carried out, and the one of which changes were asked. */
export const GELDEND_PLAN = `${L}/plan/${planIdVan('baken op orde')}`;
export const ROOSTER_PLAN = `${L}/plan/${planIdVan('baken rooster')}`;

export const schermenPlan: Record<string, Scherm[]> = {
  '/besturen/[bestuur]/plan/[plan]/versies': [{ wie: 'hr', adres: `${GELDEND_PLAN}/versies` }],
  '/besturen/[bestuur]/plan/[plan]/versies/[nummer]': [{ wie: 'hr', adres: `${ROOSTER_PLAN}/versies/2?sinds=1` }, { wie: 'hr', adres: `${ROOSTER_PLAN}/versies/99`, status: 404 }],
};
