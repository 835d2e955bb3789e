import { diplomaLeiding, maakDiplomas } from './diplomas';
import { lesrijen } from './lessen';
import { kiesMasters, verdeelSchalen } from './masters';
import { trekNaam, type Naam } from './namen';
import { ontwerpLeraren, teamVoor, trekBegin, trekGeboorte, type LeraarOntwerp, type SchoolOntwerp } from './ontwerp';
import type { AanstellingRij, BestuurRijen, BestuurSpec, DiplomaRij, MedewerkerRij, SchoolSpec } from './rijen';
import { screenSchool } from './screenings';
import { Toeval, uuidVan, zaadVan } from './toeval';
import { teamsVanSchool, vakgewicht, vakkenVanSchool } from './vakverdeling';

type Personeel = Pick<BestuurRijen, 'medewerkers' | 'aanstellingen'>;

function maakSchool(toeval: Toeval, spec: SchoolSpec, vasten: readonly string[]): SchoolOntwerp {
  const id = toeval.uuid();
  const soorten = [...spec.soorten];
  const vakken = new Set([...vakkenVanSchool(spec), ...vasten]);
  const soort = soorten.includes('vwo') ? (soorten.length === 1 ? 1.12 : 1.02) : soorten.includes('havo') ? 0.95 : soorten.includes('vmbo') ? 0.92 : 0.85;
  return {
    rij: { id, brin: spec.brin, vestiging: spec.vestiging, naam: spec.naam, onderwijssoorten: soorten },
    teams: teamsVanSchool(spec).map((naam) => ({ id: toeval.uuid(), schoolId: id, naam })),
    secties: new Map([...vakken].map((code) => [code, toeval.uuid()])),
    leraren: spec.leraren,
    masterFactor: soort * (0.88 + toeval.getal() * 0.24),
  };
}

/** Hands out personnel numbers with gaps, past those of named people. */
class Nummers {
  constructor(private readonly toeval: Toeval, private stand: number, private readonly bezet: ReadonlySet<string>) {}
  volgend(): string {
    do this.stand += this.toeval.heel(1, 4);
    while (this.bezet.has(String(this.stand)));
    return String(this.stand);
  }
}

interface Werkplaats { toeval: Toeval; nummers: Nummers; fries: boolean; uit: Personeel; }

function medewerker({ toeval, nummers, fries, uit }: Werkplaats, id: string, geboortejaar: number, geboortedatum: string): Naam {
  const naam = trekNaam(toeval, geboortejaar, fries);
  const { roepnaam, voorvoegsel, achternaam } = naam;
  uit.medewerkers.push({ id, personeelsnummer: nummers.volgend(), roepnaam, voorvoegsel, achternaam, geboortedatum });
  return naam;
}

function aanstelling(toeval: Toeval, rest: Omit<AanstellingRij, 'id'>): AanstellingRij {
  return { id: toeval.uuid(), ...rest };
}

function stelLerarenAan(plaats: Werkplaats, leraren: readonly LeraarOntwerp[], scholen: readonly SchoolOntwerp[]): void {
  const { toeval, uit } = plaats;
  for (const l of leraren) {
    if (l.vast) {
      const { personeelsnummer, roepnaam, voorvoegsel, achternaam, geboortedatum } = l.vast;
      uit.medewerkers.push({ id: l.id, personeelsnummer, roepnaam, voorvoegsel, achternaam, geboortedatum });
    } else medewerker(plaats, l.id, l.geboortejaar, l.geboortedatum);
    const basis = { medewerkerId: l.id, functie: `Docent ${l.schaal}`, categorie: 'OP', schaal: l.schaal, begin: l.begin, einde: l.einde } as const;
    const elders = !l.vast && scholen.length > 1 && l.factor >= 0.6 && toeval.kans(0.026) ? toeval.kies(scholen) : null;
    const tweede = elders && elders !== l.school ? elders : null;
    const factor = tweede ? Math.round(l.factor * 60) / 100 : l.factor;
    uit.aanstellingen.push(aanstelling(toeval, { ...basis, schoolId: l.school.rij.id, teamId: l.teamId, deeltijdfactor: factor }));
    if (!tweede) continue;
    const teamId = teamVoor(tweede, tweede.rij.onderwijssoorten[0] ?? 'havo', false);
    uit.aanstellingen.push(aanstelling(toeval, { ...basis, schoolId: tweede.rij.id, teamId, deeltijdfactor: Math.round((l.factor - factor) * 100) / 100 }));
  }
}

const ondersteuning = [['Onderwijsassistent', 30], ['TOA', 14], ['Conciërge', 18], ['Administrateur', 18], ['Roostermaker', 6], ['Systeembeheerder', 6], ['Mediathecaris', 4], ['Zorgcoördinator', 4]] as const;

/** Support staff and managers: they are in the register, never in the figures. */
function stelOverigenAan(plaats: Werkplaats, school: SchoolOntwerp, noord: boolean): DiplomaRij[] {
  const { toeval, uit } = plaats;
  const diplomas: DiplomaRij[] = [];
  const oop = Math.round(school.leraren * 0.25);
  const dir = Math.ceil(school.leraren * 0.045);
  for (let i = 0; i < oop + dir; i++) {
    const leiding = i >= oop;
    const id = toeval.uuid();
    const leeftijd = toeval.heel(leiding ? 36 : 23, 65);
    const { geboortejaar, geboortedatum } = trekGeboorte(toeval, leeftijd);
    const functie = leiding ? (i === oop ? 'Directeur' : toeval.kans(0.7) ? 'Teamleider' : 'Conrector') : toeval.gewogen(ondersteuning);
    medewerker(plaats, id, geboortejaar, geboortedatum);
    uit.aanstellingen.push(aanstelling(toeval, {
      medewerkerId: id, schoolId: school.rij.id, teamId: leiding ? (school.teams[(i - oop) % school.teams.length]?.id ?? null) : null, functie, categorie: leiding ? 'DIR' : 'OOP',
      schaal: String(leiding ? toeval.heel(12, 15) : toeval.heel(4, 9)), deeltijdfactor: leiding ? toeval.kies([1, 1, 0.9, 0.8]) : toeval.kies([1, 0.8, 0.6, 0.5]), begin: trekBegin(toeval, leeftijd).begin, einde: null,
    }));
    if (leiding) diplomas.push(diplomaLeiding(toeval, { id, vak: 'pv', geboortejaar, leeftijd, vwoBovenbouw: false }, noord));
  }
  return diplomas;
}

/** Teachers who left with the last school year: figures of an earlier peildatum still count them. */
function vertrokken(toeval: Toeval, leraren: readonly LeraarOntwerp[]): LeraarOntwerp[] {
  const aantal = Math.round(leraren.length * 0.04);
  return Array.from({ length: aantal }, () => {
    const gelijke = toeval.kies(leraren);
    const leeftijd = toeval.kans(0.5) ? toeval.heel(64, 67) : toeval.heel(25, 58);
    const begin = `${2025 - toeval.heel(0, Math.min(30, leeftijd - 22))}-08-01`;
    return { ...gelijke, id: toeval.uuid(), leeftijd, ...trekGeboorte(toeval, leeftijd), begin, einde: '2026-07-31', dienst: 1, lessen: gelijke.lessen.map((les) => ({ ...les })), vast: null };
  });
}

/**
 * Makes one invented board, always the same for the same spec and seed. Pure: no clock, no chance from outside.
 * Figures are right on the peildatum 1 October 2026.
 */
export function makeBestuur(spec: BestuurSpec, zaad = 2026): BestuurRijen {
  const toeval = new Toeval((zaadVan(spec.slug) ^ zaad) >>> 0);
  const vasten = spec.vast ?? [];
  const scholen = spec.scholen.map((school) => maakSchool(toeval, school, vasten.filter((v) => v.school === school.brin + school.vestiging).map((v) => v.vak)));
  const noord = spec.fries ?? false;
  const leraren = ontwerpLeraren(toeval, scholen, vasten);
  kiesMasters(toeval, leraren);
  verdeelSchalen(toeval, leraren, spec.randstad);
  const weg = vertrokken(toeval, leraren);
  const iedereen = [...leraren, ...weg];
  const uit: Personeel = { medewerkers: [] as MedewerkerRij[], aanstellingen: [] as AanstellingRij[] };
  const plaats: Werkplaats = { toeval, nummers: new Nummers(toeval, spec.eersteNummer, new Set(vasten.map((v) => v.personeelsnummer))), fries: noord, uit };
  stelLerarenAan(plaats, iedereen, scholen);
  const leiding = new Map(scholen.map((school) => [school, stelOverigenAan(plaats, school, noord)]));
  const lerarendiplomas = maakDiplomas(toeval, iedereen, noord);
  const schoolVan = new Map(iedereen.map((l) => [l.id, l.school]));
  const perSchool = new Map(scholen.map((school) => [school, [...(leiding.get(school) ?? [])]]));
  for (const diploma of lerarendiplomas) perSchool.get(schoolVan.get(diploma.medewerkerId) as SchoolOntwerp)?.push(diploma);
  const screenings = [...perSchool].flatMap(([school, diplomas]) => screenSchool(toeval, school.rij.brin + school.rij.vestiging, diplomas, spec.screeners ?? [], spec.wachtrij ?? 0));
  return {
    bestuur: { id: uuidVan(`bestuur ${spec.slug}`), nummer: spec.nummer, naam: spec.naam, slug: spec.slug },
    scholen: scholen.map((school) => school.rij), teams: scholen.flatMap((school) => school.teams),
    secties: scholen.flatMap((school) => [...school.secties].map(([vakCode, id]) => ({ id, schoolId: school.rij.id, vakCode, label: vakgewicht(vakCode).label }))),
    ...uit, lesinzetten: lesrijen(toeval, iedereen), diplomas: [...perSchool.values()].flat(),
    screenings: screenings.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)),
  };
}
