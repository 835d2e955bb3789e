import type { Kolom } from '../export/lijst';
import type { MatrixRij } from './matrix';
import { celstaat, isStaatkolom, kolomKop, STAATKOLOMMEN, type Kolomsleutel, type Staatkolom, type Waardekolom } from './matrix-kolommen';
import { zichtbareKolommen, type MatrixFilter } from './matrix.schema';
import { groeperingNamen } from './matrix-woorden';

export type MatrixExportRij = MatrixRij & { groepsnaam: string };

const BREEDTE: Partial<Record<Kolomsleutel, number>> = { school: 28, team: 22, sectie: 20, schaal: 8, fte: 8, vwo: 12 };

/** Columns of the exported matrix: those on the screen, with dates and hours in cells of their own. */
export function matrixKolommen(filter: MatrixFilter): Kolom<MatrixExportRij>[] {
  const { groep } = filter;
  return [
    ...(groep === 'geen' ? [] : [{ kop: `Groep: ${groeperingNamen[groep].toLowerCase()}`, soort: 'tekst' as const, breedte: 26, waarde: (rij: MatrixExportRij) => rij.groepsnaam }]),
    { kop: 'Personeelsnummer', soort: 'tekst', breedte: 12, waarde: (rij) => rij.personeelsnummer },
    { kop: 'Naam', soort: 'tekst', breedte: 28, waarde: (rij) => rij.naam },
    ...zichtbareKolommen(filter).flatMap((kolom) => (isStaatkolom(kolom) ? [staatKolom(kolom), ...erbij(kolom)] : [waardeKolom(kolom)])),
  ];
}

function waardeKolom(kolom: Waardekolom): Kolom<MatrixExportRij> {
  return { kop: kolomKop(kolom), soort: kolom === 'fte' || kolom === 'vwo' ? 'getal' : 'tekst', breedte: BREEDTE[kolom] ?? 14, waarde: (rij) => rij[kolom] };
}

function staatKolom(kolom: Staatkolom): Kolom<MatrixExportRij> {
  return { kop: kolomKop(kolom), soort: 'tekst', breedte: 18, waarde: (rij) => celstaat(kolom, rij.staten[kolom]).woord };
}

function erbij(kolom: Staatkolom): Kolom<MatrixExportRij>[] {
  switch (kolom) {
    case 'bevoegd': return [
      { kop: 'Bevoegdheden', soort: 'tekst', breedte: 34, waarde: (rij) => rij.bevoegdheden.join(', ') },
      { kop: 'Uren zonder bevoegdheid', soort: 'getal', breedte: 12, waarde: (rij) => (rij.uren > 0 ? rij.urenOnbevoegd : null) },
    ];
    case 'studie': return [{ kop: 'Studie tot', soort: 'datum', breedte: 12, waarde: (rij) => rij.studieTot }];
    case 'vertrek': return [{ kop: 'Verwacht vertrek in', soort: 'tekst', breedte: 12, waarde: (rij) => rij.vertrekJaar?.toString() ?? null }];
    case 'screening': return [{ kop: 'Laatste screening', soort: 'datum', breedte: 12, waarde: (rij) => rij.gescreendOp }];
    default: return [];
  }
}

/** How the columns are meant, for under the table. */
export function matrixVoettekst({ kolommen }: MatrixFilter): string {
  const uitleg = kolommen.filter(isStaatkolom).map((kolom) => `${STAATKOLOMMEN[kolom].kop}: ${STAATKOLOMMEN[kolom].uitleg}`);
  return ['Iedere leraar staat er één keer: bij de grootste aanstelling, en bij de sectie met de meeste lesuren van het schooljaar.', ...uitleg].join(' ');
}
