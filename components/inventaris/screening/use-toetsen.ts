'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { SNELTOETSEN_COOKIE } from './sneltoetsen';

const JAAR = 60 * 60 * 24 * 365;

/**
 * Calls `druk` with each key that is pressed while nobody types and no dialog is open. `druk` says whether it used the
 * key. Off when the person turned shortcuts off: who dictates sends letters without meaning them.
 */
export function useToetsen(aan: boolean, druk: (toets: string, inWachtrij: boolean) => boolean): void {
  const verwerken = useEffectEvent(druk);
  useEffect(() => {
    if (!aan) return undefined;
    const luisteren = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.defaultPrevented || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey || gebeurtenis.isComposing) return;
      if (typt(gebeurtenis.target) || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      const inWachtrij = gebeurtenis.target instanceof HTMLElement && gebeurtenis.target.closest('.wachtrij') !== null;
      if (verwerken(gebeurtenis.key, inWachtrij)) gebeurtenis.preventDefault();
    };
    document.addEventListener('keydown', luisteren);
    return () => document.removeEventListener('keydown', luisteren);
  }, [aan]);
}

/** Esc leaves the field in which somebody types; what was typed stays. */
export function useVerlaten(klaar: () => void): void {
  const verlaten = useEffectEvent(klaar);
  useEffect(() => {
    const luisteren = (gebeurtenis: KeyboardEvent) => {
      const doel = gebeurtenis.target;
      if (gebeurtenis.key !== 'Escape' || gebeurtenis.defaultPrevented || !(doel instanceof HTMLElement)) return;
      if (!doel.matches('.screening textarea, .screening input, .screening select')) return;
      // Esc would also empty a search field.
      gebeurtenis.preventDefault();
      doel.blur();
      verlaten();
    };
    document.addEventListener('keydown', luisteren);
    return () => document.removeEventListener('keydown', luisteren);
  }, []);
}

/** Whether this person uses shortcuts: a choice of the browser, in a cookie that the server reads. */
export function useSneltoetsenAan(bijBegin: boolean): [boolean, (aan: boolean) => void] {
  const [aan, setAan] = useState(bijBegin);
  return [aan, (nieuw) => {
    setAan(nieuw);
    document.cookie = `${SNELTOETSEN_COOKIE}=${nieuw ? 'aan' : 'uit'}; path=/; max-age=${JAAR}; samesite=lax`;
  }];
}

function typt(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && doel.closest('input, textarea, select, [contenteditable="true"], [role="listbox"]') !== null;
}
