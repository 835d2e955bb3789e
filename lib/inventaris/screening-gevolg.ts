import type { Niveau, Uitkomst } from './diploma';
import { isMasterniveau, isWoMaster, type Masterinstelling } from './masterniveaus';
import { niveauKort, type Categorie } from './screening';

/** Both goals of one school on the peildatum, counted on confirmed diplomas only. */
export interface DoelStand {
  leraren: number;
  bevestigd: number;
  vwoLeraren: number;
  vwoBevestigd: number;
}

/** What decides whether this diploma moves a figure. */
export interface GevolgVraag {
  niveau: Niveau;
  uitkomst: Uitkomst;
  /** Obtained after the peildatum: does not count yet. */
  inToekomst: boolean;
  categorie: Categorie;
  /** Through another, already confirmed diploma of the same person. */
  alMaster: boolean;
  alWoMaster: boolean;
  /** Schools where this person is a leraar now, with the hours in vwo 4–6. */
  scholen: readonly { id: string; naam: string; urenVwo: number }[];
  /** Whether old titles count at this board. */
  instelling: Masterinstelling;
}

export interface GevolgRegel {
  doel: 50 | 80;
  school: string;
  van: number;
  naar: number;
  noemer: number;
  /** Confirmed teachers still needed after this one. */
  nodig: number;
}

export interface Gevolg {
  kop: string;
  /** Why a goal does not move, in one sentence; empty when there is nothing to explain. */
  reden: string;
  regels: GevolgRegel[];
}

/** How many of `noemer` make `procent`: rounded up, because people do not come in halves. */
export function nodigVoor(procent: number, noemer: number): number {
  return Math.ceil((noemer * procent) / 100);
}

/** What confirming this diploma does to the goals of its schools, before it is done. */
export function gevolgVan(vraag: GevolgVraag, standen: Readonly<Record<string, DoelStand>>): Gevolg {
  const stil = waaromStil(vraag);
  if (stil) return { kop: stil, reden: '', regels: [] };
  const regels = vraag.scholen.flatMap((school) => regelsVan(vraag, school, standen[school.id]));
  const doelen = new Set(regels.map((regel) => regel.doel));
  return { kop: kopVoor(doelen), reden: doelen.has(80) ? '' : waaromGeen80(vraag), regels };
}

function waaromStil(vraag: GevolgVraag): string {
  if (vraag.uitkomst === 'bevestigd') return 'Dit diploma is bevestigd en telt al mee.';
  if (!isMasterniveau(vraag.niveau, vraag.instelling)) return `Een ${niveauKort(vraag.niveau)} telt bij uw bestuur niet als master: de doelen veranderen niet. Het dossier wordt wel vollediger.`;
  if (vraag.inToekomst) return 'Dit diploma is volgens de opgave nog niet behaald: het telt nog niet mee.';
  if (vraag.categorie !== 'OP' || vraag.scholen.length === 0) return 'Deze medewerker is geen leraar: de doelen veranderen niet.';
  const bijVwo = vraag.scholen.some((school) => school.urenVwo > 0);
  if (vraag.alMaster && (vraag.alWoMaster || !isWoMaster(vraag.niveau, vraag.instelling) || !bijVwo)) return 'Deze leraar telt al mee door een ander bevestigd diploma. De cijfers blijven gelijk.';
  return '';
}

function regelsVan(vraag: GevolgVraag, school: { id: string; naam: string; urenVwo: number }, stand: DoelStand | undefined): GevolgRegel[] {
  if (!stand) return [];
  const regels: GevolgRegel[] = [];
  if (!vraag.alMaster) regels.push(regel(50, school.naam, stand.bevestigd, stand.leraren));
  if (isWoMaster(vraag.niveau, vraag.instelling) && !vraag.alWoMaster && school.urenVwo > 0) regels.push(regel(80, school.naam, stand.vwoBevestigd, stand.vwoLeraren));
  return regels;
}

function regel(doel: 50 | 80, school: string, van: number, noemer: number): GevolgRegel {
  const naar = van + 1;
  return { doel, school, van, naar, noemer, nodig: Math.max(0, nodigVoor(doel, noemer) - naar) };
}

function kopVoor(doelen: ReadonlySet<50 | 80>): string {
  if (doelen.size === 2) return 'Bevestigt u dit diploma, dan telt het mee voor beide doelen.';
  return doelen.has(80) ? 'Bevestigt u dit diploma, dan telt het mee voor het doel van 80%.' : 'Bevestigt u dit diploma, dan telt het mee voor het doel van 50%.';
}

function waaromGeen80(vraag: GevolgVraag): string {
  if (!vraag.scholen.some((school) => school.urenVwo > 0)) return 'Niet voor het doel van 80%: deze leraar geeft dit schooljaar geen les in vwo 4–6.';
  return isWoMaster(vraag.niveau, vraag.instelling) ? '' : `Niet voor het doel van 80%: daar telt een wo-master, en dit is een ${niveauKort(vraag.niveau)}.`;
}
