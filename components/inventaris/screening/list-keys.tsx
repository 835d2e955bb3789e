'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { KeysDialog, type Toetsuitleg } from './keys-dialog';
import { useSneltoetsenAan, useToetsen } from './use-toetsen';

interface Props {
  aan: boolean;
  lijst: 'campagnes' | 'meldingen';
  /** Keys that go to another page. */
  naar?: Partial<Record<'n', string>>;
}

const UITLEG: Record<Props['lijst'], Toetsuitleg> = {
  campagnes: [[['J', '↓'], 'Volgende campagne'], [['K', '↑'], 'Vorige campagne'], [['Enter'], 'Openen'], [['N'], 'Nieuwe campagne'], [['?'], 'Dit overzicht']],
  meldingen: [[['J', '↓'], 'Volgende melding'], [['K', '↑'], 'Vorige melding'], [['Enter'], 'Openen'], [['X'], 'Aanvinken of uitvinken'], [['/'], 'Zoeken'], [['?'], 'Dit overzicht']],
};

/** Walking through a list by keys: rows carry data-rij, their first link takes the focus. */
export function ListKeys({ aan: bijBegin, lijst, naar = {} }: Props) {
  const router = useRouter();
  const [aan, zetAan] = useSneltoetsenAan(bijBegin);
  const [open, setOpen] = useState(false);
  useToetsen(aan, (toets) => {
    switch (toets.length === 1 ? toets.toLowerCase() : toets) {
      case 'j': return lopen(1);
      case 'k': return lopen(-1);
      case 'ArrowDown': return hier() !== null && lopen(1);
      case 'ArrowUp': return hier() !== null && lopen(-1);
      case 'x': return aanvinken();
      case '/': return zoeken();
      case 'n': if (naar.n) router.push(naar.n); return naar.n !== undefined;
      case '?': setOpen(true); return true;
      default: return false;
    }
  });
  return (
    <>
      <button type="button" className="stil alleen-breed" onClick={() => setOpen(true)} aria-keyshortcuts="?"><kbd aria-hidden="true">?</kbd> alle toetsen</button>
      <KeysDialog uitleg={UITLEG[lijst]} open={open} sluiten={() => setOpen(false)} aan={aan} zetAan={zetAan} />
    </>
  );
}

function rijen(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-rij]')].map((rij) => rij.closest<HTMLElement>('tr') ?? rij);
}

function hier(): HTMLElement | null {
  return rijen().find((rij) => rij.contains(document.activeElement)) ?? null;
}

function lopen(stap: 1 | -1): boolean {
  const alle = rijen();
  const nu = hier();
  const doel = nu ? alle[alle.indexOf(nu) + stap] : alle[0];
  doel?.querySelector<HTMLElement>('a')?.focus();
  return true;
}

function aanvinken(): boolean {
  const vakje = hier()?.querySelector<HTMLInputElement>('input[type=checkbox]:not(:disabled)');
  vakje?.click();
  return vakje != null;
}

function zoeken(): boolean {
  const veld = document.querySelector<HTMLElement>('main input[type=search]');
  veld?.focus();
  return veld !== null;
}
