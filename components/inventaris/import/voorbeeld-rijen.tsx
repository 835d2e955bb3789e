import type { Herkenning } from '@/lib/inventaris/import/herkennen';

/** The first rows as they stand in the file. */
export function VoorbeeldRijen({ herkenning: { kop, voorbeeld } }: { herkenning: Herkenning }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable without a mouse
    <div className="voorbeeldrol" tabIndex={0} role="region" aria-label="Eerste rijen van het bestand">
      <table>
        <thead><tr><th scope="col">Rij</th>{kop.map((kolom) => <th scope="col" key={kolom}>{kolom}</th>)}</tr></thead>
        <tbody>
          {voorbeeld.map(({ rij, blad, cellen }) => (
            <tr key={`${blad}-${rij}`}><th scope="row" className="rijnummer">{rij}</th>{kop.map((kolom, plaats) => <td key={kolom}>{cellen[plaats]}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
