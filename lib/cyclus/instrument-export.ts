import { platteTekst } from '../opmaak/ontleden';
import type { Kolom } from '../export/lijst';
import { oordelenInWoorden } from './beoordelingen';
import type { Beoordeling, Cijferstand, Instrumentdeel, Rij } from './instrument';
import { komtUit, leidtTot, rijpunt, type Keten } from './keten';
import { standenInWoorden } from './resultaat';
import { rijkolommen, rijnaam } from './rijkolommen';

// An instrument as a list for a spreadsheet: columns follow from what its rows ask for. Pure.

export interface Instrumentregel { rij: Rij; deel: string; uit: string; tot: string; cijfers: string; oordelen: string }
interface Bron { delen: readonly Instrumentdeel[] }

/** Rows in the order of the screen, with where they came from and what came of them. */
export function instrumentRegels({ delen }: Bron, keten: Keten, cijferstanden: readonly Cijferstand[], beoordelingen: readonly Beoordeling[] = []): Instrumentregel[] {
  const namen = (stappen: ReturnType<typeof komtUit>) => stappen.map(({ punt }) => platteTekst(punt.naam)).join('\n');
  return delen.flatMap((deel) => deel.rijen.map((rij) => ({
    rij, deel: deel.titel, uit: namen(komtUit(keten, rijpunt(rij.vraagId))), tot: namen(leidtTot(keten, rijpunt(rij.vraagId))),
    cijfers: standenInWoorden(cijferstanden, rij.vraagId).join('\n'), oordelen: oordelenInWoorden(rij.invoer, beoordelingen.filter(({ vraagId }) => vraagId === rij.vraagId)),
  })));
}

const SOORTEN: Partial<Record<string, Kolom<Instrumentregel>['soort']>> = { getal: 'getal', datum: 'datum' };

/** @param oordelen with a column for what people think of each row */
export function instrumentKolommen({ delen }: Bron, oordelen = false): Kolom<Instrumentregel>[] {
  const rijen = delen.flatMap((deel) => deel.rijen);
  return [
    { kop: 'Onderdeel', soort: 'tekst', breedte: 24, waarde: ({ deel }) => deel },
    { kop: 'Regel', soort: 'tekst', breedte: 48, waarde: ({ rij }) => rijnaam(rij) },
    ...rijkolommen(rijen).map(({ naam, soort, ruw }): Kolom<Instrumentregel> => ({ kop: naam, soort: SOORTEN[soort ?? ''] ?? 'tekst', breedte: soort === 'tekst' || soort === null ? 36 : 16, waarde: ({ rij }) => ruw(rij) })),
    ...(oordelen ? [{ kop: 'Oordelen', soort: 'tekst', breedte: 40, waarde: (regel) => regel.oordelen || null } satisfies Kolom<Instrumentregel>] : []),
    { kop: 'Vastgezet cijfer', soort: 'tekst', breedte: 30, waarde: ({ cijfers }) => cijfers || null },
    { kop: 'Klaar', soort: 'tekst', breedte: 8, waarde: ({ rij }) => (rij.antwoord.status === 'klaar' ? 'Ja' : null) },
    { kop: 'Komt uit', soort: 'tekst', breedte: 30, waarde: ({ uit }) => uit || null },
    { kop: 'Leidt tot', soort: 'tekst', breedte: 30, waarde: ({ tot }) => tot || null },
  ];
}
