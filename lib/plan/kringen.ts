import type { ActiviteitInhoud } from './planinhoud';

/**
 * The circle that would come about when an activity waits for these others, as names from itself back to itself; null
 * when there is none. "Planning maken → Mentoren kiezen → Planning maken".
 */
export function kringMet(activiteiten: readonly Pick<ActiviteitInhoud, 'id' | 'naam' | 'na'>[], id: string, na: readonly string[]): string[] | null {
  const per = new Map(activiteiten.map((een) => [een.id, een]));
  const wachtOp = (een: string) => (een === id ? na : (per.get(een)?.na ?? []));
  const gezien = new Set<string>();
  // Depth first, by hand: a plan of a thousand in one row must not fill the stack.
  const pad: { id: string; rest: string[] }[] = [{ id, rest: [...wachtOp(id)] }];
  for (let hier = pad.at(-1); hier; hier = pad.at(-1)) {
    const volgende = hier.rest.shift();
    if (volgende === undefined) pad.pop();
    else if (volgende === id) return [...pad.map((een) => een.id), id].map((een) => per.get(een)?.naam ?? '');
    else if (!gezien.has(volgende)) {
      gezien.add(volgende);
      pad.push({ id: volgende, rest: [...wachtOp(volgende)] });
    }
  }
  return null;
}

/** In a sentence at the field. */
export const kringzin = (kring: readonly string[]): string => `Dan wachten activiteiten op elkaar: ${kring.map((naam) => `“${naam}”`).join(', die wacht op ')}. Haal een van deze weg.`;
