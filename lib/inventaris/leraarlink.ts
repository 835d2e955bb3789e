// The personal link by which a teacher sees and checks the own file, without an account.

/** How long a link works, in days. */
export const LINK_GELDIG_DAGEN = 30;

/** Who HR asks at once: one school or team, and of those only who … */
export const VRAAG_AAN = ['nooit', 'geen-master', 'geen-antwoord', 'allen'] as const;
export type VraagAan = (typeof VRAAG_AAN)[number];

export const vraagAanNamen: Record<VraagAan, string> = {
  nooit: 'nog nooit gevraagd',
  'geen-master': 'geen master bekend',
  'geen-antwoord': 'nog geen antwoord',
  allen: 'alle leraren',
};

/** At most so many people in one sending; the others stay in the list of who was never asked. */
export const MEESTE_LINKS = 500;
/** People per request while sending, so that progress shows and a fault costs little. */
export const LINKS_PER_KEER = 10;

/** Where one link stands. */
export type Linkstand = 'verstuurd' | 'geopend' | 'verlopen' | 'ingetrokken';

/** What HR sees of the last link of one person. */
export interface GetoondeLink {
  id: string;
  email: string;
  stand: Linkstand;
  verstuurdOp: string;
  geopendOp: string | null;
  verlooptOp: string;
}

/** Somebody who can be asked; `email` null means: no address known. */
export interface TeVragen {
  id: string;
  naam: string;
  scholen: string[];
  email: string | null;
  /** A link that still works and will end when a new one is sent. */
  openLinkVan: string | null;
}

export interface VraagVoorbeeld {
  filter: { school: string | undefined; team: string | undefined; wie: VraagAan };
  scholen: { id: string; naam: string }[];
  teams: { id: string; naam: string; school: string }[];
  mensen: TeVragen[];
  /** How many there are in all; `mensen` holds at most MEESTE_LINKS. */
  totaal: number;
}

/** What one batch of links came to. Names only of who got none. */
export interface Verzonden {
  verstuurd: number;
  zonderAdres: string[];
  mislukt: string[];
}

/** The answers of one school to the question to check the own file. */
export interface SchoolNavraag {
  id: string;
  naam: string;
  leraren: number;
  gevraagd: number;
  geopend: number;
  bevestigd: number;
  voorstellen: number;
  geenAntwoord: number;
}
