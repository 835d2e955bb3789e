import { makeBestuur } from './generator/bestuur';
import type { BestuurRijen, BestuurSpec, Onderwijssoort, SchoolSpec } from './generator/rijen';
import { Toeval } from './generator/toeval';

/** Size of the whole sector as measured with: more than the real 77,000 teachers, so that growth is in it. */
export const sectorOmvang = { besturen: 330, scholen: 1500, leraren: 100_000, kleinste: 23, grootste: 3758 } as const;

/** Quantile of the normal distribution (Acklam's middle region and tails, good to 1e-4). */
function normaal(p: number): number {
  if (p > 0.5) return -normaal(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  return -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t));
}

/** Scales `vorm` so that the rounded parts add up to `totaal`, none under `minstens`, none over `hoogstens`. */
function verdeelOp(vorm: readonly number[], totaal: number, minstens: number, hoogstens: number): number[] {
  const bij = (factor: number) => vorm.map((deel) => Math.min(hoogstens, Math.max(minstens, Math.round(deel * factor))));
  const som = (delen: readonly number[]) => delen.reduce((a, b) => a + b, 0);
  let laag = 0;
  let hoog = (totaal / som(vorm)) * 4;
  for (let i = 0; i < 60; i++) {
    const midden = (laag + hoog) / 2;
    if (som(bij(midden)) < totaal) laag = midden;
    else hoog = midden;
  }
  const delen = bij(hoog);
  // Rounding leaves a few over: spread them over parts that have room.
  let rest = totaal - som(delen);
  for (let i = 0; rest !== 0; i = (i + 7) % delen.length) {
    const stap = Math.sign(rest);
    const nieuw = (delen[i] as number) + stap;
    if (nieuw < minstens || nieuw > hoogstens) continue;
    delen[i] = nieuw;
    rest -= stap;
  }
  return delen;
}

/** Teachers per board, skewed as the real sector is: many small, a few very large. The extremes are exact. */
export function bestuursgroottes(): number[] {
  const { besturen, leraren, kleinste, grootste } = sectorOmvang;
  const vorm = Array.from({ length: besturen - 2 }, (_, i) => Math.exp(1.12 * normaal((i + 1.5) / besturen)));
  return [kleinste, ...verdeelOp(vorm, leraren - kleinste - grootste, kleinste + 1, grootste - 1), grootste];
}

const namen = ['Elzenhof', 'Waterlinie', 'De Horizon', 'Zonneveld', 'Het Kompas', 'De Vlinder', 'Noorderlicht', 'Zuiderpoort', 'De Meander', 'Lindelaan', 'De Schans', 'Ooievaar', 'Het Veer', 'De Terp', 'Kastanje', 'De Wilg', 'Zeezicht', 'Heuvelrug', 'De Molen', 'Rozengaard'] as const;
const letters = 'ABCDEFGHKLMNPRSTVXYZ';

/** A BRIN that nobody has: real ones do not start above 40. */
function brin(volgnummer: number): string {
  const serie = letters.length * letters.length;
  const rest = volgnummer % serie;
  return `${60 + Math.floor(volgnummer / serie)}${letters[Math.floor(rest / letters.length)]}${letters[rest % letters.length]}`;
}

const typen: readonly (readonly [readonly Onderwijssoort[], number, string])[] = [
  [['havo', 'vwo'], 30, 'Lyceum'], [['vmbo', 'havo', 'vwo'], 30, 'Scholengemeenschap'], [['vmbo'], 20, 'Vakcollege'], [['vmbo', 'havo'], 10, 'College'], [['vwo'], 5, 'Gymnasium'], [['pro'], 5, 'Praktijkschool'],
];

function scholenVan(toeval: Toeval, aantal: number, leraren: number, eersteBrin: number): SchoolSpec[] {
  const vorm = Array.from({ length: aantal }, () => 0.5 + toeval.getal());
  const delen = verdeelOp(vorm, leraren, 8, leraren);
  return delen.map((deel, i) => {
    const [soorten, , soortnaam] = deel < 30 && aantal > 1 ? toeval.kies(typen.slice(2)) : toeval.gewogen(typen.map((type) => [type, type[1]] as const));
    // About two vestigingen to a BRIN, as in the country.
    return { brin: brin(eersteBrin + Math.floor(i / 2)), vestiging: `0${i % 2}`, naam: `${soortnaam} ${toeval.kies(namen)} ${i + 1}`, soorten, leraren: deel };
  });
}

/** What the boards of the sector look like, smallest first. */
export function sectorSpecs(): BestuurSpec[] {
  const groottes = bestuursgroottes();
  const aantallen = verdeelOp(groottes, sectorOmvang.scholen, 1, 80);
  const toeval = new Toeval(330);
  let brinnen = 0;
  return groottes.map((leraren, i) => {
    const aantal = aantallen[i] as number;
    const scholen = scholenVan(toeval, aantal, leraren, brinnen);
    brinnen += Math.ceil(aantal / 2);
    const nummer = String(70_001 + i);
    return { nummer, naam: `Stichting ${namen[i % namen.length]} ${nummer}`, slug: `sector-${nummer}`, eersteNummer: 100_000, randstad: i % 3 === 0, scholen };
  });
}

/**
 * The whole sector, one board at a time and each the same on every run, so that a loader never holds more than one.
 * @yields rows of one invented board, smallest board first
 */
export async function* sector(): AsyncGenerator<BestuurRijen, void, undefined> {
  for (const spec of sectorSpecs()) yield makeBestuur(spec);
}
