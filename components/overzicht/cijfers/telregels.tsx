import type { Aandeelmeting } from '@/lib/inventaris/aandeelmeting';
import { geteldIn } from '@/lib/overzicht/cijferblad';
import { aandeel } from '@/lib/inventaris/doelstand';
import { getal, procent } from '@/lib/overzicht/woorden';

interface TelregelsProps {
  meting: Aandeelmeting;
  metBewijs: boolean;
  weging: 'fte' | 'uren';
}

/** Both choices that give one school two percentages: heads or weighed, and all leraren or only those with lessons. */
export function Telregels({ meting, metBewijs, weging }: TelregelsProps) {
  const eenheden = [{ eenheid: 'personen', kop: 'In personen' }, { eenheid: 'fte', kop: weging === 'fte' ? 'In fte' : 'Gewogen naar lesuren' }] as const;
  const wie = [{ metLessen: false, naam: 'Alle leraren' }, { metLessen: true, naam: 'Alleen leraren met lessen' }];
  const delen = metBewijs ? (['bevestigd', 'teller'] as const) : (['teller'] as const);
  return (
    <table className="cijfertabel">
      <caption className="alleen-voorlezen">Hetzelfde cijfer met elke telregel</caption>
      <thead><tr><th scope="col">Van wie</th>{eenheden.flatMap(({ kop }) => delen.map((deel) => <th key={`${kop}-${deel}`} scope="col" className="r">{kop}{metBewijs ? <small className="zacht"> {deel === 'teller' ? 'opgegeven' : 'bevestigd'}</small> : null}</th>))}</tr></thead>
      <tbody>
        {wie.map(({ metLessen, naam }) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            {eenheden.flatMap(({ eenheid }) => delen.map((deel) => <Cel key={`${eenheid}-${deel}`} geteld={geteldIn(meting, eenheid, metLessen)} deel={deel} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cel({ geteld, deel }: { geteld: ReturnType<typeof geteldIn>; deel: 'teller' | 'bevestigd' }) {
  const waarde = aandeel(geteld[deel], geteld.noemer);
  return <td className="r getal">{waarde === null ? '–' : <>{procent(waarde)}<br /><small className="zacht">{getal(geteld[deel])} van {getal(geteld.noemer)}</small></>}</td>;
}
