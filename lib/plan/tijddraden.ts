import { dagErbij, plekVan, type Periode } from './tijd';
import type { Tijdactiviteit } from './tijdlijn';

// The threads from an activity to the one that waits for it, cut up per row of the drawing: rows are as high as their
// words, so a thread runs through each of them from edge to edge. Pure.

export interface Draaddeel {
  /** Percent of the width. */
  x: number;
  /** Percent of the height of the row. */
  van: number;
  tot: number;
  /** The one that waits begins before the other ends. */
  botst: boolean;
}

export interface Draadpijl { van: number; naar: number; botst: boolean; /** Comes from above or from below. */ op: boolean }

export interface Rijdraden { delen: Draaddeel[]; pijlen: Draadpijl[] }

export const GEEN_DRADEN: Rijdraden = { delen: [], pijlen: [] };

export interface Botsing { id: string; naId: string; /** First day on which it can begin. */ kan: string }

type Dagen = Pick<Tijdactiviteit, 'id' | 'begin' | 'einde' | 'na'>;

/** Who begins before what it waits for is done, and when it could begin. */
export function botsingen(activiteiten: readonly Dagen[]): Botsing[] {
  const op = new Map(activiteiten.map((een) => [een.id, een]));
  return activiteiten.flatMap(({ id, begin, na }) => na.flatMap((naId) => {
    const eerder = op.get(naId);
    return begin !== null && eerder?.einde && begin <= eerder.einde ? [{ id, naId, kan: dagErbij(eerder.einde, 1) }] : [];
  }));
}

/**
 * The threads per row. Rows are keys in the order in which they are drawn: the id of an activity, or something else for a
 * row without one (the name of a goal). A thread of which an end lies outside the picture is not drawn: the words beside the name say it.
 */
export function dradenVan(as: Periode, rijen: readonly string[], activiteiten: readonly Dagen[]): Map<string, Rijdraden> {
  const op = new Map(activiteiten.map((een) => [een.id, een]));
  const plaats = new Map(rijen.map((sleutel, nummer) => [sleutel, nummer] as const));
  const uit = rijen.map((): Rijdraden => ({ delen: [], pijlen: [] }));
  for (const later of activiteiten) for (const naId of later.na) {
    const eerder = op.get(naId);
    const van = plaats.get(naId);
    const naar = plaats.get(later.id);
    if (!eerder?.einde || !later.begin || van === undefined || naar === undefined || van === naar) continue;
    const x = plekVan(as, dagErbij(eerder.einde, 1));
    const doel = plekVan(as, later.begin);
    if (x < 0 || x > 100 || doel < 0 || doel > 100) continue;
    trekken(uit, { van, naar, x, doel, botst: later.begin <= eerder.einde });
  }
  return new Map(rijen.map((sleutel, nummer) => [sleutel, uit[nummer] ?? GEEN_DRADEN] as const));
}

function trekken(uit: Rijdraden[], { van, naar, x, doel, botst }: { van: number; naar: number; x: number; doel: number; botst: boolean }): void {
  const neer = naar > van;
  const stap = neer ? 1 : -1;
  uit[van]?.delen.push({ x, van: neer ? 50 : 0, tot: neer ? 100 : 50, botst });
  for (let rij = van + stap; rij !== naar; rij += stap) uit[rij]?.delen.push({ x, van: 0, tot: 100, botst });
  uit[naar]?.delen.push({ x, van: neer ? 0 : 50, tot: neer ? 50 : 100, botst });
  uit[naar]?.pijlen.push({ van: x, naar: doel, botst, op: !neer });
}
