import { INDICATOREN, MASTER_IN_WOORDEN, TELLINGEN, type IndicatorSleutel, type Kenmerk, type Regeltekst, type SoortMaster } from './indicatoren';

// Every figure that Masterkompas shows, beside the two goals: what is counted, of whom, and what happens to the unknown.

/** A share of leraren, or of their diplomas. Who counts and who is asked about: what must all be true of a leraar. */
export interface Definitie {
  teller: readonly Kenmerk[];
  /** With proof; null where proof says nothing. */
  bevestigd: readonly Kenmerk[] | null;
  noemer: readonly Kenmerk[];
  /** About whom nothing is known; null where everything is known by itself. */
  onbekend: readonly Kenmerk[] | null;
  weging: 'fte' | 'uren';
  maat: 'leraren' | 'diplomas';
}

export const CIJFERGROEPEN = ['Doelen', 'Welke masters', 'Onderweg', 'Gegevens', 'Verdelingen'] as const;
export type Cijfergroep = (typeof CIJFERGROEPEN)[number];

interface Kop {
  sleutel: string;
  naam: string;
  groep: Cijfergroep;
  /** One sentence for the list. */
  kort: string;
  tekst: Regeltekst;
}

export interface Aandeel extends Kop {
  soort: 'aandeel';
  definitie: Definitie;
  /** The goal that it is held against. */
  doel: IndicatorSleutel | null;
}

export const VERDELINGEN = ['vak', 'team', 'schaal', 'leeftijd', 'populatie', 'vertrek'] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

export interface Verdelingscijfer extends Kop {
  soort: 'verdeling';
  verdeling: Verdeling;
  /** Head of the first column, and name of who is not known. */
  kop: string;
  onbekend: string;
}

export type Cijfer = Aandeel | Verdelingscijfer;

/** What the goals count, from the registry of goals. */
export function definitieVan(sleutel: IndicatorSleutel): Definitie {
  const { teller, tellerBevestigd, noemer, onbekend, weging } = INDICATOREN[sleutel];
  return { teller: TELLINGEN[teller], bevestigd: TELLINGEN[tellerBevestigd], noemer: TELLINGEN[noemer], onbekend: TELLINGEN[onbekend], weging, maat: 'leraren' };
}

const PERSONEN = 'In personen telt iedere leraar één keer, ook met twee aanstellingen. In fte tellen de deeltijdfactoren van de lopende aanstellingen op.';
const LERAREN = 'Alle leraren: medewerkers met een aanstelling in de functiecategorie OP die op de peildatum loopt.';
const VAN_MASTERS = 'Leraren met minstens één behaalde {masters}.';
const ZONDER_DIPLOMA = 'Een leraar zonder diplomagegevens telt mee in de noemer en niet in de teller.';

function doel(sleutel: IndicatorSleutel): Aandeel {
  const { naam, kort, tekst } = INDICATOREN[sleutel];
  return { soort: 'aandeel', sleutel, naam, groep: 'Doelen', kort, doel: sleutel, definitie: definitieVan(sleutel), tekst };
}

type Deel = Omit<Aandeel, 'soort' | 'doel' | 'definitie' | 'tekst'> & { definitie: Partial<Definitie> & Pick<Definitie, 'teller'>; tekst: Partial<Regeltekst> & Pick<Regeltekst, 'teller'> };
function aandeel({ definitie, tekst, ...kop }: Deel): Aandeel {
  return {
    ...kop, soort: 'aandeel', doel: null, definitie: { bevestigd: null, noemer: [], onbekend: null, weging: 'fte', maat: 'leraren', ...definitie },
    tekst: { noemer: LERAREN, eenheid: PERSONEN, onbekenden: ZONDER_DIPLOMA, toelichting: MASTER_IN_WOORDEN, ...tekst },
  };
}

const SOORTNAMEN: Record<SoortMaster, [naam: string, uitleg: string]> = {
  vakmaster: ['Vakmaster', 'een master in een schoolvak'],
  lerarenopleiding: ['Eerstegraads lerarenopleiding', 'een eerstegraads lerarenopleiding, hbo of universiteit'],
  onderwijsmaster: ['Master in het onderwijsdomein', 'een master over leren, zorg of leiding'],
  lerarenmaster: ['Hbo-master voor leraren', 'een hbo-master voor leraren, zoals SEN of Leren & Innoveren'],
  overig: ['Andere master', 'een master in een ander vakgebied, of zonder ingevulde soort'],
};

const soorten = (Object.keys(SOORTNAMEN) as SoortMaster[]).map((soort) => aandeel({
  sleutel: `master-${soort}`, naam: SOORTNAMEN[soort][0], groep: 'Welke masters', kort: `Van de leraren met een master: ${SOORTNAMEN[soort][1]}.`,
  definitie: { teller: ['master', soort], bevestigd: ['masterBevestigd', `${soort}Bevestigd`], noemer: ['master'] },
  tekst: { teller: `Leraren met minstens één behaalde master van deze soort: ${SOORTNAMEN[soort][1]}.`, noemer: VAN_MASTERS, onbekenden: 'Wie geen master heeft, telt niet mee. Een master zonder ingevulde soort staat bij ‘andere master’.' },
}));

function verdeling(deel: Pick<Verdelingscijfer, 'verdeling' | 'naam' | 'kort' | 'kop' | 'onbekend'>, toelichting: string): Verdelingscijfer {
  return {
    ...deel, soort: 'verdeling', sleutel: `per-${deel.verdeling}`, groep: 'Verdelingen',
    tekst: { teller: VAN_MASTERS, noemer: LERAREN, eenheid: PERSONEN, onbekenden: ZONDER_DIPLOMA, toelichting },
  };
}

export const CIJFERS: readonly Cijfer[] = [
  doel('doel50'),
  doel('doel80'),
  aandeel({
    sleutel: 'wo-master', naam: 'Leraren met een wo-master', groep: 'Welke masters', kort: 'Van alle leraren: een master van de universiteit.',
    definitie: { teller: ['woMaster'], bevestigd: ['woMasterBevestigd'], onbekend: ['zonderDiploma'] }, tekst: { teller: 'Leraren met minstens één behaalde {womasters}.' },
  }),
  aandeel({
    sleutel: 'alleen-hbo', naam: 'Masters die alleen hbo zijn', groep: 'Welke masters', kort: 'Van de leraren met een master: een hbo-master en geen wo-master.',
    definitie: { teller: ['alleenHboMaster'], noemer: ['master'] },
    tekst: { teller: 'Leraren met een behaalde master die niet van de universiteit is, en zonder wo-master daarnaast.', noemer: VAN_MASTERS, onbekenden: 'Wie geen master heeft, telt niet mee.' },
  }),
  ...soorten,
  aandeel({
    sleutel: 'in-opleiding', naam: 'Leraren die een master volgen', groep: 'Onderweg', kort: 'Van alle leraren: op dit moment met een master bezig.', definitie: { teller: ['inOpleiding'] },
    tekst: {
      teller: 'Leraren met een lopende studie voor een master, of zonder studie in Masterkompas maar met een master met de status ‘in opleiding’.',
      onbekenden: 'Van wie geen studie bekend is, rekenen wij dat er geen studie is.', toelichting: 'Een studie loopt vanaf de eerste dag tot de dag waarop zij is afgerond of gestopt. Aangevraagde en onderbroken studies tellen niet.',
    },
  }),
  aandeel({
    sleutel: 'in-opleiding-zonder-master', naam: 'Nieuwe masters op komst', groep: 'Onderweg', kort: 'Van de leraren die een master volgen: wie er nu nog geen heeft.', definitie: { teller: ['inOpleiding', 'geenMaster'], noemer: ['inOpleiding'] },
    tekst: { teller: 'Leraren die een master volgen en er nog geen hebben behaald: zij tellen straks mee voor het doel van 50%.', noemer: 'Leraren die een master volgen.', onbekenden: 'Van wie geen studie bekend is, rekenen wij dat er geen studie is.' },
  }),
  aandeel({
    sleutel: 'screeningsgraad', naam: 'Screeningsgraad', groep: 'Gegevens', kort: 'Van de behaalde diploma’s: hoeveel iemand heeft bekeken.', definitie: { teller: [], maat: 'diplomas' },
    tekst: {
      teller: 'Behaalde diploma’s van leraren waarvan het bewijs is bekeken, wat de uitkomst ook was.', noemer: 'Alle behaalde diploma’s van leraren op de peildatum.',
      eenheid: 'Telt diploma’s. Een diploma heeft geen fte, dus die keuze verandert hier niets.', onbekenden: 'Een leraar zonder diplomagegevens heeft niets te screenen en telt niet mee.', toelichting: 'De laatste screening telt.',
    },
  }),
  aandeel({
    sleutel: 'diploma-bekend', naam: 'Leraren van wie diploma’s bekend zijn', groep: 'Gegevens', kort: 'Van alle leraren: minstens één diploma in het dossier.', definitie: { teller: ['metDiploma'] },
    tekst: { teller: 'Leraren met minstens één diploma in het dossier, van welk niveau ook.', onbekenden: 'Dit cijfer telt zelf de onbekenden: wie ontbreekt, telt niet mee in de teller.', toelichting: 'Hoe lager dit cijfer, hoe meer de andere cijfers kunnen meevallen.' },
  }),
  aandeel({
    sleutel: 'lessen-bekend', naam: 'Leraren van wie lessen bekend zijn', groep: 'Gegevens', kort: 'Van alle leraren: lessen in dit schooljaar.', definitie: { teller: ['metLessen'] },
    tekst: { teller: 'Leraren met lessen in het schooljaar van de peildatum.', onbekenden: 'Dit cijfer telt zelf de onbekenden: wie ontbreekt, telt niet mee in de teller.', toelichting: 'Zonder lessen is niet te zien wie in vwo 4–6 lesgeeft. Een schooljaar loopt van 1 augustus tot en met 31 juli.' },
  }),
  verdeling({ verdeling: 'vak', naam: 'Master per sectie', kort: 'Leraren met een master per vak dat zij geven.', kop: 'Sectie', onbekend: 'Geen lessen bekend' }, 'Wie twee vakken geeft, staat bij beide. De secties tellen dus niet op tot het geheel.'),
  verdeling({ verdeling: 'team', naam: 'Master per team', kort: 'Leraren met een master per team.', kop: 'Team', onbekend: 'Zonder team' }, 'Wie in twee teams werkt, staat bij beide. Teams met dezelfde naam op verschillende scholen staan bij elkaar.'),
  verdeling({ verdeling: 'schaal', naam: 'Master per functieschaal', kort: 'Leraren met een master per schaal.', kop: 'Schaal', onbekend: 'Schaal niet bekend' }, 'De schaal van de lopende aanstelling. Wie twee schalen heeft, staat bij beide.'),
  verdeling({ verdeling: 'leeftijd', naam: 'Master naar leeftijd', kort: 'Leraren met een master per leeftijdsgroep van vijf jaar.', kop: 'Leeftijd', onbekend: 'Geboortedatum niet bekend' }, 'De leeftijd op de peildatum.'),
  verdeling({ verdeling: 'populatie', naam: 'Master per groep uit de handreiking', kort: 'Starters, zittende leraren, wie hier een master haalde, wie er een meebracht, en zij-instromers.', kop: 'Groep', onbekend: 'Niet af te leiden' }, 'Afgeleid uit aanstellingen, diploma’s en bevoegdheden. HR kan de groep van iemand anders kiezen, met een reden.'),
  verdeling({ verdeling: 'vertrek', naam: 'Verwacht vertrek per jaar', kort: 'Wie wanneer vertrekt, en hoeveel masters er dan meegaan.', kop: 'Vertrekt in', onbekend: 'Niet bekend' }, 'De datum die HR vastlegde, en anders de laatste dag van een aanstelling zonder vervolg of de AOW-datum, wat het eerst komt. Een AOW-datum is voor latere jaren nog niet vastgesteld en kan dus schuiven.'),
];

export function cijferVan(sleutel: string): Cijfer | null {
  return CIJFERS.find((cijfer) => cijfer.sleutel === sleutel) ?? null;
}
