import 'server-only';
import { Weigering } from '@/lib/errors';

// Reading a file costs memory and a processor: two at a time in this process, one per board.
const SAMEN = 2;
const WACHT_MS = 15_000;

const bezet = new Set<string>();
const rij: { bestuurId: string; toelaten: () => void }[] = [];

function doorschuiven(): void {
  for (let i = 0; i < rij.length && bezet.size < SAMEN; ) {
    const wachter = rij[i];
    if (!wachter || bezet.has(wachter.bestuurId)) {
      i++;
      continue;
    }
    rij.splice(i, 1);
    bezet.add(wachter.bestuurId);
    wachter.toelaten();
  }
}

function wachten(bestuurId: string): Promise<void> {
  return new Promise((klaar, geweigerd) => {
    const wachter = { bestuurId, toelaten: (): void => { clearTimeout(wekker); klaar(); } };
    const wekker = setTimeout(() => {
      const plek = rij.indexOf(wachter);
      if (plek >= 0) rij.splice(plek, 1);
      geweigerd(new Weigering('bezet', 'Er wordt al een bestand ingelezen. Probeer het over een minuut opnieuw.'));
    }, WACHT_MS);
    rij.push(wachter);
    doorschuiven();
  });
}

/**
 * Runs `werk` when there is room: one file per board, two in all. Waits in turn.
 * @throws Weigering 'bezet' after fifteen seconds
 */
export async function metPlaats<T>(bestuurId: string, werk: () => Promise<T>): Promise<T> {
  await wachten(bestuurId);
  try {
    return await werk();
  } finally {
    bezet.delete(bestuurId);
    doorschuiven();
  }
}
