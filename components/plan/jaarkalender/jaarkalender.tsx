import Link from 'next/link';
import { datumInWoorden } from '@/lib/dates';
import type { Kalendermaand, Kalenderpunt } from '@/lib/plan/jaarkalender';
import { kwartaalVan } from '@/lib/plan/tijd';
import { dagKort } from '@/lib/plan/woorden';

interface JaarkalenderProps {
  maanden: readonly Kalendermaand[];
  vandaag: string;
  /** /besturen/<bestuur> */
  basis: string;
}

/** How many lines a month shows before the rest folds. */
const MEESTE = 10;

/** Twelve months in four quarters, each with what happens in it. */
export function Jaarkalender({ maanden, vandaag, basis }: JaarkalenderProps) {
  const kwartalen = [0, 3, 6, 9].map((vanaf) => maanden.slice(vanaf, vanaf + 3));
  return (
    <div className="jaarkalender">
      {kwartalen.map(([eerste, ...rest]) => (eerste ? (
        <section key={eerste.begin} aria-label={kwartaalVan(eerste.begin).voluit} className="jaarkwartaal">
          {[eerste, ...rest].map((maand) => <Maand key={maand.begin} maand={maand} vandaag={vandaag} basis={basis} />)}
        </section>
      ) : null))}
    </div>
  );
}

function Maand({ maand: { begin, einde, punten }, vandaag, basis }: { maand: Kalendermaand; vandaag: string; basis: string }) {
  const nu = begin <= vandaag && vandaag <= einde;
  const regels = punten.map((punt) => <Punt key={punt.sleutel} punt={punt} vandaag={vandaag} basis={basis} />);
  return (
    <section className="jaarmaand" data-nu={nu || undefined} data-voorbij={einde < vandaag || undefined}>
      <h2>{datumInWoorden(begin).replace(/^\d+ /, '')}{nu ? <span className="jaarnu">vandaag is het {dagKort(vandaag, vandaag)}</span> : null}</h2>
      {punten.length === 0 ? <p className="klein zacht">Niets gepland.</p> : <ul>{regels.slice(0, MEESTE)}</ul>}
      {punten.length > MEESTE ? <details className="uitleg"><summary>Nog {punten.length - MEESTE} in deze maand</summary><ul>{regels.slice(MEESTE)}</ul></details> : null}
    </section>
  );
}

function Punt({ punt: { begin, einde, soort, wat, uitleg, pad, vanMij }, vandaag, basis }: { punt: Kalenderpunt; vandaag: string; basis: string }) {
  return (
    <li data-soort={soort} data-voorbij={einde < vandaag || undefined}>
      <span className="jaardag"><time dateTime={begin}>{Number(begin.slice(8))}</time>{einde === begin ? null : einde.slice(0, 7) === begin.slice(0, 7) ? <> tot en met {Number(einde.slice(8))}</> : <small>tot en met {datumInWoorden(einde).replace(/ \d{4}$/, '')}</small>}</span>
      <span>
        <b>{pad === null ? wat : <Link href={`${basis}/${pad}`} prefetch={false}>{wat}</Link>}</b>{vanMij ? <span className="jaarmij"> van u</span> : null}
        {uitleg === '' ? null : <small>{uitleg}</small>}
      </span>
    </li>
  );
}
