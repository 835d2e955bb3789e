import 'server-only';
import { LEEG, samen, sql, type Sql } from '@/lib/db/sql';
import type { ToegangBereik } from '@/lib/toegang/toegang';

/** Where and when a screening looks: this board, this reach, this day. */
export interface Blik {
  bestuurId: string;
  bereik: ToegangBereik;
  vandaag: string;
  schooljaar: number;
}

/** Appointments that are active on the day and lie within reach; `a` is aanstelling. */
export function actieveAanstelling({ bestuurId, bereik, vandaag }: Blik): Sql {
  const delen = [sql`a."bestuurId" = ${bestuurId}`, sql`a.begin <= ${vandaag}::date`, sql`(a.einde IS NULL OR a.einde >= ${vandaag}::date)`];
  if (bereik.soort !== 'bestuur') delen.push(sql`(a."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR a."teamId" = ANY (${bereik.teamIds}::uuid[]))`);
  return samen(delen, ' AND ');
}

/** One row per person: the school of the largest active appointment, so that nobody stands in two queues. */
export function plekken(blik: Blik): Sql {
  return sql`
    SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId"
    FROM aanstelling a WHERE ${actieveAanstelling(blik)}
    ORDER BY a."medewerkerId", (a.categorie = 'OP') DESC, a.deeltijdfactor DESC, a.begin, a.id`;
}

/** Only masters, when asked for; `d` is diploma. */
export function opNiveau(niveau: 'alle' | 'masters'): Sql {
  return niveau === 'masters' ? sql` AND d.niveau IN ('hbo-master', 'wo-master', 'doctoraal', 'promotie')` : LEEG;
}
