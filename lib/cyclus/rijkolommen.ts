import { platteTekst } from '../opmaak/ontleden';
import { GEEN_WOORDEN, GEHEEL, OORDEELWOORDEN, type Waarde } from './antwoord';
import { celgetal, celInWoorden } from './cel';
import type { Rij } from './instrument';
import type { Invoer, Kolom } from './invoer.schema';

// What was filled in in the rows of an instrument, as columns of words: for a result, a file or paper. Pure.

/** A column over rows that may ask for different things; a row that does not ask for it is empty there. */
export interface Rijkolom {
  code: string;
  naam: string;
  /** Kind of the field; null for an answer in words. */
  soort: Kolom['soort'] | null;
  /** In words; empty when there is nothing. */
  lees: (rij: Rij) => string;
  /** As it is kept: a number, a day; text in other kinds. */
  ruw: (rij: Rij) => string | number | null;
}

/** Columns of these rows: the fields in the order of the instrument, then what is said beside them. */
export function rijkolommen(rijen: readonly Rij[]): Rijkolom[] {
  const velden = new Map<string, Rijkolom>();
  for (const { invoer } of rijen) {
    if (invoer.soort !== 'velden') continue;
    for (const veld of invoer.velden) if (!velden.has(veld.code)) velden.set(veld.code, kolomVan(veld));
  }
  const label = rijen.map(({ invoer }) => ('label' in invoer ? invoer.label : undefined)).find(Boolean) ?? 'Toelichting';
  const alles = [...velden.values(), woorden('antwoord', 'Antwoord', antwoordInWoorden), woorden('aangevinkt', 'Aangevinkt', aangevinkt), woorden('toelichting', label, toelichting), woorden('bewijs', 'Waar te vinden', bewijs)];
  // "Antwoord" and the like only where some row says it; a field of the instrument always.
  return alles.filter(({ code, lees }) => velden.has(code) || rijen.some((rij) => lees(rij) !== ''));
}

/** The columns in which something stands. */
export const gevuldeKolommen = (rijen: readonly Rij[]): Rijkolom[] => rijkolommen(rijen).filter(({ lees }) => rijen.some((rij) => lees(rij) !== ''));

/** The name of a row without formatting. */
export const rijnaam = ({ naam }: Pick<Rij, 'naam'>): string => platteTekst(naam);

/** Is there something in it? An own row is something by itself, and so is a row called finished: its figure says enough. */
export const isGevuld = ({ eigen, antwoord }: Rij): boolean => eigen !== null || antwoord.status === 'klaar' || Object.keys(antwoord.waarde).length > 0;

function kolomVan(veld: Kolom): Rijkolom {
  const cel = ({ invoer, antwoord }: Rij) => ({ mijn: invoer.soort === 'velden' ? invoer.velden.find(({ code }) => code === veld.code) : undefined, staat: antwoord.waarde.cellen?.[veld.code] ?? '' });
  return {
    code: veld.code, naam: veld.naam, soort: veld.soort,
    lees: (rij) => { const { mijn, staat } = cel(rij); return mijn && staat ? celInWoorden(mijn, staat) : ''; },
    ruw: (rij) => {
      const { mijn, staat } = cel(rij);
      if (!mijn || !staat) return null;
      return mijn.soort === 'getal' ? celgetal(staat) ?? staat : mijn.soort === 'datum' ? staat : celInWoorden(mijn, staat);
    },
  };
}

function woorden(code: string, naam: string, lees: (rij: Rij) => string): Rijkolom {
  return { code, naam, soort: null, lees, ruw: (rij) => lees(rij) || null };
}

const naamVan = (opties: readonly { code: string; naam: string }[] | undefined, code: string): string => opties?.find((een) => een.code === code)?.naam ?? code;
const regels = (delen: readonly (string | undefined)[]): string => delen.filter(Boolean).join('\n');

const toelichting = ({ invoer, antwoord: { waarde } }: Rij): string => (invoer.soort === 'tekst' ? '' : waarde.tekst ?? '');
const bewijs = ({ antwoord: { waarde } }: Rij): string => regels((waarde.bewijs ?? []).map(({ naam, url }) => [naam, url].filter(Boolean).join(': ')));
const aangevinkt = ({ invoer, antwoord: { waarde } }: Rij): string => (invoer.soort === 'velden' ? regels((waarde.keuzes ?? []).map((code) => naamVan(invoer.vinkjes, code))) : '');

function antwoordInWoorden({ invoer, antwoord: { waarde } }: Rij): string {
  return regels([waarde.geen ? GEEN_WOORDEN[waarde.geen] : '', inhoudInWoorden(invoer, waarde)]);
}

function inhoudInWoorden(invoer: Invoer, waarde: Waarde): string {
  switch (invoer.soort) {
    case 'tekst': return waarde.tekst ?? '';
    case 'keuze': case 'meerkeuze': return regels([...(waarde.keuzes ?? []).map((code) => naamVan(invoer.opties, code)), ...(waarde.eigen ?? [])]);
    case 'oordeel': return regels(Object.entries(waarde.oordelen ?? {}).map(([code, oordeel]) => `${code === GEHEEL ? '' : `${naamVan(invoer.delen, code)}: `}${OORDEELWOORDEN[oordeel]}`));
    case 'getal': return waarde.getal === undefined ? '' : `${waarde.getal.toLocaleString('nl-NL')} ${invoer.eenheid}`.trim();
    case 'datum': return waarde.datum ?? '';
    case 'niveaus': return regels(Object.entries(waarde.delen ?? {}).map(([code, tekst]) => `${naamVan(invoer.delen, code)}: ${tekst}`));
    case 'doelen': return regels((waarde.doelen ?? []).map(({ tekst, wie, wanneer }) => [tekst, wie, wanneer].filter(Boolean).join(', ')));
    case 'tabel': return regels((waarde.rijen ?? []).map(({ id, cellen }) => `${invoer.rijen ? `${naamVan(invoer.rijen, id)}: ` : ''}${invoer.kolommen.flatMap((veld) => (cellen[veld.code] ? [`${veld.naam} ${celInWoorden(veld, cellen[veld.code] as string)}`] : [])).join(', ')}`));
    default: return '';
  }
}
