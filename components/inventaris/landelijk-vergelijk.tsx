import { DoelAs, DoelRij } from '@/components/grafiek/doel-rij';
import { plek } from '@/components/grafiek/getallen';
import { landelijk } from '@/content/cijfers/landelijk';
import type { Doelstand } from '@/lib/inventaris/doelstand';
import { INDICATOREN, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';

interface LandelijkVergelijkProps {
  /** The own figures, in persons, as the national ones are. */
  doelen: Record<IndicatorSleutel, Pick<Doelstand, 'bevestigd' | 'opgegeven' | 'noemer' | 'doel'>>;
  jaar: number;
  naam: string;
}

const JAREN = [...new Set(landelijk.reeksen.flatMap(({ jaren }) => jaren.map(({ jaar }) => jaar)))];

/** The only national series that is known, above the own figure of today on the same axis. */
export function LandelijkVergelijk({ doelen, jaar, naam }: LandelijkVergelijkProps) {
  return (
    <>
      <table className="scholen landelijk">
        <caption className="alleen-voorlezen">Landelijke cijfers van 2013 tot en met 2015, en {naam} nu</caption>
        <thead><tr><th scope="col" className="schoolkop">Jaar</th>{landelijk.reeksen.map((reeks) => <th key={reeks.indicator} scope="col" className="plot">{reeks.naam} <DoelAs doel={INDICATOREN[reeks.indicator].doel} /></th>)}</tr></thead>
        <tbody>
          {JAREN.map((een) => (
            <tr key={een}>
              <th scope="row">{een}<small>landelijk</small></th>
              {landelijk.reeksen.map((reeks) => <td key={reeks.indicator} className="plot" data-kop={reeks.naam}><Landelijk reeks={reeks} jaar={een} /></td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{jaar}<small>{naam}</small></th>
            {landelijk.reeksen.map(({ indicator, naam: wat }) => <td key={indicator} className="plot" data-kop={wat}><DoelRij naam={naam} leeg="geen vwo 4–6" {...doelen[indicator]} /></td>)}
          </tr>
        </tfoot>
      </table>
      <p className="klein half landelijk-bron">{landelijk.waarschuwing} <span className="zacht">Bron: {landelijk.herkomst}</span></p>
    </>
  );
}

function Landelijk({ reeks, jaar }: { reeks: (typeof landelijk.reeksen)[number]; jaar: number }) {
  const gevonden = reeks.jaren.find((een) => een.jaar === jaar);
  if (!gevonden) return <span className="geengrafiek">onbekend</span>;
  const x = plek(gevonden.procent);
  const doel = plek(INDICATOREN[reeks.indicator].doel);
  return (
    <svg role="img" aria-label={`Landelijk in ${jaar}: ${gevonden.procent}%`} width="100%" height="56">
      <line className="g-as" x1="0" x2={x} y1="50%" y2="50%" />
      <line className="g-doel" x1={doel} x2={doel} y1="0" y2="100%" />
      <circle className="g-landelijk" cx={x} cy="50%" r="4.5" />
      <text className="g-cijfer-2 halo" x={x} y="50%" dx="-9" dy="4.5" textAnchor="end">{gevonden.procent}</text>
    </svg>
  );
}
