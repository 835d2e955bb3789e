import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { INDICATOREN, INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Standaarddoelen } from '../doel.schema';

/** Sets 50% and 80% for the whole board from a year on; a goal that is there already for that year stays. */
export async function standaarddoelenZetten(toegang: Toegang, { jaar }: Standaarddoelen): Promise<{ gezet: number }> {
  return binnenBestuur(toegang, 'doelen:zetten', async (db) => {
    const gezet = await rijen<{ id: string; indicator: string; waarde: number }>(db, sql`
      INSERT INTO doelwaarde (indicator, jaar, waarde, toelichting)
      SELECT s.indicator, ${jaar}::int, s.waarde, 'Het doel van de sector' FROM unnest(${[...INDICATOR_SLEUTELS]}::text[], ${INDICATOR_SLEUTELS.map((sleutel) => INDICATOREN[sleutel].doel)}::numeric[]) AS s (indicator, waarde)
      ON CONFLICT DO NOTHING RETURNING id, indicator, waarde`);
    for (const { id, indicator, waarde } of gezet) {
      await vastleggen(db, { handeling: 'doel-zetten', onderwerpSoort: 'doelwaarde', onderwerpId: id, gegevens: { indicator, soort: 'bestuur', jaar, waarde } });
    }
    return { gezet: gezet.length };
  });
}
