import 'server-only';
import { vandaag } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { doelenOp } from '@/lib/inventaris/doelwaarde';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Meting } from '@/lib/inventaris/meting';
import { populatieNamen, type Populatie } from '@/lib/inventaris/populatie';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { doelwaardenLezen } from '@/lib/inventaris/server/cijfers/doelwaarden-lezen';
import { mastersoortenBerekenen, soortenPerVakBerekenen, verdelingBerekenen, vertrokkenMasters, type Mastersoorten } from '@/lib/inventaris/server/cijfers/verdeling-berekenen';
import { studiesTellen, type Studietelling } from '@/lib/inventaris/server/studies/studies-tellen';
import { vertreklerarenLezen } from '@/lib/inventaris/server/vertrek/leraren-lezen';
import { trajectNamen } from '@/lib/inventaris/studie';
import { vooruitzicht, type Vertrekleraar } from '@/lib/inventaris/vertrek';
import { vakNaam } from '@/lib/organisatie/vakken';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { NA_REGELS, SOORTREGELS, type Cijfercode, type Cijferregel, type Cijfers } from '../../cijfers';

const KORT = 2;
const LANG = 10;
const SECTIE_VERTREK = 5;
const KLEINSTE_SECTIE = 3;

/**
 * The reach of the figures of a cycle: exactly its school, or the whole board. Null for who sees only a part of that: a
 * figure over a part would pass for the whole.
 */
export function cijferbereik(toegang: Toegang, schoolId: string | null): Reikwijdte | null {
  const bereik = bereikVoor(toegang, 'overzicht:lezen');
  const heel = bereik?.soort === 'bestuur';
  const bestuurId = toegang.bestuur.id;
  if (schoolId === null) return heel ? { soort: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, bestuurId } : null;
  return heel || (bereik?.soort === 'school' && bereik.schoolIds.includes(schoolId)) ? { soort: 'school', schoolIds: [schoolId], teamIds: [], medewerkerId: null, bestuurId } : null;
}

/**
 * Inside: the live figures of the school of a cycle, or of the whole board, from the registry of the inventory.
 * @param db handle of a door that reaches as far as 'overzicht:lezen' does for this person ('cyclus:lezen', 'cyclus:antwoorden')
 * @returns null when this person does not reach all of it
 */
export async function cijfersLezen(db: Db, toegang: Toegang, schoolId: string | null, peildatum: string = vandaag()): Promise<Cijfers | null> {
  const bereik = cijferbereik(toegang, schoolId);
  if (!bereik) return null;
  const punt = meetpunt(peildatum);
  const [{ totaal }, soorten, perVak, verdeeld, doelwaarden, studies, leraren, mastersWeg] = await Promise.all([
    cijfersBerekenen(db, bereik, punt), mastersoortenBerekenen(db, bereik, punt), soortenPerVakBerekenen(db, bereik, punt), verdelingBerekenen(db, bereik, punt, ['team', 'schaal', 'leeftijd', 'populatie']),
    doelwaardenLezen(db, bereik.bestuurId), studiesTellen(db, bereik, peildatum), vertreklerarenLezen(db, bereik, peildatum), vertrokkenMasters(db, bereik, punt),
  ]);
  const doelen = doelenOp(doelwaarden, peildatum, { schoolId });
  const { personen } = totaal;
  const regels: Record<Cijfercode, Cijferregel[]> = {
    doel50: [{ naam: 'Alle leraren', getallen: [personen.mastersBevestigd, personen.masters, personen.leraren, doelen.doel50] }],
    doel80: [{ naam: 'Leraren in vwo 4–6', getallen: [personen.vwoBovenbouwWoMasterBevestigd, personen.vwoBovenbouwWoMaster, personen.vwoBovenbouw, doelen.doel80] }],
    'per-team': groepen(verdeeld.team, 'Zonder team'),
    'per-schaal': groepen(verdeeld.schaal, 'Schaal niet bekend'),
    'per-leeftijd': groepen(verdeeld.leeftijd, 'Geboortedatum niet bekend'),
    soorten: Object.entries(SOORTREGELS).map(([soort, naam]) => ({ naam, getallen: [soorten[soort as keyof Mastersoorten]] })),
    'soorten-per-sectie': perVak.filter(({ groep }) => groep !== null).map((een) => ({ naam: een.groep ?? '', getallen: [een.leraren, een.wo, een.hbo, een.vakmaster, een.lerarenopleiding, een.onderwijsmaster, een.lerarenmaster, een.overig] })).sort(opAantal),
    populatie: groepen(verdeeld.populatie, 'Niet af te leiden', (groep) => populatieNamen[groep as Populatie]),
    ...studieregels(studies, personen.inOpleiding),
    verloop: [{ naam: 'Alle leraren', getallen: [totaal.vorigeLeraren, totaal.vertrokken] }, { naam: 'Met een master', getallen: [totaal.vorigeMasters, mastersWeg] }],
    vertrek: vertrekregels(leraren, peildatum),
    'secties-aandacht': aandachtsregels(leraren, schoolId, peildatum),
  };
  return {
    peildatum,
    cijfers: Object.fromEntries(Object.entries(regels).map(([code, lijst]) => [code, { code, regels: lijst }])) as Cijfers['cijfers'],
    volledigheid: { leraren: personen.leraren, metDiploma: personen.leraren - personen.zonderDiploma, metLessen: personen.leraren - personen.zonderLessen, diplomas: totaal.diplomas, gescreend: totaal.diplomas - totaal.diplomasTeScreenen },
  };
}

const opAantal = (een: Cijferregel, ander: Cijferregel): number => (ander.getallen[0] ?? 0) - (een.getallen[0] ?? 0) || een.naam.localeCompare(ander.naam, 'nl');

/** Lines by name as a person counts ('LB' before 'LC', 'tot en met 25' first); who is not known stands last. */
function groepen(metingen: readonly Meting[], onbekend: string, naamVan: (groep: string) => string = (groep) => groep): Cijferregel[] {
  const rang = ({ groep }: Meting) => (groep === null ? '~' : groep.replace(/^tot en met /, '0 '));
  return [...metingen].sort((een, ander) => Number(een.groep === null) - Number(ander.groep === null) || rang(een).localeCompare(rang(ander), 'nl', { numeric: true }))
    .map(({ groep, personen }) => ({ naam: groep === null ? onbekend : naamVan(groep), getallen: [personen.leraren, personen.masters, personen.mastersBevestigd] }));
}

function studieregels({ perStatus, naUitkomst, opleidingen }: Studietelling, inOpleiding: number): Pick<Record<Cijfercode, Cijferregel[]>, 'studie' | 'na-studie' | 'opleidingen'> {
  return {
    // The first line is the registry's own count: it also knows who is in training without a study in Masterkompas.
    studie: [{ naam: 'Volgt nu een master', getallen: [inOpleiding] }, ...perStatus.filter(({ status }) => status !== 'bezig').map(({ status, aantal }) => ({ naam: `Studie ${trajectNamen[status]}`, getallen: [aantal] }))],
    'na-studie': naUitkomst.length === 0 ? [] : Object.entries(NA_REGELS).map(([uitkomst, naam]) => ({ naam, getallen: [naUitkomst.find((een) => een.uitkomst === uitkomst)?.aantal ?? 0] })),
    opleidingen: opleidingen.map(({ programma, aantal, metAfspraak }) => ({ naam: programma, getallen: [aantal, metAfspraak] })),
  };
}

function vertrekregels(leraren: readonly Vertrekleraar[], peildatum: string): Cijferregel[] {
  const staat = (leraar: Vertrekleraar, jaren: number) => vooruitzicht(leraar.vertrek, peildatum, jaren);
  const regel = (naam: string, wie: readonly Vertrekleraar[]): Cijferregel => {
    const zekerheid = (welke: string) => wie.filter(({ vertrek }) => vertrek?.zekerheid === welke).length;
    return { naam, getallen: [wie.length, wie.filter(({ master }) => master).length, wie.filter(({ woMaster, vwoBovenbouw }) => woMaster && vwoBovenbouw).length, zekerheid('zeker'), zekerheid('waarschijnlijk'), zekerheid('mogelijk')] };
  };
  return [
    regel('Kort: binnen 2 jaar', leraren.filter((een) => staat(een, KORT) === 'vertrekt')),
    regel('Lang: na 2 en binnen 10 jaar', leraren.filter((een) => staat(een, KORT) === 'blijft' && staat(een, LANG) === 'vertrekt')),
    regel('Datum is voorbij', leraren.filter((een) => staat(een, LANG) === 'voorbij')),
    regel('Niet bekend', leraren.filter((een) => staat(een, LANG) === 'onbekend')),
  ];
}

function aandachtsregels(leraren: readonly Vertrekleraar[], schoolId: string | null, peildatum: string): Cijferregel[] {
  const secties = new Map<string, Set<Vertrekleraar>>();
  for (const leraar of leraren) for (const { school, vak } of leraar.lessen) {
    if (schoolId === null ? !leraar.scholen.includes(school) : school !== schoolId) continue;
    const naam = vakNaam(vak) ?? vak;
    secties.set(naam, (secties.get(naam) ?? new Set()).add(leraar));
  }
  return [...secties].flatMap(([naam, leden]) => {
    const masters = [...leden].filter(({ master }) => master);
    const weg = masters.filter(({ vertrek }) => vooruitzicht(vertrek, peildatum, SECTIE_VERTREK) === 'vertrekt').length;
    const valtOp = leden.size >= KLEINSTE_SECTIE && (masters.length * 5 < leden.size || (weg > 0 && weg * 2 >= masters.length));
    return valtOp ? [{ naam, getallen: [leden.size, masters.length, weg] }] : [];
  }).sort((een, ander) => (een.getallen[1] ?? 0) / (een.getallen[0] ?? 1) - (ander.getallen[1] ?? 0) / (ander.getallen[0] ?? 1) || een.naam.localeCompare(ander.naam, 'nl'));
}
