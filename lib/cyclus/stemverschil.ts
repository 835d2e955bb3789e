import { GEEN_WOORDEN, OORDEELWOORDEN, type Oordeel, type Stem, type Waarde } from './antwoord';
import { alsDelen } from './antwoord-samenvoegen';
import type { Invoer } from './invoer.schema';

/** One part of an answer as each voice that spoke has it. */
export interface Stemverschil {
  /** Place within the answer, as `alsDelen` names it. */
  plek: string;
  naam: string;
  /** Everybody who says something here says the same. */
  gelijk: boolean;
  /** In words; a voice that says nothing here is left out. */
  perStem: Partial<Record<Stem, string>>;
}

type Stemwaarde = { stem: Stem; waarde: Waarde };

/** Puts the voices beside each other, part by part. Saying nothing is no difference: that voice has yet to speak. */
export function stemverschillen(invoer: Invoer, stemmen: readonly Stemwaarde[]): Stemverschil[] {
  const delen = stemmen.map(({ stem, waarde }) => ({ stem, delen: alsDelen(waarde) }));
  const plekken = [...new Set(delen.flatMap((een) => [...een.delen.keys()]))];
  // As the question asks: the order in which the database keeps the parts means nothing.
  const deelplaats = (plek: string) => ('delen' in invoer ? (invoer.delen ?? []) : []).findIndex(({ code }) => code === plek.split('.')[1]);
  return plekken.sort((a, b) => rang(a) - rang(b) || deelplaats(a) - deelplaats(b)).map((plek) => {
    const perStem = Object.fromEntries(delen.flatMap((een) => {
      const deel = een.delen.get(plek);
      return deel === undefined ? [] : [[een.stem, inWoorden(invoer, plek, deel)]];
    })) as Stemverschil['perStem'];
    return { plek, naam: naamVan(invoer, plek), gelijk: new Set(Object.values(perStem).map((tekst) => tekst.trim())).size <= 1, perStem };
  });
}

const VOLGORDE = ['geen', 'oordelen', 'keuzes', 'eigen', 'getal', 'datum', 'delen', 'doelen', 'rijen', 'tekst', 'bewijs'];
const rang = (plek: string): number => VOLGORDE.indexOf(plek.split('.')[0] ?? '');

function naamVan(invoer: Invoer, plek: string): string {
  const [veld = '', code = '', cel = ''] = plek.split('.');
  const deel = 'delen' in invoer ? invoer.delen?.find((een) => een.code === code)?.naam : undefined;
  if (veld === 'oordelen') return deel ?? 'Oordeel';
  if (veld === 'delen') return deel ?? code;
  if (veld === 'rijen' && invoer.soort === 'tabel') return [invoer.rijen?.find((een) => een.code === code)?.naam, invoer.kolommen.find((een) => een.code === cel)?.naam ?? cel].filter(Boolean).join(': ');
  if (veld === 'doelen') return { tekst: 'Doel', wie: 'Wie', wanneer: 'Wanneer' }[cel] ?? 'Doel';
  if (veld === 'bewijs') return cel === 'url' ? 'Link' : 'Bewijs';
  if (veld === 'tekst') return invoer.soort === 'tekst' ? 'Antwoord' : ('label' in invoer ? invoer.label : undefined) ?? 'Toelichting';
  return { geen: 'In plaats van een antwoord', keuzes: 'Keuze', eigen: 'Eigen woorden', getal: 'Getal', datum: 'Datum' }[veld] ?? veld;
}

function inWoorden(invoer: Invoer, plek: string, deel: string | number | string[]): string {
  const [veld] = plek.split('.');
  if (veld === 'oordelen') return OORDEELWOORDEN[deel as Oordeel];
  if (veld === 'geen') return GEEN_WOORDEN[deel as NonNullable<Waarde['geen']>];
  if (veld === 'getal') return [Number(deel).toLocaleString('nl-NL'), invoer.soort === 'getal' ? invoer.eenheid : ''].filter(Boolean).join(' ');
  if (veld === 'datum') return String(deel).split('-').reverse().map(Number).join('-');
  if (Array.isArray(deel)) return deel.map((code) => (('opties' in invoer ? invoer.opties : []).find((een) => een.code === code)?.naam ?? code)).join(' · ');
  return String(deel);
}
