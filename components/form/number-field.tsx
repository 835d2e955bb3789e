'use client';

import { Button, FieldError, Group, Input, Label, NumberField as AriaNumberField, Text } from 'react-aria-components';
import { describedBy, FieldLayout, Optional, type FieldFrame } from './field-layout';
import { useFormField, useHydrated } from './form-context';

interface NumberFieldProps extends FieldFrame {
  defaultValue?: number;
  min?: number;
  max?: number;
  step?: number;
  /** Digits behind the comma at most. */
  decimals?: number;
  suffix?: string;
  disabled?: boolean;
}

/** Number in Dutch writing (0,8). Sends "0.8" once the widget listens and what was typed ("0,8") before: schemas take both. */
export function NumberField({ label, name, hint, errors, optional, hideLabel, defaultValue, min, max, step, decimals = 2, suffix, disabled }: NumberFieldProps) {
  const luistert = useHydrated();
  const veld = useFormField(name, { errors, defaultValue: defaultValue?.toString() });
  const getal = veld.defaultValue === undefined || veld.defaultValue === '' ? undefined : Number(veld.defaultValue.replace(',', '.'));
  const fout = Boolean(veld.errors?.length);
  if (!luistert) {
    return (
      <FieldLayout id={veld.id} errors={veld.errors} {...{ label, name, hint, optional, hideLabel }}>
        <span className="getalveld">
          <input id={veld.id} name={name} className="veld" inputMode="decimal" disabled={disabled} defaultValue={veld.defaultValue?.replace('.', ',')} aria-invalid={fout || undefined} aria-describedby={describedBy(veld.id, { hint, errors: veld.errors })} />
        </span>
      </FieldLayout>
    );
  }
  return (
    <AriaNumberField
      key={veld.defaultValue} id={veld.id} name={name} className="veldgroep" defaultValue={Number.isFinite(getal) ? getal : undefined} isInvalid={fout} isDisabled={disabled}
      minValue={min} maxValue={max} step={step} formatOptions={{ maximumFractionDigits: decimals }} validationBehavior="aria" data-fout={fout || undefined}
    >
      <Label className={hideLabel ? 'alleen-voorlezen' : 'veldlabel'}>{label}<Optional show={optional} /></Label>
      {hint ? <Text slot="description" elementType="p" className="veldhint">{hint}</Text> : null}
      <span className="veldmaat">
        <Group className="getalveld">
          <Input className="veld" />
          <Button slot="decrement" className="getalstap">−</Button>
          <Button slot="increment" className="getalstap">+</Button>
        </Group>
        {suffix ? <span>{suffix}</span> : null}
      </span>
      <FieldError elementType="p" className="veldfout">{veld.errors?.map((tekst) => <span key={tekst}>{tekst}</span>)}</FieldError>
    </AriaNumberField>
  );
}
