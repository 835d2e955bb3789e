/** What a form shows after it was sent: nothing yet, done, or refused with reasons and what was typed. */
export interface FormState {
  status: 'leeg' | 'gelukt' | 'fout';
  /** One sentence for the whole form. */
  melding?: string;
  /** Reasons per field name. */
  velden?: Record<string, string[]>;
  /** What was typed, so that nothing has to be typed twice. Never a password. */
  waarden?: Record<string, string>;
  gegevens?: unknown;
}

export const LEEG: FormState = { status: 'leeg' };
