import { plek, procent } from './getallen';
import { TabelErbij } from './tabel-erbij';

export interface ReeksLijn {
  naam: string;
  punten: { jaar: number; procent: number }[];
  /** The line that the reader came for; the others are quieter. */
  hoofd?: boolean;
}

interface ReeksProps {
  /** "Leraren met een master, landelijk". */
  naam: string;
  lijnen: ReeksLijn[];
  doel?: number;
  /** Top and bottom of the axis in percent. */
  van?: number;
  tot?: number;
}

const HOOGTE = 132;
const BOVEN = 14;
const ONDER = 26;
const LINKS = 7;
const RECHTS = 66;

/** A few years as lines on one honest axis, each with its name and last figure at its end. */
export function Reeks({ naam, lijnen, doel, van = 0, tot = 100 }: ReeksProps) {
  const jaren = [...new Set(lijnen.flatMap((lijn) => lijn.punten.map((punt) => punt.jaar)))].sort((een, ander) => een - ander);
  const eerste = jaren.at(0);
  const laatste = jaren.at(-1);
  if (eerste === undefined || laatste === undefined) return <p className="geengrafiek">geen cijfers</p>;
  const x = (jaar: number) => (eerste === laatste ? LINKS : LINKS + ((jaar - eerste) / (laatste - eerste)) * (RECHTS - LINKS));
  const y = (waarde: number) => BOVEN + (1 - (waarde - van) / (tot - van)) * (HOOGTE - BOVEN - ONDER);
  const namen = labelhoogten(lijnen.map((lijn) => y(lijn.punten.at(-1)?.procent ?? van)));
  return (
    <figure className="grafiek">
      <svg width="100%" height={HOOGTE} role="img" aria-label={`${naam}. ${lijnen.map((lijn) => `${lijn.naam}: ${lijn.punten.map((punt) => `${punt.jaar} ${procent(punt.procent)}`).join(', ')}`).join('. ')}`}>
        <line className="g-as" x1={plek(LINKS)} x2={plek(RECHTS)} y1={y(van)} y2={y(van)} />
        {jaren.map((jaar) => <g key={jaar}><line className="g-haar" x1={plek(x(jaar))} x2={plek(x(jaar))} y1={BOVEN - 6} y2={y(van)} /><text className="g-tekst" x={plek(x(jaar))} y={HOOGTE - 8} textAnchor="middle">{jaar}</text></g>)}
        <text className="g-tekst" x="0" y={y(van) + 4}>{van}</text>
        <text className="g-tekst" x="0" y={y(tot) + 4}>{procent(tot, 0)}</text>
        {doel === undefined ? null : <g><line className="g-doel" x1={plek(LINKS)} x2={plek(RECHTS)} y1={y(doel)} y2={y(doel)} /><text className="g-tekst halo" x="0" y={y(doel) + 4}>{doel}</text></g>}
        {lijnen.map((lijn, plaats) => <Lijn key={lijn.naam} lijn={lijn} x={x} y={y} labelY={namen[plaats] ?? 0} />)}
      </svg>
      <TabelErbij naam={naam} koppen={['', ...jaren.map(String)]} rijen={lijnen.map((lijn) => [lijn.naam, ...jaren.map((jaar) => { const punt = lijn.punten.find((een) => een.jaar === jaar); return punt ? procent(punt.procent) : 'onbekend'; })])} />
    </figure>
  );
}

interface LijnProps {
  lijn: ReeksLijn;
  x: (jaar: number) => number;
  y: (waarde: number) => number;
  labelY: number;
}

function Lijn({ lijn, x, y, labelY }: LijnProps) {
  const einde = lijn.punten.at(-1);
  if (!einde) return null;
  return (
    <g className={lijn.hoofd ? undefined : 'g-zij'}>
      {lijn.punten.slice(1).map((punt, plaats) => {
        const vorige = lijn.punten[plaats];
        return vorige ? <line key={punt.jaar} className="g-lijn" x1={plek(x(vorige.jaar))} y1={y(vorige.procent)} x2={plek(x(punt.jaar))} y2={y(punt.procent)} /> : null;
      })}
      {lijn.punten.map((punt) => <circle key={punt.jaar} className="g-vast" cx={plek(x(punt.jaar))} cy={y(punt.procent)} r={punt === einde ? 4 : 2.5} />)}
      <text className="g-cijfer halo" x={plek(x(einde.jaar))} dx="10" y={labelY + 4.5}>{procent(einde.procent)} <tspan className="g-bij">{lijn.naam}</tspan></text>
    </g>
  );
}

/** Moves names that would lie over each other apart, keeping their order. */
function labelhoogten(hoogten: number[]): number[] {
  const uit = [...hoogten];
  const volgorde = hoogten.map((_, plaats) => plaats).sort((een, ander) => (hoogten[een] ?? 0) - (hoogten[ander] ?? 0));
  volgorde.forEach((plaats, rang) => {
    const boven = volgorde[rang - 1];
    if (boven !== undefined) uit[plaats] = Math.max(uit[plaats] ?? 0, (uit[boven] ?? 0) + 15);
  });
  return uit;
}
