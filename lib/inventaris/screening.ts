// Words and shapes of the screening: shared by the doors, the screen and the tests. Browser-safe.
import { niveauNamen, type Niveau, type Soort, type Uitkomst } from './diploma';
import { soortNaamBij } from './diploma-soorten';

export type Bewijs = '' | 'dossier' | 'origineel' | 'register' | 'opgave';
export type Categorie = 'OP' | 'OOP' | 'DIR';

/** What HR can decide: the proof is part of the choice, so that nobody confirms without saying what was seen. */
export const KEUZES = ['dossier', 'register', 'niet-aangetroffen', 'nader-onderzoek', 'origineel', 'opgave'] as const;
export type Keuze = (typeof KEUZES)[number];

export interface KeuzeUitleg {
  keuze: Keuze;
  uitkomst: Uitkomst;
  bewijs: Bewijs;
  /** The key that makes this choice. */
  toets: string;
  kop: string;
  uitleg: string;
}

export const KEUZE_UITLEG: readonly KeuzeUitleg[] = [
  { keuze: 'dossier', uitkomst: 'bevestigd', bewijs: 'dossier', toets: '1', kop: 'Bevestigd', uitleg: 'Diploma gezien in het dossier' },
  { keuze: 'register', uitkomst: 'bevestigd', bewijs: 'register', toets: '2', kop: 'Bevestigd', uitleg: 'Gewaarmerkt uittreksel uit het diplomaregister' },
  { keuze: 'niet-aangetroffen', uitkomst: 'niet-aangetroffen', bewijs: 'dossier', toets: '3', kop: 'Niet aangetroffen', uitleg: 'Geen bewijs in het dossier' },
  { keuze: 'nader-onderzoek', uitkomst: 'nader-onderzoek', bewijs: '', toets: '4', kop: 'Nader onderzoek', uitleg: 'Noteer wat er nodig is' },
  { keuze: 'origineel', uitkomst: 'bevestigd', bewijs: 'origineel', toets: '5', kop: 'Bevestigd', uitleg: 'De leraar liet het origineel zien' },
  // A declaration is no proof: it never confirms (docs/besluiten, "Een verklaring is geen bewijs").
  { keuze: 'opgave', uitkomst: 'nader-onderzoek', bewijs: 'opgave', toets: '6', kop: 'Alleen verklaard', uitleg: 'Nog geen bewijs gezien' },
];

/** Outcomes that stand by themselves: these can wait for a second look. */
export function isVasteUitkomst(uitkomst: Uitkomst): boolean {
  return uitkomst === 'bevestigd' || uitkomst === 'niet-aangetroffen';
}

/** What the second person says about the first look. */
export const OORDELEN = ['eens', 'oneens'] as const;
export type Oordeel = (typeof OORDELEN)[number];

export const OORDEEL_UITLEG: readonly { oordeel: Oordeel; toets: string; kop: string; uitleg: string }[] = [
  { oordeel: 'eens', toets: '1', kop: 'Eens', uitleg: 'Ik zag hetzelfde; de uitkomst staat vast' },
  { oordeel: 'oneens', toets: '4', kop: 'Niet eens', uitleg: 'Nader onderzoek; noteer wat u zag' },
];

/** What a choice means; every choice of `KEUZES` stands in the table. */
export function keuzeUitleg(keuze: Keuze): KeuzeUitleg {
  const uitleg = KEUZE_UITLEG.find((regel) => regel.keuze === keuze);
  if (!uitleg) throw new Error(`Onbekende keuze ${keuze}`);
  return uitleg;
}

/** The first year of higher education in the national diploma register. */
export const REGISTER_VANAF = 1996;

const UITKOMST_WOORDEN: Record<Uitkomst, string> = { 'te-screenen': 'opgegeven, nog niet gezien', bevestigd: 'bevestigd', 'niet-aangetroffen': 'niet aangetroffen', 'nader-onderzoek': 'nader onderzoek' };
const BEWIJS_WOORDEN: Record<Bewijs, string> = {
  '': '', dossier: 'diploma gezien in het dossier', origineel: 'origineel gezien', register: 'uittreksel uit het diplomaregister', opgave: 'alleen door de leraar verklaard',
};

/** 'doctoraal': the level without the explanation between brackets. */
export function niveauKort(niveau: Niveau): string {
  return niveau === 'overig' ? 'ander diploma' : niveauNamen[niveau].replace(/ \(.*/, '');
}
export function soortInWoorden(soort: Soort | null, niveau: Niveau): string {
  if (soort === null) return 'niet opgegeven';
  return soort === 'overig' ? 'andere richting' : soortNaamBij(soort, niveau);
}
export function uitkomstInWoorden(uitkomst: Uitkomst): string {
  return UITKOMST_WOORDEN[uitkomst];
}
/** What was seen, when the outcome says that something was seen; else empty. */
export function bewijsInWoorden(uitkomst: Uitkomst, bewijs: Bewijs): string {
  if (bewijs === 'opgave') return uitkomst === 'te-screenen' ? '' : BEWIJS_WOORDEN.opgave;
  return uitkomst === 'bevestigd' ? BEWIJS_WOORDEN[bewijs] : '';
}

interface Behaald {
  behaaldOp: string | null;
  behaaldJaar: number | null;
}

/** Year of graduation, or null when nobody knows. */
export function behaaldIn(diploma: Behaald): number | null {
  return diploma.behaaldOp === null ? diploma.behaaldJaar : Number(diploma.behaaldOp.slice(0, 4));
}

/** True when the diploma is older than the register: an extract of it cannot exist. */
export function isVanVoorRegister(diploma: Behaald): boolean {
  const jaar = behaaldIn(diploma);
  return jaar !== null && jaar < REGISTER_VANAF;
}

/** 'Wo-master, Nederlandse taal en cultuur'. */
export function diplomaTitel(diploma: { niveau: Niveau; richting: string }): string {
  const niveau = niveauKort(diploma.niveau);
  return `${niveau.charAt(0).toUpperCase()}${niveau.slice(1)}, ${diploma.richting}`;
}
