import 'server-only';
import { LEEG, samen, sql, type Sql } from '@/lib/db/sql';
import type { ToegangBereik } from '@/lib/toegang/toegang';
import { isMasterSql } from '../masterniveaus-sql';

/** Where, when and by whom a screening looks: this board, this reach, this day, this person. */
export interface Blik {
  bestuurId: string;
  gebruikerId: string;
  bereik: ToegangBereik;
  vandaag: string;
  schooljaar: number;
}

/** Appointments that are active on the day and lie within reach; `a` is aanstelling. */
export function actieveAanstelling({ bestuurId, bereik, vandaag }: Pick<Blik, 'bestuurId' | 'bereik' | 'vandaag'>): Sql {
  const delen = [sql`a."bestuurId" = ${bestuurId}`, sql`a.begin <= ${vandaag}::date`, sql`(a.einde IS NULL OR a.einde >= ${vandaag}::date)`];
  if (bereik.soort !== 'bestuur') delen.push(sql`(a."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR a."teamId" = ANY (${bereik.teamIds}::uuid[]))`);
  return samen(delen, ' AND ');
}

interface Plekkeuze {
  /** Only teachers of these schools, placed at the largest appointment among them. */
  scholen?: readonly string[];
  medewerkerId?: string;
}

/** One row per person: the school of the largest active appointment, so that nobody stands in two queues. */
export function plekken(blik: Blik, { scholen, medewerkerId }: Plekkeuze = {}): Sql {
  const bij = scholen === undefined ? LEEG : sql` AND a.categorie = 'OP' AND a."schoolId" = ANY (${[...scholen]}::uuid[])`;
  return sql`
    SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId"
    FROM aanstelling a WHERE ${actieveAanstelling(blik)}${bij}${medewerkerId === undefined ? LEEG : sql` AND a."medewerkerId" = ${medewerkerId}`}
    ORDER BY a."medewerkerId", (a.categorie = 'OP') DESC, a.deeltijdfactor DESC, a.begin, a.id`;
}

/** Only what counts as a master at this board, when asked for; `d` is diploma. */
export function opNiveau({ bestuurId }: Pick<Blik, 'bestuurId'>, niveau: 'alle' | 'masters'): Sql {
  return niveau === 'masters' ? sql` AND ${isMasterSql(bestuurId)}` : LEEG;
}

/** First moment of a day in the Netherlands. */
export function beginVan(dag: string): Sql {
  return sql`(${dag}::timestamp AT TIME ZONE 'Europe/Amsterdam')`;
}
