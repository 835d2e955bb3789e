import { dagenTussen, datumInWoorden } from '@/lib/dates';

/** What decides which diplomas belong to a campaign; everything else follows from the facts. */
export interface CampagneKern {
  id: string;
  naam: string;
  /** First and last day, 'yyyy-mm-dd'. */
  begin: string;
  streefdatum: string;
  alleenMasters: boolean;
  /** Also what was screened longer ago than this; null: only what was never screened. */
  ouderDanJaren: number | null;
  tweedeBlik: boolean;
  toelichting: string;
  scholen: string[];
  /** ISO; null while it runs. */
  afgeslotenOp: string | null;
  versie: number;
}

/** How far a campaign is, or one of its schools. */
export interface CampagneStand {
  teDoen: number;
  bevestigd: number;
  nietAangetroffen: number;
  nader: number;
  /** Waits for the eyes of a colleague. */
  tweedeBlik: number;
}

export interface CampagneRegel extends CampagneKern {
  stand: CampagneStand;
  schoolNamen: string[];
}

export interface CampagneDetail extends CampagneKern {
  slotnotitie: string;
  afgeslotenDoor: string | null;
  gemaaktDoor: string | null;
  perSchool: (CampagneStand & { id: string; naam: string })[];
  perPersoon: { naam: string; ik: boolean; aantal: number; laatst: string }[];
  /** Diplomas looked at per day since the begin. */
  dagen: { dag: string; aantal: number }[];
  vandaag: string;
}

export const LEGE_STAND: CampagneStand = { teDoen: 0, bevestigd: 0, nietAangetroffen: 0, nader: 0, tweedeBlik: 0 };

/** Looked at, whatever came out. */
export function gedaanVan({ bevestigd, nietAangetroffen, nader, tweedeBlik }: CampagneStand): number {
  return bevestigd + nietAangetroffen + nader + tweedeBlik;
}

export function optellen(standen: readonly CampagneStand[]): CampagneStand {
  const som = (veld: keyof CampagneStand) => standen.reduce((totaal, stand) => totaal + stand[veld], 0);
  return { teDoen: som('teDoen'), bevestigd: som('bevestigd'), nietAangetroffen: som('nietAangetroffen'), nader: som('nader'), tweedeBlik: som('tweedeBlik') };
}

/** 'nog 25 dagen', 'vandaag', '3 dagen geleden': the target date as it feels. */
export function totStreefdatum(streefdatum: string, vandaag: string): string {
  const dagen = dagenTussen(vandaag, streefdatum);
  if (dagen === 0) return 'vandaag';
  const aantal = Math.abs(dagen) === 1 ? '1 dag' : `${Math.abs(dagen)} dagen`;
  return dagen > 0 ? `nog ${aantal}` : `${aantal} geleden`;
}

interface Tempovraag {
  teDoen: number;
  /** Looks per week; null when there is less than a week of work to go by. */
  perWeek: number | null;
  klaarOp: string | null;
  streefdatum: string;
  vandaag: string;
}

/** The pace against the target date, in words. */
export function tempoInWoorden({ teDoen, perWeek, klaarOp, streefdatum, vandaag }: Tempovraag): string {
  if (teDoen === 0) return 'Alles in deze campagne is bekeken.';
  const rest = dagenTussen(vandaag, streefdatum);
  const nodig = rest > 0 ? Math.ceil((teDoen / rest) * 7) : null;
  const eis = nodig === null ? 'De streefdatum is voorbij.' : `Voor de streefdatum zijn er ${Math.min(nodig, teDoen)} per week nodig.`;
  if (perWeek === null || klaarOp === null) return `Er is nog te weinig gescreend om een tempo te noemen. ${eis}`;
  const verschil = dagenTussen(streefdatum, klaarOp);
  const klaar = `Ongeveer ${perWeek} per week. Bij dit tempo klaar op ${datumInWoorden(klaarOp)}`;
  if (verschil <= 0) return `${klaar}${verschil === 0 ? ', precies op de streefdatum.' : `, ${dagen(-verschil)} vóór de streefdatum.`}`;
  return `${klaar}, ${dagen(verschil)} na de streefdatum. ${eis}`;
}

function dagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

/** What is in a campaign, in one line. */
export function omvangInWoorden({ alleenMasters, ouderDanJaren, tweedeBlik }: Pick<CampagneKern, 'alleenMasters' | 'ouderDanJaren' | 'tweedeBlik'>): string {
  return [
    alleenMasters ? 'Alleen masters' : 'Alle diploma’s',
    ouderDanJaren === null ? 'nooit gescreend' : `nooit gescreend of langer dan ${ouderDanJaren} jaar geleden`,
    tweedeBlik ? 'met tweede blik' : '',
  ].filter(Boolean).join(', ');
}
