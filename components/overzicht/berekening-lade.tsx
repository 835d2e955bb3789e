'use client';

import dynamic from 'next/dynamic';
import { useState, type MouseEvent } from 'react';

// The sheet and its widgets load at the first press: most visits to the overview never open it.
const BerekeningVenster = dynamic(() => import('./berekening-venster'), { ssr: false });

interface BerekeningLadeProps {
  /** The page with the same content, for who has no script or opens a new tab. */
  href: string;
  /** The machine door with the data. */
  bron: string;
  dossiers: string;
  titel: string;
}

/** "Hoe is dit berekend?": a link that, once it listens, opens a drawer instead. */
export function BerekeningLade({ href, bron, dossiers, titel }: BerekeningLadeProps) {
  const [open, setOpen] = useState(false);

  function openen(klik: MouseEvent<HTMLAnchorElement>) {
    if (klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.button !== 0) return;
    klik.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <a href={href} onClick={openen} aria-haspopup="dialog">Hoe is dit berekend?<span className="alleen-voorlezen"> {titel}</span></a>
      {open ? <BerekeningVenster {...{ bron, dossiers, titel }} sluiten={() => setOpen(false)} /> : null}
    </>
  );
}
