import type { ActiviteitBijwerken } from './uitvoering.schema';
import type { LopendeActiviteit, Stand, Uitvoering } from './voortgang';

// What an update makes of how an activity stood. Browser-safe.

type Invoer = Partial<Pick<ActiviteitBijwerken, 'stand' | 'voortgang' | 'klaarOp' | 'uren' | 'kosten' | 'verwachtEinde'>>;

/**
 * How the activity stands after the update. State and progress go together: done is 100, not begun is 0. Who only says
 * "busy" of something that was done goes back to the last progress before that.
 * @param eerder the last recorded progress below 100; null when there is none
 */
export function naBijwerken(nu: Uitvoering, invoer: Invoer, vandaag: string, eerder: number | null = null): Omit<Uitvoering, 'versie' | 'gewijzigdOp'> {
  const { stand, voortgang } = standEnVoortgang(nu, invoer, eerder);
  return {
    stand, voortgang,
    klaarOp: stand === 'klaar' ? (invoer.klaarOp ?? nu.klaarOp ?? vandaag) : null,
    uren: invoer.uren === undefined ? nu.uren : invoer.uren,
    kosten: invoer.kosten === undefined ? nu.kosten : invoer.kosten,
    verwachtEinde: invoer.verwachtEinde === undefined ? nu.verwachtEinde : invoer.verwachtEinde,
  };
}

function standEnVoortgang(nu: Uitvoering, { stand, voortgang }: Invoer, eerder: number | null): { stand: Stand; voortgang: number } {
  if (stand === 'klaar' || stand === undefined && voortgang === 100) return { stand: 'klaar', voortgang: 100 };
  if (stand === 'open' || stand === undefined && voortgang === 0) return { stand: 'open', voortgang: 0 };
  if (stand === 'bezig' || voortgang !== undefined) return { stand: 'bezig', voortgang: Math.min(99, voortgang ?? (nu.voortgang < 100 ? nu.voortgang : eerder ?? 0)) };
  return { stand: nu.stand, voortgang: nu.voortgang };
}

/** The day on which it is now thought to end: what was said last, else what was agreed. */
export function verwachtVan({ einde, nu }: Pick<LopendeActiviteit, 'einde' | 'nu'>): string | null {
  return nu.verwachtEinde ?? einde;
}

/** Does the update move the end? Then the reason is asked, and kept as an adjustment. */
export function verschuift(activiteit: Pick<LopendeActiviteit, 'einde' | 'nu'>, verwachtEinde: string | null | undefined): boolean {
  return verwachtEinde !== undefined && (verwachtEinde ?? activiteit.einde) !== verwachtVan(activiteit);
}
