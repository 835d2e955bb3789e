import { Count } from '@/components/ui/status';
import { activiteitAnker } from '@/lib/plan/plan';
import type { Tijdsein } from '@/lib/plan/tijdsein';

const MEESTE = 8;

/** What a look at the timeline should not miss, with the place where it stands. */
export function Tijdseinen({ seinen }: { seinen: readonly Tijdsein[] }) {
  return (
    <section className="zijblok">
      <h2>Let op <Count act={seinen.length > 0}>{seinen.length}</Count></h2>
      {seinen.length === 0 ? <p className="klein half">Niets valt samen, niets valt buiten de periode, en de uren passen.</p> : (
        <ul>
          {seinen.slice(0, MEESTE).map((sein) => (
            <li key={`${sein.soort}-${sein.zin}`}>{sein.zin} <span className="half">{sein.doe}</span>{sein.activiteitId ? <> <a href={`#${activiteitAnker(sein.activiteitId)}`}>Wijs aan</a></> : null}</li>
          ))}
          {seinen.length > MEESTE ? <li className="half">En nog {seinen.length - MEESTE}.</li> : null}
        </ul>
      )}
    </section>
  );
}
