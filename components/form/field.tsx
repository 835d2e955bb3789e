'use client';

import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldLayout, type FieldFrame } from './field-layout';
import { useFormField } from './form-context';

type Eigen<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'className' | 'style' | 'name' | 'id' | 'size' | 'defaultValue' | 'children'> & { defaultValue?: string };

interface TextFieldProps extends FieldFrame, Eigen<'input'> {
  /** Width that suggests how much is expected. */
  width?: 'vol' | 'kort' | 'cijfer';
  /** Unit or sign behind the field: "fte", "%". */
  suffix?: string;
}

/** One line of text; also e-mail, password, search and the like by `type`. */
export function TextField({ label, name, hint, errors, optional, hideLabel, width = 'vol', suffix, type = 'text', defaultValue, ...rest }: TextFieldProps) {
  const veld = useFormField(name, { errors, defaultValue });
  const invoer = (
    <input
      {...rest} id={veld.id} name={name} type={type} className="veld" data-breedte={width} defaultValue={veld.defaultValue}
      aria-invalid={veld.errors?.length ? true : undefined} aria-describedby={describedBy(veld.id, { hint, errors: veld.errors })}
    />
  );
  return (
    <FieldLayout id={veld.id} errors={veld.errors} {...{ label, name, hint, optional, hideLabel }}>
      {suffix ? <Suffix text={suffix}>{invoer}</Suffix> : invoer}
    </FieldLayout>
  );
}

function Suffix({ text, children }: { text: string; children: ReactNode }) {
  return <span className="veldmaat">{children}<span>{text}</span></span>;
}

interface TextAreaProps extends FieldFrame, Eigen<'textarea'> {
  rows?: number;
}

/** More lines of text; grows with what is typed. */
export function TextArea({ label, name, hint, errors, optional, hideLabel, rows = 3, defaultValue, ...rest }: TextAreaProps) {
  const veld = useFormField(name, { errors, defaultValue });
  return (
    <FieldLayout id={veld.id} errors={veld.errors} {...{ label, name, hint, optional, hideLabel }}>
      <textarea
        {...rest} id={veld.id} name={name} rows={rows} className="veld" defaultValue={veld.defaultValue}
        aria-invalid={veld.errors?.length ? true : undefined} aria-describedby={describedBy(veld.id, { hint, errors: veld.errors })}
      />
    </FieldLayout>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface SelectProps extends FieldFrame, Eigen<'select'> {
  choices: Choice[];
  /** First, empty choice: "Kies een school". */
  placeholder?: string;
  width?: 'vol' | 'kort';
}

/** Native select: works without JavaScript and with the wheel of a phone. From some 15 choices on, use ComboBox. */
export function Select({ label, name, hint, errors, optional, hideLabel, choices, placeholder, width = 'vol', defaultValue, ...rest }: SelectProps) {
  const veld = useFormField(name, { errors, defaultValue });
  return (
    <FieldLayout id={veld.id} errors={veld.errors} {...{ label, name, hint, optional, hideLabel }}>
      <span className="kiesveld" data-breedte={width}>
        {/* React does not move a select along with a new default value, hence the key. */}
        <select
          key={veld.defaultValue} {...rest} id={veld.id} name={name} className="veld" defaultValue={veld.defaultValue}
          aria-invalid={veld.errors?.length ? true : undefined} aria-describedby={describedBy(veld.id, { hint, errors: veld.errors })}
        >
          {placeholder !== undefined ? <option value="">{placeholder}</option> : null}
          {choices.map((keuze) => <option key={keuze.value} value={keuze.value} disabled={keuze.disabled}>{keuze.label}</option>)}
        </select>
        <svg viewBox="0 0 10 6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="m1 1 4 4 4-4" /></svg>
      </span>
    </FieldLayout>
  );
}
