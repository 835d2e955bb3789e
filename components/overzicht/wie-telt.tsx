import { Status, type StatusKind } from '@/components/ui/status';
import type { Oordeel } from '@/lib/inventaris/indicatoren';
import type { Berekening } from '@/lib/overzicht/berekening';
import type { BerekeningFilter } from '@/lib/overzicht/filter.schema';
import { getal, telwoord } from '@/lib/overzicht/woorden';
import type { ReactNode } from 'react';

export type Leraren = NonNullable<Berekening['leraren']>;
export type Wie = BerekeningFilter['wie'];

export const OORDELEN: readonly { wie: Wie; naam: string }[] = [
  { wie: 'alle', naam: 'Allen' }, { wie: 'telt', naam: 'Telt mee' }, { wie: 'bewijs', naam: 'Bewijs ontbreekt' }, { wie: 'niet', naam: 'Telt niet' }, { wie: 'onbekend', naam: 'Onbekend' },
];

const STAAT: Record<Oordeel, { kind: StatusKind; woord: string }> = {
  telt: { kind: 'vast', woord: 'telt mee' },
  bewijs: { kind: 'open', woord: 'bewijs ontbreekt' },
  niet: { kind: 'fout', woord: 'telt niet' },
  onbekend: { kind: 'onbekend', woord: 'onbekend' },
};

/** How many there are under each choice; the search has been applied. */
export function perKeuze({ perOordeel }: Leraren, wie: Wie): number {
  return wie === 'alle' ? Object.values(perOordeel).reduce((som, aantal) => som + aantal, 0) : perOordeel[wie];
}

interface WieTeltProps {
  leraren: Leraren;
  weging: 'fte' | 'uren';
  /** Address of the dossiers, without the id. */
  dossiers: string;
  /** Search field and choices, above the list. */
  zoek: ReactNode;
  /** Pages, under the list. */
  bladeren: ReactNode;
}

/** Everyone in the denominator, with why each counts or not. Only within reach of who looks. */
export function WieTelt({ leraren, weging, dossiers, zoek, bladeren }: WieTeltProps) {
  const maat = weging === 'fte' ? 'fte' : 'uur';
  return (
    <section aria-label="Wie telt en wie niet">
      <h3>Wie telt, en wie niet</h3>
      {zoek}
      <p className="klein half" role="status">{telwoord(leraren.aantal, 'leraar', 'leraren')}{maat === 'uur' && leraren.aantal > 1 ? '. Wie de meeste uren in vwo 4–6 geeft, staat bovenaan.' : ''}</p>
      <ul className="wie-telt">
        {leraren.rijen.map(({ id, naam, oordeel, reden, gewicht }) => (
          <li key={id}>
            <span><a href={`${dossiers}/${id}`}>{naam}</a><small>{reden}</small></span>
            <Status kind={STAAT[oordeel].kind}>{STAAT[oordeel].woord}</Status>
            <span className="r getal klein half">{getal(gewicht)} {maat}</span>
          </li>
        ))}
      </ul>
      {bladeren}
    </section>
  );
}
