import { KnopForm, type Actie } from '@/components/cyclus/knop-form';
import { geleden } from '@/lib/dates';
import type { Oordeelregel } from '@/lib/plan/beoordeling';
import { OordelenLijst } from './oordelen-lijst';

interface BeoordelaarsStandProps {
  planId: string;
  versienummer: number;
  oordelen: readonly Oordeelregel[];
  /** Null when nothing is out for review. */
  herinneren: Actie | null;
}

/** How far the review is, and a push for who has not read. */
export function BeoordelaarsStand({ planId, versienummer, oordelen, herinneren }: BeoordelaarsStandProps) {
  const wachtend = oordelen.filter(({ oordeel, weg }) => oordeel === null && !weg);
  return (
    <section aria-labelledby="stand-kop">
      <h2 id="stand-kop">Oordelen op versie {versienummer}</h2>
      <OordelenLijst oordelen={oordelen} redenen />
      {herinneren && wachtend.length > 0 ? (
        <div className="mt-(--r-3) grid gap-(--r-2)">
          <p className="klein half">{wachtend.length === 1 ? 'Eén collega heeft nog niet gelezen.' : `${wachtend.length} collega’s hebben nog niet gelezen.`} Een herinnering komt als mail en als melding, hoogstens één keer per dag. In de mail staat niets uit het plan.</p>
          {wachtend.map(({ gebruikerId, naam, herinnerdOp }) => (
            <div key={gebruikerId} className="flex flex-wrap items-baseline gap-(--r-2)">
              <KnopForm action={herinneren} id={`herinner-${gebruikerId}`} label={`${naam} herinneren`} velden={{ plan: planId, gebruiker: gebruikerId }} variant="gewoon">{naam} herinneren</KnopForm>
              {herinnerdOp === null ? null : <span className="klein zacht">herinnerd: {geleden(herinnerdOp)}</span>}
            </div>
          ))}
        </div>
      ) : null}
    </section>
  );
}
