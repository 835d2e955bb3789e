'use client';

import Link from 'next/link';
import { lazy, Suspense, useState } from 'react';
import { komtUit, KETENWOORDEN, ketenPad, leidtTot, volgtOp, type Ketensoort, type Stap } from '@/lib/cyclus/keten';
import { useKeten, type Ketenbron } from './keten-kamer';

// The forms come in when somebody opens the chain of a row; a page of forty rows is no heavier for them.
const KetenMaken = lazy(() => import('./keten-maken').then((een) => ({ default: een.KetenMaken })));
const KetenLos = lazy(() => import('./keten-maken').then((een) => ({ default: een.KetenLos })));

interface KetenProps {
  /** 'rij:<vraagId>' */
  punt: string;
  /** What can be made of it; usual next kinds when absent. */
  maak?: readonly Ketensoort[];
}

/** Where a row came from, what came of it, and the next thing to make of it. Folded; stands inside an `InstrumentKader` with `ketenActies`. */
export function Keten({ punt, maak }: KetenProps) {
  const bron = useKeten();
  const [open, setOpen] = useState(false);
  const hier = bron?.keten.punten.find((een) => een.punt === punt);
  if (!bron || !hier) return null;
  const uit = komtUit(bron.keten, punt);
  const verder = leidtTot(bron.keten, punt);
  const soorten = maak ?? volgtOp(hier.soort);
  const mag = bron.acties !== null;
  if (!mag && uit.length + verder.length === 0) return null;
  return (
    // Opened before the script came: the forms come all the same.
    <details className="keten" ref={(deel) => { if (deel?.open) setOpen(true); }} onToggle={(gebeurtenis) => setOpen(gebeurtenis.currentTarget.open)}>
      <summary>Rode draad{uit.length + verder.length > 0 ? <small>{[uit.length ? `komt uit ${uit.length}` : '', verder.length ? `leidt tot ${verder.length}` : ''].filter(Boolean).join(', ')}</small> : null}</summary>
      <div className="keten-lijf">
        <Stappen bron={bron} kop="Komt uit" stappen={uit} los={open && mag} />
        <Stappen bron={bron} kop="Hieruit volgde" stappen={verder} los={open && mag} />
        {uit.length + verder.length === 0 ? <p className="klein half">Nog niets. Maak hieruit de volgende stap: dan blijft zichtbaar waar die vandaan komt.</p> : null}
        {open && mag ? <Suspense><KetenMaken bron={bron} hier={hier} soorten={soorten} /></Suspense> : null}
      </div>
    </details>
  );
}

function Stappen({ bron, kop, stappen, los }: { bron: Ketenbron; kop: string; stappen: readonly Stap[]; los: boolean }) {
  if (stappen.length === 0) return null;
  return (
    <div>
      <p className="keten-kop">{kop}</p>
      <ul>
        {stappen.map(({ punt, schakelId }) => (
          <li key={schakelId}>
            <span><small>{KETENWOORDEN[punt.soort].naam}</small> <Link href={ketenPad(bron.bestuur, bron.cyclusId, punt)} prefetch={false}>{punt.naam}</Link></span>
            {los ? <Suspense><KetenLos bron={bron} schakelId={schakelId} naam={punt.naam} /></Suspense> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
