import { datumInWoorden } from '@/lib/dates';
import { ACTIVITEITVELDEN, PLANVELDEN } from './beoordeling';
import { canoniek } from './canoniek';
import { AMOWOORDEN, GROEPEN, GROEPWOORDEN, RACIWOORDEN, type ActiviteitInhoud, type Planinhoud } from './planinhoud';
import { euroInWoorden, urenInWoorden } from './woorden';

// What changed from one content of a plan to another: per activity, and in it per field. Browser-safe.

/** One field that reads differently; '' for nothing. `veld` is the name that remarks use too. */
export interface Veldverschil { veld: string; naam: string; oud: string; nieuw: string }

/** Of a new activity the fields that were filled, of a dropped one what stood in them. */
export interface Activiteitverschil {
  id: string;
  naam: string;
  soort: 'nieuw' | 'gewijzigd' | 'vervallen';
  /** Place in the newer content, in the older one when it was dropped; counted from one. */
  plaats: number;
  velden: Veldverschil[];
}

export interface Planverschil {
  plan: Veldverschil[];
  /** In the order of the newer content; what was dropped comes last. */
  activiteiten: Activiteitverschil[];
  gelijk: boolean;
}

const OORDEELWOORDEN = { ja: 'ja', deels: 'deels', nee: 'nee' } as const;
const dag = (waarde: string | null): string => (waarde === null ? '' : datumInWoorden(waarde));
type Lezer = (activiteit: ActiviteitInhoud, plan: Planinhoud) => string;

/** The fields of an activity in the order in which people read them, each as text. */
export const VELDLEZERS: readonly (readonly [veld: string, naam: string, lees: Lezer])[] = [
  ['naam', ACTIVITEITVELDEN.naam.naam, ({ naam }) => naam],
  ['ontwerp', ACTIVITEITVELDEN.ontwerp.naam, ({ ontwerp }) => ontwerp],
  ['doelId', 'Doel', ({ doelId }, { doelen }) => (doelId === null ? '' : (doelen.find(({ id }) => id === doelId)?.tekst ?? 'een ander doel'))],
  ['herkomstId', 'Komt voort uit', ({ herkomstId }) => (herkomstId === null ? '' : 'een keuze uit de cyclus')],
  ['amo', 'AMO', ({ amo }) => (amo === null ? '' : `${amo}: ${AMOWOORDEN[amo]}`)],
  ['eigenaarId', ACTIVITEITVELDEN.eigenaarId.naam, ({ eigenaarId, eigenaar }) => (eigenaarId === null ? '' : (eigenaar ?? 'een collega'))],
  ['begin', ACTIVITEITVELDEN.begin.naam, ({ begin }) => dag(begin)],
  ['einde', ACTIVITEITVELDEN.einde.naam, ({ einde }) => dag(einde)],
  ['mijlpaal', 'Mijlpaal', ({ mijlpaal }) => (mijlpaal ? 'ja' : '')],
  ['uren', ACTIVITEITVELDEN.uren.naam, ({ uren }) => (uren === null ? '' : urenInWoorden(uren))],
  ['kosten', ACTIVITEITVELDEN.kosten.naam, ({ kosten }) => (kosten === null ? '' : euroInWoorden(kosten))],
  ['dekking', ACTIVITEITVELDEN.dekking.naam, ({ dekking }) => dekking],
  ['rollen', ACTIVITEITVELDEN.rollen.naam, rollenInWoorden],
  ['na', 'Komt na', ({ na }, { activiteiten }) => activiteiten.filter(({ id }) => na.includes(id)).map(({ naam }) => naam).join('; ')],
  ['tijd', 'Is er genoeg tijd?', ({ tijd }) => (tijd === null ? '' : OORDEELWOORDEN[tijd])],
  ['budget', 'Is er genoeg budget?', ({ budget }) => (budget === null ? '' : OORDEELWOORDEN[budget])],
  ['leiding', 'Is de leiding goed genoeg?', ({ leiding }) => (leiding === null ? '' : OORDEELWOORDEN[leiding])],
  ['voorwaarden', ACTIVITEITVELDEN.voorwaarden.naam, ({ voorwaarden }) => voorwaarden],
  ['communicatie', ACTIVITEITVELDEN.communicatie.naam, ({ communicatie }) => communicatie],
  ['monitoring', ACTIVITEITVELDEN.monitoring.naam, ({ monitoring }) => monitoring],
];

/** "HR voert uit (draaiboek); Leraren denkt mee" */
function rollenInWoorden({ rollen }: Pick<ActiviteitInhoud, 'rollen'>): string {
  return GROEPEN.flatMap((groep) => rollen.filter((rol) => rol.groep === groep))
    .map(({ groep, raci, toelichting }) => `${GROEPWOORDEN[groep]}: ${RACIWOORDEN[raci]}${toelichting === '' ? '' : ` (${toelichting})`}`).join('; ');
}

const PLANLEZERS: readonly (readonly [veld: string, naam: string, lees: (plan: Planinhoud) => string])[] = [
  ['naam', PLANVELDEN.naam.naam, ({ naam }) => naam],
  ['doel', PLANVELDEN.doel.naam, ({ doel }) => doel],
  ['begin', 'Begin van het plan', ({ begin }) => dag(begin)],
  ['einde', 'Einde van het plan', ({ einde }) => dag(einde)],
  ['urenPerKwartaal', 'Uren per kwartaal', ({ urenPerKwartaal }) => (urenPerKwartaal === null ? '' : urenInWoorden(urenPerKwartaal))],
];

/** From the older content to the newer one. Names of people and words of goals count only where another one was chosen. */
export function verschillen(oud: Planinhoud, nieuw: Planinhoud): Planverschil {
  const [was, is] = [perId(oud), perId(nieuw)];
  const plan = PLANLEZERS.flatMap(([veld, naam, lees]) => anders(veld, naam, lees(oud), lees(nieuw)));
  const [eerst, nu] = [samen(oud, is), samen(nieuw, was)];
  const namen = (ids: readonly string[]) => ids.map((id) => is.get(id)?.naam ?? '').join('; ');
  if (canoniek(eerst) !== canoniek(nu)) plan.push({ veld: 'volgorde', naam: 'Volgorde van de activiteiten', oud: namen(eerst), nieuw: namen(nu) });
  const gebleven = nieuw.activiteiten.flatMap((activiteit, plaats): Activiteitverschil[] => {
    const eerder = was.get(activiteit.id);
    const velden = eerder ? veldverschillen(eerder, oud, activiteit, nieuw) : VELDLEZERS.flatMap(([veld, naam, lees]) => anders(veld, naam, '', lees(activiteit, nieuw)));
    return eerder && velden.length === 0 ? [] : [{ id: activiteit.id, naam: activiteit.naam, soort: eerder ? 'gewijzigd' : 'nieuw', plaats: plaats + 1, velden }];
  });
  const weg = oud.activiteiten.flatMap((activiteit, plaats): Activiteitverschil[] => (is.has(activiteit.id) ? []
    : [{ id: activiteit.id, naam: activiteit.naam, soort: 'vervallen', plaats: plaats + 1, velden: VELDLEZERS.flatMap(([veld, naam, lees]) => anders(veld, naam, lees(activiteit, oud), '')) }]));
  return { plan, activiteiten: [...gebleven, ...weg], gelijk: plan.length === 0 && gebleven.length === 0 && weg.length === 0 };
}

function veldverschillen(eerder: ActiviteitInhoud, oud: Planinhoud, nu: ActiviteitInhoud, nieuw: Planinhoud): Veldverschil[] {
  return VELDLEZERS.flatMap(([veld, naam, lees]) => {
    // An id decides, not the name that it had when it was read.
    if ((veld === 'eigenaarId' || veld === 'doelId' || veld === 'herkomstId') && eerder[veld] === nu[veld]) return [];
    if (veld === 'na' && canoniek([...eerder.na].sort()) === canoniek([...nu.na].sort())) return [];
    const [was, is] = [lees(eerder, oud), lees(nu, nieuw)];
    if (was !== is) return [{ veld, naam, oud: was, nieuw: is }];
    // Two things that read alike and yet are not the same: another colleague of that name, another choice of the cycle.
    const gekozen = veld === 'eigenaarId' || veld === 'doelId' || veld === 'herkomstId' || veld === 'na';
    return gekozen ? [{ veld, naam, oud: was, nieuw: `${is} (een andere)` }] : [];
  });
}

const anders = (veld: string, naam: string, oud: string, nieuw: string): Veldverschil[] => (oud === nieuw ? [] : [{ veld, naam, oud, nieuw }]);
const perId = ({ activiteiten }: Planinhoud): Map<string, ActiviteitInhoud> => new Map(activiteiten.map((een) => [een.id, een]));
/** Ids of the activities that stand in both, in the order of this one. */
const samen = ({ activiteiten }: Planinhoud, ook: Map<string, ActiviteitInhoud>): string[] => activiteiten.flatMap(({ id }) => (ook.has(id) ? [id] : []));

/** What was decided, apart from names of people and words of goals that were only read along. Two contents with the same core are the same plan. */
export function kernVan(inhoud: Planinhoud): string {
  const { doelen: _woorden, activiteiten, ...kop } = inhoud;
  return canoniek({
    ...kop,
    activiteiten: activiteiten.map(({ eigenaar: _naam, volgorde: _plaats, rollen, na, ...rest }) => ({ ...rest, na: [...na].sort(), rollen: [...rollen].sort((a, b) => (a.groep < b.groep ? -1 : 1)) })),
  });
}

export const zelfdePlan = (een: Planinhoud, ander: Planinhoud): boolean => kernVan(een) === kernVan(ander);

/** "1 nieuwe activiteit, 2 gewijzigd, 1 vervallen" or "Er is niets veranderd." */
export function verschilInWoorden({ plan, activiteiten, gelijk }: Planverschil): string {
  if (gelijk) return 'Er is niets veranderd.';
  const tel = (soort: Activiteitverschil['soort']) => activiteiten.filter((een) => een.soort === soort).length;
  const [nieuw, gewijzigd, vervallen] = [tel('nieuw'), tel('gewijzigd'), tel('vervallen')];
  const delen = [
    ...(nieuw > 0 ? [`${nieuw} ${nieuw === 1 ? 'nieuwe activiteit' : 'nieuwe activiteiten'}`] : []),
    ...(gewijzigd > 0 ? [`${gewijzigd} gewijzigd`] : []), ...(vervallen > 0 ? [`${vervallen} vervallen`] : []),
    ...(plan.length > 0 ? ['het plan zelf gewijzigd'] : []),
  ];
  return `${delen.join(', ')}.`;
}
