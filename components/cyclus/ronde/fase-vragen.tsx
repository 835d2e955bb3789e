'use client';

import { use } from 'react';
import { FieldErrors } from '@/components/form/field-layout';
import { FormContext, useFormField } from '@/components/form/form-context';
import { rondesoorten, type Kiesvraag, type Rondesoort } from '@/lib/cyclus/ronde';

/** Questions of the phase to tick, each with the way in which it is asked. */
export function FaseVragen({ vragen, gekozen, deelfase }: { vragen: Kiesvraag[]; gekozen: string[]; deelfase: string }) {
  const veld = useFormField('vraag', {});
  const { state } = use(FormContext);
  const waarden = state.status === 'fout' ? (state.waarden ?? {}) : null;
  const aan = waarden ? (waarden.vraag ?? '').split(',') : gekozen;
  const soorten = (keuze: boolean): Rondesoort[] => (keuze ? ['keuze', 'stippen', 'schaal', 'tekst'] : ['tekst', 'schaal']);
  return (
    <fieldset className="veldgroep" id={veld.id} tabIndex={-1} data-fout={veld.errors?.length ? true : undefined} aria-describedby={veld.errors?.length ? `${veld.id}-fout` : undefined}>
      <legend className="veldlabel">Vragen van fase {deelfase}</legend>
      <p className="veldhint">De uitkomst kunt u later in het antwoord op die vraag zetten.</p>
      <div className="ronde-kies">
        {vragen.map(({ id, tekst, soort, keuze }) => (
          <div key={id}>
            <div className="vink">
              <input type="checkbox" name="vraag" value={id} id={`${veld.id}-${id}`} defaultChecked={aan.includes(id)} />
              <label htmlFor={`${veld.id}-${id}`}>{tekst}</label>
            </div>
            <select className="veld" name={`soort-${id}`} aria-label={`Manier van vragen: ${tekst}`} key={waarden?.[`soort-${id}`]} defaultValue={waarden?.[`soort-${id}`] ?? soort}>
              {soorten(keuze).map((een) => <option key={een} value={een}>{rondesoorten[een]}</option>)}
            </select>
          </div>
        ))}
        {vragen.length === 0 ? <p className="klein half">Deze fase heeft geen vragen om voor te leggen. Schrijf hieronder een eigen vraag.</p> : null}
      </div>
      <FieldErrors id={veld.id} errors={veld.errors} />
    </fieldset>
  );
}
