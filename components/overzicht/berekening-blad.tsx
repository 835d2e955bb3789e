import { Message } from '@/components/ui/message';
import { datumInWoorden } from '@/lib/dates';
import { bekendInWoorden } from '@/lib/inventaris/bekend';
import { INDICATOREN, WEINIG_LERAREN } from '@/lib/inventaris/indicatoren';
import type { Berekening } from '@/lib/overzicht/berekening';
import { aandeel, eenheidNaam } from '@/lib/inventaris/doelstand';
import { getal, procent } from '@/lib/overzicht/woorden';
import type { ReactNode } from 'react';
import { Regeluitleg } from './cijfers/regeluitleg';
import { Volledigheid } from './cijfers/volledigheid';

interface BerekeningBladProps {
  berekening: Berekening;
  /** Who counts and who does not, searchable; absent without the right to see persons. */
  children?: ReactNode;
}

/** One figure explained: its rule, its sum, what another rule gives, and how complete the data are. */
export function BerekeningBlad({ berekening, children }: BerekeningBladProps) {
  const { indicator, groep, peildatum, eenheid, stand, tekst, bekendOp } = berekening;
  const { naam } = INDICATOREN[indicator];
  const wat = eenheidNaam(indicator, eenheid);
  const bevestigd = aandeel(stand.bevestigd, stand.noemer);
  return (
    <div className="berekening">
      <p className="berekening-som">
        {bevestigd === null ? `Geen ${wat} om te tellen.` : <>{getal(stand.bevestigd)} van {getal(stand.noemer)} {wat} = <b>{procent(bevestigd)}</b> bevestigd</>}
      </p>
      <p className="half">{naam}, {groep}, op {datumInWoorden(peildatum)}{bekendOp === null ? '' : `, zoals bekend op ${bekendInWoorden(new Date(bekendOp))}`}. Het doel is {getal(stand.doel)}%{stand.noemer > 0 ? `: ${getal(stand.doelAantal)} ${wat}` : ''}.</p>
      {stand.noemer > 0 && stand.noemer < WEINIG_LERAREN && eenheid === 'personen' ? <Message kind="info">Dit gaat over minder dan {WEINIG_LERAREN} leraren. Eén persoon verandert het cijfer sterk.</Message> : null}
      <h3>De regel</h3>
      <Regeluitleg tekst={tekst} />
      <h3>Met een andere regel</h3>
      <AndereRegels berekening={berekening} />
      <h3>Hoe volledig</h3>
      <Volledigheid volledigheid={berekening.volledigheid} nu erbij=" Ook bij een eerdere peildatum telt de laatste screening, tenzij u terugkijkt met ‘zoals bekend op’." />
      {children}
    </div>
  );
}

function AndereRegels({ berekening: { regels } }: BerekeningBladProps) {
  const cel = (waarde: number | null) => (waarde === null ? '–' : procent(waarde));
  return (
    <table className="cijfertabel">
      <caption className="alleen-voorlezen">Hetzelfde cijfer met een andere regel</caption>
      <thead><tr><th scope="col">Regel</th><th scope="col" className="r">Bevestigd</th><th scope="col" className="r">Opgegeven</th></tr></thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.naam} data-huidig={regel.huidig || undefined}>
            <th scope="row">{regel.naam}{regel.huidig ? <small> (staat nu op het scherm)</small> : null}</th>
            <td className="r getal">{cel(regel.bevestigd)}</td><td className="r getal">{cel(regel.opgegeven)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
