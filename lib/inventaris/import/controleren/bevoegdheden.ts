import { vakCodeBekend } from './rooster';
import type { BevoegdheidRij, Tabel } from '../begrippen';
import { normaal } from '../normaal';
import type { Rijkijker } from './rijkijker';

/** Key by which the same licence is recognised: kind and subject, spelling differences aside. */
export function bevoegdheidSleutel({ graad, vak, vakCode }: { graad: string; vak: string; vakCode: string | null }): string {
  return `${graad}\u001f${vakCode ?? normaal(vak)}`;
}

/** Reads one row of a list of licences; what is wrong stands in `kijker.problemen`. An unknown subject is kept under its own name. */
export function bevoegdheidRijLezen(kijker: Rijkijker, bron: Tabel['rijen'][number]): BevoegdheidRij {
  const nummer = kijker.verplicht('personeelsnummer', 'personeelsnummer');
  const graad = kijker.keuze<BevoegdheidRij['graad']>('graad', 'graad', true);
  const vak = kijker.tekst('vak', 'vak', 120);
  if (vak === '' && graad !== null && graad !== 'pabo') kijker.fout(kijker.heeft('vak') ? 'vak' : 'graad', 'vak ontbreekt');
  const begin = kijker.datum('begin', 'begin');
  const einde = kijker.datum('einde', 'einde');
  if (begin && einde && einde < begin) kijker.fout('einde', 'einde ligt voor het begin');
  if (graad === 'geschiktheidsverklaring' && kijker.tekst('einde') === '') kijker.fout(kijker.heeft('einde') ? 'einde' : 'graad', 'einde ontbreekt; een geschiktheidsverklaring loopt af');
  return { rij: bron.rij, blad: bron.blad, nummer, vak, vakCode: vakCodeBekend(vak), graad: graad ?? 'onbevoegd', begin, einde, bewijs: kijker.keuze<BevoegdheidRij['bewijs']>('bewijs', 'bewijs') ?? '' };
}

/** Remembers which licences the file named already: the same one with the same begin cannot say two things. */
export class Bevoegdheidgeheugen {
  private readonly rijen = new Map<string, number>();

  keur(rij: BevoegdheidRij, kijker: Rijkijker): void {
    const sleutel = `${rij.nummer}\u001f${bevoegdheidSleutel(rij)}\u001f${rij.begin ?? ''}`;
    const eerder = this.rijen.get(sleutel);
    if (eerder === undefined) this.rijen.set(sleutel, rij.rij);
    else kijker.fout('graad', `deze bevoegdheid staat op rij ${eerder} met andere gegevens`);
  }
}
