'use client';

import { useState } from 'react';

/** Per diploma: whether a colleague is asked to look too. A campaign can ask it for everyone. */
export function useTweedeBlik(id: string | null, altijd: boolean) {
  const [gevraagd, setGevraagd] = useState<ReadonlySet<string>>(new Set());
  const aan = altijd || (id !== null && gevraagd.has(id));
  return {
    aan, altijd,
    zet: (nieuw: boolean) => {
      if (id === null) return;
      setGevraagd((oud) => { const uit = new Set(oud); if (nieuw) uit.add(id); else uit.delete(id); return uit; });
    },
  };
}
