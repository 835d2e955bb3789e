'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { SearchIcon } from '@/components/ui/icons';

// The list of suggestions comes in when somebody goes to the field: most pages are left without searching.
const MensZoekenLijst = lazy(() => import('./mens-zoeken-lijst'));

interface MensZoekenProps {
  /** Address of the register; without JavaScript, and at Enter, the search ends up there. */
  registerHref: string;
  /** The same register as JSON. */
  apiHref: string;
}

/** Finds a person from any page: Ctrl K, type, choose. */
export function MensZoeken({ registerHref, apiHref }: MensZoekenProps) {
  const [actief, setActief] = useState(false);
  const veld = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const toets = (druk: KeyboardEvent) => {
      if (druk.key.toLowerCase() !== 'k' || !(druk.ctrlKey || druk.metaKey) || druk.altKey || druk.shiftKey) return;
      druk.preventDefault();
      document.querySelector<HTMLInputElement>('#kopzoek input[name=zoek]')?.focus();
    };
    addEventListener('keydown', toets);
    return () => removeEventListener('keydown', toets);
  }, []);

  const gewoon = <input ref={veld} type="search" name="zoek" aria-label="Zoek een medewerker" placeholder="Zoek een medewerker" autoComplete="off" onFocus={() => setActief(true)} />;
  return (
    <form id="kopzoek" action={registerHref} method="get" role="search" aria-label="Medewerker zoeken" className="zoek">
      <input type="hidden" name="categorie" value="alle" />
      <SearchIcon />
      {actief ? <Suspense fallback={gewoon}><MensZoekenLijst registerHref={registerHref} apiHref={apiHref} begin={() => veld.current?.value ?? ''} /></Suspense> : gewoon}
      <kbd aria-hidden="true" className="alleen-breed">Ctrl K</kbd>
    </form>
  );
}
