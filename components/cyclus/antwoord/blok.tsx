'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, useTransition, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { useKamer } from './schrijfkamer';

export interface Blokvraag { id: string; /** '7.1', as it stands before the question. */ nummer: string; titel: string; telt: boolean; gevuld: boolean }

interface BlokProps {
  /** From 1. */
  nummer: number;
  titel: string;
  /** Came in full, and open; after that it is of who reads. */
  open: boolean;
  /** All questions, and whether they were answered when the page was made. */
  vragen: readonly Blokvraag[];
  /** Said instead of a count when nothing is answered here. */
  anders: string;
  /** Null while folded: the questions come when somebody opens it. */
  children: ReactNode | null;
}

/** One block of questions, folded or open, with how many are answered. */
export function Blok({ nummer, titel, open, vragen, anders, children }: BlokProps) {
  const [begin] = useState(open);
  const [inhoud, zetInhoud] = useState(children);
  // Once here it stays: somebody may be writing in it while the page is made anew without it.
  if (children !== null && children !== inhoud) zetInhoud(children);
  const { volgen, gevuld } = useKamer();
  const telbaar = vragen.filter(({ telt }) => telt);
  const tel = useCallback(() => vragen.filter((vraag) => vraag.telt && (gevuld(vraag.id) ?? vraag.gevuld)).length, [vragen, gevuld]);
  const klaar = useSyncExternalStore(volgen, tel, () => telbaar.filter((vraag) => vraag.gevuld).length);
  const vak = useRef<HTMLDetailsElement>(null);
  const geladen = inhoud !== null;
  const { laden, bezig } = useLaden();
  useEffect(() => {
    if (geladen && vak.current) aankomen(vak.current);
    // Opened before this script was here: by hand, or by the browser for the address.
    else if (vak.current?.open) laden();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, and when the questions have come
  }, [geladen]);
  return (
    <details ref={vak} className="vragenblok" id={`blok-${nummer}`} data-blok={nummer} data-geladen={geladen || undefined} open={begin} suppressHydrationWarning onToggle={(vouw) => { if (vouw.currentTarget.open && !geladen) laden(); }}>
      <summary>
        <h2>{titel}</h2>
        <small className="getal" data-af={telbaar.length > 0 && klaar === telbaar.length || undefined}>{telbaar.length === 0 ? anders : <>{klaar} van {telbaar.length}<span className="alleen-voorlezen"> beantwoord</span></>}</small>
      </summary>
      {inhoud ?? (
        <div className="blok-dicht">
          <ol>{vragen.map((vraag) => <li key={vraag.id} id={vraagAnker(vraag.id)}><span className="vraagnr">{vraag.nummer}</span> {vraag.titel}</li>)}</ol>
          <p className="klein" role="status">{bezig ? 'De vragen worden geladen…' : <a href={`?blok=${nummer}#blok-${nummer}`}>Toon de velden van dit onderdeel</a>}</p>
        </div>
      )}
    </details>
  );
}

const BLOKKEN = 'details.vragenblok';
let wekker: ReturnType<typeof setTimeout> | undefined;

/** Fetches the blocks that were opened and are not here yet; several opened at once come together. */
function useLaden(): { laden: () => void; bezig: boolean } {
  const router = useRouter();
  const [bezig, begin] = useTransition();
  return {
    bezig,
    laden: () => {
      clearTimeout(wekker);
      wekker = setTimeout(() => {
        const zoek = new URLSearchParams(location.search);
        zoek.set('blok', [...document.querySelectorAll<HTMLElement>(`${BLOKKEN}:is([open], [data-geladen])`)].map((blok) => blok.dataset.blok ?? '').join(','));
        begin(() => router.replace(`?${zoek}${location.hash}`, { scroll: false }));
      }, 20);
    },
  };
}

/** Opens whatever folds this element away. */
export function uitvouwen(element: Element | null): void {
  for (let om = element?.closest('details'); om; om = om.parentElement?.closest('details')) om.open = true;
}

interface Doel { anker: string; schrijven: boolean }
let onderweg: Doel | null = null;

/** Goes to a question and opens whatever folds it away; where its block is not here yet, once it is. */
export function gaNaar(anker: string, schrijven = false): boolean {
  const doel = document.getElementById(anker);
  if (!doel) return false;
  uitvouwen(doel);
  if (doel.closest(`${BLOKKEN}:not([data-geladen])`)) onderweg = { anker, schrijven };
  tonen(doel, schrijven);
  return true;
}

function aankomen(blok: HTMLElement): void {
  const doel = onderweg && document.getElementById(onderweg.anker);
  if (!onderweg || !doel || !blok.contains(doel)) return;
  tonen(doel, onderweg.schrijven);
  onderweg = null;
}

function tonen(doel: HTMLElement, schrijven: boolean): void {
  doel.scrollIntoView({ block: 'start' });
  if (schrijven) doel.querySelector<HTMLElement>('form.antwoord :is(textarea, select, input:not([type=hidden]))')?.focus({ preventScroll: true });
}

/** Opens or folds all blocks; without script by the page itself. A link to a question opens the block it stands in. */
export function AllesOpenen({ alles }: { alles: boolean }) {
  const router = useRouter();
  const [open, zetOpen] = useState(alles);
  useEffect(() => {
    const naarAnker = () => {
      const anker = decodeURIComponent(location.hash.slice(1));
      if (anker === '' || gaNaar(anker) || !anker.startsWith('vraag-')) return;
      // Not on this page: the server knows whether it is a row of an instrument.
      const zoek = new URLSearchParams(location.search);
      if (zoek.has('vraag')) return;
      zoek.set('vraag', anker.slice(6));
      router.replace(`?${zoek}#${anker}`);
    };
    naarAnker();
    addEventListener('hashchange', naarAnker);
    return () => removeEventListener('hashchange', naarAnker);
  }, [router]);
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
