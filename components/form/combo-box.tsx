'use client';

import { Button, ComboBox as AriaComboBox, FieldError, Group, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { ChevronIcon } from '@/components/ui/icons';
import type { Choice } from './field';
import { describedBy, FieldLayout, Optional, type FieldFrame } from './field-layout';
import { useFormField, useHydrated } from './form-context';

interface ComboBoxProps extends FieldFrame {
  choices: Choice[];
  defaultValue?: string;
  placeholder?: string;
  /** Something that is not in the list may be typed too; the form then sends the text instead of the value. */
  free?: boolean;
  disabled?: boolean;
}

/** Choose from a long list by typing. */
export function ComboBox({ label, name, hint, errors, optional, hideLabel, choices, defaultValue, placeholder, free = false, disabled }: ComboBoxProps) {
  const luistert = useHydrated();
  const veld = useFormField(name, { errors, defaultValue });
  const fout = Boolean(veld.errors?.length);
  if (!luistert) {
    return (
      <FieldLayout id={veld.id} errors={veld.errors} {...{ label, name, hint, optional, hideLabel }}>
        <PlainControl id={veld.id} described={describedBy(veld.id, { hint, errors: veld.errors })} {...{ name, choices, free, disabled, fout }} value={veld.defaultValue} />
      </FieldLayout>
    );
  }
  const eigenTekst = free ? (choices.find((keuze) => keuze.value === veld.defaultValue)?.label ?? veld.defaultValue) : undefined;
  return (
    <AriaComboBox
      key={veld.defaultValue} id={veld.id} name={name} className="veldgroep" formValue={free ? 'text' : 'key'} allowsCustomValue={free} menuTrigger="focus"
      {...(free ? { defaultInputValue: eigenTekst ?? '' } : { defaultSelectedKey: veld.defaultValue ?? null })}
      isInvalid={fout} isDisabled={disabled} validationBehavior="aria" data-fout={fout || undefined}
    >
      <Label className={hideLabel ? 'alleen-voorlezen' : 'veldlabel'}>{label}<Optional show={optional} /></Label>
      {hint ? <Text slot="description" elementType="p" className="veldhint">{hint}</Text> : null}
      <Group className="kiesveld">
        <Input className="veld" placeholder={placeholder} />
        <Button className="kiesknop"><ChevronIcon /></Button>
      </Group>
      <FieldError elementType="p" className="veldfout">{veld.errors?.map((tekst) => <span key={tekst}>{tekst}</span>)}</FieldError>
      <Popover className="menu" offset={4}>
        <ListBox renderEmptyState={() => <p className="menu-leeg">{free ? 'Niet in de lijst. U mag dit zo laten staan.' : 'Niets gevonden'}</p>}>
          {choices.map((keuze) => (
            <ListBoxItem key={keuze.value} id={keuze.value} textValue={keuze.label} isDisabled={keuze.disabled} className="menu-item">
              <Text slot="label">{keuze.label}</Text>
              {keuze.hint ? <Text slot="description">{keuze.hint}</Text> : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

interface PlainProps extends Pick<ComboBoxProps, 'name' | 'choices' | 'free' | 'disabled'> {
  id: string;
  described: string | undefined;
  fout: boolean;
  value: string | undefined;
}

function PlainControl({ id, described, fout, value, name, choices, free, disabled }: PlainProps) {
  const eigen = { id, name, disabled, className: 'veld', defaultValue: value, 'aria-invalid': fout || undefined, 'aria-describedby': described };
  if (free) {
    return <><input {...eigen} list={`${id}-lijst`} /><datalist id={`${id}-lijst`}>{choices.map((keuze) => <option key={keuze.value} value={keuze.label} />)}</datalist></>;
  }
  return (
    <span className="kiesveld">
      <select {...eigen}><option value="" />{choices.map((keuze) => <option key={keuze.value} value={keuze.value}>{keuze.label}</option>)}</select>
    </span>
  );
}
