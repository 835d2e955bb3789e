import type { FormInvoer } from '../form-invoer';
import { NOTITIES, SCHAAL, type Bijdrage, type Rondevraag } from './ronde';

// What a guest sends, read per question. Field names: 'v-<question>' for a choice or scale, 't-<question>-<n>' for notes,
// 's-<question>-<option>' for dots.

export const MEESTE_TEKENS = 1000;
export const keuzeVeld = (vraagId: string) => `v-${vraagId}`;
export const notitieVeld = (vraagId: string, nummer: number) => `t-${vraagId}-${nummer}`;
export const stippenVeld = (vraagId: string, code: string) => `s-${vraagId}-${code}`;

export interface GelezenBijdragen {
  /** Per question and number; an empty object says that there is nothing (any more). */
  bijdragen: { rondevraagId: string; nummer: number; waarde: Bijdrage }[];
  velden: Record<string, string[]>;
}

/** Reads the form of a guest; `velden` holds what is wrong, per field. */
export function bijdragenLezen(vragen: readonly Rondevraag[], invoer: FormInvoer): GelezenBijdragen {
  const velden: Record<string, string[]> = {};
  const bijdragen = vragen.flatMap((vraag) => (vraag.soort === 'tekst' ? notities(vraag, invoer, velden) : [{ rondevraagId: vraag.id, nummer: 1, waarde: vraag.soort === 'stippen' ? stippen(vraag, invoer, velden) : gekozen(vraag, invoer, velden) }]));
  return { bijdragen, velden };
}

const tekstVan = (invoer: FormInvoer, naam: string): string => {
  const waarde = invoer[naam];
  return (Array.isArray(waarde) ? waarde[0] : waarde)?.trim() ?? '';
};

function notities(vraag: Rondevraag, invoer: FormInvoer, velden: Record<string, string[]>): GelezenBijdragen['bijdragen'] {
  return Array.from({ length: NOTITIES }, (_, i) => i + 1).map((nummer): GelezenBijdragen['bijdragen'][number] => {
    const tekst = tekstVan(invoer, notitieVeld(vraag.id, nummer)).replaceAll('\0', '');
    if (tekst.length > MEESTE_TEKENS) velden[notitieVeld(vraag.id, nummer)] = [`Deze notitie is te lang: ${tekst.length} tekens, er passen er ${MEESTE_TEKENS}.`];
    return { rondevraagId: vraag.id, nummer, waarde: tekst ? { tekst } : {} };
  });
}

function gekozen(vraag: Rondevraag, invoer: FormInvoer, velden: Record<string, string[]>): Bijdrage {
  const naam = keuzeVeld(vraag.id);
  const waarde = tekstVan(invoer, naam);
  if (waarde === '') return {};
  if (vraag.soort === 'schaal' ? SCHAAL.some((stap) => String(stap) === waarde) : vraag.opties.some(({ code }) => code === waarde)) return vraag.soort === 'schaal' ? { schaal: Number(waarde) } : { keuze: waarde };
  velden[naam] = ['Kies een van de antwoorden die er staan.'];
  return {};
}

function stippen(vraag: Rondevraag, invoer: FormInvoer, velden: Record<string, string[]>): Bijdrage {
  const eerste = stippenVeld(vraag.id, vraag.opties[0]?.code ?? '');
  const verdeeld = vraag.opties.map(({ code }) => [code, tekstVan(invoer, stippenVeld(vraag.id, code)) || '0'] as const);
  if (verdeeld.some(([, aantal]) => !/^\d{1,2}$/.test(aantal))) {
    velden[eerste] = ['Vul bij elk onderdeel een heel getal in, of niets.'];
    return {};
  }
  const som = verdeeld.reduce((tot, [, aantal]) => tot + Number(aantal), 0);
  if (som > vraag.stippen) velden[eerste] = [`U verdeelde ${som} stippen, u hebt er ${vraag.stippen}. Haal er ${som - vraag.stippen} weg.`];
  return som === 0 ? {} : { stippen: Object.fromEntries(verdeeld.filter(([, aantal]) => Number(aantal) > 0).map(([code, aantal]) => [code, Number(aantal)])) };
}

/** The dots of a contribution per option; nothing for other kinds. */
export function aantalStippen(waarde: Bijdrage): Record<string, number> {
  return 'stippen' in waarde && typeof waarde.stippen === 'object' ? waarde.stippen : {};
}

/** What was answered before, as values of the form. */
export function bijdrageWaarden(bijdragen: readonly { rondevraagId: string; nummer: number; waarde: Bijdrage }[]): Record<string, string> {
  return Object.fromEntries(bijdragen.flatMap(({ rondevraagId, nummer, waarde }): [string, string][] => {
    if ('tekst' in waarde && typeof waarde.tekst === 'string') return [[notitieVeld(rondevraagId, nummer), waarde.tekst]];
    if ('keuze' in waarde && typeof waarde.keuze === 'string') return [[keuzeVeld(rondevraagId), waarde.keuze]];
    if ('schaal' in waarde) return [[keuzeVeld(rondevraagId), String(waarde.schaal)]];
    return Object.entries(aantalStippen(waarde)).map(([code, aantal]) => [stippenVeld(rondevraagId, code), String(aantal)]);
  }));
}
