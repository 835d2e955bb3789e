/** Types of education as people write them. */
export const onderwijsNamen: Record<string, string> = { pro: 'praktijkonderwijs', vmbo: 'vmbo', havo: 'havo', vwo: 'vwo', vso: 'vso', isk: 'isk' };

/** "havo, vwo" in the fixed order of the types. */
export function onderwijsInWoorden(soorten: readonly string[]): string {
  return Object.entries(onderwijsNamen).flatMap(([soort, naam]) => (soorten.includes(soort) ? [naam] : [])).join(', ');
}
