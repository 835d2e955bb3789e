import { geldt, VOLLEDIGE_GRADEN, type Bevoegdheidsfeit, type Graad } from './bevoegdheid';
import type { DiplomaStatus, Niveau } from './diploma';
import { isMasterniveau, type Masterinstelling } from './masterniveaus';

// Which group of the guide (figure 4, table 4 of phase 1B) a teacher belongs to. docs/besluiten/0010 says why it is cut so.

export const POPULATIES = ['starter', 'zittend', 'opgeschoold', 'van-buiten', 'zij-instromer'] as const;
export type Populatie = (typeof POPULATIES)[number];

export const populatieNamen: Record<Populatie, string> = {
  starter: 'starter', zittend: 'zittend', opgeschoold: 'opgeschoold', 'van-buiten': 'van buiten', 'zij-instromer': 'zij-instromer',
};

/** One sentence per group, as it stands beside the choice. */
export const populatieUitleg: Record<Populatie, string> = {
  starter: 'Begon hoogstens drie jaar geleden als leraar bij dit bestuur.',
  zittend: 'Is hier langer dan drie jaar leraar en heeft geen master, of een master zonder datum.',
  opgeschoold: 'Haalde de master terwijl hij of zij hier al leraar was.',
  'van-buiten': 'Had de master al toen hij of zij hier begon.',
  'zij-instromer': 'Begon hier met een geschiktheidsverklaring, of in opleiding met een ander diploma op zak.',
};

/** What the rule looks at; days are 'yyyy-mm-dd', `einde` null is open. */
export interface PopulatieFeiten {
  aanstellingen: readonly { categorie: 'OP' | 'OOP' | 'DIR'; begin: string }[];
  diplomas: readonly { niveau: Niveau; status: DiplomaStatus; behaaldOp: string | null; behaaldJaar: number | null }[];
  bevoegdheden: readonly Pick<Bevoegdheidsfeit, 'graad' | 'begin' | 'einde'>[];
}

export interface PopulatieUitslag {
  populatie: Populatie;
  /** What the rule says, also when HR chose otherwise. */
  afgeleid: Populatie;
  /** Why, in words; the reason of HR when HR chose. */
  reden: string;
  doorHr: boolean;
}

/** Years after the first day as a teacher here in which somebody is a starter. */
export const STARTERSJAREN = 3;

/** Levels of a finished study that make somebody in training a career changer instead of a student. */
export const HOGER_ONDERWIJS = ['hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master', 'doctoraal', 'promotie'] as const satisfies readonly Niveau[];

/** The day three years before; 29 February gives 28 February. */
export function startersgrens(peildatum: string): string {
  const dag = `${Number(peildatum.slice(0, 4)) - STARTERSJAREN}${peildatum.slice(4)}`;
  return dag.endsWith('-02-29') ? dag.replace('-29', '-28') : dag;
}

/** The group that the facts point to on the peildatum; null for who was never a teacher here on or before that day. */
export function populatieVolgens({ aanstellingen, diplomas, bevoegdheden }: PopulatieFeiten, peildatum: string, instelling: Masterinstelling): Populatie | null {
  const eersteDag = aanstellingen.filter(({ categorie, begin }) => categorie === 'OP' && begin <= peildatum).map(({ begin }) => begin).sort()[0];
  if (eersteDag === undefined) return null;
  const behaald = diplomas.filter(({ status }) => status === 'behaald');
  if (isZijInstromer(eersteDag, behaald, bevoegdheden)) return 'zij-instromer';
  if (eersteDag >= startersgrens(peildatum)) return 'starter';
  const sinds = behaald.filter(({ niveau }) => isMasterniveau(niveau, instelling)).map(dagVan).filter((dag) => dag !== null && dag <= peildatum).sort()[0];
  if (sinds === undefined || sinds === null) return 'zittend';
  return sinds <= eersteDag ? 'van-buiten' : 'opgeschoold';
}

/** The group of one person, with the choice of HR above the rule. */
export function populatieVan(feiten: PopulatieFeiten, peildatum: string, instelling: Masterinstelling, hr: { populatie: Populatie | null; populatieReden: string }): PopulatieUitslag | null {
  const afgeleid = populatieVolgens(feiten, peildatum, instelling);
  if (afgeleid === null) return null;
  if (hr.populatie !== null) return { populatie: hr.populatie, afgeleid, reden: hr.populatieReden, doorHr: true };
  return { populatie: afgeleid, afgeleid, reden: populatieUitleg[afgeleid], doorHr: false };
}

function isZijInstromer(eersteDag: string, behaald: PopulatieFeiten['diplomas'], bevoegdheden: PopulatieFeiten['bevoegdheden']): boolean {
  const toen = bevoegdheden.filter((een) => geldt(een, eersteDag)).map(({ graad }) => graad);
  if (toen.some((graad) => (VOLLEDIGE_GRADEN as readonly Graad[]).includes(graad))) return false;
  if (toen.includes('geschiktheidsverklaring')) return true;
  // Who comes in training straight from a teacher study is a starter; who had finished another study changes career.
  return toen.includes('in-opleiding') && behaald.some((diploma) => (HOGER_ONDERWIJS as readonly Niveau[]).includes(diploma.niveau) && (dagVan(diploma) ?? '9999') < eersteDag);
}

function dagVan({ behaaldOp, behaaldJaar }: { behaaldOp: string | null; behaaldJaar: number | null }): string | null {
  return behaaldOp ?? (behaaldJaar === null ? null : `${String(behaaldJaar)}-01-01`);
}
