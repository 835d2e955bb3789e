// The quality circle of an activity: plan, do, check, act, and round again. Its words come from the guide. Browser-safe.

export const SMART = ['specifiek', 'meetbaar', 'acceptabel', 'realistisch', 'tijdgebonden'] as const;
export type Smart = (typeof SMART)[number];

/** One round. Version 0: nothing was written yet. */
export interface Pdcaronde {
  ronde: number;
  versie: number;
  doel: string;
  smart: Smart[];
  doen: string;
  meting: string;
  resultaat: string;
  verklaring: string;
  actie: string;
  door: string | null;
  gewijzigdOp: string | null;
}

export const STAPPEN = ['plan', 'do', 'check', 'act'] as const;
export type Pdcastap = (typeof STAPPEN)[number];

/** Which of the four steps say something. */
export function gevuldeStappen({ doel, doen, meting, resultaat, verklaring, actie }: Pdcaronde): Record<Pdcastap, boolean> {
  return { plan: doel !== '', do: doen !== '' || meting !== '', check: resultaat !== '' || verklaring !== '', act: actie !== '' };
}

/** A round nobody wrote in yet; the next one begins with the goal of the last. */
export function legeRonde(ronde: number, doel = ''): Pdcaronde {
  return { ronde, versie: 0, doel, smart: [], doen: '', meting: '', resultaat: '', verklaring: '', actie: '', door: null, gewijzigdOp: null };
}
