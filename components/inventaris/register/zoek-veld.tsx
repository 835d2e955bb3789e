'use client';

import { useRef } from 'react';
import { TextField } from '@/components/form/field';

const STILTE_MS = 250;

/** Search field that sends its form by itself when the typing pauses; without JavaScript Enter does. */
export function ZoekVeld({ waarde }: { waarde: string | undefined }) {
  const wachten = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <TextField
      type="search" name="zoek" label="Zoek op naam of personeelsnummer" hideLabel placeholder="Naam of personeelsnummer" autoComplete="off" maxLength={100} defaultValue={waarde ?? ''}
      // Follows the address (all filters wiped, back button), but never while somebody types.
      ref={(veld) => { if (veld && veld !== document.activeElement && veld.value !== (waarde ?? '')) veld.value = waarde ?? ''; }}
      onInput={(tikken) => {
        const formulier = tikken.currentTarget.form;
        clearTimeout(wachten.current);
        wachten.current = setTimeout(() => formulier?.requestSubmit(), STILTE_MS);
      }}
    />
  );
}
