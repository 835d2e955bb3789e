import type { ReactNode } from 'react';

export interface FieldFrame {
  label: string;
  /** Name in the form; the id becomes `<form id>-<name>`, which the error summary links to. */
  name: string;
  /** What helps to answer, under the label. */
  hint?: ReactNode;
  /** Only to overrule what the surrounding Form knows. */
  errors?: string[];
  /** Adds "(mag leeg blijven)" to the label. */
  optional?: boolean;
  /** Label for screen readers only, where the place makes clear what is asked. */
  hideLabel?: boolean;
}

interface FieldLayoutProps extends Omit<FieldFrame, 'errors'> {
  id: string;
  errors: string[] | undefined;
  children: ReactNode;
}

/** Ids of hint and errors, for aria-describedby. */
export function describedBy(id: string, { hint, errors }: { hint?: ReactNode; errors?: string[] | undefined }): string | undefined {
  return [hint ? `${id}-hint` : '', errors?.length ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined;
}

/** Label, hint, control and errors in their fixed order. */
export function FieldLayout({ id, label, hint, errors, optional, hideLabel, children }: FieldLayoutProps) {
  return (
    <div className="veldgroep" data-fout={errors?.length ? true : undefined}>
      <label className={hideLabel ? 'alleen-voorlezen' : 'veldlabel'} htmlFor={id} id={`${id}-label`}>{label}<Optional show={optional} /></label>
      {hint ? <p className="veldhint" id={`${id}-hint`}>{hint}</p> : null}
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

export function Optional({ show }: { show: boolean | undefined }) {
  return show ? <span className="veldextra"> (mag leeg blijven)</span> : null;
}

export function FieldErrors({ id, errors }: { id: string; errors: string[] | undefined }) {
  if (!errors?.length) return null;
  return <p className="veldfout" id={`${id}-fout`}>{errors.map((fout) => <span key={fout}>{fout}</span>)}</p>;
}
