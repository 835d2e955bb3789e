import { Weigering } from '@/lib/errors';
import type { EigenDossier } from '@/lib/inventaris/eigen-dossier';
import { huidigBezoek } from '@/lib/inventaris/server/correcties/bezoek';
import { eigenDossierTonen } from '@/lib/inventaris/server/correcties/eigen-dossier-tonen';

/** The file of the link that this browser opened: null when none was opened, 'werkt-niet' when it stopped working since. */
export async function openDossier(): Promise<EigenDossier | 'werkt-niet' | null> {
  const tokenHash = await huidigBezoek();
  if (tokenHash === null) return null;
  try {
    return await eigenDossierTonen({ tokenHash });
  } catch (fout) {
    if (fout instanceof Weigering && fout.code === 'niet-gevonden') return 'werkt-niet';
    throw fout;
  }
}
