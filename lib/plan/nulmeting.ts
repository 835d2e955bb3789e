import { dagenTussen } from '@/lib/dates';
import type { LopendeActiviteit } from './voortgang';

// The agreed plan against how it went. The baseline is the first version that was adopted: later versions do not move it.

export interface NulActiviteit { id: string; naam: string; begin: string | null; einde: string | null; uren: number | null; kosten: number | null }

/** One activity beside what was agreed of it at first. `nul` is null for one that came later, `nu` for one that was dropped. */
export interface Nulregel {
  id: string;
  naam: string;
  nul: NulActiviteit | null;
  nu: LopendeActiviteit | null;
  /** Days later than first agreed; below 0 is earlier; null when a day is missing. */
  dagenLater: number | null;
  /** Is the end a fact (done), what is expected, or what was agreed? */
  eindeIs: 'feit' | 'verwacht' | 'afspraak' | null;
  einde: string | null;
}

/** All activities of the baseline and of the plan as it holds now, in the order of now; dropped ones last. */
export function naastNulmeting(nul: readonly NulActiviteit[], nu: readonly LopendeActiviteit[]): Nulregel[] {
  const eerste = new Map(nul.map((een) => [een.id, een]));
  const gebleven = new Set(nu.map(({ id }) => id));
  return [
    ...nu.map((activiteit) => regelVan(activiteit, eerste.get(activiteit.id) ?? null)),
    ...nul.filter(({ id }) => !gebleven.has(id)).map((een): Nulregel => ({ id: een.id, naam: een.naam, nul: een, nu: null, dagenLater: null, eindeIs: null, einde: null })),
  ];
}

function regelVan(nu: LopendeActiviteit, nul: NulActiviteit | null): Nulregel {
  const { klaarOp, verwachtEinde } = nu.nu;
  const einde = klaarOp ?? verwachtEinde ?? nu.einde;
  const later = einde === null || nul?.einde == null ? null : dagenTussen(nul.einde, einde);
  return { id: nu.id, naam: nu.naam, nul, nu, einde, dagenLater: later, eindeIs: einde === null ? null : klaarOp !== null ? 'feit' : verwachtEinde !== null ? 'verwacht' : 'afspraak' };
}

/** '3 dagen later', '2 weken eerder', 'op de dag'; weeks from 21 days on. */
export function laterInWoorden(dagen: number): string {
  if (dagen === 0) return 'op tijd';
  const aantal = Math.abs(dagen);
  const hoeveel = aantal >= 21 ? `${Math.round(aantal / 7)} weken` : aantal === 1 ? '1 dag' : `${aantal} dagen`;
  return `${hoeveel} ${dagen > 0 ? 'later' : 'eerder'}`;
}
