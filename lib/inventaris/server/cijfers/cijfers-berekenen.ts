import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { alsMeting, legeMeting, type Meting, type Metingrij } from '@/lib/inventaris/meting';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { meting } from './grondslag';
import { lerarenRijen } from './leraren-rijen';

export interface Cijfers {
  totaal: Meting;
  /** By school, or by team for who leads teams only. */
  groepen: Map<string, Meting>;
}

/**
 * Every figure of the registry on one day, as known on one moment: per group and for everybody within reach together, in one statement.
 * A leraar at two schools counts at each of them and once in the total.
 */
export async function cijfersBerekenen(db: Db, bereik: Reikwijdte, punt: Meetpunt): Promise<Cijfers> {
  const uitkomst = await rijen<Metingrij & { alles: boolean }>(db, cijfersVraag(bereik, punt));
  const totaal = uitkomst.find((rij) => rij.alles);
  return {
    totaal: totaal ? { ...alsMeting(totaal), groep: null } : legeMeting(null),
    groepen: new Map(uitkomst.flatMap((rij) => (rij.alles || rij.groep === null ? [] : [[rij.groep, alsMeting(rij)]]))),
  };
}

/** The statement by itself, for the measurement beside bare pg. */
export function cijfersVraag(bereik: Reikwijdte, punt: Meetpunt): Sql {
  return sql`
    SELECT r.alles, r.groep, ${meting()}
    FROM (${lerarenRijen(bereik, punt)}) r
    GROUP BY r.alles, r.groep`;
}
