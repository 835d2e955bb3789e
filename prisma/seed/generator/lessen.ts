import type { LeraarOntwerp, Les } from './ontwerp';
import type { LesinzetRij } from './rijen';
import type { Toeval } from './toeval';
import { leerjaren, vakgewicht } from './vakverdeling';

/** Last year's lessons: the same teacher, often a class lower; only who was there already. */
function vorigJaar(toeval: Toeval, { lessen }: LeraarOntwerp): Les[] {
  const uit: Les[] = [];
  for (const les of lessen) {
    const { onder, boven } = leerjaren[les.soort];
    const jaren = boven.includes(les.leerjaar) ? boven : onder;
    const leerjaar = toeval.kans(0.7) ? les.leerjaar : toeval.kies(jaren);
    const zelfde = uit.find((ander) => ander.soort === les.soort && ander.leerjaar === leerjaar);
    if (zelfde) zelfde.uren += les.uren;
    else uit.push({ ...les, leerjaar });
  }
  return uit;
}

/** Lesson rows of school years 2025 and 2026 for these teachers. */
export function lesrijen(toeval: Toeval, leraren: readonly LeraarOntwerp[]): LesinzetRij[] {
  const rijen: LesinzetRij[] = [];
  for (const leraar of leraren) {
    const { id, school, vak } = leraar;
    const voegToe = (schooljaar: number, lessen: readonly Les[]) => {
      for (const { soort, leerjaar, uren } of lessen) {
        rijen.push({ id: toeval.uuid(), medewerkerId: id, schoolId: school.rij.id, sectieId: school.secties.get(vak) ?? null, schooljaar, vak: vakgewicht(vak).label, vakCode: vak, onderwijssoort: soort, leerjaar, uren });
      }
    };
    if (leraar.begin < '2026-07-31') voegToe(2025, vorigJaar(toeval, leraar));
    if (leraar.einde !== '2026-07-31') voegToe(2026, leraar.lessen);
  }
  return rijen;
}
