'use client';

import { use, type ComponentProps, type ReactNode } from 'react';
import type { Choice } from './field';
import { describedBy, FieldErrors, Optional } from './field-layout';
import { FormContext, useFormField } from './form-context';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type' | 'children' | 'id' | 'name'> {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  errors?: string[];
}

/** One box to tick. Sends `value` ("on" when none is given). */
export function Checkbox({ label, name, hint, errors, value, ...rest }: CheckboxProps) {
  const veld = useFormField(name, { errors });
  const id = value === undefined ? veld.id : `${veld.id}-${String(value)}`;
  return (
    <div className="vink" data-fout={veld.errors?.length ? true : undefined}>
      <input {...rest} value={value} type="checkbox" id={id} name={name} aria-invalid={veld.errors?.length ? true : undefined} aria-describedby={describedBy(id, { hint, errors: veld.errors })} />
      <label htmlFor={id}>{label}</label>
      {hint ? <p className="veldhint" id={`${id}-hint`}>{hint}</p> : null}
      <FieldErrors id={id} errors={veld.errors} />
    </div>
  );
}

interface GroupProps {
  label: string;
  name: string;
  choices: Choice[];
  hint?: ReactNode;
  errors?: string[];
  optional?: boolean;
  disabled?: boolean;
}

/** One of a few, all visible. */
export function RadioGroup({ defaultValue, ...groep }: GroupProps & { defaultValue?: string }) {
  const { defaultValue: gekozen } = useFormField(groep.name, { defaultValue });
  return <ChoiceGroup {...groep} type="radio" chosen={gekozen === undefined ? [] : [gekozen]} />;
}

/** Any number of a few, sent as repeated values under one name. */
export function CheckboxGroup({ defaultValues = [], ...groep }: GroupProps & { defaultValues?: string[] }) {
  const { state } = use(FormContext);
  // A refused form comes back as it was sent, also when every box was empty; more boxes come back with commas between.
  const gezet = state.status === 'fout' && state.waarden ? (state.waarden[groep.name] ?? '').split(',').filter(Boolean) : defaultValues;
  return <ChoiceGroup {...groep} type="checkbox" chosen={gezet} />;
}

function ChoiceGroup({ label, name, choices, hint, errors, optional, disabled, type, chosen }: GroupProps & { type: 'radio' | 'checkbox'; chosen: string[] }) {
  const veld = useFormField(name, { errors });
  return (
    <fieldset className="veldgroep" id={veld.id} tabIndex={-1} data-fout={veld.errors?.length ? true : undefined} disabled={disabled} aria-describedby={describedBy(veld.id, { hint, errors: veld.errors })}>
      <legend className="veldlabel">{label}<Optional show={optional} /></legend>
      {hint ? <p className="veldhint" id={`${veld.id}-hint`}>{hint}</p> : null}
      {choices.map((keuze) => {
        const id = `${veld.id}-${keuze.value}`;
        return (
          <div className="vink" key={keuze.value}>
            <input type={type} name={name} value={keuze.value} disabled={keuze.disabled} defaultChecked={chosen.includes(keuze.value)} id={id} aria-describedby={keuze.hint ? `${id}-hint` : undefined} />
            <label htmlFor={id}>{keuze.label}</label>
            {keuze.hint ? <p className="veldhint" id={`${id}-hint`}>{keuze.hint}</p> : null}
          </div>
        );
      })}
      <FieldErrors id={veld.id} errors={veld.errors} />
    </fieldset>
  );
}
