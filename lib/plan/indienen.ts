import { datumInWoorden } from '@/lib/dates';
import { kringMet } from './kringen';
import type { Planinhoud } from './planinhoud';

// What stands in the way of submitting a plan: only what would make the version worthless. The rest is shown, not forced. Pure.

/** What has to be put right first; `activiteitId`: where, null for the plan itself. */
export interface Bezwaar { soort: 'leeg' | 'periode' | 'kring' | 'eigenaar-weg'; tekst: string; activiteitId: string | null }

/** @param weg ids of owners who do not work here any more */
export function indienbezwaren(inhoud: Planinhoud, weg: ReadonlySet<string>): Bezwaar[] {
  const { activiteiten, begin, einde } = inhoud;
  const bezwaren: Bezwaar[] = [];
  if (activiteiten.length === 0) bezwaren.push({ soort: 'leeg', activiteitId: null, tekst: 'Er staat nog geen activiteit in het plan. Voeg er minstens één toe.' });
  if (einde < begin) bezwaren.push({ soort: 'periode', activiteitId: null, tekst: `Het plan eindigt op ${datumInWoorden(einde)}, en dat is voor het begint. Kies een latere dag.` });
  for (const { id, naam, begin: van, einde: tot, eigenaarId, eigenaar } of activiteiten) {
    if (van !== null && tot !== null && tot < van) bezwaren.push({ soort: 'periode', activiteitId: id, tekst: `“${naam}” eindigt op ${datumInWoorden(tot)}, en dat is voor het begint. Kies een latere dag.` });
    if (eigenaarId !== null && weg.has(eigenaarId)) bezwaren.push({ soort: 'eigenaar-weg', activiteitId: id, tekst: `“${naam}” is van ${eigenaar ?? 'een collega'}, die hier niet meer werkt. Kies een andere eigenaar.` });
  }
  return [...bezwaren, ...kringen(inhoud)];
}

/** Each circle once: its first activity in the plan tells it. */
function kringen({ activiteiten }: Planinhoud): Bezwaar[] {
  const verteld = new Set<string>();
  return activiteiten.flatMap(({ id, na }): Bezwaar[] => {
    if (verteld.has(id)) return [];
    const kring = kringMet(activiteiten, id, na);
    if (!kring) return [];
    for (const een of activiteiten) if (kring.includes(een.naam)) verteld.add(een.id);
    return [{ soort: 'kring', activiteitId: id, tekst: `Deze activiteiten wachten op elkaar: ${kring.map((naam) => `“${naam}”`).join(', die wacht op ')}. Haal een van deze weg.` }];
  });
}
