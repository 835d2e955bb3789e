import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldErrors, fieldId, type Choice } from './field';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type' | 'children' | 'id'> {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  errors?: string[];
}

/** One box to tick. */
export function Checkbox({ label, name, hint, errors, ...rest }: CheckboxProps) {
  const id = rest.value === undefined ? fieldId(name) : `${fieldId(name)}-${String(rest.value)}`;
  return (
    <div className="vink" data-fout={errors?.length ? true : undefined}>
      <input {...rest} type="checkbox" id={id} name={name} aria-invalid={errors?.length ? true : undefined} aria-describedby={describedBy(id, { hint, errors })} />
      <label htmlFor={id}>{label}</label>
      {hint ? <p className="veldhint" id={`${id}-hint`}>{hint}</p> : null}
      <FieldErrors id={id} errors={errors} />
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

interface RadioGroupProps extends GroupProps {
  defaultValue?: string;
}

/** One of a few, all visible. */
export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

interface CheckboxGroupProps extends GroupProps {
  defaultValues?: string[];
}

/** Any number of a few, sent as repeated values under one name. */
export function CheckboxGroup({ defaultValues = [], ...group }: CheckboxGroupProps) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} />;
}

function ChoiceGroup({ label, name, choices, hint, errors, optional, disabled, type, chosen }: GroupProps & { type: 'radio' | 'checkbox'; chosen: string[] }) {
  const id = fieldId(name);
  return (
    <fieldset className="veldgroep" data-fout={errors?.length ? true : undefined} disabled={disabled} aria-describedby={describedBy(id, { hint, errors })}>
      <legend className="veldlabel">{label}{optional ? <span className="veldextra"> (mag leeg blijven)</span> : null}</legend>
      {hint ? <p className="veldhint" id={`${id}-hint`}>{hint}</p> : null}
      {choices.map((keuze, plaats) => (
        <div className="vink" key={keuze.value}>
          <input
            type={type} name={name} value={keuze.value} disabled={keuze.disabled} defaultChecked={chosen.includes(keuze.value)}
            id={plaats === 0 ? id : `${id}-${keuze.value}`} aria-describedby={keuze.hint ? `${id}-${keuze.value}-hint` : undefined}
          />
          <label htmlFor={plaats === 0 ? id : `${id}-${keuze.value}`}>{keuze.label}</label>
          {keuze.hint ? <p className="veldhint" id={`${id}-${keuze.value}-hint`}>{keuze.hint}</p> : null}
        </div>
      ))}
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
