import 'server-only';
import type { Toegang } from '@/lib/toegang/toegang';
import { afgeschermd, cijferUit } from '../../cijfers';
import type { Cijferstand } from '../../instrument';
import { cijferbereik } from './cijfers-lezen';

/** Frozen figures for this person: who does not see the whole school reads no lines about a handful of people. Unknown forms are left out. */
export function standenVoor(toegang: Toegang, schoolId: string | null, standen: readonly Cijferstand[]): Cijferstand[] {
  const heel = cijferbereik(toegang, schoolId) !== null;
  return standen.flatMap((stand) => {
    const cijfer = cijferUit(stand.code, stand.waarde);
    return cijfer ? [{ ...stand, waarde: (heel ? cijfer : afgeschermd(cijfer)).regels }] : [];
  });
}
