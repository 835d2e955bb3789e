import type { CyclusKop } from './cyclus';
import type { Hulpstand } from './gesprek.schema';
import { delen, item as itemVan, type Inhoud, type InhoudItem } from './inhoud';
import type { Deelfase } from './inhoud.schema';
import { vragenVan } from './route';

// The talks that the guide asks for, and the tools and support that it offers, as a school keeps them beside its answers.

export const standWoorden: Record<Hulpstand, string> = { gepland: 'Gepland', aangevraagd: 'Aangevraagd', gebruikt: 'Gebruikt', niet: 'Niet voor ons' };
/** Forms that come up when somebody types; any other is fine. */
export const GESPREKSVORMEN = ['Teamvergadering', 'Sectieoverleg', 'Studiemiddag', 'Gesprek met een of twee mensen', 'Rondetafelgesprek', 'Klankbordgroep', 'MR-vergadering', 'Ouderavond', 'Leerlingenraad'] as const;

export interface Verslag {
  id: string;
  deelfase: Deelfase;
  vraagId: string | null;
  metWie: string;
  /** 'yyyy-mm-dd' */
  gesprokenOp: string;
  vorm: string;
  opbrengst: string;
  door: string | null;
  vervallen: boolean;
  versie: number;
}

export interface Hulpmiddelgebruik { stand: Hulpstand; op: string | null; vraag: string; bevindingen: string; door: string | null; versie: number }

/** Words above the two texts of a tool: what the school asks of it, and what came of it. */
export interface Gebruikslabels { vraag: string; bevindingen: string }

/** The guide gives one label; it is that of the question when it speaks of one, else that of what was found. */
export function gebruikslabels(label: string | undefined): Gebruikslabels {
  const vraag = label !== undefined && /vraag|thema/i.test(label) && !/bevinding/i.test(label);
  return { vraag: vraag ? label : 'Uw vraag vooraf', bevindingen: label === undefined || vraag ? 'Bevindingen' : label };
}

/** A question of the route that a talk or a tool serves. */
export interface Verwijzing { id: string; tekst: string }

/** A talk that the guide asks for, with what to talk about. */
export interface Gespreksvraag { id: string; tekst: string; hulp: string | null; punten: readonly string[]; vragen: Verwijzing[] }

export interface Hulpmiddel { id: string; soort: 'hulpmiddel' | 'ondersteuning' | 'dialoog'; tekst: string; labels: Gebruikslabels; punten: readonly string[]; url: string | null; jaar: string | null; vragen: Verwijzing[]; gebruik: Hulpmiddelgebruik | null }

export interface Gespreksfase {
  deelfase: Deelfase;
  naam: string;
  /** Closed parts and cycles are read only. */
  dicht: boolean;
  gesprekken: { vraag: Gespreksvraag; verslagen: Verslag[] }[];
  /** Reports of talks that belong to the part, or to one of its questions. */
  andere: Verslag[];
  hulpmiddelen: Hulpmiddel[];
}

export interface Gesprekken {
  kop: CyclusKop;
  fasen: Gespreksfase[];
  aantallen: { verslagen: number; gebruikt: number; open: number };
}

/** Everything on this page, out of the guide and what the school wrote down. For each part in the own route. */
export function gesprekkenVan(kop: CyclusKop, inhoud: Inhoud, verslagen: readonly Verslag[], gebruik: ReadonlyMap<string, Hulpmiddelgebruik>, regel: (tekst: string) => string): Gespreksfase[] {
  return kop.fasen.filter((fase) => fase.inRoute).map((fase) => {
    const vragen = vragenVan(inhoud, fase.deelfase);
    const gesprekken = vragen.filter(({ invoer }) => invoer.soort === 'verslag');
    const hier = verslagen.filter(({ deelfase }) => deelfase === fase.deelfase);
    const gevraagd = new Set(gesprekken.map(({ id }) => id));
    return {
      deelfase: fase.deelfase, naam: fase.naam, dicht: kop.afgeslotenOp !== null || fase.afgeslotenOp !== null,
      gesprekken: gesprekken.map((vraag) => ({ vraag: gespreksvraag(inhoud, vraag, regel), verslagen: hier.filter(({ vraagId }) => vraagId === vraag.id) })),
      andere: hier.filter(({ vraagId }) => vraagId === null || !gevraagd.has(vraagId)),
      hulpmiddelen: vragen.filter(({ invoer }) => invoer.soort === 'gebruik').map((vraag) => hulpmiddel(inhoud, vraag, gebruik.get(vraag.id) ?? null, regel)),
    };
  });
}

function gespreksvraag(inhoud: Inhoud, { id, tekst, hulp, onderdelen }: InhoudItem, regel: (tekst: string) => string): Gespreksvraag {
  return { id, tekst, hulp: hulp ?? null, punten: onderdelen ?? [], vragen: verwijzingen(inhoud, id, regel) };
}

function hulpmiddel(inhoud: Inhoud, een: InhoudItem, gebruik: Hulpmiddelgebruik | null, regel: (tekst: string) => string): Hulpmiddel {
  const { id, soort, tekst, invoer, onderdelen, url, jaar } = een;
  return {
    id, tekst, punten: onderdelen ?? [], url: url ?? null, jaar: jaar ?? null, gebruik, vragen: verwijzingen(inhoud, id, regel),
    soort: soort === 'ondersteuning' || soort === 'dialoog' ? soort : 'hulpmiddel', labels: gebruikslabels(invoer.soort === 'gebruik' ? invoer.label : undefined),
  };
}

/** The question beside which it stands, and the questions that are asked within it. */
function verwijzingen(inhoud: Inhoud, id: string, regel: (tekst: string) => string): Verwijzing[] {
  const { bij, ouder } = itemVan(inhoud, id);
  const boven = [bij, ouder].flatMap((boven) => (boven && inhoud.items.has(boven) ? [itemVan(inhoud, boven)] : []));
  return [...boven, ...delen(inhoud, id)].filter(({ invoer, instrument }) => invoer.soort !== 'geen' && instrument === null).map((een) => ({ id: een.id, tekst: regel(een.tekst) }));
}
