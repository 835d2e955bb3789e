'use client';

import { use } from 'react';
import { Checkbox } from '@/components/form/choice';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { isVersieConflict, isWaarschuwing } from '@/lib/inventaris/versie-conflict';

/**
 * Hidden version of what this form was made from. After a conflict it shows what stands there now and takes over the
 * newer version, so that saving again is a choice made with both texts in sight.
 */
export function VersieVeld({ naam = 'versie', versie }: { naam?: string; versie: number | string }) {
  const { state } = use(FormContext);
  const conflict = isVersieConflict(state.gegevens) ? state.gegevens : null;
  return (
    <>
      <input type="hidden" name={naam} value={conflict?.versie ?? state.waarden?.[naam] ?? versie} />
      {conflict ? (
        <Message kind="pas-op" title="Dit staat er nu">
          <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-(--r-3)">
            {conflict.regels.map(([kop, tekst]) => <div key={kop} className="contents"><dt className="text-inkt-2">{kop}</dt><dd>{tekst || 'leeg'}</dd></div>)}
          </dl>
          <p className="mt-(--r-2)">Hieronder staat wat u zelf invulde. Pas het aan als dat nodig is en bewaar opnieuw: dan geldt uw tekst. Of kies Annuleren om de ander te volgen.</p>
        </Message>
      ) : null}
    </>
  );
}

/** Appears after a refusal that only asks whether this is right; ticking it carries the same form out. */
export function AkkoordVeld() {
  const { state } = use(FormContext);
  if (!isWaarschuwing(state.gegevens)) return null;
  return <Checkbox name="akkoord" value="ja" label="Dit klopt, bewaar het zo" />;
}
