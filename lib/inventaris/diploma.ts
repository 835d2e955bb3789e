// Words and rules about diplomas that hold on every screen; the database has the same values as enums.

export const NIVEAUS = ['hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master', 'doctoraal', 'promotie', 'mo-b', 'overig'] as const;
export type Niveau = (typeof NIVEAUS)[number];

export const SOORTEN = ['vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'lerarenmaster', 'overig'] as const;
export type Soort = (typeof SOORTEN)[number];

export const STATUSSEN = ['behaald', 'in-opleiding', 'gestopt'] as const;
export type DiplomaStatus = (typeof STATUSSEN)[number];

export const UITKOMSTEN = ['te-screenen', 'bevestigd', 'niet-aangetroffen', 'nader-onderzoek'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

export const niveauNamen: Record<Niveau, string> = {
  'hbo-bachelor': 'hbo-bachelor', 'wo-bachelor': 'wo-bachelor', 'hbo-master': 'hbo-master', 'wo-master': 'wo-master',
  doctoraal: 'doctoraal (drs., ir., mr.)', promotie: 'promotie (dr.)', 'mo-b': 'MO-B (akte)', overig: 'overig',
};

export const soortNamen: Record<Soort, string> = {
  vakmaster: 'vakmaster', lerarenopleiding: 'eerstegraads lerarenopleiding', onderwijsmaster: 'master in het onderwijsdomein',
  lerarenmaster: 'hbo-master voor leraren (zoals SEN, Leren & Innoveren)', overig: 'overig',
};

export const statusNamen: Record<DiplomaStatus, string> = { behaald: 'behaald', 'in-opleiding': 'in opleiding', gestopt: 'gestopt' };

export const uitkomstNamen: Record<Uitkomst, string> = {
  'te-screenen': 'te screenen', bevestigd: 'bevestigd', 'niet-aangetroffen': 'niet aangetroffen', 'nader-onderzoek': 'nader onderzoek',
};

/** Where the proof was seen, as kept with a screening; empty when nobody said so. */
export const bewijsNamen: Record<string, string> = {
  '': 'niet genoemd', dossier: 'personeelsdossier', origineel: 'origineel diploma', register: 'uittreksel uit het diplomaregister', opgave: 'opgave van de leraar',
};
