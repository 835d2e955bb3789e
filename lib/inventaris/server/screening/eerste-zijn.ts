import 'server-only';
import { momentInWoorden } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { bewijsInWoorden, uitkomstInWoorden } from '../../screening';
import type { LaatsteScreening, VergrendeldDiploma } from './diploma-vergrendelen';

/** What somebody decided, in words: 'Joost: bevestigd, diploma gezien in het dossier (wacht op een tweede blik)'. */
export function besluitInWoorden({ uitkomst, voorgesteld, bewijs }: Pick<LaatsteScreening, 'uitkomst' | 'voorgesteld' | 'bewijs'>): string {
  const vast = voorgesteld ?? uitkomst;
  return [uitkomstInWoorden(vast), bewijsInWoorden(vast, bewijs), voorgesteld ? 'wacht op een tweede blik' : ''].filter(Boolean).join(', ');
}

/** @throws Weigering 'conflict' when a colleague screened or corrected the diploma after this person opened it. */
export function eersteZijn(diploma: VergrendeldDiploma, gezien: { laatste: string; versie: number }): void {
  const laatste = diploma.screenings[0];
  if (laatste && laatste.id !== gezien.laatste) {
    throw new Weigering('conflict', `${laatste.door ?? 'Een import'} was u voor: ${besluitInWoorden(laatste)} (${momentInWoorden(laatste.op)}). Uw keuze is niet bewaard.`);
  }
  if (diploma.versie !== gezien.versie || (laatste?.id ?? '') !== gezien.laatste) {
    throw new Weigering('conflict', 'De gegevens van dit diploma zijn intussen gewijzigd. Kijk ze nog eens na; uw keuze is niet bewaard.');
  }
}
