import { datumInWoorden } from '@/lib/dates';
import { fasePad, type CyclusKop, type FaseStand } from './cyclus';
import type { Toegewezen } from './stand';

// One suggestion, with its reason. It weighs what was promised to somebody, then the order that the school chose itself; it
// says nothing about how good an answer is, and nobody has to follow it.

export type Stapsoort = 'terug' | 'toegewezen' | 'botsing' | 'ingediend' | 'route' | 'over-tijd' | 'afsluiten' | 'verder' | 'begin' | 'cyclus-afsluiten' | 'volgende-cyclus' | 'niets';

export interface VolgendeStap {
  soort: Stapsoort;
  /** What to do, as a button would say it. */
  zin: string;
  /** Why this, in one sentence. */
  reden: string;
  /** Path behind /besturen/<bestuur>/cyclus, or null when there is nothing to open. */
  pad: string | null;
}

export interface Stapgegevens {
  kop: CyclusKop;
  /** What this person still has to do or hand in. */
  toegewezen: readonly Toegewezen[];
  /** May this person set the route and close parts? */
  magBeheren: boolean;
  /** Today, 'yyyy-mm-dd'. */
  dag: string;
  /** Two texts that nobody has brought together yet. */
  botsingen?: readonly { vraagId: string }[];
  /** Handed in by others, waiting for a look. */
  ingediend?: readonly { naam: string; deelfase: string; vraagId: string | null }[];
}

/** The one next step for this person in this cycle. */
export function volgendeStap(gegevens: Stapgegevens): VolgendeStap {
  const { kop } = gegevens;
  if (kop.afgeslotenOp !== null) return naSluiten(gegevens);
  return eigenWerk(gegevens) ?? voorBeheerder(gegevens) ?? inRoute(gegevens);
}

const vroegstEerst = (a: Toegewezen, b: Toegewezen) => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999') || a.deelfase.localeCompare(b.deelfase);

function eigenWerk({ kop, toegewezen, botsingen = [] }: Stapgegevens): VolgendeStap | null {
  const terug = toegewezen.filter(({ status }) => status === 'terug').sort(vroegstEerst)[0];
  if (terug) return { soort: 'terug', zin: `Pas uw deel van ${terug.deelfase} aan`, reden: 'Een collega las wat u indiende en vroeg om een aanpassing.', pad: padVan(kop, terug) };
  const [botsing] = botsingen;
  if (botsing) return { soort: 'botsing', zin: 'Voeg twee teksten samen', reden: 'Twee mensen schreven tegelijk aan hetzelfde antwoord. Beide teksten zijn bewaard.', pad: `/${kop.id}/vraag/${botsing.vraagId}` };
  const open = toegewezen.filter(({ status }) => status === 'open').sort(vroegstEerst)[0];
  if (!open) return null;
  const wat = open.vraagId === null ? `${open.deelfase} ${naamVan(kop, open.deelfase)}`.trim() : `uw vraag in ${open.deelfase}`;
  return {
    soort: 'toegewezen', zin: `Beantwoord ${wat}`, pad: padVan(kop, open),
    reden: open.uiterlijk ? `Dit is aan u toegewezen en moet op ${datumInWoorden(open.uiterlijk)} klaar zijn.` : 'Dit is aan u toegewezen.',
  };
}

function voorBeheerder({ kop, magBeheren, ingediend = [] }: Stapgegevens): VolgendeStap | null {
  if (!magBeheren) return null;
  const [eerste] = ingediend;
  if (eerste) return { soort: 'ingediend', zin: `Bekijk wat ${eerste.naam} indiende`, reden: `${eerste.naam} is klaar met ${eerste.deelfase} en wacht op uw reactie.`, pad: padVan(kop, eerste) };
  const nieuw = kop.fasen.every(({ versie, beantwoord, afgeslotenOp }) => versie <= 1 && beantwoord === 0 && afgeslotenOp === null);
  return nieuw ? { soort: 'route', zin: 'Bepaal uw eigen route', reden: 'U kiest zelf welke fases en vragen u doet, in welke volgorde en tegen wanneer.', pad: `/${kop.id}/route` } : null;
}

function inRoute({ kop, magBeheren, dag, toegewezen }: Stapgegevens): VolgendeStap {
  const open = kop.fasen.filter(({ inRoute: erin, afgeslotenOp }) => erin && afgeslotenOp === null);
  if (kop.alleenToegewezen) return klaarMetEigenDeel(toegewezen);
  const laat = open.find(({ streefdatum }) => streefdatum !== null && streefdatum < dag);
  const vol = open.find((fase) => fase.vragen > 0 && fase.beantwoord === fase.vragen);
  if (magBeheren && vol) return { soort: 'afsluiten', zin: `Sluit ${vol.deelfase} ${vol.naam} af`, reden: `Alle ${vol.vragen} vragen van uw route in deze fase hebben een antwoord.`, pad: `${fase(kop, vol)}/afsluiten` };
  if (laat && laat !== vol) return { soort: 'over-tijd', zin: `Maak ${laat.deelfase} ${laat.naam} af`, reden: `U wilde hier op ${datumInWoorden(laat.streefdatum ?? dag)} mee klaar zijn; ${nog(laat)}.`, pad: fase(kop, laat) };
  const bezig = open.find((een) => een.beantwoord > 0 && een !== vol);
  if (bezig) return { soort: 'verder', zin: `Ga verder met ${bezig.deelfase} ${bezig.naam}`, reden: `U bent hier al mee bezig; ${nog(bezig)}.`, pad: fase(kop, bezig) };
  const eerst = open.find((een) => een !== vol);
  if (eerst) return { soort: 'begin', zin: `Begin met ${eerst.deelfase} ${eerst.naam}`, reden: `Dit is de volgende fase in uw route${eerst.streefdatum ? `. U wilt op ${datumInWoorden(eerst.streefdatum)} klaar zijn` : ''}.`, pad: fase(kop, eerst) };
  if (open.length > 0) return { soort: 'niets', zin: 'Alle vragen hebben een antwoord', reden: 'Wie de cyclus beheert, kan de laatste fases nu afsluiten.', pad: null };
  if (magBeheren) return { soort: 'cyclus-afsluiten', zin: 'Sluit de cyclus af', reden: 'Alle fases van uw route zijn afgesloten.', pad: `/${kop.id}/afsluiten` };
  return { soort: 'niets', zin: 'Alles in deze cyclus is af', reden: 'Alle fases van de route zijn afgesloten. U kunt alles blijven lezen.', pad: null };
}

function klaarMetEigenDeel(toegewezen: readonly Toegewezen[]): VolgendeStap {
  return toegewezen.some(({ status }) => status === 'ingediend')
    ? { soort: 'niets', zin: 'U hoeft nu niets te doen', reden: 'U hebt uw deel ingediend. U krijgt bericht als een collega reageert.', pad: null }
    : { soort: 'niets', zin: 'U hoeft nu niets te doen', reden: 'Alles wat aan u was toegewezen, is aanvaard.', pad: null };
}

function naSluiten({ kop, magBeheren }: Stapgegevens): VolgendeStap {
  if (!magBeheren) return { soort: 'niets', zin: 'Deze cyclus is afgesloten', reden: 'U kunt alles blijven lezen.', pad: null };
  if (kop.opgevolgd) return { soort: 'niets', zin: 'Kijk terug', reden: 'De volgende cyclus bouwt hierop voort. U kunt alles blijven lezen.', pad: `/${kop.id}` };
  return { soort: 'volgende-cyclus', zin: 'Open een volgende cyclus', reden: 'Deze cyclus is afgesloten. U kiest wat meegaat naar de volgende; de rest blijft hier te lezen.', pad: `/${kop.id}/vervolg` };
}

const fase = (kop: CyclusKop, { deelfase }: Pick<FaseStand, 'deelfase'>): string => `/${kop.id}/fase/${fasePad(deelfase)}`;
const nog = ({ vragen, beantwoord }: FaseStand): string => { const rest = vragen - beantwoord; return rest === 1 ? 'nog 1 vraag te gaan' : `nog ${rest} vragen te gaan`; };
const naamVan = (kop: CyclusKop, deelfase: string): string => kop.fasen.find((een) => een.deelfase === deelfase)?.naam ?? '';
const padVan = (kop: CyclusKop, { deelfase, vraagId }: { deelfase: string; vraagId: string | null }): string => (vraagId === null ? `/${kop.id}/fase/${deelfase.toLowerCase()}` : `/${kop.id}/vraag/${vraagId}`);
