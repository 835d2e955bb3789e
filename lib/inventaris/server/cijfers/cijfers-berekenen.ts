import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Dag } from '@/lib/inventaris/peildatum';
import type { ToegangBereik } from '@/lib/toegang/toegang';
import { bewijs, lessen, lopendeAanstelling, tellingen, vast, VOLLEDIGHEID } from './grondslag';
import { alsMeting, legeMeting, type Meting, type Metingrij } from './meting';

/** Per school, or per team for who leads teams only. */
export type Groepering = 'school' | 'team';

export interface Cijfers {
  totaal: Meting;
  groepen: Map<string, Meting>;
}

export function groeperingVoor(bereik: ToegangBereik): Groepering {
  return bereik.soort === 'team' ? 'team' : 'school';
}

/**
 * Every figure of the registry on one day: per group and for everybody within reach together, in one statement.
 * A leraar at two schools counts at each of them and once in the total.
 */
export async function cijfersBerekenen(db: Db, bereik: ToegangBereik, peildatum: Dag): Promise<Cijfers> {
  const metingen = (await rijen<Metingrij>(db, cijfersVraag(bereik, peildatum))).map(alsMeting);
  return {
    totaal: metingen.find((meting) => meting.groep === null) ?? legeMeting(null),
    groepen: new Map(metingen.flatMap((meting) => (meting.groep === null ? [] : [[meting.groep, meting]]))),
  };
}

/** The statement by itself, for the measurement beside bare pg. */
export function cijfersVraag(bereik: ToegangBereik, peildatum: Dag): Sql {
  return sql`
    WITH plek AS (
      SELECT a.${vast(groeperingVoor(bereik) === 'team' ? '"teamId"' : '"schoolId"')} AS groep, a."schoolId", a."medewerkerId",
        sum(a.deeltijdfactor) AS fte, max(a."createdAt") AS bijgewerkt
      FROM aanstelling a WHERE ${lopendeAanstelling(peildatum, bereik)}
      GROUP BY 1, 2, 3
    ), bewijs AS (${bewijs(peildatum)}
    ), les AS (${lessen(peildatum, bereik)}
    ), rij AS (
      SELECT p.groep, p."medewerkerId", p.fte, l.vwo, greatest(p.bijgewerkt, l.bijgewerkt) AS bijgewerkt
      FROM plek p LEFT JOIN les l ON l."medewerkerId" = p."medewerkerId" AND l."schoolId" = p."schoolId"
      UNION ALL
      SELECT NULL, p."medewerkerId", p.fte, l.vwo, greatest(p.bijgewerkt, l.bijgewerkt)
      FROM (SELECT "medewerkerId", sum(fte) AS fte, max(bijgewerkt) AS bijgewerkt FROM plek GROUP BY 1) p
      LEFT JOIN (SELECT "medewerkerId", sum(vwo) AS vwo, max(bijgewerkt) AS bijgewerkt FROM les GROUP BY 1) l ON l."medewerkerId" = p."medewerkerId"
    )
    SELECT r.groep, ${tellingen()}, ${VOLLEDIGHEID}
    FROM rij r LEFT JOIN bewijs b ON b."medewerkerId" = r."medewerkerId"
    GROUP BY r.groep`;
}
