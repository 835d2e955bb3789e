import type { Niveau } from './diploma';
import { behaaldIn, isVanVoorRegister } from './screening';

export type Gegeven = 'naam' | 'niveau' | 'soort' | 'richting' | 'instelling' | 'behaald' | 'bewijs';

/** Something in what was stated that deserves a second look before anyone confirms it. */
export interface Aandachtspunt {
  gegeven: Gegeven;
  tekst: string;
}

interface TeControleren {
  niveau: Niveau;
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  geboortedatum: string | null;
  anderen: readonly { niveau: Niveau; richting: string }[];
  /** Licences that run now. */
  bevoegdheden?: readonly { graad: string }[];
}

// Also read by the work list, in SQL: words anywhere in the name, and names that are a word by themselves.
export const HOGESCHOOL_WOORDEN = ['hogeschool', 'hoge school', 'applied sciences'] as const;
export const HOGESCHOOL_NAMEN = ['fontys', 'windesheim', 'saxion', 'inholland', 'han', 'nhl', 'stenden', 'avans', 'zuyd', 'hanze'] as const;
/** Levels that no hogeschool gives. */
export const WO_NIVEAUS = ['wo-bachelor', 'wo-master', 'doctoraal', 'promotie'] as const satisfies readonly Niveau[];
/** Younger than this at graduation deserves a question. */
export const JONGSTE = 20;
/** Levels that can stand behind an eerstegraads licence. */
export const EERSTEGRAADS_NIVEAUS = ['hbo-master', 'wo-master', 'doctoraal', 'promotie', 'mo-b'] as const satisfies readonly Niveau[];
/** Licences that ask for a diploma of a teacher training, whatever its level. */
export const TWEEDEGRAADS = ['tweedegraads', 'beperkt-tweedegraads', 'pabo'] as const;

const HOGESCHOOL = new RegExp(`${HOGESCHOOL_WOORDEN.join('|')}|\\b(${HOGESCHOOL_NAMEN.join('|')})\\b`, 'i');

/**
 * Stated facts that do not fit together. A hint for whoever looks at the paper, never a verdict: names of
 * institutions changed and people study at any age.
 */
export function aandachtspunten(diploma: TeControleren): Aandachtspunt[] {
  return [...bijNiveau(diploma), ...bijBevoegdheid(diploma), ...bijInstelling(diploma), ...bijJaar(diploma)];
}

/** A licence that none of these diplomas can stand behind; null when they fit, or when there is nothing to compare. */
export function bevoegdheidZonderDiploma(bevoegdheden: readonly { graad: string }[], niveaus: readonly Niveau[]): string | null {
  if (niveaus.length === 0) return null;
  const eerste = bevoegdheden.some(({ graad }) => graad === 'eerstegraads') && !niveaus.some((niveau) => (EERSTEGRAADS_NIVEAUS as readonly Niveau[]).includes(niveau));
  if (eerste) return 'eerstegraads';
  if (niveaus.some((niveau) => niveau !== 'overig')) return null;
  return bevoegdheden.find(({ graad }) => (TWEEDEGRAADS as readonly string[]).includes(graad))?.graad ?? null;
}

function bijBevoegdheid({ niveau, anderen, bevoegdheden = [] }: TeControleren): Aandachtspunt[] {
  const graad = bevoegdheidZonderDiploma(bevoegdheden, [niveau, ...anderen.map((ander) => ander.niveau)]);
  return graad === null ? [] : [{ gegeven: 'soort', tekst: `Er staat een bevoegdheid ${graad}, maar geen diploma dat daarbij past.` }];
}

function bijNiveau({ niveau, richting, instelling, anderen }: TeControleren): Aandachtspunt[] {
  const punten: Aandachtspunt[] = [];
  if (HOGESCHOOL.test(instelling) && (WO_NIVEAUS as readonly Niveau[]).includes(niveau)) {
    punten.push({ gegeven: 'niveau', tekst: 'Een hogeschool geeft geen wo-diploma’s. Klopt het niveau?' });
  }
  if (anderen.some((ander) => ander.niveau === niveau && ander.richting.toLowerCase() === richting.toLowerCase())) {
    punten.push({ gegeven: 'richting', tekst: 'Staat twee keer in het dossier. Is dit een dubbele opgave?' });
  }
  return punten;
}

function bijInstelling({ instelling }: TeControleren): Aandachtspunt[] {
  return instelling.trim() === '' ? [{ gegeven: 'instelling', tekst: 'Niet opgegeven. Neem haar over van het diploma.' }] : [];
}

function bijJaar(diploma: TeControleren): Aandachtspunt[] {
  const jaar = behaaldIn(diploma);
  if (jaar === null) return [{ gegeven: 'behaald', tekst: 'Geen jaar opgegeven. Kijk op het diploma.' }];
  if (isVanVoorRegister(diploma)) return [{ gegeven: 'bewijs', tekst: 'Van vóór 1996: niet in het diplomaregister. Vraag origineel of kopie.' }];
  const leeftijd = diploma.geboortedatum === null ? null : jaar - Number(diploma.geboortedatum.slice(0, 4));
  return leeftijd !== null && leeftijd < JONGSTE ? [{ gegeven: 'behaald', tekst: `Toen ${leeftijd} jaar oud. Klopt het jaar?` }] : [];
}
