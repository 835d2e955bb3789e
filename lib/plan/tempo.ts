import { dagenTussen } from '@/lib/dates';

// "At present pace": a straight line through what was measured. Pure. Values are percents.

export interface Meetpaar { /** 'yyyy-mm-dd' */ datum: string; waarde: number }

/** Measured over less than this the line says more about chance than about pace. In days: three months. */
const KORTSTE = 90;
/** Older measurements are no longer the present pace. In days: two years. */
const LANGSTE = 731;
/** How far the line looks ahead: this many times the time that was measured. */
const VOORUIT = 2;
const JAAR = 365.25;

export interface Lijn {
  soort: 'lijn';
  /** Percentage points a year. */
  perJaar: number;
  /** Measurements that the line was drawn through, first and last. */
  metingen: number;
  eerste: string;
  laatste: string;
  /** The line in the picture, from the first measurement as far as it may look. */
  van: Meetpaar;
  tot: Meetpaar;
  /** On the day of the goal; null when there is no day, or it lies further than the line may look. */
  opDoel: (Meetpaar & Marge) | null;
  /** On the last day that the line looks at. */
  aanEinde: Meetpaar & Marge;
}

/** Lowest and highest outcome when each measurement is left out once, and never narrower than one step for each year ahead; null with two measurements: there is nothing to leave out. */
export interface Marge { marge: { laag: number; hoog: number } | null }

export type Prognose = Lijn | { soort: 'geen'; reden: 'geen-meting' | 'een-meting' | 'te-kort' | 'weinig-mensen' };

/**
 * The line of least squares through the measurements of the last two years, at most twice as far ahead as was measured.
 * @param tot the day of the goal, when it has one
 * @param stap how much one person more or less changes the figure: the margin is never narrower than that, for each year ahead
 */
export function prognose(alle: readonly Meetpaar[], tot: string | null, stap = 1): Prognose {
  const gesorteerd = perDag(alle);
  const laatste = gesorteerd.at(-1);
  if (!laatste) return { soort: 'geen', reden: 'geen-meting' };
  const metingen = gesorteerd.filter(({ datum }) => dagenTussen(datum, laatste.datum) <= LANGSTE);
  const eerste = metingen[0];
  if (metingen.length < 2 || !eerste) return { soort: 'geen', reden: 'een-meting' };
  const gemeten = dagenTussen(eerste.datum, laatste.datum);
  if (gemeten < KORTSTE) return { soort: 'geen', reden: 'te-kort' };
  const lijn = lijnDoor(metingen, eerste.datum);
  // Each line that leaves one measurement out: how far they lie apart says how sure this one is.
  const zonder = metingen.length < 3 ? [] : metingen.map((_, weg) => lijnDoor(metingen.filter((__, plaats) => plaats !== weg), eerste.datum));
  const op = (datum: string): Meetpaar & Marge => {
    const waarden = [lijn, ...zonder].map((een) => binnen(een.op(datum)));
    const waarde = waarden[0] ?? 0;
    const minstens = stap * Math.max(1, Math.ceil(dagenTussen(laatste.datum, datum) / JAAR));
    return { datum, waarde, marge: zonder.length === 0 ? null : { laag: binnen(Math.min(waarde - minstens, ...waarden)), hoog: binnen(Math.max(waarde + minstens, ...waarden)) } };
  };
  const einde = dagErbij(laatste.datum, gemeten * VOORUIT);
  const verst = tot !== null && tot > laatste.datum && tot < einde ? tot : tot === null || tot <= laatste.datum ? eerder(einde, dagErbij(laatste.datum, Math.round(JAAR))) : einde;
  return {
    soort: 'lijn', perJaar: lijn.helling * JAAR, metingen: metingen.length, eerste: eerste.datum, laatste: laatste.datum,
    van: { datum: eerste.datum, waarde: binnen(lijn.op(eerste.datum)) }, tot: { datum: verst, waarde: binnen(lijn.op(verst)) },
    opDoel: tot !== null && tot > laatste.datum && tot <= einde ? op(tot) : null, aanEinde: op(verst),
  };
}

interface Rechte { helling: number; op: (datum: string) => number }

function lijnDoor(metingen: readonly Meetpaar[], begin: string): Rechte {
  const x = metingen.map(({ datum }) => dagenTussen(begin, datum));
  const [gx, gy] = [gemiddeld(x), gemiddeld(metingen.map(({ waarde }) => waarde))];
  const spreiding = x.reduce((som, dag) => som + (dag - gx) ** 2, 0);
  const helling = spreiding === 0 ? 0 : metingen.reduce((som, { waarde }, plaats) => som + ((x[plaats] ?? 0) - gx) * (waarde - gy), 0) / spreiding;
  return { helling, op: (datum) => gy + helling * (dagenTussen(begin, datum) - gx) };
}

/** In order of day; of two measurements on one day the last written counts. */
function perDag(alle: readonly Meetpaar[]): Meetpaar[] {
  return [...new Map(alle.map((een) => [een.datum, een])).values()].sort((een, ander) => een.datum.localeCompare(ander.datum));
}

const gemiddeld = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0) / getallen.length;
const binnen = (procent: number): number => Math.min(100, Math.max(0, procent));
const eerder = (een: string, ander: string): string => (een < ander ? een : ander);

/** So many days later, 'yyyy-mm-dd'. */
export function dagErbij(dag: string, dagen: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
}
