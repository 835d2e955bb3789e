'use client';

import { lazy, Suspense, useCallback, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { vakStap, type Richting, type Vak, type Vakken, type Vakwoorden } from '@/lib/cyclus/matrix';

export interface MatrixItem {
  id: string;
  naam: string;
  /** Codes of its cell; empty when it has none yet. */
  kolom: string;
  rij: string;
  /** What makes it special, in a word. Shown as a dot. */
  merk?: string;
  /** A second, small line. */
  onder?: string;
}

const ophalen = () => import('./vak-menu');
const VakMenu = lazy(ophalen);

interface VakMerkProps {
  item: MatrixItem;
  vakken: Vakken;
  vak: Vak | null;
  noem: (vak: Vak) => Vakwoorden;
  /** Element that says how to move it. */
  hint: string;
  /** Hears that it was drawn: moving draws it anew in another cell. */
  getekend: (id: string, knop: HTMLElement) => void;
  onder: (x: number, y: number) => Vak | 'bak' | null;
  boven: (doel: Vak | 'bak' | null) => void;
  /** Null: to look at only. */
  plaats: ((vak: Vak | null, toetsen: boolean) => void) | null;
}

const PIJLEN: Record<string, Richting> = { ArrowLeft: 'links', ArrowRight: 'rechts', ArrowUp: 'op', ArrowDown: 'neer' };
/** Pixels before a press becomes a drag. */
const SLEEPGRENS = 5;
/** Near the edge of the window the page goes along. */
const RAND = 56;

/** One mark in a matrix: dragged, moved with the arrows, or put in a cell from its menu. */
export function VakMerk({ item, vakken, vak, noem, hint, getekend, onder, boven, plaats }: VakMerkProps) {
  const knop = useRef<HTMLButtonElement | null>(null);
  const sleep = useRef<{ x: number; y: number; bezig: boolean } | null>(null);
  const gesleept = useRef(false);
  const [menu, setMenu] = useState(false);
  const aanknopen = useCallback((element: HTMLButtonElement | null) => { knop.current = element; if (element) getekend(item.id, element); }, [getekend, item.id]);
  const inhoud = <>{item.merk ? <span className="vakstip" aria-hidden="true" /> : null}<span><span className="vakmerk-naam">{item.naam}</span>{item.onder ? <small>{item.onder}</small> : null}</span>{item.merk ? <span className="alleen-voorlezen">, {item.merk}</span> : null}</>;
  if (!plaats) return <span className="vakmerk">{inhoud}</span>;

  const klaar = () => {
    if (knop.current) { knop.current.style.transform = ''; delete knop.current.dataset.sleept; }
    sleep.current = null;
    boven(null);
  };
  const beweeg = (druk: PointerEvent<HTMLButtonElement>) => {
    const begin = sleep.current;
    if (!begin) return;
    const [dx, dy] = [druk.clientX + scrollX - begin.x, druk.clientY + scrollY - begin.y];
    if (!begin.bezig && Math.hypot(dx, dy) < SLEEPGRENS) return;
    begin.bezig = true;
    druk.currentTarget.dataset.sleept = '';
    druk.currentTarget.style.transform = `translate(${dx}px, ${dy}px)`;
    if (druk.clientY < RAND) scrollBy(0, -12);
    else if (druk.clientY > innerHeight - RAND) scrollBy(0, 12);
    boven(onder(druk.clientX, druk.clientY));
  };
  const los = (druk: PointerEvent<HTMLButtonElement>) => {
    const bezig = sleep.current?.bezig ?? false;
    klaar();
    if (!bezig) return;
    gesleept.current = true;
    const doel = onder(druk.clientX, druk.clientY);
    if (doel === 'bak') { if (vak) plaats(null, false); } else if (doel && (doel.kolom !== vak?.kolom || doel.rij !== vak.rij)) plaats(doel, false);
  };
  const toets = (druk: KeyboardEvent) => {
    const richting = PIJLEN[druk.key];
    if (druk.key === 'Escape' && sleep.current) klaar();
    else if (richting && !druk.ctrlKey && !druk.metaKey && !druk.altKey) {
      druk.preventDefault();
      const naar = vakStap(vakken, vak, richting);
      if (naar.kolom !== vak?.kolom || naar.rij !== vak.rij) plaats(naar, true);
    } else if (druk.key === 'Delete' && vak) plaats(null, true);
  };
  return (
    <>
      <button
        type="button" className="vakmerk" aria-haspopup="menu" aria-expanded={menu} aria-describedby={hint}
        ref={aanknopen}
        onPointerDown={(druk) => { if (druk.button !== 0) return; gesleept.current = false; sleep.current = { x: druk.clientX + scrollX, y: druk.clientY + scrollY, bezig: false }; druk.currentTarget.setPointerCapture(druk.pointerId); }}
        onPointerMove={beweeg} onPointerUp={los} onPointerCancel={klaar} onKeyDown={toets} onPointerEnter={() => void ophalen()} onFocus={() => void ophalen()}
        onClick={() => { if (gesleept.current) gesleept.current = false; else setMenu(true); }}
      >
        {inhoud}<span className="alleen-voorlezen">, {vak ? noem(vak).titel : 'nog niet in een vak'}</span>
      </button>
      {menu ? <Suspense><VakMenu naam={item.naam} anker={knop} vakken={vakken} vak={vak} noem={noem} sluit={() => setMenu(false)} kies={(naar) => plaats(naar, true)} /></Suspense> : null}
    </>
  );
}
