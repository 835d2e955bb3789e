'use client';

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { describedBy, FieldLayout } from '@/components/form/field-layout';
import { useFormField } from '@/components/form/form-context';
import { rolNamen } from '@/content/rollen';
import type { Mens } from '@/lib/dialoog/draad';
import { zoekwoordBij } from '@/lib/dialoog/noemen';

interface NoemVeldProps {
  label: string;
  hideLabel?: boolean;
  /** Who can be called here. */
  mensen: readonly Mens[];
  defaultValue?: string;
  placeholder?: string;
  rows?: number;
}

const MEESTE = 6;

/** Text in which people are called with @. Arrows and Enter choose a name, Escape closes the list; a name can also be typed out. */
export function NoemVeld({ label, hideLabel, mensen, defaultValue, placeholder, rows = 2 }: NoemVeldProps) {
  const veld = useFormField('tekst', { defaultValue });
  const lijst = useId();
  const vak = useRef<HTMLTextAreaElement>(null);
  const [zoek, setZoek] = useState<{ begin: number; woord: string } | null>(null);
  const [plaats, setPlaats] = useState(0);
  const keuzes = zoek === null ? [] : mensen.filter(({ naam }) => naam.toLocaleLowerCase('nl').includes(zoek.woord.toLocaleLowerCase('nl'))).slice(0, MEESTE);
  const open = keuzes.length > 0 && zoek?.woord.trimEnd() !== keuzes[0]?.naam;

  const kijk = () => {
    setZoek(vak.current ? zoekwoordBij(vak.current.value, vak.current.selectionStart) : null);
    setPlaats(0);
  };
  const kies = (mens: Mens | undefined) => {
    if (!vak.current || !zoek || !mens) return;
    vak.current.setRangeText(`@${mens.naam} `, zoek.begin, vak.current.selectionStart, 'end');
    vak.current.focus();
    setZoek(null);
  };
  const toets = (druk: KeyboardEvent) => {
    if (!open) return;
    const stap = druk.key === 'ArrowDown' ? 1 : druk.key === 'ArrowUp' ? -1 : 0;
    if (stap !== 0) setPlaats((plaats + stap + keuzes.length) % keuzes.length);
    else if (druk.key === 'Enter' || druk.key === 'Tab') kies(keuzes[plaats]);
    else if (druk.key === 'Escape') setZoek(null);
    else return;
    druk.preventDefault();
    druk.stopPropagation();
  };
  return (
    <FieldLayout id={veld.id} name="tekst" errors={veld.errors} label={label} hideLabel={hideLabel}>
      <div className="noemveld">
        <textarea
          ref={vak} id={veld.id} name="tekst" rows={rows} className="veld" defaultValue={veld.defaultValue} placeholder={placeholder}
          aria-invalid={veld.errors?.length ? true : undefined} aria-describedby={describedBy(veld.id, { errors: veld.errors })}
          aria-autocomplete="list" aria-controls={open ? lijst : undefined} aria-activedescendant={open ? `${lijst}-${plaats}` : undefined}
          onInput={kijk} onKeyDown={toets} onBlur={() => setZoek(null)}
        />
        <p className="alleen-voorlezen" role="status">{open ? `${keuzes.length === 1 ? '1 naam' : `${keuzes.length} namen`}. ${keuzes[plaats]?.naam ?? ''}. Enter om te noemen.` : ''}</p>
        {open ? (
          <ul className="noemlijst menu" id={lijst} role="listbox" aria-label="Wie wilt u noemen?">
            {keuzes.map((mens, i) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys stand on the field, which keeps the focus
              <li key={mens.id} id={`${lijst}-${i}`} role="option" aria-selected={i === plaats} className="menu-item" onPointerDown={(druk) => druk.preventDefault()} onClick={() => kies(mens)}>
                <b>{mens.naam}</b> <small className="zacht">{mens.rollen.map((rol) => rolNamen[rol as keyof typeof rolNamen]).join(', ')}</small>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </FieldLayout>
  );
}
