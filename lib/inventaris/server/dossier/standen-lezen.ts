import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, vast } from '@/lib/db/sql';
import { FEITKOLOMMEN, type Feittabel } from '../feiten';

/** One state of a fact as the database keeps it: columns by name (days 'yyyy-mm-dd'), known from `bekendSinds` up to `bekendTot`. */
export type Feitrij = Record<string, string | number | null> & { id: string };
export interface Standrij {
  tabel: Feittabel;
  bekendSinds: Date;
  bekendTot: Date | null;
  door: string | null;
  rij: Feitrij;
}

const TABELLEN = ['medewerker', 'aanstelling', 'bevoegdheid', 'diploma', 'opleidingstraject', 'vertrek'] as const satisfies readonly Feittabel[];
/** Columns that the programme keeps, which say nothing about the person. */
const ZONDER = ['bestuurId', 'medewerkerId', 'zoektekst', 'sorteernaam', 'schoolIds', 'teamIds', 'gescreendOp', 'uitkomst', 'versie', 'createdAt', 'bekendSinds'];

/** Inside: every state, now and before, of all facts of one person but the lessons. One statement. */
export function standenLezen(db: Db, bestuurId: string, medewerkerId: string): Promise<Standrij[]> {
  const delen = TABELLEN.flatMap((tabel) => [deel(tabel, false), deel(tabel, true)]);
  const alle = delen.reduce((links, rechts) => `${links} UNION ALL ${rechts}`);
  return rijen(db, sql`
    WITH wie AS (SELECT ${bestuurId}::uuid AS bestuur, ${medewerkerId}::uuid AS mens)
    SELECT s.tabel, s."bekendSinds", s."bekendTot", g.naam AS door, s.rij FROM (${vast(alle)}) s LEFT JOIN gebruiker g ON g.id = s.wie
    ORDER BY s.tabel, s."bekendSinds"`);
}

function deel(tabel: Feittabel, historie: boolean): string {
  const kolommen = (FEITKOLOMMEN[tabel] as readonly string[]).filter((naam) => !ZONDER.includes(naam)).map((naam) => `'${naam}', f."${naam}"`).join(', ');
  const namen = tabel === 'aanstelling' ? `, 'school', (SELECT s.naam FROM school s WHERE s."bestuurId" = f."bestuurId" AND s.id = f."schoolId"), 'team', (SELECT t.naam FROM team t WHERE t."bestuurId" = f."bestuurId" AND t.id = f."teamId")` : '';
  const [tot, wie] = historie ? ['f."bekendTot"', 'f."beeindigdDoor"'] : ['NULL::timestamptz', 'NULL::uuid'];
  const sleutel = tabel === 'medewerker' ? 'id' : '"medewerkerId"';
  return `SELECT '${tabel}' AS tabel, f."bekendSinds", ${tot} AS "bekendTot", ${wie} AS wie, jsonb_build_object(${kolommen}${namen}) AS rij FROM ${historie ? `${tabel}_historie` : tabel} f, wie w WHERE f."bestuurId" = w.bestuur AND f.${sleutel} = w.mens`;
}
