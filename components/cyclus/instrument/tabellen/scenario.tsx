'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Cijfer } from '@/lib/cyclus/cijfers';
import { grootteVan, MINSTE_RIJEN, scenarioUit, type Geldt, type Grootte } from '@/lib/cyclus/verschil';
import { useRij, useWaarden } from '../rijen';

const WOORDEN: Record<Geldt, string> = { geldt: 'Dit geldt voor ons', deels: 'Dit geldt voor een deel van de onderwerpen', 'geldt-niet': 'Dit geldt niet voor ons' };

interface ScenarioProps {
  /** Rows of this table, with the figures to reckon with. */
  rijen: readonly { vraagId: string; cijfers: readonly Cijfer[] }[];
  /** Gaps in the other table. */
  elders: readonly (Grootte | null)[];
  /** Questions about the small and the large gap, with their fields. */
  klein: { vraagId: string; inhoud: ReactNode };
  groot: { vraagId: string; inhoud: ReactNode };
}

/** What the rows of both tables point to: a suggestion with its reason, to take over or to overrule. */
export function Scenario({ rijen, elders, klein, groot }: ScenarioProps) {
  const waarden = useWaarden();
  const grootten = [...rijen.map(({ vraagId, cijfers }) => grootteVan(waarden.get(vraagId) ?? {}, cijfers)), ...elders];
  const uit = scenarioUit(grootten);
  const bekend = grootten.filter((een) => een !== null).length;
  return (
    <>
      {uit ? (
        <details className="scenario-waarom">
          <summary>Waarom deze suggestie?</summary>
          <p>{uit.waarom} Een verschil telt als groot als u dat kiest. Kiest u niets, dan rekenen wij met het cijfer: meer dan twee leraren, en meer dan 5% van de groep, is groot. U kunt altijd iets anders kiezen.</p>
        </details>
      ) : <p className="half" role="status">Zeg bij minstens {MINSTE_RIJEN} vragen hoe groot het verschil is; nu is dat er {bekend}. Dan doen wij een suggestie.</p>}
      <div className="scenarios">
        <Kant vraagId={klein.vraagId} suggestie={uit?.klein ?? null}>{klein.inhoud}</Kant>
        <Kant vraagId={groot.vraagId} suggestie={uit?.groot ?? null}>{groot.inhoud}</Kant>
      </div>
    </>
  );
}

function Kant({ vraagId, suggestie, children }: { vraagId: string; suggestie: Geldt | null; children: ReactNode }) {
  const { waarde, zet, nu, mag } = useRij(vraagId);
  const gekozen = waarde.keuzes?.[0];
  return (
    <section className="scenario">
      {suggestie ? (
        <p className="scenario-suggestie"><span className="veldnaam">Suggestie uit de tabellen</span><b>{WOORDEN[suggestie]}</b>
          {mag && gekozen === undefined ? <Button size="klein" onClick={() => { zet({ ...waarde, keuzes: [suggestie] }); nu(); }}>Neem over</Button> : null}
          {gekozen === undefined || gekozen === suggestie ? null : <small className="half">U koos iets anders. Dat mag.</small>}
        </p>
      ) : null}
      {children}
    </section>
  );
}
