import type { LeraarOntwerp } from './ontwerp';
import type { Toeval } from './toeval';
import { vakgewicht } from './vakverdeling';

// The shares here are invented within reason, not measured: 37 to 43% of all teachers, 20 to 65% between sections.
function kansOpMaster({ vak, vwoBovenbouw, school, leeftijd }: LeraarOntwerp): number {
  if (leeftijd < 24) return 0.01;
  const basis = vakgewicht(vak).master;
  return (vwoBovenbouw ? 0.5 + basis * 0.3 : 0.11 + basis * 0.6) * school.masterFactor;
}

/**
 * Says who has a master: a systematic draw through the teachers in order of upper vwo and subject, so that
 * each group gets about its share also in a small board.
 */
export function kiesMasters(toeval: Toeval, leraren: readonly LeraarOntwerp[]): void {
  const loting = leraren.filter((leraar) => leraar.vast === null);
  const kansen = new Map(loting.map((leraar) => [leraar, kansOpMaster(leraar)]));
  const som = [...kansen.values()].reduce((a, b) => a + b, 0);
  const schaal = ((0.37 + toeval.getal() * 0.06) * loting.length) / som;
  const orde = toeval.schud([...loting]).sort((a, b) => Number(a.vwoBovenbouw) - Number(b.vwoBovenbouw) || (a.vak < b.vak ? -1 : a.vak > b.vak ? 1 : 0));
  let stand = toeval.getal();
  for (const leraar of orde) {
    stand += Math.min(0.93, (kansen.get(leraar) as number) * schaal);
    if (stand >= 1) {
      leraar.master = true;
      stand -= 1;
    }
  }
}

/** Gives every teacher a scale: LD for the most senior, then LC, then LB, in the proportions of the region. */
export function verdeelSchalen(toeval: Toeval, leraren: readonly LeraarOntwerp[], randstad: boolean): void {
  const [lb, lc] = randstad ? [0.32, 0.4] : [0.42, 0.31];
  const loting = leraren.filter((leraar) => leraar.vast === null);
  const gewicht = (l: LeraarOntwerp) => Number(l.master) * 0.5 + Number(l.vwoBovenbouw) * 0.5 + Math.min(l.leeftijd, 55) * 0.03 + toeval.getal() * 1.2;
  const rang = loting.map((leraar) => ({ leraar, g: gewicht(leraar) })).sort((a, b) => a.g - b.g);
  rang.forEach(({ leraar }, i) => {
    const plek = (i + 0.5) / rang.length;
    leraar.schaal = plek < lb ? 'LB' : plek < lb + lc ? 'LC' : 'LD';
  });
}
