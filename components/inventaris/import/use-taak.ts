'use client';

import { useState } from 'react';
import type { Stand } from './verzoek';

export interface Taak {
  stand: Stand | null;
  fout: string | null;
  /** Runs one job at a time; a refusal becomes `fout`. */
  doe: (eerste: Stand['stap'], werk: (meld: (stand: Stand) => void) => Promise<void>) => Promise<void>;
  wis: () => void;
}

/** A job that takes a while: how far it is, or why it was refused. */
export function useTaak(): Taak {
  const [stand, setStand] = useState<Stand | null>(null);
  const [fout, setFout] = useState<string | null>(null);
  return {
    stand,
    fout,
    wis: () => setFout(null),
    doe: async (eerste, werk) => {
      if (stand) return;
      setFout(null);
      setStand({ stap: eerste, rijen: 0 });
      try {
        await werk(setStand);
      } catch (oorzaak) {
        setFout(oorzaak instanceof Error ? oorzaak.message : 'Er ging iets mis. Probeer het opnieuw.');
      } finally {
        setStand(null);
      }
    },
  };
}
