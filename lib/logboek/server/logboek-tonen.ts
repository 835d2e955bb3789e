import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, samen, sql, type Sql } from '@/lib/db/sql';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { LOGREGELS_PER_PAGINA, type LogboekFilter } from '../logboek-filter.schema';
import { ketenControleren, verzegelen, type Controle } from './zegel';

export interface LogboekWeergaveRegel {
  id: number;
  moment: Date;
  /** Null for the host's command line. */
  wie: string | null;
  handeling: string;
  onderwerpSoort: string;
  onderwerpId: string | null;
  /** Name of the person or school that the line is about, when it can still be found. */
  onderwerp: string | null;
  gegevens: Record<string, unknown>;
}

export interface LogboekWeergave {
  regels: LogboekWeergaveRegel[];
  totaal: number;
  handelingen: string[];
  mensen: { id: string; naam: string }[];
  controle: Controle;
}

/** One page of the log of this board, newest first, with the outcome of a check of the whole hash chain. */
export async function logboekTonen(toegang: Toegang, filter: LogboekFilter): Promise<LogboekWeergave> {
  // So that the check below covers what was written a moment ago.
  if (kan(toegang, 'logboek:lezen')) await verzegelen(toegang.bestuur.id);
  return binnenBestuur(toegang, 'logboek:lezen', async (db) => {
    const waar = voorwaarden(toegang, filter);
    const [regels, [tel], handelingen, mensen] = await Promise.all([
      rijen<LogboekWeergaveRegel>(db, sql`
        SELECT r.id, r.moment, g.naam AS wie, r.handeling, r."onderwerpSoort", r."onderwerpId", r.gegevens,
          CASE r."onderwerpSoort"
            WHEN 'medewerker' THEN (SELECT concat_ws(' ', m.roepnaam, NULLIF(m.voorvoegsel, ''), m.achternaam) FROM medewerker m WHERE m.id = r."onderwerpId")
            WHEN 'diploma' THEN (SELECT concat_ws(' ', m.roepnaam, NULLIF(m.voorvoegsel, ''), m.achternaam) || ', ' || d.richting
              FROM diploma d JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId" WHERE d.id = r."onderwerpId")
            WHEN 'school' THEN (SELECT s.naam FROM school s WHERE s.id = r."onderwerpId")
            WHEN 'lidmaatschap' THEN (SELECT gl.naam FROM lidmaatschap l JOIN gebruiker gl ON gl.id = l."gebruikerId" WHERE l.id = r."onderwerpId")
            WHEN 'import' THEN (SELECT i.bestandsnaam FROM import i WHERE i.id = r."onderwerpId")
          END AS onderwerp
        FROM logregel r LEFT JOIN gebruiker g ON g.id = r."gebruikerId"
        WHERE ${waar} ORDER BY r.id DESC
        LIMIT ${LOGREGELS_PER_PAGINA} OFFSET ${(filter.pagina - 1) * LOGREGELS_PER_PAGINA}`),
      rijen<{ totaal: number }>(db, sql`SELECT count(*) AS totaal FROM logregel r WHERE ${waar}`),
      rijen<{ handeling: string }>(db, sql`SELECT DISTINCT handeling FROM logregel WHERE "bestuurId" = ${toegang.bestuur.id} ORDER BY 1`),
      rijen<{ id: string; naam: string }>(db, sql`
        SELECT DISTINCT g.id, g.naam FROM lidmaatschap l JOIN gebruiker g ON g.id = l."gebruikerId" WHERE l."bestuurId" = ${toegang.bestuur.id} ORDER BY g.naam`),
    ]);
    const controle = await ketenControleren(db);
    return { regels, totaal: tel?.totaal ?? 0, handelingen: handelingen.map((rij) => rij.handeling), mensen, controle };
  });
}

function voorwaarden(toegang: Toegang, filter: LogboekFilter): Sql {
  const delen = [sql`r."bestuurId" = ${toegang.bestuur.id}`];
  if (filter.handeling) delen.push(sql`r.handeling = ${filter.handeling}`);
  if (filter.wie) delen.push(sql`r."gebruikerId" = ${filter.wie}`);
  if (filter.vanaf) delen.push(sql`r.moment >= ${filter.vanaf}::date AT TIME ZONE 'Europe/Amsterdam'`);
  if (filter.tot) delen.push(sql`r.moment < (${filter.tot}::date + 1) AT TIME ZONE 'Europe/Amsterdam'`);
  return samen(delen, ' AND ');
}
