'use client';

import { startTransition, useEffect, useRef } from 'react';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LEEG, type FormState } from '@/lib/form-state';
import { useRij } from '../rijen';

export type Vastzetactie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface VastzettenProps { vraagId: string; cyclusId: string; actie: Vastzetactie; sleutel: string; /** What is live differs from what is frozen, or nothing is frozen yet. */ nieuw: boolean }

/** Freezes the figures of a row once it is called finished and kept; a button does it again when the figure has changed since. */
export function Vastzetten({ vraagId, cyclusId, actie, sleutel, nieuw }: VastzettenProps) {
  const { stand, mag } = useRij(vraagId);
  const gevraagd = useRef(stand.status === 'klaar');
  const klaar = stand.status === 'klaar';
  const bewaard = klaar && stand.staat === 'bewaard';
  useEffect(() => {
    if (!klaar) { gevraagd.current = false; return; }
    // Only after the server has kept that the row is finished: it looks for itself.
    if (!bewaard || gevraagd.current || !mag) return;
    gevraagd.current = true;
    const data = new FormData();
    for (const [naam, waarde] of [['cyclus', cyclusId], ['vraagId', vraagId], ['sleutel', crypto.randomUUID()]] as const) data.set(naam, waarde);
    startTransition(async () => { await actie(LEEG, data); });
  }, [klaar, bewaard, mag, actie, cyclusId, vraagId]);
  if (!klaar || !nieuw || !mag) return null;
  return (
    <div className="vastzetten">
      <Form action={actie} id={`vast-${vraagId}`} label="Cijfer vastzetten" sleutel={sleutel} quiet>
        <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="vraagId" value={vraagId} />
        <FormActions><SubmitButton pendingText="Vastzetten…">Zet het cijfer van vandaag vast</SubmitButton></FormActions>
      </Form>
    </div>
  );
}
