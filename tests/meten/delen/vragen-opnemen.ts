import pg from 'pg';
import { faseTonen } from '@/lib/cyclus/server/fase-tonen';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { vragenIn } from '@/lib/db/bundel';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { registerFilterUit } from '@/lib/inventaris/register.schema';
import { matrixTonen } from '@/lib/inventaris/server/matrix/matrix-tonen';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import { portfolioFilterUit } from '@/lib/plan/portfolio.schema';
import { portfolioTonen } from '@/lib/plan/server/portfolio/portfolio-tonen';
import { tijdlijnTonen } from '@/lib/plan/server/tijdlijn/tijdlijn-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { FASE } from './cyclus-klaarzetten';
import type { Meetdatabase } from './meetdatabase';

export interface Vraag { text: string; values: unknown[] }
export type Job = 'register' | 'overzicht' | 'matrix' | 'dossier' | 'fase' | 'portfolio' | 'tijdlijn';
export type Opgenomen = Record<Job, Vraag[]> & Record<`instrument-${string}`, Vraag[]>;

const PEILDATUM = '2026-10-01';
export const REGISTER_ZOEK = (schoolId: string) => new URLSearchParams({ school: schoolId, master: 'ja', sorteer: 'fte', richting: 'af', peildatum: PEILDATUM });
export const OVERZICHT_ZOEK = () => new URLSearchParams({ peildatum: PEILDATUM });
// Every person of the board, 50 on a page: the heaviest the matrix shows.
export const MATRIX_ZOEK = () => new URLSearchParams({ groep: 'geen', peildatum: PEILDATUM });
export const DOSSIER_PAD = (medewerkerId: string) => `medewerkers/${medewerkerId}?peildatum=${PEILDATUM}`;

export const FASE_PAD = (cyclus: string) => `cyclus/${cyclus}/fase/${FASE.toLowerCase()}`;

// Every plan of the board on one page, whatever its state.
export const PORTFOLIO_ZOEK = () => new URLSearchParams({ toestand: 'alle' });
export const TIJDLIJN_PAD = (plan: string) => `plan/${plan}/tijdlijn`;

export const INSTRUMENT_PAD = (cyclus: string, slug: string) => `cyclus/${cyclus}/instrument/${slug}`;

/** The reading statements that the doors send, without the frame of session, BEGIN and settings: what the yardstick runs too. */
export async function vragenOpnemen(doel: Meetdatabase): Promise<Opgenomen> {
  const toegang: Toegang = {
    sessieId: '', gebruiker: { id: doel.gebruikerId, naam: '', email: '' }, bestuur: doel.bestuur,
    rollen: [{ rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null }],
  };
  return {
    register: await opnemen(() => medewerkersTonen(toegang, registerFilterUit(REGISTER_ZOEK(doel.school.id)))),
    overzicht: await opnemen(() => overzichtTonen(toegang, OverzichtFilterSchema.parse(Object.fromEntries(OVERZICHT_ZOEK())))),
    matrix: await opnemen(() => matrixTonen(toegang, matrixFilterUit(MATRIX_ZOEK()))),
    dossier: await opnemen(() => medewerkerTonen(toegang, { medewerker: doel.medewerkerId, peildatum: PEILDATUM })),
    fase: await opnemen(() => faseTonen(toegang, doel.cyclus.vol, FASE.toLowerCase(), {})),
    portfolio: await opnemen(() => portfolioTonen(toegang, portfolioFilterUit(PORTFOLIO_ZOEK()))),
    tijdlijn: await opnemen(() => tijdlijnTonen(toegang, doel.plan)),
    ...Object.fromEntries(await instrumentvragen(toegang, doel)),
  };
}

async function instrumentvragen(toegang: Toegang, { cyclus: { vol, instrumenten } }: Meetdatabase): Promise<[`instrument-${string}`, Vraag[]][]> {
  const lijst: [`instrument-${string}`, Vraag[]][] = [];
  for (const { slug } of instrumenten) lijst.push([`instrument-${slug}`, await opnemen(() => instrumentTonen(toegang, vol, slug))]);
  return lijst;
}

async function opnemen(deur: () => Promise<unknown>): Promise<Vraag[]> {
  const gestuurd: pg.QueryConfig[] = [];
  const echt = pg.Client.prototype.query;
  const meeluisteren = function meeluisteren(this: pg.Client, ...args: unknown[]) {
    const [vraag] = args;
    gestuurd.push(...(vragenIn(vraag) ?? (isVraag(vraag) ? [vraag] : [])));
    return (echt as (...alle: unknown[]) => unknown).apply(this, args);
  };
  Object.assign(pg.Client.prototype, { query: meeluisteren });
  try {
    await deur();
  } finally {
    Object.assign(pg.Client.prototype, { query: echt });
  }
  const opgenomen = gestuurd.filter(({ text }) => leest(text)).map(({ text, values }) => ({ text, values: values ?? [] }));
  if (opgenomen.length === 0) throw new Error('Er is geen vraag opgenomen.');
  return opgenomen;
}

function isVraag(vraag: unknown): vraag is pg.QueryConfig {
  return typeof vraag === 'object' && vraag !== null && 'text' in vraag;
}

/** What belongs to the frame (settings, BEGIN, COMMIT) and to the log is ours alone. */
function leest(tekst: string): boolean {
  return /^\s*(SELECT|WITH)\b/i.test(tekst) && !/set_config|\bINSERT INTO\b|\bUPDATE\b.*\bSET\b/i.test(tekst);
}
