'use client';

import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useKamer } from './schrijfkamer';

interface BlokProps {
  id: string;
  titel: string;
  /** Open when the page comes; after that it is of who reads. */
  begin: boolean;
  /** The questions that are answered here, and whether they were when the page was made. */
  vragen: readonly { id: string; gevuld: boolean }[];
  /** Said instead of a count when nothing is answered here. */
  anders: string;
  children: ReactNode;
}

/** One block of questions, folded or open, with how many are answered. */
export function Blok({ id, titel, begin, vragen, anders, children }: BlokProps) {
  const [open] = useState(begin);
  const { volgen, gevuld } = useKamer();
  const tel = useCallback(() => vragen.filter((vraag) => gevuld(vraag.id) ?? vraag.gevuld).length, [vragen, gevuld]);
  const klaar = useSyncExternalStore(volgen, tel, () => vragen.filter((vraag) => vraag.gevuld).length);
  return (
    <details className="vragenblok" id={id} open={open} suppressHydrationWarning>
      <summary>
        <h2>{titel}</h2>
        <small className="getal" data-af={vragen.length > 0 && klaar === vragen.length || undefined}>{vragen.length === 0 ? anders : <>{klaar} van {vragen.length}<span className="alleen-voorlezen"> beantwoord</span></>}</small>
      </summary>
      {children}
    </details>
  );
}

const BLOKKEN = 'details.vragenblok';

/** Opens whatever folds this element away. */
export function uitvouwen(element: Element | null): void {
  for (let om = element?.closest('details'); om; om = om.parentElement?.closest('details')) om.open = true;
}

/** Opens or folds all blocks; without script by the page itself. A link to a question opens the block it stands in. */
export function AllesOpenen({ alles }: { alles: boolean }) {
  const [open, zetOpen] = useState(alles);
  useEffect(() => {
    const naarAnker = () => {
      const doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!doel) return;
      uitvouwen(doel);
      doel.scrollIntoView({ block: 'start' });
    };
    naarAnker();
    addEventListener('hashchange', naarAnker);
    return () => removeEventListener('hashchange', naarAnker);
  }, []);
  const zet = (aan: boolean) => {
    for (const blok of document.querySelectorAll<HTMLDetailsElement>(BLOKKEN)) blok.open = aan;
    zetOpen(aan);
  };
  return (
    <form method="get" className="alles-openen" onSubmit={(gebeurtenis) => { gebeurtenis.preventDefault(); zet(!open); }}>
      <Button type="submit" size="klein" variant="stil" name="alles" value={open ? 'nee' : 'ja'}>{open ? 'Alles dichtvouwen' : 'Alles openen'}</Button>
    </form>
  );
}
