// Which lessons a licence covers, in the words of the yearly count of lessons (IPTO): bevoegd, benoembaar, onbevoegd.

export const GRADEN = ['eerstegraads', 'tweedegraads', 'beperkt-tweedegraads', 'pabo', 'in-opleiding', 'geschiktheidsverklaring', 'onbevoegd'] as const;
export type Graad = (typeof GRADEN)[number];

/** Licences that last; the other kinds say that somebody may teach for now, or may not. */
export const VOLLEDIGE_GRADEN = ['eerstegraads', 'tweedegraads', 'beperkt-tweedegraads', 'pabo'] as const satisfies readonly Graad[];

export const graadNamen: Record<Graad, string> = {
  eerstegraads: 'eerstegraads', tweedegraads: 'tweedegraads', 'beperkt-tweedegraads': 'beperkt tweedegraads', pabo: 'pabo', 'in-opleiding': 'in opleiding', geschiktheidsverklaring: 'geschiktheidsverklaring', onbevoegd: 'onbevoegd',
};

/** What each kind covers, as it stands beside the choice. */
export const graadUitleg: Record<Graad, string> = {
  eerstegraads: 'Alle klassen in dit vak.',
  tweedegraads: 'Vmbo, praktijkonderwijs, vso en klas 1–3 van havo en vwo.',
  'beperkt-tweedegraads': 'Klas 1–3 van havo en vwo, en in het vmbo alleen de theoretische leerweg.',
  pabo: 'Praktijkonderwijs en vso, in alle vakken.',
  'in-opleiding': 'Volgt een lerarenopleiding voor dit vak en is zolang benoembaar.',
  geschiktheidsverklaring: 'Zij-instromer: benoembaar tot en met de einddatum van de verklaring.',
  onbevoegd: 'Geeft dit vak zonder bevoegdheid.',
};

export const LESOORDELEN = ['bevoegd', 'benoembaar', 'onbevoegd', 'onbekend'] as const;
export type Lesoordeel = (typeof LESOORDELEN)[number];

/** A licence as the rule reads it; `begin` null is not known, `einde` null until further notice. Both days count. */
export interface Bevoegdheidsfeit {
  id: string;
  vak: string;
  vakCode: string | null;
  graad: Graad;
  begin: string | null;
  einde: string | null;
}

export interface Lesfeit {
  vak: string;
  vakCode: string | null;
  onderwijssoort: string;
  leerjaar: number;
  uren: number;
}

/** The judgement about one lesson, why, and the licence it rests on. */
export interface Oordeel {
  oordeel: Lesoordeel;
  reden: string;
  bevoegdheidId: string | null;
}

/** Whether a licence holds on a day; the first and the last day count. */
export function geldt({ begin, einde }: Pick<Bevoegdheidsfeit, 'begin' | 'einde'>, dag: string): boolean {
  return (begin === null || begin <= dag) && (einde === null || einde >= dag);
}

/**
 * What the licences of one person say about one lesson on a day. The best licence for the subject decides. A subject
 * about which nothing was recorded is unknown: the rule accuses nobody of what HR did not fill in.
 */
export function lesoordeel(les: Lesfeit, bevoegdheden: readonly Bevoegdheidsfeit[], dag: string): Oordeel {
  const oordelen = bevoegdheden.filter((een) => geldt(een, dag) && gaatOver(een, les)).map((een) => ({ ...volgens(een.graad, les), bevoegdheidId: een.id }));
  const besteEerst = VOLGORDE.flatMap((woord) => oordelen.filter(({ oordeel }) => oordeel === woord));
  return besteEerst[0] ?? { oordeel: 'onbekend', reden: verlopen(les, bevoegdheden, dag), bevoegdheidId: null };
}

/** Hours per week by judgement; what they add up to is all lessons. */
export function urenPerOordeel(lessen: readonly Lesfeit[], bevoegdheden: readonly Bevoegdheidsfeit[], dag: string): Record<Lesoordeel, number> {
  const uren: Record<Lesoordeel, number> = { bevoegd: 0, benoembaar: 0, onbevoegd: 0, onbekend: 0 };
  for (const les of lessen) uren[lesoordeel(les, bevoegdheden, dag).oordeel] += les.uren;
  return uren;
}

/** Day on which lessons of a school year are judged: the peildatum itself in its own year, else 1 October, when the sector counts. */
export function oordeeldag(schooljaar: number, peildatum: string): string {
  const [begin, einde] = [`${schooljaar}-08-01`, `${schooljaar + 1}-07-31`];
  return peildatum >= begin && peildatum <= einde ? peildatum : `${schooljaar}-10-01`;
}

// "Onbekend" stands before "onbevoegd": where one licence may cover a lesson, another that does not proves nothing.
const VOLGORDE = ['bevoegd', 'benoembaar', 'onbekend', 'onbevoegd'] as const satisfies readonly Lesoordeel[];

function gaatOver(een: Bevoegdheidsfeit, les: Lesfeit): boolean {
  if (een.graad === 'pabo' && een.vak === '') return les.onderwijssoort === 'pro' || les.onderwijssoort === 'vso';
  if (een.vakCode !== null && les.vakCode !== null) return een.vakCode === les.vakCode;
  return een.vak.trim().toLowerCase() === les.vak.trim().toLowerCase();
}

type Uitspraak = Omit<Oordeel, 'bevoegdheidId'>;

function volgens(graad: Graad, les: Lesfeit): Uitspraak {
  const naam = graadNamen[graad];
  switch (graad) {
    case 'eerstegraads': return { oordeel: 'bevoegd', reden: naam };
    case 'tweedegraads': return isBovenbouw(les) ? { oordeel: 'onbevoegd', reden: `${naam}, geldt niet in de bovenbouw van ${les.onderwijssoort}` } : { oordeel: 'bevoegd', reden: naam };
    case 'beperkt-tweedegraads': return beperkt(les, naam);
    case 'pabo': return les.onderwijssoort === 'pro' || les.onderwijssoort === 'vso' ? { oordeel: 'bevoegd', reden: naam } : { oordeel: 'onbevoegd', reden: 'pabo, geldt alleen in praktijkonderwijs en vso' };
    case 'in-opleiding': case 'geschiktheidsverklaring': return { oordeel: 'benoembaar', reden: naam };
    case 'onbevoegd': return { oordeel: 'onbevoegd', reden: 'als onbevoegd vastgelegd' };
  }
}

// The two texts that we know differ about vmbo; we take the stricter one, and the lessons do not say which route it is.
function beperkt({ onderwijssoort, leerjaar }: Lesfeit, naam: string): Uitspraak {
  if (onderwijssoort === 'vmbo') return { oordeel: 'onbekend', reden: `${naam}, geldt in het vmbo alleen in de theoretische leerweg` };
  if ((onderwijssoort === 'havo' || onderwijssoort === 'vwo') && leerjaar <= 3) return { oordeel: 'bevoegd', reden: naam };
  return { oordeel: 'onbevoegd', reden: `${naam}, geldt alleen in klas 1–3 van havo en vwo` };
}

function isBovenbouw({ onderwijssoort, leerjaar }: Lesfeit): boolean {
  return (onderwijssoort === 'havo' || onderwijssoort === 'vwo') && leerjaar >= 4;
}

function verlopen(les: Lesfeit, bevoegdheden: readonly Bevoegdheidsfeit[], dag: string): string {
  const laatste = bevoegdheden.filter((een) => gaatOver(een, les) && een.einde !== null && een.einde < dag).map(({ graad }) => graadNamen[graad]).at(0);
  return laatste ? `${laatste} is verlopen` : 'voor dit vak is niets vastgelegd';
}
