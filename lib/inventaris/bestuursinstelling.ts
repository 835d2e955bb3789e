import { STANDAARD_MASTERINSTELLING, type Masterinstelling } from './masterniveaus';

/** The choices of a board that change figures and alerts. */
export interface Bestuursinstelling extends Masterinstelling {
  /** A screening that is older than this asks for a new look. */
  verouderdNaJaren: number;
  /** Months before the end of an appointment or licence at which an alert comes. */
  eindigtBinnenMaanden: number;
  /** 0 while the board never saved: then these are the defaults. */
  versie: number;
}

export const STANDAARDINSTELLING: Bestuursinstelling = { ...STANDAARD_MASTERINSTELLING, verouderdNaJaren: 5, eindigtBinnenMaanden: 6, versie: 0 };
