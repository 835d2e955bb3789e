import { AMO, AMOWOORDEN, type ActiviteitInhoud, type Amo } from './planinhoud';
import { getalInWoorden } from './woorden';

// What a plan still lacks, and whether A, M and O are all in it. Says what is there; judges nothing. Pure.

export interface Amobalans { delen: { amo: Amo; aantal: number; uren: number; kosten: number }[]; zonder: number; totaal: number; zin: string }

/** How the activities are spread over A, M and O. */
export function amoBalans(activiteiten: readonly Pick<ActiviteitInhoud, 'amo' | 'uren' | 'kosten'>[]): Amobalans {
  const delen = AMO.map((amo) => {
    const hier = activiteiten.filter((een) => een.amo === amo);
    return { amo, aantal: hier.length, uren: som(hier, 'uren'), kosten: som(hier, 'kosten') };
  });
  return { delen, zonder: activiteiten.filter(({ amo }) => amo === null).length, totaal: activiteiten.length, zin: balanszin(delen, activiteiten.length) };
}

// In cents: 0,1 and 0,2 are 0,3.
const som = (rijen: readonly Pick<ActiviteitInhoud, 'uren' | 'kosten'>[], veld: 'uren' | 'kosten'): number => Math.round(rijen.reduce((tot, een) => tot + (een[veld] ?? 0), 0) * 100) / 100;
const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);
const DOET: Record<Amo, [een: string, meer: string]> = { A: ['maakt leraren bekwaam', 'maken leraren bekwaam'], M: ['motiveert', 'motiveren'], O: ['geeft gelegenheid', 'geven gelegenheid'] };

function balanszin(delen: Amobalans['delen'], totaal: number): string {
  if (totaal === 0) return 'Er staan nog geen activiteiten in het plan.';
  const vol = delen.filter(({ aantal }) => aantal > 0).sort((a, b) => b.aantal - a.aantal);
  const leeg = delen.filter(({ aantal }) => aantal === 0);
  const [meest] = vol;
  if (!meest) return 'Bij geen enkele activiteit staat of zij leraren bekwaam maakt (A), motiveert (M) of gelegenheid geeft (O).';
  const eerste = `${hoofdletter(getalInWoorden(meest.aantal))} van de ${getalInWoorden(totaal)} activiteiten ${DOET[meest.amo][meest.aantal === 1 ? 0 : 1]} (${meest.amo}).`;
  if (leeg.length > 0) return `${eerste} Geen enkele activiteit ${leeg.map(({ amo }) => `${DOET[amo][0]} (${amo})`).join(' of ')}.`;
  const minst = vol.at(-1);
  if (!minst || minst.aantal * 2 > meest.aantal) return eerste;
  return `${eerste} ${minst.aantal === 1 ? 'Slechts één' : `Maar ${getalInWoorden(minst.aantal)}`} ${DOET[minst.amo][minst.aantal === 1 ? 0 : 1]} (${minst.amo}).`;
}

/** "bekwaam (A)" */
export const amoInWoorden = (amo: Amo): string => `${AMOWOORDEN[amo]} (${amo})`;

/** Fields that a plan usually fills in for an activity, in the order in which they are asked. */
const GEVRAAGD: readonly (readonly [veld: string, woorden: string, leeg: (een: ActiviteitInhoud) => boolean])[] = [
  ['ontwerp', 'hoe het eruitziet', ({ ontwerp }) => ontwerp.trim() === ''],
  ['doelId', 'het doel', ({ doelId }) => doelId === null],
  ['amo', 'A, M of O', ({ amo }) => amo === null],
  ['eigenaarId', 'de eigenaar', ({ eigenaarId }) => eigenaarId === null],
  ['begin', 'de periode', ({ begin, einde }) => begin === null || einde === null],
  ['uren', 'uren of kosten', ({ uren, kosten, mijlpaal }) => !mijlpaal && uren === null && kosten === null],
  ['dekking', 'de dekking', ({ kosten, dekking }) => (kosten ?? 0) > 0 && dekking.trim() === ''],
  ['tijd', 'de voorwaarden', ({ tijd, budget, leiding, mijlpaal }) => !mijlpaal && (tijd === null || budget === null || leiding === null)],
  ['rollen', 'de rollen', ({ rollen, mijlpaal }) => !mijlpaal && rollen.length === 0],
  ['communicatie', 'de communicatie', ({ communicatie, mijlpaal }) => !mijlpaal && communicatie.trim() === ''],
  ['monitoring', 'hoe u het volgt', ({ monitoring, mijlpaal }) => !mijlpaal && monitoring.trim() === ''],
];

export interface Ontbreekt { veld: string; woorden: string }

/** What is not filled in yet for an activity. Help, never a demand. */
export function activiteitMist(activiteit: ActiviteitInhoud): Ontbreekt[] {
  return GEVRAAGD.flatMap(([veld, woorden, leeg]) => (leeg(activiteit) ? [{ veld, woorden }] : []));
}

/** Per kind of gap the activities that have it, most first; and groups that no activity gives a role. */
export function planMist(activiteiten: readonly ActiviteitInhoud[]): (Ontbreekt & { activiteiten: string[] })[] {
  return GEVRAAGD.map(([veld, woorden, leeg]) => ({ veld, woorden, activiteiten: activiteiten.filter(leeg).map(({ id }) => id) }))
    .filter((een) => een.activiteiten.length > 0).sort((a, b) => b.activiteiten.length - a.activiteiten.length);
}
