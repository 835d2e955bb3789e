import { INDICATOR_SLEUTELS, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import { eenDecimaal } from '@/lib/inventaris/meting';
import type { Kolom } from '../export/lijst';
import { aandeel, eenheidNaam } from '@/lib/inventaris/doelstand';
import type { Overzicht } from './overzicht';
import type { Stand } from './stand';

/** One school or team, or the total. */
export type OverzichtExportRij = Stand & { brin: string; naam: string };

/** The rows of the table as shown; the last one is the total. */
export function overzichtRijen({ groepen, totaal, omvang }: Overzicht): OverzichtExportRij[] {
  return [...groepen, { ...totaal, brin: '', naam: omvang === 'bestuur' ? 'Alle scholen' : 'Samen' }];
}

/** The columns of the table, with heads that say unit and goal. */
export function overzichtKolommen({ omvang, eenheid, peildatum, groepen, totaal }: Overzicht): Kolom<OverzichtExportRij>[] {
  return [
    { kop: 'BRIN', soort: 'tekst', breedte: 10, waarde: ({ brin }) => brin },
    { kop: omvang === 'teams' ? 'Team' : 'School', soort: 'tekst', breedte: 30, waarde: ({ naam }) => naam },
    getal(`Leraren op ${peildatum}`, ({ leraren }) => leraren),
    getal('Fte', ({ fte }) => fte),
    getal('In opleiding', ({ inOpleiding }) => inOpleiding),
    ...INDICATOR_SLEUTELS.flatMap((sleutel) => doelKolommen(sleutel, eenheid, doelInWoorden(sleutel, [totaal, ...groepen]))),
    getal('Leraren met diplomagegevens', ({ volledigheid }) => volledigheid.metDiploma),
    getal('Diploma’s', ({ volledigheid }) => volledigheid.diplomas),
    getal('Gescreend', ({ volledigheid }) => volledigheid.gescreend),
    getal('Leraren met lesgegevens', ({ volledigheid }) => volledigheid.metLessen),
  ];
}

// Schools can have goals of their own; then no one figure fits the head.
function doelInWoorden(sleutel: IndicatorSleutel, standen: readonly Stand[]): string {
  const doelen = new Set(standen.map(({ doelen: een }) => een[sleutel].doel));
  return doelen.size === 1 ? `${[...doelen].join('')}%` : 'het eigen doel';
}

function doelKolommen(sleutel: IndicatorSleutel, eenheid: Overzicht['eenheid'], doel: string): Kolom<OverzichtExportRij>[] {
  const waar = sleutel === 'doel50' ? 'alle leraren' : 'vwo 4–6';
  const procent = (kop: string, deel: 'bevestigd' | 'opgegeven'): Kolom<OverzichtExportRij> => ({
    kop, soort: 'procent', breedte: 13, waarde: ({ doelen }) => procentVan(doelen[sleutel][deel], doelen[sleutel].noemer),
  });
  return [
    getal(`${waar}, ${eenheidNaam(sleutel, eenheid)}`, ({ doelen }) => doelen[sleutel].noemer),
    getal(`Bevestigd, ${waar}`, ({ doelen }) => doelen[sleutel].bevestigd),
    getal(`Opgegeven, ${waar}`, ({ doelen }) => doelen[sleutel].opgegeven),
    procent(`Bevestigd %, ${waar}`, 'bevestigd'),
    procent(`Opgegeven %, ${waar}`, 'opgegeven'),
    getal(`Nog nodig tot ${doel}, ${waar}`, ({ doelen }) => (doelen[sleutel].noemer > 0 ? doelen[sleutel].nodig : null)),
    getal(`Waarvan nieuw, ${waar}`, ({ doelen }) => (doelen[sleutel].noemer > 0 ? doelen[sleutel].nieuw : null)),
  ];
}

function getal(kop: string, waarde: (rij: OverzichtExportRij) => number | null): Kolom<OverzichtExportRij> {
  return { kop, soort: 'getal', breedte: 13, waarde };
}

function procentVan(deel: number, heel: number): number | null {
  const waarde = aandeel(deel, heel);
  return waarde === null ? null : eenDecimaal(waarde);
}
