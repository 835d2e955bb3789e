// Words and rules about diplomas that hold on every screen; the database has the same values as enums.

export const NIVEAUS = ['hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master', 'doctoraal', 'promotie', 'overig'] as const;
export type Niveau = (typeof NIVEAUS)[number];

export const SOORTEN = ['vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'overig'] as const;
export type Soort = (typeof SOORTEN)[number];

export const STATUSSEN = ['behaald', 'in-opleiding', 'gestopt'] as const;
export type DiplomaStatus = (typeof STATUSSEN)[number];

export const UITKOMSTEN = ['te-screenen', 'bevestigd', 'niet-aangetroffen', 'nader-onderzoek'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** Levels that count as a master (ontwerp.md, section 5). */
export const MASTERNIVEAUS = ['hbo-master', 'wo-master', 'doctoraal', 'promotie'] as const satisfies readonly Niveau[];

export const niveauNamen: Record<Niveau, string> = {
  'hbo-bachelor': 'hbo-bachelor', 'wo-bachelor': 'wo-bachelor', 'hbo-master': 'hbo-master', 'wo-master': 'wo-master',
  doctoraal: 'doctoraal (drs., ir., mr.)', promotie: 'promotie (dr.)', overig: 'overig',
};

export const soortNamen: Record<Soort, string> = {
  vakmaster: 'vakmaster', lerarenopleiding: 'lerarenopleiding', onderwijsmaster: 'onderwijsmaster', overig: 'overig',
};

export const statusNamen: Record<DiplomaStatus, string> = { behaald: 'behaald', 'in-opleiding': 'in opleiding', gestopt: 'gestopt' };

export const uitkomstNamen: Record<Uitkomst, string> = {
  'te-screenen': 'te screenen', bevestigd: 'bevestigd', 'niet-aangetroffen': 'niet aangetroffen', 'nader-onderzoek': 'nader onderzoek',
};

/** Where the proof was seen, as kept with a screening; empty when nobody said so. */
export const bewijsNamen: Record<string, string> = {
  '': 'niet genoemd', dossier: 'personeelsdossier', origineel: 'origineel diploma', register: 'uittreksel uit het diplomaregister', opgave: 'opgave van de leraar',
};

/** True for hbo-master, wo-master, doctoraal and promotie. */
export function isMasterniveau(niveau: Niveau): boolean {
  return (MASTERNIVEAUS as readonly Niveau[]).includes(niveau);
}
