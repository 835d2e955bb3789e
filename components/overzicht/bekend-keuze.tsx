import Link from 'next/link';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { bekendInAdres, bekendInWoorden } from '@/lib/inventaris/bekend';
import { jaarEerder, laatsteTeldatum } from '@/lib/inventaris/peildatum';
import { metKeuze, type Kader } from '@/lib/overzicht/filter.schema';

interface BekendKeuzeProps {
  pad: string;
  filter: Kader & { bekend: Date | null };
}

/** With whose knowledge: of now, or as it was known at the end of an earlier day. Works without script. */
export function BekendKeuze({ pad, filter }: BekendKeuzeProps) {
  const { bekend, ...rest } = filter;
  const teldatum = laatsteTeldatum(vandaag());
  const gekozen = bekendInAdres(bekend)?.slice(0, 10);
  const dagen = [teldatum, jaarEerder(teldatum)].filter((dag) => dag < vandaag());
  return (
    <details className="uitklap" key={gekozen ?? 'nu'}>
      <summary className="knop kaal">Zoals bekend op: {bekendInWoorden(bekend)}</summary>
      <div className="uitklap-blad">
        <p className="klein half">Kijk terug naar wat u toen wist. Wat later is gescreend of gecorrigeerd, telt dan niet mee.</p>
        <ul>
          <li><Link href={metKeuze(pad, rest)} aria-current={bekend === null ? 'true' : undefined} prefetch={false}>Nu</Link></li>
          {dagen.map((dag) => <li key={dag}><Link href={`${metKeuze(pad, rest)}${metKeuze(pad, rest).includes('?') ? '&' : '?'}bekend=${dag}`} aria-current={dag === gekozen ? 'true' : undefined} prefetch={false}>{datumInWoorden(dag)}</Link></li>)}
        </ul>
        <form method="get" action={pad}>
          {Object.entries(vasteVelden(rest)).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
          <label htmlFor="bekend-op">Bekend op een andere dag</label>
          <input id="bekend-op" type="date" name="bekend" className="veld" data-breedte="datum" defaultValue={gekozen} min="2000-01-01" max={vandaag()} required />
          <button type="submit" className="knop klein-knop">Toon</button>
        </form>
      </div>
    </details>
  );
}

function vasteVelden({ peildatum, eenheid }: Kader): Record<string, string> {
  return { peildatum, ...(eenheid === 'fte' ? { eenheid } : {}) };
}
