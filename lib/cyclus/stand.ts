import type { CyclusKop, EigenVraag, FaseStand, Vraagkeuze } from './cyclus';
import type { Inhoud } from './inhoud';
import type { Deelfase } from './inhoud.schema';
import { faseStaat, routeVan } from './route';

export interface Toegewezen {
  id: string;
  deelfase: Deelfase;
  vraagId: string | null;
  /** 'yyyy-mm-dd' or null. */
  uiterlijk: string | null;
  status: 'open' | 'ingediend' | 'terug' | 'aanvaard';
}

/** One cycle as the database gives it: everything that its progress follows from, in one row. */
export interface CyclusRij extends Omit<CyclusKop, 'fasen' | 'alleenToegewezen' | 'afgeslotenOp'> {
  afgeslotenOp: Date | null;
  /** Reach of a team: only what was assigned. */
  deel: boolean;
  route: Omit<FaseStand, 'hoofdfase' | 'hoofdnaam' | 'naam' | 'zin' | 'vragen' | 'beantwoord' | 'afgerond' | 'staat'>[];
  keuzes: Vraagkeuze[];
  eigen: EigenVraag[];
  /** Questions with something in their answer, in any voice; `school`: in that of the school. */
  antwoorden: { vraagId: string; afgerond: boolean; school?: boolean }[];
  /** What was assigned to this person; without a question the whole part. */
  toegewezen: Toegewezen[];
}

/** Progress of a cycle: the route of the school over the questions of its edition, and what was answered of it. */
export function kopVan(rij: CyclusRij, inhoud: Inhoud): CyclusKop {
  const { route, keuzes, eigen, antwoorden, toegewezen, deel, afgeslotenOp, ...rest } = rij;
  const beantwoord = new Map(antwoorden.map((een) => [een.vraagId, een.afgerond]));
  const fasen = inhoud.deelfasen.flatMap((fase): FaseStand[] => {
    const mijn = toegewezen.filter((een) => een.deelfase === fase.code);
    if (deel && mijn.length === 0) return [];
    const heel = !deel || mijn.some(({ vraagId }) => vraagId === null);
    const relevant = routeVan(inhoud, fase.code, keuzes, eigen).filter((vraag) => vraag.telt && vraag.relevant && (heel || mijn.some(({ vraagId }) => vraagId === vraag.id)));
    const gevuld = relevant.filter(({ id }) => beantwoord.has(id));
    const stand = {
      ...LEEG, volgorde: inhoud.deelfasen.indexOf(fase), ...route.find((een) => een.deelfase === fase.code), deelfase: fase.code, hoofdfase: fase.hoofdfase,
      hoofdnaam: inhoud.hoofdfasen.find(({ nummer }) => nummer === fase.hoofdfase)?.naam ?? '', naam: fase.naam, zin: fase.zin,
      vragen: relevant.length, beantwoord: gevuld.length, afgerond: gevuld.filter(({ id }) => beantwoord.get(id) === true).length,
    };
    return [{ ...stand, staat: faseStaat(stand) }];
  });
  fasen.sort((a, b) => Number(b.inRoute) - Number(a.inRoute) || a.volgorde - b.volgorde);
  return { ...rest, afgeslotenOp: afgeslotenOp?.toISOString() ?? null, alleenToegewezen: deel, fasen };
}

const LEEG = { inRoute: true, reden: '', streefdatum: null, afgeslotenOp: null, afgeslotenDoor: null, versie: 0 };
