import type { Onderwijssoort, SchoolRij, TeamRij, VasteLeraar } from './rijen';
import type { Toeval } from './toeval';
import { leerjaren, soortgewichten, vakgewicht, vakkenVanSchool } from './vakverdeling';

/** A school of the board under construction: its row and what hangs below it. */
export interface SchoolOntwerp {
  rij: SchoolRij;
  teams: TeamRij[];
  /** vakCode → id of the section. */
  secties: Map<string, string>;
  leraren: number;
  /** How much more or less common a master is here; invented. */
  masterFactor: number;
}

export interface Les { soort: Onderwijssoort; leerjaar: number; uren: number; }

/** A teacher under construction: facts that later steps look at. */
export interface LeraarOntwerp {
  id: string;
  school: SchoolOntwerp;
  teamId: string | null;
  vak: string;
  leeftijd: number;
  geboortejaar: number;
  geboortedatum: string;
  factor: number;
  /** Years of service on 1 August 2026; 0 started then. */
  dienst: number;
  begin: string;
  einde: string | null;
  lessen: Les[];
  vwoBovenbouw: boolean;
  master: boolean;
  schaal: string;
  vast: VasteLeraar | null;
}

type Klasse = readonly [readonly [van: number, tot: number], gewicht: number];

// Ages of teachers: mean 43. Part-time factors: mean 0.79, 6% under a half. Both as sector.md gives them.
const leeftijden: readonly Klasse[] = [[[22, 24], 5], [[25, 29], 11.5], [[30, 34], 13.5], [[35, 39], 13.5], [[40, 44], 13], [[45, 49], 12], [[50, 54], 11], [[55, 59], 10.5], [[60, 64], 8.5], [[65, 67], 1.5]];
const factoren: readonly (readonly [number, number])[] = [[1, 36], [0.9, 6], [0.8, 22], [0.75, 3], [0.7, 6], [0.6, 14], [0.5, 7], [0.4, 3.2], [0.3, 1.8], [0.2, 1]];

const tweecijfers = Array.from({ length: 32 }, (_, i) => String(i).padStart(2, '0'));

export function datum(jaar: number, maand: number, dag: number): string {
  return `${jaar}-${tweecijfers[maand]}-${tweecijfers[dag]}`;
}

export function trekGeboorte(toeval: Toeval, leeftijd: number): { geboortejaar: number; geboortedatum: string; } {
  const maand = toeval.heel(1, 12);
  const dag = toeval.heel(1, 28);
  const geboortejaar = (maand < 10 ? 2026 : 2025) - leeftijd;
  return { geboortejaar, geboortedatum: datum(geboortejaar, maand, dag) };
}

export function trekBegin(toeval: Toeval, leeftijd: number): { dienst: number; begin: string; } {
  const dienst = Math.min(Math.max(leeftijd - 22, 0), Math.floor(-Math.log(1 - toeval.getal()) * 9));
  if (dienst === 0 || toeval.kans(0.85)) return { dienst, begin: datum(2026 - dienst, 8, 1) };
  return { dienst, begin: datum(2026 - dienst, toeval.kies([1, 2, 3, 4, 6]), 1) };
}

/** The team whose name tells that it teaches this; the first team when none does. */
export function teamVoor(school: SchoolOntwerp, soort: Onderwijssoort, boven: boolean): string | null {
  const algemeen = school.teams.find((team) => team.naam === 'Onderbouw');
  if (!boven && algemeen && soort !== 'pro') return algemeen.id;
  return (school.teams.find((team) => team.naam.toLowerCase().includes(soort)) ?? school.teams[0])?.id ?? null;
}

/** Lessons of a week: the hours that go with the factor, over one to four year groups. */
export function trekLessen(toeval: Toeval, school: SchoolOntwerp, vak: string, factor: number): Les[] {
  const gewicht = vakgewicht(vak);
  const soorten = soortgewichten(school.rij.onderwijssoorten).map(([soort, g]) => [soort, g * (gewicht[soort] + 0.01)] as const);
  const bovenkans = toeval.kans(0.55) ? 0.72 : 0.1;
  const uren = Math.max(2, Math.round(factor * toeval.heel(22, 25)));
  const groepen = uren < 6 ? 1 : uren < 12 ? 2 : toeval.heel(2, 4);
  const lessen: Les[] = [];
  for (let i = 0; i < groepen; i++) {
    const soort = toeval.gewogen(soorten);
    const leerjaar = toeval.kies(toeval.kans(bovenkans) ? leerjaren[soort].boven : leerjaren[soort].onder);
    const deel = Math.floor(uren / groepen) + (i < uren % groepen ? 1 : 0);
    const zelfde = lessen.find((les) => les.soort === soort && les.leerjaar === leerjaar);
    if (zelfde) zelfde.uren += deel;
    else lessen.push({ soort, leerjaar, uren: deel });
  }
  return lessen;
}

export function isVwoBovenbouw(lessen: readonly Les[]): boolean {
  return lessen.some(({ soort, leerjaar }) => soort === 'vwo' && leerjaar >= 4);
}

/** Ends with the school year for who has no permanent contract: about a fifth, mostly new people. */
function trekEinde(toeval: Toeval, dienst: number): string | null {
  const tijdelijk = [0.8, 0.65, 0.3][dienst] ?? 0.05;
  return toeval.kans(tijdelijk) ? '2027-07-31' : null;
}

function vasteLeraar(school: SchoolOntwerp, vast: VasteLeraar, id: string): LeraarOntwerp {
  const geboortejaar = Number(vast.geboortedatum.slice(0, 4));
  const lessen = vast.lessen.map(([soort, leerjaar, uren]) => ({ soort, leerjaar, uren }));
  return {
    id, school, vast, lessen, teamId: school.teams.find((team) => team.naam === vast.team)?.id ?? null, vak: vast.vak,
    leeftijd: 2026 - geboortejaar, geboortejaar, geboortedatum: vast.geboortedatum, factor: vast.deeltijdfactor,
    dienst: 2026 - Number(vast.begin.slice(0, 4)), begin: vast.begin, einde: null, schaal: vast.schaal,
    vwoBovenbouw: isVwoBovenbouw(lessen), master: vast.diplomas.some((d) => d.status === 'behaald' && /master|doctoraal|promotie/.test(d.niveau)),
  };
}

function leraar(toeval: Toeval, school: SchoolOntwerp, vak: string, klasse: readonly [number, number], factor: number): LeraarOntwerp {
  const leeftijd = toeval.heel(klasse[0], klasse[1]);
  const { dienst, begin } = trekBegin(toeval, leeftijd);
  const lessen = trekLessen(toeval, school, vak, factor);
  const hoofdles = lessen.reduce((meest, les) => (les.uren > meest.uren ? les : meest));
  const boven = leerjaren[hoofdles.soort].boven.includes(hoofdles.leerjaar);
  return {
    id: toeval.uuid(), school, vak, leeftijd, ...trekGeboorte(toeval, leeftijd), factor, dienst, begin, einde: trekEinde(toeval, dienst),
    lessen, teamId: teamVoor(school, hoofdles.soort, boven), vwoBovenbouw: isVwoBovenbouw(lessen), master: false, schaal: 'LB', vast: null,
  };
}

/** All teachers of the board on the peildatum, named people included. */
export function ontwerpLeraren(toeval: Toeval, scholen: readonly SchoolOntwerp[], vasten: readonly VasteLeraar[]): LeraarOntwerp[] {
  const totaal = scholen.reduce((som, school) => som + school.leraren, 0);
  const klassen = toeval.verdeel(totaal, leeftijden);
  const delen = toeval.verdeel(totaal, factoren);
  let plek = 0;
  return scholen.flatMap((school) => {
    const code = school.rij.brin + school.rij.vestiging;
    const hier = vasten.filter((vast) => vast.school === code);
    const vakken = vakkenVanSchool({ ...school.rij, soorten: school.rij.onderwijssoorten, leraren: school.leraren });
    for (const vast of hier) vakken.splice(Math.max(vakken.indexOf(vast.vak), 0), 1);
    const nieuw = vakken.map((vak) => leraar(toeval, school, vak, klassen[plek] as readonly [number, number], delen[plek++] as number));
    return [...nieuw, ...hier.map((vast) => vasteLeraar(school, vast, toeval.uuid()))];
  });
}
