import { ketenkolommen, type Keten, type Ketenpunt, type Ketensoort } from './keten';

// The chain as a picture: a column per kind, a line per link. Positions only; the page draws. Pure.

export interface Beeldkolom { soort: Ketensoort; punten: Ketenpunt[] }
/** From the right side of one card to the left side of the next; a step back or aside bends round. In columns and rows, counted from 0. */
export interface Beeldlijn { schakelId: string; van: string; naar: string; begin: { kolom: number; rij: number }; einde: { kolom: number; rij: number } }
export interface Ketenbeeld { kolommen: Beeldkolom[]; lijnen: Beeldlijn[]; /** Cards in the longest column. */ hoogte: number }

/** Lays the chain out; within a column what comes of the same thing stands together. */
export function ketenbeeld(keten: Keten): Ketenbeeld {
  const plek = new Map<string, { kolom: number; rij: number }>();
  const kolommen = ketenkolommen(keten).map(({ soort, punten }, kolom) => {
    const opVolgorde = punten.map((punt, rij) => ({ punt, gewicht: middelpunt(keten, punt.punt, plek) ?? rij })).sort((a, b) => a.gewicht - b.gewicht).map((een) => een.punt);
    opVolgorde.forEach(({ punt }, rij) => plek.set(punt, { kolom, rij }));
    return { soort, punten: opVolgorde };
  });
  const lijnen = keten.schakels.flatMap(({ id, van, naar }): Beeldlijn[] => {
    const [begin, einde] = [plek.get(van), plek.get(naar)];
    return begin && einde ? [{ schakelId: id, van, naar, begin, einde }] : [];
  });
  return { kolommen, lijnen, hoogte: Math.max(0, ...kolommen.map(({ punten }) => punten.length)) };
}

/** Mean row of what it came from, in the columns that were laid before. */
function middelpunt({ schakels }: Keten, punt: string, plek: ReadonlyMap<string, { rij: number }>): number | null {
  const rijen = schakels.flatMap(({ van, naar }) => { const er = naar === punt ? plek.get(van) : undefined; return er ? [er.rij] : []; });
  return rijen.length === 0 ? null : rijen.reduce((som, rij) => som + rij, 0) / rijen.length;
}

/** A step of the walk as a line of a list: indented by how many links it is away. */
export interface Loopregel { punt: Ketenpunt; diepte: number }

/** Every chain from where it starts, step by step; what stands in more chains is told in each, once per chain. */
export function ketenlijst({ punten, schakels }: Keten): Loopregel[] {
  const bij = new Map(punten.map((punt) => [punt.punt, punt]));
  const verder = (punt: string) => schakels.filter(({ van }) => van === punt).map(({ naar }) => naar);
  const regels: Loopregel[] = [];
  const gezegd = new Set<string>();
  const lopen = (id: string, diepte: number, pad: readonly string[]): void => {
    const punt = bij.get(id);
    if (!punt || pad.includes(id)) return;
    regels.push({ punt, diepte });
    gezegd.add(id);
    for (const volgende of verder(id)) lopen(volgende, diepte + 1, [...pad, id]);
  };
  const aan = punten.filter(({ punt }) => schakels.some(({ van, naar }) => van === punt || naar === punt));
  for (const { punt } of aan) if (!schakels.some(({ naar }) => naar === punt)) lopen(punt, 0, []);
  // What goes round in a circle starts nowhere: begin at the first of it.
  for (const { punt } of aan) if (!gezegd.has(punt)) lopen(punt, 0, []);
  return regels;
}
