import { zonderAccenten, zoekwoorden } from '@/lib/inventaris/zoekwoorden';
import { PLANNEN_PER_PAGINA, type PortfolioFilter } from './portfolio.schema';
import { inUitvoering, TOESTANDEN, type Toestand } from './toestanden';
import { KLEUREN, planVoortgang, type Kleur, type LopendeActiviteit } from './voortgang';

// All plans that somebody may see, in one list: how far, what comes next, where it goes wrong. Pure.

/** A plan as it is read for the list. Days 'yyyy-mm-dd'. */
export interface Gelezenplan {
  id: string;
  naam: string;
  doel: string;
  schoolId: string | null;
  /** Null: the whole board. */
  school: string | null;
  cyclus: string;
  eigenaar: string | null;
  begin: string;
  einde: string;
  toestand: Toestand;
  versienummer: number;
  vastgesteldeVersieId: string | null;
  beoordelenVoor: string | null;
  /** Before which day the (P)MR speaks, of the question that is out. */
  mrUiterlijk: string | null;
  /** What the writers last said of it. */
  status: { kleur: Kleur; periode: string; verhaal: string } | null;
  /** Remarks on the version that is out that nobody answered. */
  punten: number;
  /** Of the adopted version when there is one, else as they are being written. */
  activiteiten: LopendeActiviteit[];
}

/** What has to happen next, and whether its day is over. */
export interface Volgende { dag: string; wat: string; voorbij: boolean; activiteitId: string | null }

/** `kleur` null: it is not carried out yet, the procedure says what is next. */
export interface Plansignaal { kleur: Kleur | null; waarom: string; /** Somebody wrote it; else it was counted. */ gezegd: boolean; actie: boolean }

export interface Planregel extends Omit<Gelezenplan, 'activiteiten' | 'status' | 'mrUiterlijk'> {
  aantal: number;
  klaar: number;
  uren: number;
  kosten: number;
  /** Percent; null while it is not carried out. */
  voortgang: number | null;
  verwacht: number | null;
  volgende: Volgende | null;
  signaal: Plansignaal;
}

export function planregel({ activiteiten, status, mrUiterlijk, ...plan }: Gelezenplan, vandaag: string): Planregel {
  const loopt = inUitvoering(plan) || plan.toestand === 'afgerond';
  const voortgang = planVoortgang(activiteiten, vandaag);
  return {
    ...plan, aantal: voortgang.aantal, klaar: loopt ? voortgang.klaar : 0, uren: voortgang.uren.afgesproken, kosten: voortgang.kosten.afgesproken, voortgang: loopt ? voortgang.voortgang : null, verwacht: loopt ? voortgang.verwacht : null,
    volgende: volgendeVan({ ...plan, activiteiten, mrUiterlijk }, loopt, vandaag), signaal: signaalVanPlan({ ...plan, status }, loopt, voortgang),
  };
}

function signaalVanPlan({ toestand, status, punten, versienummer }: Pick<Gelezenplan, 'toestand' | 'status' | 'punten' | 'versienummer'>, loopt: boolean, voortgang: { kleur: Kleur; waarom: string }): Plansignaal {
  if (toestand === 'wijzigingen-gevraagd') return { kleur: null, waarom: punten === 0 ? 'wijzigingen gevraagd' : `${punten} ${punten === 1 ? 'punt' : 'punten'} open`, gezegd: false, actie: true };
  if (toestand === 'afgerond') return { kleur: null, waarom: 'afgerond', gezegd: false, actie: false };
  if (loopt) return status ? { kleur: status.kleur, waarom: status.verhaal, gezegd: true, actie: status.kleur !== 'op-koers' } : { kleur: voortgang.kleur, waarom: voortgang.waarom, gezegd: false, actie: voortgang.kleur !== 'op-koers' };
  const wacht: Partial<Record<Toestand, string>> = { concept: versienummer === 0 ? 'wordt geschreven' : 'wordt herschreven', ingediend: 'wacht op beoordelaars', akkoord: 'wacht op vaststellen', 'bij-mr': 'wacht op de medezeggenschap' };
  return { kleur: null, waarom: wacht[toestand] ?? '', gezegd: false, actie: false };
}

/** The first thing that is due: of an activity that is not done, or of the procedure. */
function volgendeVan({ toestand, beoordelenVoor, mrUiterlijk, begin, activiteiten }: Pick<Gelezenplan, 'toestand' | 'beoordelenVoor' | 'mrUiterlijk' | 'begin' | 'activiteiten'>, loopt: boolean, vandaag: string): Volgende | null {
  const los = (dag: string | null, wat: string): Volgende | null => (dag === null ? null : { dag, wat, voorbij: dag < vandaag, activiteitId: null });
  if (toestand === 'ingediend') return los(beoordelenVoor, 'beoordelen');
  if (toestand === 'bij-mr') return los(mrUiterlijk, 'medezeggenschap');
  if (toestand === 'afgerond') return null;
  if (!loopt) return los(begin, 'begin van het plan');
  const open = activiteiten.filter(({ nu }) => nu.stand !== 'klaar').flatMap(({ id, naam, begin: van, einde, nu }): Volgende[] => {
    const dag = nu.stand === 'open' && van !== null && van >= vandaag ? van : einde;
    return dag === null ? [] : [{ dag, wat: dag === einde ? naam : `begin: ${naam}`, voorbij: dag < vandaag, activiteitId: id }];
  });
  return open.reduce<Volgende | null>((eerste, een) => (eerste === null || een.dag < eerste.dag ? een : eerste), null);
}

const ZWAARTE = (regel: Planregel): number => (regel.signaal.kleur === 'vastgelopen' ? 0 : regel.toestand === 'wijzigingen-gevraagd' ? 1 : regel.signaal.kleur === 'let-op' ? 2 : regel.toestand === 'afgerond' ? 4 : 3);

/** What a filter lets through, sorted; the same at every request. */
export function gefilterd(regels: readonly Planregel[], { zoek, school, toestand, signaal, sorteer, richting }: PortfolioFilter): Planregel[] {
  const woorden = zoekwoorden(zoek);
  const over = regels.filter((regel) => {
    const tekst = zonderAccenten(`${regel.naam} ${regel.doel} ${regel.school ?? 'het hele bestuur'} ${regel.eigenaar ?? ''}`);
    return woorden.every((woord) => tekst.includes(woord)) && (school === undefined || (regel.schoolId ?? 'bestuur') === school) && (signaal === undefined || regel.signaal.kleur === signaal)
      && (toestand === 'alle' || (toestand === 'lopend' ? regel.toestand !== 'afgerond' : regel.toestand === toestand));
  });
  const sleutel: Record<PortfolioFilter['sorteer'], (regel: Planregel) => number | string> = {
    aandacht: ZWAARTE, naam: ({ naam }) => naam.toLowerCase(), toestand: (regel) => TOESTANDEN.indexOf(regel.toestand), voortgang: ({ voortgang }) => voortgang ?? -1, datum: ({ volgende }) => volgende?.dag ?? '9999',
  };
  const waarde = sleutel[sorteer];
  const teken = richting === 'op' ? 1 : -1;
  return over.toSorted((a, b) => teken * vergelijk(waarde(a), waarde(b)) || vergelijk(a.volgende?.dag ?? '9999', b.volgende?.dag ?? '9999') || vergelijk(a.naam, b.naam) || vergelijk(a.id, b.id));
}

export interface Portfolio {
  filter: PortfolioFilter;
  /** One page of what the filter lets through. */
  rijen: Planregel[];
  totaal: number;
  pagina: number;
  paginas: number;
  /** Plans in reach, before any filter. */
  alle: number;
  perSignaal: Record<Kleur, number>;
  wachtend: number;
  scholen: { id: string; naam: string }[];
}

export function portfolio(regels: readonly Planregel[], filter: PortfolioFilter): Portfolio {
  const over = gefilterd(regels, filter);
  const paginas = Math.max(1, Math.ceil(over.length / PLANNEN_PER_PAGINA));
  const pagina = Math.min(filter.pagina, paginas);
  const scholen = new Map(regels.map(({ schoolId, school }) => [schoolId ?? 'bestuur', school ?? 'Het hele bestuur']));
  return {
    filter, totaal: over.length, pagina, paginas, rijen: over.slice((pagina - 1) * PLANNEN_PER_PAGINA, pagina * PLANNEN_PER_PAGINA), alle: regels.length,
    perSignaal: Object.fromEntries(KLEUREN.map((kleur) => [kleur, regels.filter(({ signaal }) => signaal.kleur === kleur).length])) as Record<Kleur, number>,
    wachtend: regels.filter(({ toestand }) => toestand === 'wijzigingen-gevraagd').length,
    scholen: [...scholen].map(([id, naam]) => ({ id, naam })).toSorted((a, b) => vergelijk(a.naam, b.naam)),
  };
}

function vergelijk<W extends string | number>(a: W, b: W): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
