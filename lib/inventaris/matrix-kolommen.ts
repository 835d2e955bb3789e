// People × qualification: which columns there are, which states a cell can have, and which of those are a gap.

/** Filled = seen, hatched = stated or on its way, outlined = missing, dotted = unknown, pencil = somebody must act. */
export type Celvorm = 'vast' | 'bezig' | 'open' | 'onbekend' | 'actie' | 'geen';

export interface Celstaat {
  woord: string;
  vorm: Celvorm;
}

export interface MatrixKolom {
  kop: string;
  /** What the column says and what counts as a gap, for beside the choice and under an export. */
  uitleg: string;
  staten: Record<string, Celstaat>;
  /** States that are a gap; none when nothing in this column can be missing. */
  gaten: readonly string[];
  /** States that are counted under the column when it has no gaps, with the word for it. */
  telt?: { staten: readonly string[]; woord: string };
  /** States of who is not asked about here: they are no part of "7 van 23". */
  buiten?: readonly string[];
}

const staat = (woord: string, vorm: Celvorm): Celstaat => ({ woord, vorm });

export const STAATKOLOMMEN = {
  master: {
    kop: 'Master',
    uitleg: 'Een behaalde hbo-master, wo-master of promotie. Gat: geen master, of geen diplomagegevens.',
    staten: { bevestigd: staat('bevestigd', 'vast'), opgegeven: staat('opgegeven', 'bezig'), geen: staat('geen', 'open'), onbekend: staat('niet bekend', 'onbekend') },
    gaten: ['geen', 'onbekend'],
  },
  wo: {
    kop: 'Wo-master',
    uitleg: 'Een behaalde wo-master of promotie. Gat: geeft les in vwo 4–6 zonder wo-master, of zonder diplomagegevens.',
    staten: {
      bevestigd: staat('bevestigd', 'vast'), opgegeven: staat('opgegeven', 'bezig'), nodig: staat('mist, vwo 4–6', 'actie'), uitzoeken: staat('uitzoeken, vwo 4–6', 'actie'),
      'vast-elders': staat('bevestigd', 'vast'), 'opgegeven-elders': staat('opgegeven', 'bezig'), geen: staat('geen', 'open'), onbekend: staat('niet bekend', 'onbekend'),
    },
    gaten: ['nodig', 'uitzoeken'],
    buiten: ['vast-elders', 'opgegeven-elders', 'geen', 'onbekend'],
  },
  soort: {
    kop: 'Soort master',
    uitleg: 'De soort volgens de handreiking; bij meer masters de eerste in de volgorde vakmaster, lerarenopleiding, onderwijsmaster, lerarenmaster.',
    staten: {
      vakmaster: staat('vakmaster', 'geen'), lerarenopleiding: staat('lerarenopleiding', 'geen'), onderwijsmaster: staat('onderwijsmaster', 'geen'), lerarenmaster: staat('lerarenmaster', 'geen'),
      overig: staat('andere master', 'geen'), geen: staat('', 'geen'),
    },
    gaten: [],
    telt: { staten: ['vakmaster'], woord: 'vakmaster' },
  },
  bevoegd: {
    kop: 'Bevoegdheid',
    uitleg: 'Het zwaarste oordeel over de lessen van dit schooljaar, per vak. Gat: lessen zonder bevoegdheid.',
    staten: {
      bevoegd: staat('bevoegd', 'vast'), benoembaar: staat('benoembaar', 'bezig'), onbevoegd: staat('onbevoegd', 'actie'), onbekend: staat('niet bekend', 'onbekend'), 'geen-lessen': staat('geen lessen', 'geen'),
    },
    gaten: ['onbevoegd'],
    buiten: ['geen-lessen'],
  },
  studie: {
    kop: 'Studie',
    uitleg: 'Volgt op de peildatum een opleiding tot master.',
    staten: { bezig: staat('bezig', 'bezig'), geen: staat('', 'geen') },
    gaten: [],
    telt: { staten: ['bezig'], woord: 'bezig' },
  },
  vertrek: {
    kop: 'Vertrek',
    uitleg: 'Verwacht vertrek binnen drie jaar na de peildatum: wat HR vastlegde, en anders de laatste dag van een aanstelling zonder vervolg of de AOW-datum, wat het eerst komt.',
    staten: { 'binnen-1': staat('binnen 1 jaar', 'open'), 'binnen-3': staat('binnen 3 jaar', 'open'), later: staat('', 'geen'), onbekend: staat('niet bekend', 'onbekend') },
    gaten: [],
    telt: { staten: ['binnen-1', 'binnen-3'], woord: 'binnen 3 jaar' },
  },
  screening: {
    kop: 'Screening',
    uitleg: 'Of het bewijs van alle behaalde diplomas is bekeken. Gat: nog niet, maar voor een deel, of te lang geleden volgens uw instelling.',
    staten: {
      gescreend: staat('gescreend', 'vast'), verouderd: staat('verouderd', 'bezig'), deels: staat('deels', 'bezig'), nooit: staat('nog niet', 'open'), 'geen-diploma': staat('', 'geen'),
    },
    gaten: ['nooit', 'deels', 'verouderd'],
    buiten: ['geen-diploma'],
  },
  leeftijd: {
    kop: 'Leeftijd',
    uitleg: 'Leeftijdsklasse op de peildatum.',
    staten: {
      'tot-30': staat('tot 30', 'geen'), '30-39': staat('30–39', 'geen'), '40-49': staat('40–49', 'geen'), '50-59': staat('50–59', 'geen'), 'vanaf-60': staat('vanaf 60', 'geen'), onbekend: staat('niet bekend', 'onbekend'),
    },
    gaten: [],
    telt: { staten: ['vanaf-60'], woord: 'vanaf 60' },
  },
  populatie: {
    kop: 'Populatie',
    uitleg: 'Starter, zittend, opgeschoold, van buiten of zij-instromer: afgeleid uit de feiten, of gekozen door HR.',
    staten: {
      starter: staat('starter', 'geen'), zittend: staat('zittend', 'geen'), opgeschoold: staat('opgeschoold', 'geen'), 'van-buiten': staat('van buiten', 'geen'), 'zij-instromer': staat('zij-instromer', 'geen'),
    },
    gaten: [],
    telt: { staten: ['starter'], woord: 'starter' },
  },
} as const satisfies Record<string, MatrixKolom>;

export type Staatkolom = keyof typeof STAATKOLOMMEN;
/** Columns in which something can be missing. */
export const GATKOLOMMEN = ['master', 'wo', 'bevoegd', 'screening'] as const satisfies readonly Staatkolom[];

/** Columns with a plain value. */
export const WAARDEKOPPEN = { school: 'School', team: 'Team', sectie: 'Sectie', schaal: 'Schaal', fte: 'Fte', vwo: 'Uren vwo 4–6' } as const;
export type Waardekolom = keyof typeof WAARDEKOPPEN;
export type Kolomsleutel = Staatkolom | Waardekolom;

/** All columns, in the order in which they stand on the screen. */
export const KOLOMSLEUTELS = ['school', 'team', 'sectie', 'schaal', 'fte', 'master', 'wo', 'soort', 'vwo', 'bevoegd', 'studie', 'vertrek', 'screening', 'leeftijd', 'populatie'] as const satisfies readonly Kolomsleutel[];
export const STANDAARDKOLOMMEN: readonly Kolomsleutel[] = ['sectie', 'schaal', 'fte', 'master', 'wo', 'vwo', 'bevoegd', 'studie', 'vertrek'];

export function isStaatkolom(sleutel: Kolomsleutel): sleutel is Staatkolom {
  return sleutel in STAATKOLOMMEN;
}

export function kolomKop(sleutel: Kolomsleutel): string {
  return isStaatkolom(sleutel) ? STAATKOLOMMEN[sleutel].kop : WAARDEKOPPEN[sleutel];
}

/** State of a cell; one that is not known (any more) is empty. */
export function celstaat(sleutel: Staatkolom, code: string | undefined): Celstaat {
  const staten: Record<string, Celstaat> = STAATKOLOMMEN[sleutel].staten;
  return staten[code ?? ''] ?? { woord: '', vorm: 'geen' };
}

/** '7 van 23', or '4 bezig': what stands under a column. Null when nobody is asked about. */
export function tellingInWoorden(sleutel: Staatkolom, telling: { telt: number; van: number } | undefined, getal: (waarde: number) => string): string | null {
  const kolom: MatrixKolom = STAATKOLOMMEN[sleutel];
  if (!telling || telling.van === 0) return null;
  if (kolom.gaten.length > 0) return `gat: ${getal(telling.telt)} van ${getal(telling.van)}`;
  return kolom.telt && telling.telt > 0 ? `${getal(telling.telt)} ${kolom.telt.woord}` : null;
}
