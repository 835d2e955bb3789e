import Link from 'next/link';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { bekendInAdres } from '@/lib/inventaris/bekend';
import { jaarEerder, laatsteTeldatum } from '@/lib/inventaris/peildatum';
import { metKeuze, type Kader } from '@/lib/overzicht/filter.schema';

interface PeildatumKeuzeProps {
  pad: string;
  filter: Kader;
}

/** Another day for all figures: the national counting day, today, or any day. Works without script. */
export function PeildatumKeuze({ pad, filter }: PeildatumKeuzeProps) {
  const bekend = bekendInAdres(filter.bekend ?? null);
  const teldatum = laatsteTeldatum(vandaag());
  const dagen = [teldatum, jaarEerder(teldatum), vandaag()];
  return (
    // Another day is another element: the sheet closes when the choice is made.
    <details className="uitklap" key={filter.peildatum}>
      <summary className="knop">Peildatum wijzigen</summary>
      <div className="uitklap-blad">
        <p className="klein half">De sector telt op 1 oktober. Alle cijfers gaan mee naar de dag die u kiest.</p>
        <ul>
          {dagen.map((dag, plaats) => (
            <li key={dag}><Link href={metKeuze(pad, filter, { peildatum: dag })} aria-current={dag === filter.peildatum ? 'true' : undefined} prefetch={false}>{plaats === 2 ? `Vandaag, ${datumInWoorden(dag)}` : datumInWoorden(dag)}</Link></li>
          ))}
        </ul>
        <form method="get" action={pad}>
          {filter.eenheid === 'fte' ? <input type="hidden" name="eenheid" value="fte" /> : null}
          {bekend === undefined ? null : <input type="hidden" name="bekend" value={bekend} />}
          <label htmlFor="andere-peildatum">Andere dag</label>
          <input id="andere-peildatum" type="date" name="peildatum" className="veld" data-breedte="datum" defaultValue={filter.peildatum} min="2000-01-01" max="2100-12-31" required />
          <button type="submit" className="knop klein-knop">Toon</button>
        </form>
      </div>
    </details>
  );
}
