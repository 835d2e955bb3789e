'use client';

import { lazy, Suspense, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import type { Begripwoord } from './begripwoorden';

// The popover comes in when somebody reaches for a term.
const openen = () => import('./begrip-open');
const BegripOpen = lazy(openen);

/** A term in a text. Without script it is a link to the list of terms; with it the explanation opens at the word. */
export function Begrip({ begrip, children }: { begrip: Begripwoord; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const woord = useRef<HTMLAnchorElement>(null);
  const tonen = (klik: MouseEvent) => {
    // Who asks for a new tab gets the page.
    if (klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.altKey) return;
    klik.preventDefault();
    setOpen(!open);
  };
  return (
    <>
      <a ref={woord} className="begrip-woord" href={begrip.href} aria-haspopup="dialog" aria-expanded={open} onPointerEnter={() => void openen()} onFocus={() => void openen()} onClick={tonen}>{children}</a>
      {open ? <Suspense><BegripOpen begrip={begrip} woord={woord} onSluiten={() => setOpen(false)} /></Suspense> : null}
    </>
  );
}
