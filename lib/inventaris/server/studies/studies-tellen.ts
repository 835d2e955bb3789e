import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import type { NaUitkomst, Trajectstatus } from '../../studie';
import { alsLeraar, loopt } from '../cijfers/grondslag';
import { masterniveausSql } from '../masterniveaus-sql';
import { studieLoopt } from '../studie-sql';

export interface Studietelling {
  /** Leraren with a study for a master, by where it stands. */
  perStatus: { status: Trajectstatus; aantal: number }[];
  /** Leraren who finished one, by what came of the role that was agreed. */
  naUitkomst: { uitkomst: NaUitkomst; aantal: number }[];
  /** Studies of any level that run on the day; `metAfspraak`: a role, scale or hours afterwards were agreed. */
  opleidingen: { programma: string; aantal: number; metAfspraak: number }[];
}

/** A running study with who it is of, for who may see persons. */
export interface LopendeStudie { medewerkerId: string; naam: string; programma: string; instelling: string; naRol: string; verwachtEinde: string | null }

const AFSPRAAK = sql`(t."naRol" <> '' OR t."naSchaal" <> '' OR t."naUren" IS NOT NULL)`;

function vanLeraren(bereik: Reikwijdte, peildatum: string): Sql {
  return sql`FROM opleidingstraject t WHERE t."bestuurId" = ${bereik.bestuurId}::uuid
    AND t."medewerkerId" IN (SELECT a."medewerkerId" FROM aanstelling a WHERE ${alsLeraar(bereik)} AND ${loopt(peildatum)})`;
}

/** Inside: studies of the leraren within reach on the day, in counts of persons. */
export async function studiesTellen(db: Db, bereik: Reikwijdte, peildatum: string): Promise<Studietelling> {
  const bron = vanLeraren(bereik, peildatum);
  const master = sql`t.niveau = ANY (${masterniveausSql(bereik.bestuurId)})`;
  const [perStatus, naUitkomst, opleidingen] = await Promise.all([
    rijen<Studietelling['perStatus'][number]>(db, sql`SELECT t.status, count(DISTINCT t."medewerkerId")::int AS aantal ${bron} AND ${master} GROUP BY t.status ORDER BY t.status`),
    rijen<Studietelling['naUitkomst'][number]>(db, sql`SELECT t."naUitkomst" AS uitkomst, count(DISTINCT t."medewerkerId")::int AS aantal ${bron} AND ${master} AND t.status = 'afgerond' GROUP BY t."naUitkomst"`),
    rijen<Studietelling['opleidingen'][number]>(db, sql`SELECT t.programma, count(DISTINCT t."medewerkerId")::int AS aantal, count(DISTINCT t."medewerkerId") FILTER (WHERE ${AFSPRAAK})::int AS "metAfspraak" ${bron} AND ${studieLoopt(peildatum)} GROUP BY t.programma ORDER BY 2 DESC, t.programma LIMIT 60`),
  ]);
  return { perStatus, naUitkomst, opleidingen };
}

/** Inside: who runs which study within reach, by name. Only behind the right 'inventaris:lezen'. */
export function lopendeStudies(db: Db, bereik: Reikwijdte, peildatum: string): Promise<LopendeStudie[]> {
  return rijen<LopendeStudie>(db, sql`
    SELECT t."medewerkerId", concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, t.programma, t.instelling, t."naRol", t."verwachtEinde"
    FROM opleidingstraject t JOIN medewerker m ON m."bestuurId" = t."bestuurId" AND m.id = t."medewerkerId"
    WHERE t.id IN (SELECT t.id ${vanLeraren(bereik, peildatum)} AND ${studieLoopt(peildatum)}) ORDER BY t.programma, m.sorteernaam, t.id LIMIT 200`);
}
