import type { Niveau } from './diploma';

/** What a board decides about old titles. The rest of the rule is the same for everyone (ontwerp.md, section 5). */
export interface Masterinstelling {
  /** A doctoraal (drs., ir., mr.) counts as a wo-master. */
  doctoraalTelt: boolean;
  /** A MO-B counts as a hbo-master: for the goal of 50%, not for that of 80%. */
  moBTelt: boolean;
}

export const STANDAARD_MASTERINSTELLING: Masterinstelling = { doctoraalTelt: true, moBTelt: false };

/** Levels that a setting can add; always there, whatever a board decides: hbo-master, wo-master and promotie. */
export const VASTE_MASTERNIVEAUS = ['hbo-master', 'wo-master', 'promotie'] as const satisfies readonly Niveau[];
export const VASTE_WO_MASTERNIVEAUS = ['wo-master', 'promotie'] as const satisfies readonly Niveau[];

/** Levels that make somebody masteropgeleid at this board. */
export function masterniveaus({ doctoraalTelt, moBTelt }: Masterinstelling): Niveau[] {
  return [...VASTE_MASTERNIVEAUS, ...(doctoraalTelt ? ['doctoraal' as const] : []), ...(moBTelt ? ['mo-b' as const] : [])];
}

/** Levels that count for the goal of 80% at this board. */
export function woMasterniveaus({ doctoraalTelt }: Masterinstelling): Niveau[] {
  return [...VASTE_WO_MASTERNIVEAUS, ...(doctoraalTelt ? ['doctoraal' as const] : [])];
}

export function isMasterniveau(niveau: Niveau, instelling: Masterinstelling): boolean {
  return masterniveaus(instelling).includes(niveau);
}

export function isWoMaster(niveau: Niveau, instelling: Masterinstelling): boolean {
  return woMasterniveaus(instelling).includes(niveau);
}

/** 'hbo-master, wo-master, doctoraal (drs., ir., mr.) of promotie', as this board counts. */
export function masterniveausInWoorden(instelling: Masterinstelling, alleenWo = false): string {
  const delen = [
    ...(alleenWo ? [] : ['hbo-master']), 'wo-master', ...(instelling.doctoraalTelt ? ['doctoraal (drs., ir., mr.)'] : []), ...(instelling.moBTelt && !alleenWo ? ['MO-B'] : []), 'promotie',
  ];
  return `${delen.slice(0, -1).join(', ')} of ${delen.at(-1) ?? ''}`;
}
