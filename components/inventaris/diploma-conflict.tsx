'use client';

import { use } from 'react';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { datumInCijfers } from '@/lib/dates';
import { niveauNamen, statusNamen } from '@/lib/inventaris/diploma';
import { soortNaamBij } from '@/lib/inventaris/diploma-soorten';
import type { DiplomaVelden } from '@/lib/inventaris/diploma.schema';
import { vakNaam } from '@/lib/organisatie/vakken';

interface Conflict {
  versie: number;
  velden: DiplomaVelden;
}

interface DiplomaConflictProps {
  diploma: string;
  /** The version that this form was made from. */
  versie: number;
}

/**
 * Hidden fields of the correction form. After a conflict it shows what stands there now beside what was typed, and
 * takes over the newer version, so that saving again is a choice that was made with both texts in sight.
 */
export function DiplomaConflict({ diploma, versie }: DiplomaConflictProps) {
  const { state } = use(FormContext);
  const conflict = isConflict(state.gegevens) ? state.gegevens : null;
  return (
    <>
      <input type="hidden" name="diploma" value={diploma} />
      <input type="hidden" name="versie" value={conflict?.versie ?? state.waarden?.versie ?? versie} />
      {conflict ? (
        <Message kind="pas-op" title="Dit staat er nu">
          <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-(--r-3)">
            {regels(conflict.velden).map(([naam, tekst]) => <div key={naam} className="contents"><dt className="text-inkt-2">{naam}</dt><dd>{tekst || 'leeg'}</dd></div>)}
          </dl>
          <p className="mt-(--r-2)">Hieronder staat wat u zelf invulde. Pas het aan als dat nodig is en bewaar opnieuw: dan geldt uw tekst. Of kies Annuleren om de ander te volgen.</p>
        </Message>
      ) : null}
    </>
  );
}

function isConflict(gegevens: unknown): gegevens is Conflict {
  return typeof gegevens === 'object' && gegevens !== null && 'velden' in gegevens && 'versie' in gegevens;
}

function regels({ niveau, soort, richting, vakCode, instelling, status, behaaldOp, behaaldJaar }: DiplomaVelden): [string, string][] {
  return [
    ['Niveau', niveauNamen[niveau]], ['Soort', soort ? soortNaamBij(soort, niveau) : ''], ['Richting', richting], ['Vak', vakCode ? (vakNaam(vakCode) ?? vakCode) : ''], ['Instelling', instelling],
    ['Status', statusNamen[status]], ['Behaald', behaaldOp ? datumInCijfers(behaaldOp) : String(behaaldJaar ?? '')],
  ];
}
