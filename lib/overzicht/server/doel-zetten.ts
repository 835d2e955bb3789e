import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Doel } from '../doel.schema';

/** Sentence for a place and year that have a goal already. */
export const AL_EEN_DOEL = 'Hiervoor staat al een doel vanaf dit jaar. Wijzig dat doel in de lijst.';

/**
 * Sets a goal for the board, a school or a section from a year on.
 * @throws Weigering 'ongeldig' when there is one for that place and year, 'niet-gevonden' for a foreign school or section.
 */
export async function doelZetten(toegang: Toegang, { indicator, plek, jaar, waarde, toelichting }: Doel): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'doelen:zetten', async (db) => {
    const [nieuw] = await dubbelGeweigerd(rijen<{ id: string }>(db, sql`
      INSERT INTO doelwaarde (indicator, "schoolId", "sectieId", jaar, waarde, toelichting)
      SELECT ${indicator}, p.school, p.sectie, ${jaar}::int, ${waarde}::numeric, ${toelichting} FROM (${plekVraag(toegang.bestuur.id, plek)}) p (school, sectie) RETURNING id`), 'jaar', AL_EEN_DOEL);
    if (!nieuw) throw nietGevonden();
    await vastleggen(db, { handeling: 'doel-zetten', onderwerpSoort: 'doelwaarde', onderwerpId: nieuw.id, gegevens: { indicator, ...plek, jaar, waarde } });
    return nieuw;
  });
}

function plekVraag(bestuurId: string, plek: Doel['plek']): Sql {
  if (plek.soort === 'bestuur') return sql`SELECT NULL::uuid, NULL::uuid`;
  if (plek.soort === 'school') return sql`SELECT id, NULL::uuid FROM school WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${plek.id}::uuid`;
  return sql`SELECT "schoolId", id FROM sectie WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${plek.id}::uuid`;
}
