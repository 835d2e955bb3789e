import type { Cijfer } from './cijfers';

/** Who studies now, beside the questions about routes to more masters: numbers, never names. */
export interface Studiestand {
  /** 'yyyy-mm-dd' */
  dag: string;
  /** Running studies per programme. */
  opleidingen: Cijfer;
  /** Leraren whose study for a master is requested or granted, and did not begin. */
  wacht: number;
}
