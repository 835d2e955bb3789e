import type { DiplomaRij, Tabel } from '../begrippen';
import { normaal } from '../normaal';
import type { Rijkijker } from './rijkijker';

function jaarLezen(kijker: Rijkijker, vandaag: string): number | null {
  const tekst = kijker.tekst('behaaldJaar');
  if (tekst === '') return null;
  const jaar = Number(tekst);
  if (!/^\d{4}$/.test(tekst)) kijker.fout('behaaldJaar', 'jaar is geen jaartal van vier cijfers');
  else if (jaar < 1940 || jaar > Number(vandaag.slice(0, 4)) + 10) kijker.fout('behaaldJaar', 'jaar kan niet kloppen');
  return Number.isInteger(jaar) ? jaar : null;
}

/** Key by which the same diploma is recognised: level, study and institution, spelling differences aside. */
export function diplomaSleutel(diploma: { niveau: string; richting: string; instelling: string }): string {
  return [diploma.niveau, normaal(diploma.richting), normaal(diploma.instelling)].join('\u001f');
}

/** Reads one row of a diploma list; what is wrong stands in `kijker.problemen`. */
export function diplomaRijLezen(kijker: Rijkijker, bron: Tabel['rijen'][number], vandaag: string): DiplomaRij {
  const nummer = kijker.verplicht('personeelsnummer', 'personeelsnummer');
  const niveau = kijker.keuze<DiplomaRij['niveau']>('niveau', 'niveau', true);
  const status = kijker.keuze<DiplomaRij['status']>('status', 'status') ?? 'behaald';
  const jaar = jaarLezen(kijker, vandaag);
  const behaaldOp = kijker.datum('behaaldOp', 'behaald op');
  if (behaaldOp && jaar !== null && behaaldOp.slice(0, 4) !== String(jaar)) kijker.fout('behaaldJaar', 'jaar is een ander jaar dan de datum waarop het diploma behaald is');
  if (status === 'behaald' && behaaldOp && behaaldOp > vandaag) kijker.fout('behaaldOp', 'behaald op ligt in de toekomst');
  if (status === 'behaald' && jaar !== null && jaar > Number(vandaag.slice(0, 4))) kijker.fout('behaaldJaar', 'jaar ligt in de toekomst');
  return {
    rij: bron.rij,
    blad: bron.blad,
    nummer,
    niveau: niveau ?? 'overig',
    soort: kijker.keuze<NonNullable<DiplomaRij['soort']>>('soort', 'soort'),
    richting: kijker.verplicht('richting', 'opleiding'),
    instelling: kijker.tekst('instelling', 'instelling'),
    behaaldOp,
    behaaldJaar: jaar ?? (behaaldOp ? Number(behaaldOp.slice(0, 4)) : null),
    status,
    screening: kijker.keuze<NonNullable<DiplomaRij['screening']>>('screening', 'screening'),
  };
}

/** Remembers which diplomas the file named already. */
export class Diplomageheugen {
  private readonly rijen = new Map<string, number>();

  keur(rij: DiplomaRij, kijker: Rijkijker): void {
    const sleutel = `${rij.nummer}\u001f${diplomaSleutel(rij)}`;
    const eerder = this.rijen.get(sleutel);
    if (eerder === undefined) this.rijen.set(sleutel, rij.rij);
    else kijker.fout('richting', `dit diploma staat op rij ${eerder} met andere gegevens`);
  }
}
