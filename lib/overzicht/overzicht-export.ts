import { INDICATOR_SLEUTELS, INDICATOREN } from '@/lib/inventaris/indicatoren';
import { eenDecimaal } from '@/lib/inventaris/meting';
import { aandeel, eenheidNaam } from './doelstand';
import type { Overzicht } from './overzicht';
import type { Stand } from './stand';

export type Exportcel = string | number | null;

/** The table of the overview as shown, with a heading that says day and unit; the last row is the total. */
export function exportRijen(overzicht: Overzicht): Exportcel[][] {
  const { groepen, totaal } = overzicht;
  const rijen = groepen.map((groep): Exportcel[] => [groep.brin, groep.naam, ...cellen(groep)]);
  return [kop(overzicht), ...rijen, ['', overzicht.omvang === 'bestuur' ? 'Alle scholen' : 'Samen', ...cellen(totaal)]];
}

function kop({ omvang, eenheid, peildatum }: Overzicht): string[] {
  const perDoel = INDICATOR_SLEUTELS.flatMap((sleutel) => {
    const { doel } = INDICATOREN[sleutel];
    const wat = eenheidNaam(sleutel, eenheid);
    const waar = sleutel === 'doel50' ? 'alle leraren' : 'vwo 4–6';
    return [`${waar}, ${wat}`, `Bevestigd, ${waar}`, `Opgegeven, ${waar}`, `Bevestigd %, ${waar}`, `Opgegeven %, ${waar}`, `Nog nodig tot ${doel}%`, 'Waarvan nieuw'];
  });
  return ['BRIN', omvang === 'teams' ? 'Team' : 'School', `Leraren op ${peildatum}`, 'Fte', 'In opleiding', ...perDoel, 'Leraren met diplomagegevens', 'Diploma’s', 'Gescreend', 'Leraren met lesgegevens'];
}

function cellen({ leraren, fte, inOpleiding, doelen, volledigheid }: Stand): Exportcel[] {
  const perDoel = INDICATOR_SLEUTELS.flatMap((sleutel): Exportcel[] => {
    const { bevestigd, opgegeven, noemer, nodig, nieuw } = doelen[sleutel];
    return [noemer, bevestigd, opgegeven, procent(bevestigd, noemer), procent(opgegeven, noemer), ...(noemer > 0 ? [nodig, nieuw] : [null, null])];
  });
  return [leraren, fte, inOpleiding, ...perDoel, volledigheid.metDiploma, volledigheid.diplomas, volledigheid.gescreend, volledigheid.metLessen];
}

function procent(deel: number, heel: number): number | null {
  const waarde = aandeel(deel, heel);
  return waarde === null ? null : eenDecimaal(waarde);
}
