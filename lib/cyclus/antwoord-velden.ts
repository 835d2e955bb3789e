import { GEHEEL, OORDELEN, zuiver, type Oordeel, type Waarde } from './antwoord';
import type { Invoer } from './invoer.schema';

// Names of the fields of a question, and how an answer comes out of them when the form is sent without script.

export type Velden = Record<string, string | string[] | undefined>;

export const oordeelVeld = (code: string): string => `oordeel-${code}`;
export const celVeld = (code: string): string => `cel-${code}`;
export const deelVeld = (code: string): string => `deel-${code}`;
export const regelVeld = (lijst: 'doel' | 'rij' | 'bewijs', plaats: number, veld: string): string => `${lijst}-${plaats}-${veld}`;

/** The raw value of a form; `waardeLezen` judges it. */
export function waardeUitVelden(invoer: Invoer, velden: Velden): Record<string, unknown> {
  const uit: Waarde = { ...tekstUit(velden), ...(velden.geen === 'weet-niet' || velden.geen === 'nvt' ? { geen: velden.geen } : {}) };
  const bewijs = regelsUit(velden, 'bewijs').map(({ id, naam = '', url = '' }) => ({ id, naam, url }));
  return { ...uit, ...(bewijs.length > 0 ? { bewijs } : {}), ...soortUit(invoer, velden) };
}

/** What was typed in a form that was refused, to put it back: names that occurred more than once came back as one text. */
export function getypteWaarde(invoer: Invoer, { keuze, ...velden }: Record<string, string>): Waarde {
  return zuiver(waardeUitVelden(invoer, { ...velden, keuze: keuze?.split(',') }));
}

const een = (waarde: string | string[] | undefined): string => (Array.isArray(waarde) ? (waarde[0] ?? '') : (waarde ?? ''));
const alle = (waarde: string | string[] | undefined): string[] => (Array.isArray(waarde) ? waarde : waarde === undefined ? [] : [waarde]);
const tekstUit = (velden: Velden): Waarde => ('tekst' in velden ? { tekst: een(velden.tekst) } : {});

function soortUit(invoer: Invoer, velden: Velden): Record<string, unknown> {
  switch (invoer.soort) {
    case 'oordeel': return { oordelen: Object.fromEntries((invoer.delen ?? [{ code: GEHEEL }]).flatMap(({ code }) => { const oordeel = een(velden[oordeelVeld(code)]); return isOordeel(oordeel) ? [[code, oordeel]] : []; })) };
    case 'keuze': case 'meerkeuze': return { keuzes: alle(velden.keuze).filter(Boolean), ...(invoer.eigen ? { eigen: alle(velden.eigen).flatMap((regel) => regel.split('\n')).filter((regel) => regel.trim()) } : {}) };
    case 'getal': { const getal = een(velden.getal).trim().replace(',', '.'); return getal === '' ? {} : { getal: Number(getal) }; }
    case 'datum': { const datum = een(velden.datum).trim(); return datum === '' ? {} : { datum }; }
    case 'doelen': return { doelen: regelsUit(velden, 'doel').map(({ id, tekst = '', wie = '', wanneer = '' }) => ({ id, tekst, wie, wanneer })) };
    case 'niveaus': return { delen: Object.fromEntries(invoer.delen.map(({ code }) => [code, een(velden[deelVeld(code)])])) };
    case 'tabel': return { rijen: regelsUit(velden, 'rij').map(({ id, ...cellen }) => ({ id, cellen: Object.fromEntries(invoer.kolommen.map(({ code }) => [code, cellen[code] ?? ''])) })) };
    case 'velden': return { cellen: Object.fromEntries(invoer.velden.map(({ code }) => [code, een(velden[celVeld(code)])])), ...(invoer.vinkjes ? { keuzes: alle(velden.keuze).filter(Boolean) } : {}) };
    default: return {};
  }
}

const isOordeel = (woord: string): woord is Oordeel => (OORDELEN as readonly string[]).includes(woord);

/** 'doel-0-tekst', 'doel-0-wie' … gathered per row, in order. */
function regelsUit(velden: Velden, lijst: 'doel' | 'rij' | 'bewijs'): ({ id: string } & Record<string, string>)[] {
  const rijen = new Map<number, { id: string } & Record<string, string>>();
  for (const [naam, waarde] of Object.entries(velden)) {
    const plek = new RegExp(`^${lijst}-(\\d{1,3})-(.+)$`).exec(naam);
    if (!plek?.[2]) continue;
    const nummer = Number(plek[1]);
    const rij = rijen.get(nummer) ?? { id: nieuweRegel() };
    // A row that was empty on the page has no id of its own yet.
    if (plek[2] !== 'id' || een(waarde) !== 'nieuw') rij[plek[2]] = een(waarde);
    rijen.set(nummer, rij);
  }
  return [...rijen.entries()].sort(([a], [b]) => a - b).map(([, rij]) => rij);
}

const nieuweRegel = (): string => crypto.randomUUID().slice(0, 8);
