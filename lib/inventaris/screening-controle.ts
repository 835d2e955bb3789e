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
}

const HOGESCHOOL = /hogeschool|hoge school|applied sciences|\b(fontys|windesheim|saxion|inholland|han|nhl|stenden|avans|zuyd|hanze)\b/i;

/**
 * Stated facts that do not fit together. A hint for whoever looks at the paper, never a verdict: names of
 * institutions changed and people study at any age.
 */
export function aandachtspunten(diploma: TeControleren): Aandachtspunt[] {
  return [...bijNiveau(diploma), ...bijInstelling(diploma), ...bijJaar(diploma)];
}

function bijNiveau({ niveau, richting, instelling, anderen }: TeControleren): Aandachtspunt[] {
  const punten: Aandachtspunt[] = [];
  if (HOGESCHOOL.test(instelling) && ['wo-bachelor', 'wo-master', 'doctoraal', 'promotie'].includes(niveau)) {
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
  return leeftijd !== null && leeftijd < 20 ? [{ gegeven: 'behaald', tekst: `Toen ${leeftijd} jaar oud. Klopt het jaar?` }] : [];
}
