import { cijferUit, isCijfercode, type Cijfer, type Cijfercode, type Cijfers } from './cijfers';
import type { Instrumentpagina, Rij } from './instrument';
import type { Grootte } from './verschil';

// An instrument with figures of the inventory beside its rows: tables 3 and 4, and the staff analysis.

/** A figure beside a row: as it is today (null: this person does not see the whole school), and as it was frozen. */
export interface Rijcijfer { code: Cijfercode; nu: Cijfer | null; vast: { cijfer: Cijfer; peildatum: string; door: string | null } | null }

export interface Cijferinstrument extends Instrumentpagina {
  /** Null for who does not see the whole school, or the whole board. */
  cijfers: Cijfers | null;
  /** Gaps of the rows of other instruments that ask for one (the other table). */
  elders: (Grootte | null)[];
}

/** The figures beside one row, in the order of the guide. */
export function cijfersBij({ cijfers, cijferstanden }: Pick<Cijferinstrument, 'cijfers' | 'cijferstanden'>, { vraagId, item }: Pick<Rij, 'vraagId' | 'item'>): Rijcijfer[] {
  return (item?.cijfers ?? []).filter(isCijfercode).map((code) => {
    const stand = cijferstanden.find((een) => een.vraagId === vraagId && een.code === code);
    const vast = stand ? cijferUit(stand.code, stand.waarde) : null;
    const nu = cijfers?.cijfers[code] ?? null;
    return { code, nu, vast: stand && vast ? { cijfer: vast, peildatum: stand.peildatum, door: stand.door } : null };
  });
}

/** What to reckon a gap with: the figure of today, or the frozen one for who does not see today's. */
export const rekencijfers = (bij: readonly Rijcijfer[]): Cijfer[] => bij.flatMap(({ nu, vast }) => nu ?? vast?.cijfer ?? []);
