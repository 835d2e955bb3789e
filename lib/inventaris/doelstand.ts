import { INDICATOREN, type Eenheid, type Indicator, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import { eenDecimaal, type Meting } from '@/lib/inventaris/meting';

/** Where a group stands against one goal, in persons or weighed (fte, hours). */
export interface Doelstand {
  /** The goal that applies here, in percents. */
  doel: number;
  bevestigd: number;
  opgegeven: number;
  noemer: number;
  /** Leraren in the denominator about whom no diploma is known. */
  onbekend: number;
  /** How many the goal asks for. */
  doelAantal: number;
  /** Confirmed ones that are missing; of those, how many lack only the proof and how many must be added. */
  nodig: number;
  bewijs: number;
  nieuw: number;
}

/** Confirmed counts towards the goal, which is that of the sector unless the board set another; a whole person is needed for a part of one. */
export function doelstand(meting: Meting, sleutel: IndicatorSleutel, eenheid: Eenheid, doel: number = INDICATOREN[sleutel].doel): Doelstand {
  const indicator: Indicator = INDICATOREN[sleutel];
  const tabel: Partial<Record<string, number>> = eenheid === 'personen' ? meting.personen : meting.gewogen;
  const van = (telling: string) => eenDecimaal(tabel[telling] ?? 0);
  const [bevestigd, opgegeven, noemer] = [van(indicator.tellerBevestigd), van(indicator.teller), van(indicator.noemer)];
  return { doel, bevestigd, opgegeven, noemer, onbekend: van(indicator.onbekend), ...afstandTot({ bevestigd, opgegeven, noemer }, doel, eenheid) };
}

/** How many a goal asks for, and how many are missing: those that lack only the proof, and those that must be added. */
export function afstandTot({ bevestigd, opgegeven, noemer }: Pick<Doelstand, 'bevestigd' | 'opgegeven' | 'noemer'>, doel: number, eenheid: Eenheid): Pick<Doelstand, 'doelAantal' | 'nodig' | 'bewijs' | 'nieuw'> {
  const doelAantal = naarBoven((noemer * doel) / 100, eenheid);
  const nodig = Math.max(0, eenDecimaal(doelAantal - bevestigd));
  const nieuw = Math.min(nodig, Math.max(0, eenDecimaal(doelAantal - opgegeven)));
  return { doelAantal, nodig, bewijs: eenDecimaal(nodig - nieuw), nieuw };
}

/** Percentage with all its decimals; null when there is nobody to divide by. */
export function aandeel(deel: number, heel: number): number | null {
  return heel > 0 ? (deel / heel) * 100 : null;
}

// Rounded on the ten-thousandth first: 0.8 x 95 is 76.00000000000001 and would ask for a 77th.
function naarBoven(waarde: number, eenheid: Eenheid): number {
  const zuiver = Math.round(waarde * 10_000) / 10_000;
  return eenheid === 'personen' ? Math.ceil(zuiver) : Math.ceil(Math.round(zuiver * 1_000) / 100) / 10;
}

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The one sentence per goal: "Nog 51 leraren: bij 25 ontbreekt alleen het bewijs, 26 moeten er echt bij komen." */
export function afstandInWoorden(stand: Doelstand, sleutel: IndicatorSleutel, eenheid: Eenheid): string {
  if (stand.noemer === 0) return sleutel === 'doel80' ? 'Geen leraren in vwo 4–6 bekend.' : 'Nog geen leraren.';
  if (stand.nodig === 0) return 'Gehaald, met bewijs.';
  const wat = `Nog ${hoeveel(stand.nodig, sleutel, eenheid)}`;
  const moeten = `${getal.format(stand.nieuw)} ${eenheid === 'personen' && stand.nieuw > 1 ? 'moeten er echt bij komen' : 'moet er echt bij komen'}`;
  const bij = eenheid === 'personen' ? 'bij' : 'voor';
  if (stand.nieuw === 0) return `${wat}: alleen het bewijs ontbreekt.`;
  if (stand.bewijs === 0) return stand.nodig === 1 ? `${wat}, die er echt bij moet komen.` : `${wat}, die er echt bij moeten komen.`;
  return `${wat}: ${bij} ${getal.format(stand.bewijs)} ontbreekt alleen het bewijs, ${moeten}.`;
}

function hoeveel(aantal: number, sleutel: IndicatorSleutel, eenheid: Eenheid): string {
  if (eenheid === 'personen') return aantal === 1 ? '1 leraar' : `${getal.format(aantal)} leraren`;
  return `${getal.format(aantal)} ${eenheidNaam(sleutel, eenheid, aantal)}`;
}

/** 'leraren', 'fte' or 'lesuren'. */
export function eenheidNaam(sleutel: IndicatorSleutel, eenheid: Eenheid, aantal = 2): string {
  if (eenheid === 'personen') return aantal === 1 ? 'leraar' : 'leraren';
  if (INDICATOREN[sleutel].weging === 'fte') return 'fte';
  return aantal === 1 ? 'lesuur' : 'lesuren';
}
