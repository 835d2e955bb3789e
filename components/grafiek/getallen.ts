const geheel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tiende = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const kort = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Share in percent between 0 and 100; null when there is nothing to divide by. */
export function aandeel(deel: number, heel: number): number | null {
  if (!Number.isFinite(deel) || !Number.isFinite(heel) || heel <= 0) return null;
  return Math.min(100, Math.max(0, (deel / heel) * 100));
}

/** "37,9%" or, with 0 decimals, "38%". */
export function procent(waarde: number, decimalen: 0 | 1 = 1): string {
  return `${(decimalen === 0 ? geheel : tiende).format(waarde)}%`;
}

/** "420", "1.204" or "312,4": persons stay whole, fte gets one digit. */
export function aantal(waarde: number): string {
  return kort.format(waarde);
}

/** Coordinate in percent for SVG, short enough to keep the page small. */
export function plek(waarde: number): string {
  return `${Math.round(waarde * 100) / 100}%`;
}

export interface Doelstand {
  /** Proof was seen. */
  bevestigd: number;
  /** All achieved, including the confirmed. */
  opgegeven: number;
  /** Everyone who counts. */
  noemer: number;
  /** What is missing and who is counted; computed from the rest when absent. */
  nodig?: number;
  nieuw?: number;
}

export interface Afstand {
  /** How many the goal asks for. */
  doelAantal: number;
  /** How many confirmed are missing. */
  nodig: number;
  /** Of which must be added; for the others only the proof is missing. */
  nieuw: number;
  bewijs: number;
}

/** Distance to a goal in people (whole) or fte (one digit). */
export function afstand({ bevestigd, opgegeven, noemer, nodig, nieuw }: Doelstand, doel: number, inFte = false): Afstand {
  // 0.8 × 95 is 76.00000000000001 in floating point, which would ask for a 77th teacher.
  const ruw = Math.round(noemer * doel * 1000) / 100_000;
  const doelAantal = inFte ? Math.ceil(ruw * 10) / 10 : Math.ceil(ruw);
  const mist = Math.max(0, nodig ?? rond(doelAantal - bevestigd));
  const erbij = Math.min(mist, Math.max(0, nieuw ?? rond(doelAantal - Math.max(opgegeven, bevestigd))));
  return { doelAantal, nodig: mist, nieuw: erbij, bewijs: rond(mist - erbij) };
}

function rond(waarde: number): number {
  return Math.round(waarde * 10) / 10;
}
