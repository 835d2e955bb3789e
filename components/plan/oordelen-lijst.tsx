import { Status, type StatusKind } from '@/components/ui/status';
import type { Oordeelregel } from '@/lib/plan/beoordeling';
import { aantalVan } from '@/lib/plan/woorden';

interface OordelenLijstProps {
  oordelen: readonly Oordeelregel[];
  /** Show the reasons too. */
  redenen?: boolean;
}

/** Who was asked, and what each thinks of the version that is out. */
export function OordelenLijst({ oordelen, redenen = false }: OordelenLijstProps) {
  return (
    <ul className="oordeellijst">
      {oordelen.map((een) => {
        const { soort, woord, kleur } = staatVan(een);
        return (
          <li key={een.gebruikerId}>
            <Status kind={soort}>{een.naam}</Status>
            <span className={`waarde ${kleur}`}>{woord}</span>
            {redenen && een.reden !== '' ? <p className="reden">“{een.reden}”</p> : null}
          </li>
        );
      })}
    </ul>
  );
}

function staatVan({ oordeel, open, weg }: Oordeelregel): { soort: StatusKind; woord: string; kleur: string } {
  if (oordeel === 'akkoord') return { soort: 'vast', woord: 'akkoord', kleur: 'half' };
  if (oordeel === 'wijzigingen') return { soort: 'actie', woord: open > 0 ? aantalVan(open, 'wijziging', 'wijzigingen') : 'vraagt wijzigingen', kleur: 'rood' };
  return { soort: 'onbekend', woord: weg ? 'werkt hier niet meer' : 'nog niet beoordeeld', kleur: 'zacht' };
}
