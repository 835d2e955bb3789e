import { useId, type ComponentProps, type ReactNode } from 'react';

export interface FieldFrame {
  label: string;
  name: string;
  /** What helps to answer, shown under the label. */
  hint?: ReactNode;
  /** Messages at the field; the first is shown first. */
  errors?: string[];
  /** Shown after the label; fields are required unless this says otherwise. */
  optional?: boolean;
  /** Label for screen readers only, where the place makes clear what is asked. */
  hideLabel?: boolean;
}

interface FrameProps extends FieldFrame {
  id: string;
  children: ReactNode;
}

/** Ids of hint and error, to put in aria-describedby. */
export function describedBy(id: string, { hint, errors }: Pick<FieldFrame, 'hint' | 'errors'>): string | undefined {
  return [hint ? `${id}-hint` : '', errors?.length ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined;
}

/** Label, hint, control and error in their fixed order. The error summary links to `veld-<name>`. */
export function FieldLayout({ id, label, name, hint, errors, optional, hideLabel, children }: FrameProps) {
  return (
    <div className="veldgroep" data-fout={errors?.length ? true : undefined} data-veld={name}>
      <label className={hideLabel ? 'alleen-voorlezen' : 'veldlabel'} htmlFor={id}>{label}{optional ? <span className="veldextra"> (mag leeg blijven)</span> : null}</label>
      {hint ? <p className="veldhint" id={`${id}-hint`}>{hint}</p> : null}
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors?: string[] | undefined }) {
  if (!errors?.length) return null;
  return <p className="veldfout" id={`${id}-fout`}>{errors.map((fout) => <span key={fout}>{fout}</span>)}</p>;
}

/** The id that the error summary links to. */
export function fieldId(name: string): string {
  return `veld-${name}`;
}

type InputProps = Omit<ComponentProps<'input'>, 'className' | 'style' | 'name' | 'id' | 'size'>;

interface TextFieldProps extends FieldFrame, InputProps {
  /** Width that suggests how much is expected. */
  width?: 'vol' | 'kort' | 'cijfer';
  /** Unit or sign behind the field: "fte", "%". */
  suffix?: string;
}

/** One line of text; also e-mail, password and search by `type`. */
export function TextField({ label, name, hint, errors, optional, hideLabel, width = 'vol', suffix, type = 'text', ...rest }: TextFieldProps) {
  const id = fieldId(name);
  const invoer = (
    <input
      {...rest} id={id} name={name} type={type} className="veld" data-breedte={width}
      required={rest.required ?? false} aria-invalid={errors?.length ? true : undefined}
      aria-describedby={describedBy(id, { hint, errors })}
    />
  );
  return (
    <FieldLayout {...{ id, label, name, hint, errors, optional, hideLabel }}>
      {suffix ? <span className="veldmaat">{invoer}<span>{suffix}</span></span> : invoer}
    </FieldLayout>
  );
}

interface TextAreaProps extends FieldFrame, Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'name' | 'id'> {}

/** More lines of text; grows with what is typed. */
export function TextArea({ label, name, hint, errors, optional, hideLabel, rows = 3, ...rest }: TextAreaProps) {
  const id = fieldId(name);
  return (
    <FieldLayout {...{ id, label, name, hint, errors, optional, hideLabel }}>
      <textarea {...rest} id={id} name={name} rows={rows} className="veld" aria-invalid={errors?.length ? true : undefined} aria-describedby={describedBy(id, { hint, errors })} />
    </FieldLayout>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface SelectProps extends FieldFrame, Omit<ComponentProps<'select'>, 'className' | 'style' | 'name' | 'id' | 'children'> {
  choices: Choice[];
  /** First, empty choice: "Kies een school". */
  placeholder?: string;
}

/** Native select: works without JavaScript and with the wheel of a phone. For more than 15 choices use ComboBox. */
export function Select({ label, name, hint, errors, optional, hideLabel, choices, placeholder, ...rest }: SelectProps) {
  const id = fieldId(name);
  return (
    <FieldLayout {...{ id, label, name, hint, errors, optional, hideLabel }}>
      <span className="kiesveld">
        <select {...rest} id={id} name={name} className="veld" aria-invalid={errors?.length ? true : undefined} aria-describedby={describedBy(id, { hint, errors })}>
          {placeholder !== undefined ? <option value="">{placeholder}</option> : null}
          {choices.map(({ value, label: tekst, disabled }) => <option key={value} value={value} disabled={disabled}>{tekst}</option>)}
        </select>
        <svg viewBox="0 0 10 6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="m1 1 4 4 4-4" /></svg>
      </span>
    </FieldLayout>
  );
}

/** For controls with an id of their own on a page with more forms. */
export function useFieldId(name: string): string {
  return `${fieldId(name)}-${useId()}`;
}
