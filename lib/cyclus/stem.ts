import type { Rol, RolMetBereik, Toegang } from '@/lib/toegang/toegang';
import { STEMMEN, type Stem } from './antwoord';

// Several voices on one question: the school answers together, HR and the board may say their own beside it. Nobody speaks
// for another.

/** The one table of who writes which voice. The board speaks for "the school" only in a cycle of the whole board. */
const STEMROLLEN: Record<Stem, { rollen: readonly Rol[]; bestuursbreed?: readonly Rol[] }> = {
  school: { rollen: ['schoolleider', 'teamleider', 'hr'], bestuursbreed: ['bestuurder'] },
  hr: { rollen: ['hr'] },
  bestuur: { rollen: ['bestuurder'] },
};

/** Where a voice may be written: in cycles of every school, of these schools, and (without a school) of the whole board. */
export interface Stembereik { overal: boolean; schoolIds: string[]; bestuursbreed: boolean }

type Wie = Pick<Toegang, 'rollen'>;
const gaatOver = ({ bereik }: RolMetBereik) => bereik === 'bestuur' || bereik === 'team';

/** How far somebody may write a voice. A team sees only what was assigned, so for a teamleider the wall decides where. */
export function stembereik({ rollen }: Wie, stem: Stem): Stembereik {
  const regel = STEMROLLEN[stem];
  const dragend = rollen.filter(({ rol }) => regel.rollen.includes(rol));
  return {
    overal: dragend.some(gaatOver),
    schoolIds: [...new Set(dragend.filter(({ bereik }) => bereik === 'school').flatMap(({ schoolIds }) => schoolIds))],
    bestuursbreed: dragend.length > 0 || rollen.some(({ rol }) => regel.bestuursbreed?.includes(rol)),
  };
}

/** May this person write this voice in a cycle of this school (null: of the whole board)? */
export function magStem(wie: Wie, stem: Stem, schoolId: string | null): boolean {
  const bereik = stembereik(wie, stem);
  return schoolId === null ? bereik.bestuursbreed : bereik.overal || bereik.schoolIds.includes(schoolId);
}

/** The voices that this person may write here; the first is the one to start with. */
export function eigenStemmen(wie: Wie, schoolId: string | null): Stem[] {
  return STEMMEN.filter((stem) => magStem(wie, stem, schoolId));
}
