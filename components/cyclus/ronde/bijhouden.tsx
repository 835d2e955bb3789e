'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Often enough for a meeting, seldom enough for a server: once in three seconds, and not while nobody looks. */
const ELKE_MS = 3000;

interface BijhoudenProps {
  vorige: string | null;
  volgende: string | null;
  terug: string;
  /** A round that is over does not change any more. */
  open: boolean;
}

/** Keeps the board up to date, and takes the keys: arrows, space and PageDown for the next question, Esc for back. */
export function Bijhouden({ vorige, volgende, terug, open }: BijhoudenProps) {
  const { refresh, push } = useRouter();
  useEffect(() => {
    if (!open) return;
    const wekker = setInterval(() => { if (document.visibilityState === 'visible') refresh(); }, ELKE_MS);
    return () => clearInterval(wekker);
  }, [open, refresh]);
  useEffect(() => {
    const toets = (druk: KeyboardEvent) => {
      if (druk.ctrlKey || druk.metaKey || druk.altKey || (druk.target instanceof Element && druk.target.closest('input, textarea, select'))) return;
      const opKnop = druk.target instanceof Element && druk.target.closest('a, button') !== null;
      const naar = ['ArrowRight', 'PageDown', 'j'].includes(druk.key) || (druk.key === ' ' && !opKnop) ? volgende : ['ArrowLeft', 'PageUp', 'k'].includes(druk.key) ? vorige : druk.key === 'Escape' ? terug : null;
      if (naar === null) return;
      druk.preventDefault();
      push(naar);
    };
    window.addEventListener('keydown', toets);
    return () => window.removeEventListener('keydown', toets);
  }, [vorige, volgende, terug, push]);
  return null;
}
