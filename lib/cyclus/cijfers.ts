import { z } from 'zod';
import { afstandTot } from '@/lib/inventaris/doelstand';

// The figures of the inventory that an instrument can show: what each is called and how to say it. Everything is a small
// table of counts, so that a live figure and a frozen one are the same thing and can be laid side by side.

/** A line of a figure: a group and its counts, in the order of the columns. */
export interface Cijferregel { naam: string; getallen: number[] }
export interface Cijfer { code: Cijfercode; regels: Cijferregel[] }

/** What every reader must know beside a figure: how complete it is. Counts of leraren and of achieved diplomas. */
export interface Cijfervolledigheid { leraren: number; metDiploma: number; metLessen: number; diplomas: number; gescreend: number }

/** The live figures of the school, or of the whole board, of a cycle. */
export interface Cijfers {
  peildatum: string;
  cijfers: Record<Cijfercode, Cijfer>;
  volledigheid: Cijfervolledigheid;
}

const CIJFERCODES = ['doel50', 'doel80', 'per-team', 'per-schaal', 'per-leeftijd', 'soorten', 'soorten-per-sectie', 'populatie', 'na-studie', 'verloop', 'vertrek', 'secties-aandacht', 'studie', 'opleidingen'] as const;
export type Cijfercode = (typeof CIJFERCODES)[number];
export const isCijfercode = (code: string): code is Cijfercode => (CIJFERCODES as readonly string[]).includes(code);

interface Definitie {
  naam: string;
  /** Head of the first column, and of the counts. */
  kop: string;
  kolommen: readonly string[];
  /** Who counts, in words. */
  uitleg: string;
  /** The figure in one sentence. */
  zin: (regels: readonly Cijferregel[]) => string;
}

const GROEPKOLOMMEN = ['Leraren', 'Met een master', 'Waarvan bevestigd'] as const;
const PERSONEN = 'Geteld in personen: leraren met een aanstelling die op de peildatum loopt. Bevestigd: het bewijs van de master is gezien.';

const DEFINITIES: Record<Cijfercode, Definitie> = {
  doel50: { naam: 'Leraren met een master', kop: 'Groep', kolommen: ['Bevestigd', 'Opgegeven', 'Leraren', 'Doel in procenten'], uitleg: PERSONEN, zin: doelzin('leraren') },
  doel80: { naam: 'Wo-masters in vwo 4–6', kop: 'Groep', kolommen: ['Bevestigd', 'Opgegeven', 'Leraren in vwo 4–6', 'Doel in procenten'], uitleg: `${PERSONEN} In vwo 4–6 tellen alleen wo-masters, en alleen leraren die er dit schooljaar lesgeven.`, zin: doelzin('leraren in vwo 4–6') },
  'per-team': groep('Per team', 'Team', 'Wie in twee teams werkt, staat bij beide.'),
  'per-schaal': groep('Per functieschaal', 'Schaal', 'Wie twee schalen heeft, staat bij beide.'),
  'per-leeftijd': groep('Per leeftijd', 'Leeftijd', 'De leeftijd op de peildatum.'),
  soorten: {
    naam: 'Soorten masters', kop: 'Soort', kolommen: ['Leraren'], uitleg: `${PERSONEN} Opgegeven masters; wie twee soorten heeft, staat bij beide.`,
    zin: (regels) => `${aantal(regels, SOORTREGELS.wo)} leraren hebben een wo-master en ${aantal(regels, SOORTREGELS.hbo)} alleen een hbo-master.`,
  },
  'soorten-per-sectie': {
    naam: 'Soorten masters per sectie', kop: 'Sectie', kolommen: ['Leraren', 'Wo-master', 'Alleen hbo-master', 'Vakmaster', 'Eerstegraads lerarenopleiding', 'Onderwijsdomein', 'Hbo-master voor leraren', 'Andere master'],
    uitleg: `${PERSONEN} Opgegeven masters. Wie twee vakken geeft, staat bij beide.`,
    zin: (regels) => { const zonder = regels.filter(({ getallen }) => (getallen[1] ?? 0) + (getallen[2] ?? 0) === 0).length; return zonder === 0 ? `${alsGetal(regels.length, 'sectie', 'secties')}, en in elke sectie minstens één master.` : `${alsGetal(regels.length, 'sectie', 'secties')}, waarvan ${zonder} zonder master.`; },
  },
  populatie: groep('Groepen leraren', 'Groep', 'Afgeleid uit aanstellingen, diploma’s en bevoegdheden; HR kan het anders kiezen.'),
  'na-studie': {
    naam: 'Rol na de studie', kop: 'Is de afgesproken rol er gekomen?', kolommen: ['Leraren'], uitleg: 'Leraren die nu werken en een studie voor een master hebben afgerond, naar wat bij de studie over de rol daarna is vastgelegd.',
    zin: (regels) => { const alle = som(regels, 0); return alle === 0 ? 'Er is nog geen afgeronde studie voor een master vastgelegd.' : `Van ${alsGetal(alle, 'afgeronde studie', 'afgeronde studies')} is bij ${aantal(regels, NA_REGELS.gebeurd)} de afgesproken rol er gekomen.`; },
  },
  verloop: {
    naam: 'Vertrokken in een jaar', kop: 'Groep', kolommen: ['Leraren een jaar eerder', 'Sindsdien vertrokken'], uitleg: 'Wie een jaar voor de peildatum leraar was en het nu hier niet meer is. Of iemand vrijwillig of gedwongen ging, weet de inventaris niet.',
    zin: (regels) => `In een jaar vertrokken ${alsGetal(regels[0]?.getallen[1] ?? 0, 'leraar', 'leraren')} van de ${regels[0]?.getallen[0] ?? 0}, onder wie ${regels[1]?.getallen[1] ?? 0} met een master.`,
  },
  vertrek: {
    naam: 'Verwacht vertrek', kop: 'Termijn', kolommen: ['Leraren', 'Met een master', 'Wo-master in vwo 4–6', 'Zeker', 'Waarschijnlijk', 'Mogelijk'],
    uitleg: 'De datum die HR vastlegde, en anders het einde van de laatste aanstelling of de AOW-datum, wat het eerst komt. Kort is binnen twee jaar, lang is daarna, tot tien jaar.',
    zin: (regels) => `Binnen twee jaar vertrekken naar verwachting ${alsGetal(regels[0]?.getallen[0] ?? 0, 'leraar', 'leraren')}, onder wie ${regels[0]?.getallen[1] ?? 0} met een master; in de jaren daarna, tot tien jaar, ${regels[1]?.getallen[0] ?? 0}, onder wie ${regels[1]?.getallen[1] ?? 0} met een master.`,
  },
  'secties-aandacht': {
    naam: 'Secties die aandacht vragen', kop: 'Sectie', kolommen: ['Leraren', 'Met een master', 'Masters die binnen vijf jaar vertrekken'],
    uitleg: 'Een sectie met minstens drie leraren staat hier als minder dan een op de vijf een master heeft, of als binnen vijf jaar minstens de helft van haar masters vertrekt.',
    zin: (regels) => (regels.length === 0 ? 'Geen sectie valt op.' : `${regels.length === 1 ? '1 sectie vraagt' : `${regels.length} secties vragen`} aandacht: ${opsomming(regels.map(({ naam }) => naam))}.`),
  },
  studie: {
    naam: 'Studies voor een master', kop: 'Stand', kolommen: ['Leraren'], uitleg: 'Leraren die nu werken, naar de stand van hun studie voor een master. Wie er twee heeft, staat bij beide.',
    zin: (regels) => `${alsGetal(regels[0]?.getallen[0] ?? 0, 'leraar volgt', 'leraren volgen')} nu een master.`,
  },
  opleidingen: {
    naam: 'Wie welke opleiding volgt', kop: 'Opleiding', kolommen: ['Leraren', 'Met afspraken over daarna'], uitleg: 'Studies van elk niveau die op de peildatum lopen, per opleiding.',
    zin: (regels) => (regels.length === 0 ? 'Er loopt nu geen studie.' : `${alsGetal(som(regels, 0), 'studie loopt', 'studies lopen')} nu, bij ${alsGetal(regels.length, 'opleiding', 'opleidingen')}.`),
  },
};

/** Names of lines that others look up. */
export const SOORTREGELS = { wo: 'Wo-master', hbo: 'Alleen hbo-master', vakmaster: 'Vakmaster', lerarenopleiding: 'Eerstegraads lerarenopleiding', onderwijsmaster: 'Master in het onderwijsdomein', lerarenmaster: 'Hbo-master voor leraren', overig: 'Andere master' } as const;
export const NA_REGELS = { gebeurd: 'Ja', deels: 'Voor een deel', niet: 'Nee', onbekend: 'Nog niet bekend' } as const;

export function cijferDefinitie(code: Cijfercode): Omit<Definitie, 'zin'> {
  const { zin: _zin, ...definitie } = DEFINITIES[code];
  return definitie;
}

/** The figure in one sentence: "36 van de 98 leraren (36,7%) bevestigd; nog 13 tot 50%." */
export const cijferInWoorden = ({ code, regels }: Cijfer): string => DEFINITIES[code].zin(regels);

const CijferregelsSchema = z.array(z.object({ naam: z.string().max(200), getallen: z.array(z.number()).max(12) })).max(200);

/** A frozen figure as it came out of the database; null when it is of a form that this version does not know. */
export function cijferUit(code: string, waarde: unknown): Cijfer | null {
  const regels = CijferregelsSchema.safeParse(waarde);
  return isCijfercode(code) && regels.success ? { code, regels: regels.data } : null;
}

/** Do two figures say the same? */
export const zelfdeCijfer = (een: Cijfer, ander: Cijfer): boolean => JSON.stringify(een.regels) === JSON.stringify(ander.regels);

/** Under this many leraren a line says something about one person: left out for who may not see this whole school. */
const KLEINE_GROEP = 5;

/** The same figure for who reads a frozen one without seeing the people behind it: small groups stand without counts. */
export function afgeschermd({ code, regels }: Cijfer): Cijfer {
  const groepen = ['per-team', 'per-schaal', 'per-leeftijd', 'soorten-per-sectie', 'populatie', 'secties-aandacht'].includes(code);
  return { code, regels: groepen ? regels.filter(({ getallen }) => (getallen[0] ?? 0) >= KLEINE_GROEP) : code === 'opleidingen' ? [] : regels };
}

/** A goal out of its figure: who counts, of whom, and how far it is. Null for a figure that is no goal, or of nobody. */
export function doelstandVan({ code, regels }: Cijfer): { bevestigd: number; opgegeven: number; noemer: number; doel: number } | null {
  const [bevestigd, opgegeven, noemer, doel] = regels[0]?.getallen ?? [];
  if ((code !== 'doel50' && code !== 'doel80') || bevestigd === undefined || opgegeven === undefined || noemer === undefined || doel === undefined || noemer === 0) return null;
  return { bevestigd, opgegeven, noemer, doel };
}

const kort = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const procentVan = (deel: number, heel: number): string => `${kort.format((deel / heel) * 100)}%`;
const alsGetal = (hoeveel: number, een: string, meer: string): string => `${hoeveel} ${hoeveel === 1 ? een : meer}`;
const aantal = (regels: readonly Cijferregel[], naam: string): number => regels.find((regel) => regel.naam === naam)?.getallen[0] ?? 0;
const som = (regels: readonly Cijferregel[], kolom: number): number => regels.reduce((totaal, { getallen }) => totaal + (getallen[kolom] ?? 0), 0);
const opsomming = (namen: readonly string[]): string => (namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`);

function groep(naam: string, kop: string, erbij: string): Definitie {
  return {
    naam, kop, kolommen: GROEPKOLOMMEN, uitleg: `${PERSONEN} ${erbij}`,
    zin: (regels) => (regels.length === 0 ? 'Nog niets bekend.' : opsomming(regels.map((regel) => `${regel.naam}: ${regel.getallen[1] ?? 0} van ${regel.getallen[0] ?? 0}`))),
  };
}

function doelzin(wie: string): Definitie['zin'] {
  return (regels) => {
    const [bevestigd = 0, opgegeven = 0, noemer = 0, doel = 0] = regels[0]?.getallen ?? [];
    if (noemer === 0) return `Geen ${wie} bekend.`;
    const { nodig, bewijs } = afstandTot({ bevestigd, opgegeven, noemer }, doel, 'personen');
    const nog = nodig === 0 ? `Het doel van ${kort.format(doel)}% is gehaald, met bewijs.` : `Nog ${alsGetal(nodig, 'leraar', 'leraren')} tot ${kort.format(doel)}%${bewijs > 0 ? `, van wie bij ${bewijs} alleen het bewijs ontbreekt` : ''}.`;
    return `${bevestigd} van de ${noemer} ${wie} (${procentVan(bevestigd, noemer)}) bevestigd, ${opgegeven} (${procentVan(opgegeven, noemer)}) opgegeven. ${nog}`;
  };
}
