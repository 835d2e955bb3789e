'use client';

import { parseDate, type CalendarDate } from '@internationalized/date';
import {
  Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, DateInput, DatePicker, DateSegment, Dialog, FieldError, Group, Heading, Label,
  Popover, Text,
} from 'react-aria-components';
import { CalendarIcon, ChevronIcon } from '@/components/ui/icons';
import { describedBy, FieldLayout, Optional, type FieldFrame } from './field-layout';
import { useFormField, useHydrated } from './form-context';

interface DateFieldProps extends FieldFrame {
  /** ISO date, "2026-10-01"; the form sends the same. */
  defaultValue?: string;
  min?: string;
  max?: string;
  disabled?: boolean;
}

/** A day, typed as dd-mm-jjjj or picked from a calendar. */
export function DateField({ label, name, hint, errors, optional, hideLabel, defaultValue, min, max, disabled }: DateFieldProps) {
  const luistert = useHydrated();
  const veld = useFormField(name, { errors, defaultValue });
  const fout = Boolean(veld.errors?.length);
  if (!luistert) {
    return (
      <FieldLayout id={veld.id} errors={veld.errors} {...{ label, name, hint, optional, hideLabel }}>
        <input type="date" id={veld.id} name={name} className="veld" data-breedte="datum" disabled={disabled} defaultValue={veld.defaultValue} min={min} max={max} aria-invalid={fout || undefined} aria-describedby={describedBy(veld.id, { hint, errors: veld.errors })} />
      </FieldLayout>
    );
  }
  return (
    <DatePicker
      key={veld.defaultValue} id={veld.id} name={name} className="veldgroep" defaultValue={dag(veld.defaultValue)} minValue={dag(min)} maxValue={dag(max)}
      isInvalid={fout} isDisabled={disabled} validationBehavior="aria" shouldForceLeadingZeros data-fout={fout || undefined}
    >
      <Label className={hideLabel ? 'alleen-voorlezen' : 'veldlabel'}>{label}<Optional show={optional} /></Label>
      {hint ? <Text slot="description" elementType="p" className="veldhint">{hint}</Text> : null}
      <Group className="veld datumveld">
        <DateInput className="datumdelen">{(deel) => <DateSegment segment={deel} className="datumdeel" />}</DateInput>
        <Button className="datumknop"><CalendarIcon /></Button>
      </Group>
      <FieldError elementType="p" className="veldfout">{veld.errors?.map((tekst) => <span key={tekst}>{tekst}</span>)}</FieldError>
      <Popover className="menu datumblad"><Dialog className="datumdialoog"><MonthSheet /></Dialog></Popover>
    </DatePicker>
  );
}

function MonthSheet() {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className="maandkop">
        <Button slot="previous" className="stil icoonknop" data-kant="vorige"><ChevronIcon /></Button>
        <Heading className="maandnaam" />
        <Button slot="next" className="stil icoonknop" data-kant="volgende"><ChevronIcon /></Button>
      </header>
      <CalendarGrid className="maand">
        <CalendarGridHeader>{(naam) => <CalendarHeaderCell>{naam}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(datum) => <CalendarCell date={datum} className="dag" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function dag(iso: string | undefined): CalendarDate | undefined {
  return iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? parseDate(iso) : undefined;
}
