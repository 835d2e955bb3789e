'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** Copies a text; says so on the button itself and to who listens. */
export function CopyText({ tekst, children }: { tekst: string; children: string }) {
  const [klaar, zetKlaar] = useState(false);
  return (
    <>
      <Button onClick={() => { navigator.clipboard.writeText(tekst).then(() => zetKlaar(true), () => zetKlaar(false)); }}>{klaar ? 'Gekopieerd' : children}</Button>
      <span className="alleen-voorlezen" role="status">{klaar ? 'De link is gekopieerd.' : ''}</span>
    </>
  );
}
