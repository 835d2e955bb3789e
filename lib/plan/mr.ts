import { z } from 'zod';
import type { Planinhoud } from './planinhoud';

// The step of the (P)MR: what was put before it, and what it said. Browser-safe.

export type MrSoort = 'advies' | 'instemming';
export const MR_UITKOMSTEN = ['positief', 'voorwaarden', 'negatief'] as const;
export type MrUitkomst = (typeof MR_UITKOMSTEN)[number];

export const MR_SOORTWOORDEN: Record<MrSoort, string> = { advies: 'Advies', instemming: 'Instemming' };
const UITKOMSTWOORDEN: Record<MrSoort, Record<MrUitkomst, string>> = {
  advies: { positief: 'Positief advies', voorwaarden: 'Positief advies, met kanttekeningen', negatief: 'Negatief advies' },
  instemming: { positief: 'Stemt in', voorwaarden: 'Stemt in, met voorwaarden', negatief: 'Stemt niet in' },
};

/** What was said, as it is called for advice or consent. */
export function uitkomstInWoorden(soort: MrSoort, uitkomst: MrUitkomst | 'ingetrokken'): string {
  return uitkomst === 'ingetrokken' ? 'Ingetrokken voordat er een oordeel was' : UITKOMSTWOORDEN[soort][uitkomst];
}

/** Choices for whoever says it. */
export function uitkomstKeuzes(soort: MrSoort): { value: MrUitkomst; label: string; hint: string }[] {
  const gevolg: Record<MrSoort, Record<MrUitkomst, string>> = {
    advies: { positief: 'Het bestuur kan het plan vaststellen.', voorwaarden: 'Schrijf op wat er anders of beter moet. Het bestuur reageert daarop.', negatief: 'Schrijf op waarom. Het bestuur weegt het advies en laat weten wat het doet.' },
    instemming: { positief: 'Het bestuur kan het plan vaststellen.', voorwaarden: 'Schrijf op onder welke voorwaarden u instemt.', negatief: 'Schrijf op waarom. Het bestuur kan deze versie dan niet vaststellen.' },
  };
  return MR_UITKOMSTEN.map((value) => ({ value, label: UITKOMSTWOORDEN[soort][value], hint: gevolg[soort][value] }));
}

/** A document that went along: a link to where it stands, or its text. */
export const MrDocumentSchema = z.object({ naam: z.string(), adres: z.string().nullable(), tekst: z.string().nullable() });
export type MrDocument = z.infer<typeof MrDocumentSchema>;

/** One thing put before the (P)MR, as a line. Days 'yyyy-mm-dd'. */
export interface MrRegel {
  id: string;
  /** Name of the plan as it was put. */
  plan: string;
  schoolNaam: string | null;
  versie: number;
  soort: MrSoort;
  gevraagdOp: string;
  uiterlijk: string | null;
  uitkomst: MrUitkomst | 'ingetrokken' | null;
  uitgebrachtOp: string | null;
}

/** The same, whole. */
export interface MrStap extends MrRegel {
  planId: string;
  vraag: string;
  documenten: MrDocument[];
  /** Who asked. */
  gevraagdDoor: string | null;
  uitkomstTekst: string;
  /** On whose behalf it was written down; '' when a member of the (P)MR did it. */
  namens: string;
  uitgebrachtDoor: string | null;
  versieVanStap: number;
}

/** What a member of the (P)MR reads: the step, and the version as it was frozen. */
export interface MrBlad { stap: MrStap; inhoud: Planinhoud; magOordelen: boolean }

/** For writer and bestuurder: all steps of a plan, newest first, and what can be done now. */
export interface MrKamer {
  stappen: MrStap[];
  /** The version that can be put before the (P)MR now; null when none can. */
  planversieId: string | null;
  magVoorleggen: boolean;
  magVastleggen: boolean;
  bestuur: string;
}
