import type { Recht } from '@/lib/toegang/rechten';

// The one table of states: which step leads from where to where, who may take it, and what it asks for. The database
// holds the same ways in plan_overgang (a test keeps them equal); doors, screens and tests read this file. Browser-safe.

export const TOESTANDEN = ['concept', 'ingediend', 'wijzigingen-gevraagd', 'akkoord', 'bij-mr', 'vastgesteld', 'afgerond'] as const;
export type Toestand = (typeof TOESTANDEN)[number];

export const TOESTANDWOORDEN: Record<Toestand, string> = {
  concept: 'Concept', ingediend: 'Ingediend', 'wijzigingen-gevraagd': 'Wijzigingen gevraagd', akkoord: 'Akkoord', 'bij-mr': 'Bij de medezeggenschap', vastgesteld: 'Vastgesteld', afgerond: 'Afgerond',
};

interface Regel {
  /** As on the button. */
  naam: string;
  /** One of these rights, reaching this plan. */
  rechten: readonly Recht[];
  /** From → to. Several outcomes from one state: the act decides (a judgement that was the last one needed, or not). */
  wegen: readonly (readonly [van: Toestand, naar: Toestand])[];
  /** A reason has to be written. */
  reden?: true;
  /** Only who was asked to review. */
  alleenBeoordelaar?: true;
}

const NA_OORDEEL = ['ingediend', 'wijzigingen-gevraagd', 'akkoord'] as const;

export const HANDELINGEN = {
  indienen: { naam: 'Indienen', rechten: ['plan:schrijven'], wegen: [['concept', 'ingediend'], ['wijzigingen-gevraagd', 'ingediend']] },
  beoordelen: { naam: 'Beoordelen', rechten: ['plan:beoordelen'], alleenBeoordelaar: true, wegen: (['ingediend', 'wijzigingen-gevraagd'] as const).flatMap((van) => NA_OORDEEL.map((naar) => [van, naar] as const)) },
  intrekken: { naam: 'Intrekken', rechten: ['plan:schrijven'], reden: true, wegen: [['ingediend', 'concept'], ['wijzigingen-gevraagd', 'concept'], ['akkoord', 'concept'], ['bij-mr', 'concept']] },
  voorleggen: { naam: 'Voorleggen aan de medezeggenschap', rechten: ['plan:schrijven', 'plan:vaststellen'], wegen: [['akkoord', 'bij-mr']] },
  uitbrengen: { naam: 'Oordeel van de medezeggenschap vastleggen', rechten: ['plan:adviseren', 'plan:schrijven', 'plan:vaststellen'], wegen: [['bij-mr', 'akkoord']] },
  vaststellen: { naam: 'Vaststellen', rechten: ['plan:vaststellen'], wegen: [['akkoord', 'vastgesteld']] },
  teruggeven: { naam: 'Teruggeven', rechten: ['plan:vaststellen'], reden: true, wegen: [['akkoord', 'wijzigingen-gevraagd']] },
  herzien: { naam: 'Nieuwe versie maken', rechten: ['plan:schrijven'], reden: true, wegen: [['vastgesteld', 'concept']] },
  'herziening-stoppen': { naam: 'Nieuwe versie laten vallen', rechten: ['plan:schrijven'], reden: true, wegen: [['concept', 'vastgesteld'], ['wijzigingen-gevraagd', 'vastgesteld']] },
  afronden: { naam: 'Afronden', rechten: ['plan:schrijven', 'plan:vaststellen'], reden: true, wegen: [['vastgesteld', 'afgerond']] },
  heropenen: { naam: 'Weer openen', rechten: ['plan:vaststellen'], reden: true, wegen: [['afgerond', 'vastgesteld']] },
} as const satisfies Record<string, Regel>;
export type Handeling = keyof typeof HANDELINGEN;

/** All steps, for the tests that walk the table. */
export const ALLE_HANDELINGEN = Object.keys(HANDELINGEN) as Handeling[];

/** The rule of a step. */
export function regelVan(handeling: Handeling): Regel {
  return HANDELINGEN[handeling];
}

/** Where this step can lead from here; none when it cannot be taken. */
export function uitkomsten(handeling: Handeling, van: Toestand): Toestand[] {
  return regelVan(handeling).wegen.filter(([begin]) => begin === van).map(([, naar]) => naar);
}

/** The plan is being written: only then do its words and activities change. */
export function inBewerking(toestand: Toestand): boolean {
  return toestand === 'concept' || toestand === 'wijzigingen-gevraagd';
}

/** An adopted version holds: the plan is being carried out, also while a next version is written. */
export function inUitvoering(plan: { toestand: Toestand; vastgesteldeVersieId: string | null }): boolean {
  return plan.vastgesteldeVersieId !== null && plan.toestand !== 'afgerond';
}

/** Why a step cannot be taken from here, for the person who tried; null when it can. */
export function waaromNiet(handeling: Handeling, van: Toestand): string | null {
  if (uitkomsten(handeling, van).length > 0) return null;
  const kan = [...new Set(regelVan(handeling).wegen.map(([begin]) => TOESTANDWOORDEN[begin].toLowerCase()))];
  return `${regelVan(handeling).naam} kan alleen als het plan ${kan.join(' of ')} is. Het plan is nu ${TOESTANDWOORDEN[van].toLowerCase()}.`;
}

/**
 * The state after a judgement on the version that is out: one request for changes holds the plan up, else enough
 * approvals carry it.
 * @param oordelen the newest judgement of each reviewer; who has not judged is left out
 * @param quorum how many approvals are needed; null: of everyone
 */
export function naOordelen(oordelen: readonly ('akkoord' | 'wijzigingen')[], beoordelaars: number, quorum: number | null): 'ingediend' | 'wijzigingen-gevraagd' | 'akkoord' {
  if (oordelen.includes('wijzigingen')) return 'wijzigingen-gevraagd';
  const nodig = Math.max(1, Math.min(quorum ?? beoordelaars, beoordelaars));
  return oordelen.length >= nodig ? 'akkoord' : 'ingediend';
}
