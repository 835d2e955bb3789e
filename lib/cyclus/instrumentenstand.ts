import { isDicht, type CyclusKop, type FaseStand } from './cyclus';
import type { Deelfase } from './inhoud.schema';
import type { Instrumentdeel } from './instrument';
import { isGevuld, rijnaam } from './rijkolommen';

// How far the instruments of a cycle are, and where to go on. Pure.

export interface Instrumentvoortgang {
  slug: string;
  titel: string;
  gevuld: number;
  aantal: number;
  /** The first row that is still empty; null when there is none. */
  volgende: { vraagId: string; naam: string } | null;
  /** Own rows may be added, and there is nothing else to fill in. */
  alleenEigen: boolean;
  kring: boolean;
}
export interface Deelstand { deelfase: Deelfase; naam: string; inRoute: boolean; dicht: boolean; instrumenten: Instrumentvoortgang[] }

interface Bron { instrument: { slug: string; titel: string; deelfase: Deelfase }; fase: FaseStand; delen: readonly Instrumentdeel[]; kring: boolean }

/** Per part, in the order of the guide. */
export function instrumentenStand(bronnen: readonly Bron[], kop: Pick<CyclusKop, 'afgeslotenOp'> = { afgeslotenOp: null }): Deelstand[] {
  const delen = new Map<Deelfase, Deelstand>();
  for (const { instrument, fase, delen: blokken, kring } of [...bronnen].sort((a, b) => a.instrument.deelfase.localeCompare(b.instrument.deelfase))) {
    const deel = delen.get(fase.deelfase) ?? { deelfase: fase.deelfase, naam: fase.naam, inRoute: fase.inRoute, dicht: isDicht(kop, fase), instrumenten: [] };
    delen.set(fase.deelfase, deel);
    const rijen = blokken.flatMap((blok) => blok.rijen);
    const leeg = rijen.find((rij) => !isGevuld(rij));
    deel.instrumenten.push({
      slug: instrument.slug, titel: instrument.titel, kring, gevuld: rijen.filter(isGevuld).length, aantal: rijen.length,
      volgende: leeg ? { vraagId: leeg.vraagId, naam: rijnaam(leeg) } : null, alleenEigen: rijen.every(({ eigen }) => eigen !== null) && blokken.some(({ eigen }) => eigen !== null),
    });
  }
  return [...delen.values()];
}
