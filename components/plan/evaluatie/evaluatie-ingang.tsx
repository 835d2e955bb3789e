import Link from 'next/link';
import type { Evaluatiestand } from '@/lib/plan/evaluatie';

/** On the page of part 4: what there is already, and the way to it. `basis`: /besturen/<bestuur>/cyclus/<cyclus> */
export function EvaluatieIngang({ stand: { doelen, geevalueerd, acties, klaar, visitaties }, basis }: { stand: Evaluatiestand; basis: string }) {
  return (
    <nav className="evaluatie-ingang" aria-label="Terugkijken op uw doelen">
      <p className="klein half">Hier houdt u uw doelen bij, met de cijfers en met wat u daarna doet. De tabellen over wat u bereikte en over het vervolg vult u daarna met één druk op de knop.</p>
      <ul>
        <li><Link href={`${basis}/doelen`} prefetch={false}>Doelen volgen</Link> <small className="half">{doelen === 0 ? 'nog geen doelen' : doelen === 1 ? '1 doel' : `${doelen} doelen`}</small></li>
        <li><Link href={`${basis}/evaluatie`} prefetch={false}>Evaluatie</Link> <small className="half">{geevalueerd} van {doelen} doelen{acties > 0 ? `, ${acties === 1 ? '1 vervolgactie' : `${acties} vervolgacties`}${klaar > 0 ? ` (${klaar} klaar)` : ''}` : ''}</small></li>
        <li><Link href={`${basis}/visitatie`} prefetch={false}>Collegiale visitatie</Link> <small className="half">{visitaties === 0 ? 'nog geen' : visitaties}</small></li>
      </ul>
    </nav>
  );
}
