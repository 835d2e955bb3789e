import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Stem } from '../antwoord';
import { stembereik } from '../stem';

/** Whether this person may write this voice in the cycle of the row `c`; part of the statement that saves, so that nothing stands between. */
export function stemMag(toegang: Pick<Toegang, 'rollen'>, stem: Stem): Sql {
  const { overal, schoolIds, bestuursbreed } = stembereik(toegang, stem);
  return sql`(CASE WHEN c."schoolId" IS NULL THEN ${bestuursbreed}::boolean ELSE ${overal}::boolean OR c."schoolId" = ANY (${schoolIds}::uuid[]) END)`;
}
