import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, sql, type Sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import type { Cyclusstart, Deelnemer, StartOpdracht, Verandering } from '../cyclussen';
import type { CyclusRij } from '../stand';
import { volgendeStap } from '../volgende-stap';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { edities } from './inhoud';

/** After half an hour of silence the next page is a new visit. */
const BEZOEK: Sql = sql`interval '30 minutes'`;

/**
 * The start page of a cycle: progress, who works on what, what changed since the last visit, and one next step. Everything
 * travels in one message, the note of this visit included.
 * @throws Weigering 'niet-gevonden'
 */
export async function cyclusTonen(toegang: Toegang, cyclusId: string): Promise<Cyclusstart> {
  const ik = toegang.gebruiker.id;
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const van = (alias: Sql): Sql => sql`${alias}."bestuurId" = ${bestuurId} AND ${alias}."cyclusId" = ${cyclusId}::uuid`;
    const [koppen, bezoeken, veranderingen, opdrachten, schrijvers, deelnemers, botsingen] = await laatsteRijen<[
      CyclusRij, { vorigOp: Date | null }, Verandering, StartOpdracht, Cyclusstart['schrijvers'][number], Deelnemer, { vraagId: string }]>(
      db,
      cyclusVraag(cyclusId),
      sql`INSERT INTO cyclus_bezoek ("cyclusId") SELECT id FROM cyclus WHERE "bestuurId" = ${bestuurId} AND id = ${cyclusId}::uuid
        ON CONFLICT ("bestuurId", "cyclusId", "gebruikerId") DO UPDATE SET "gezienOp" = now(),
          "vorigOp" = CASE WHEN cyclus_bezoek."gezienOp" < now() - ${BEZOEK} THEN cyclus_bezoek."gezienOp" ELSE cyclus_bezoek."vorigOp" END
        RETURNING "vorigOp"`,
      veranderd(van, ik),
      sql`SELECT o.id, o.deelfase, o."vraagId", g.naam, o.uiterlijk, o.status FROM opdracht o JOIN gebruiker g ON g.id = o."gebruikerId"
        WHERE ${van(sql`o`)} AND o."ingetrokkenOp" IS NULL AND o.status <> 'aanvaard' ORDER BY o.deelfase, o.uiterlijk NULLS LAST, g.naam`,
      sql`SELECT a.deelfase, g.naam, max(a."gewijzigdOp") AS op FROM antwoord a JOIN gebruiker g ON g.id = a."gewijzigdDoor"
        WHERE ${van(sql`a`)} AND a."gewijzigdOp" > now() - interval '14 days' GROUP BY a.deelfase, g.naam ORDER BY 3 DESC`,
      sql`SELECT d."gebruikerId", g.naam, d.rol FROM cyclus_deelnemer d JOIN gebruiker g ON g.id = d."gebruikerId" WHERE ${van(sql`d`)} ORDER BY d.rol <> 'trekker', g.naam`,
      sql`SELECT a."vraagId" FROM antwoordbotsing b JOIN antwoord a ON a."bestuurId" = b."bestuurId" AND a.id = b."antwoordId"
        WHERE ${van(sql`a`)} AND b."opgelostOp" IS NULL AND ${ik}::uuid IN (b."gebruikerId", a."gewijzigdDoor") ORDER BY b."createdAt" LIMIT 1`,
    );
    const kop = cyclusKop(koppen[0]);
    const beheer = magBeheren(toegang, kop);
    const ingediend = opdrachten.filter(({ status }) => status === 'ingediend');
    return {
      kop, veranderingen, opdrachten, schrijvers, deelnemers, magBeheren: beheer, vorigBezoek: bezoeken[0]?.vorigOp ?? null,
      stap: volgendeStap({ kop, toegewezen: koppen[0]?.toegewezen ?? [], magBeheren: beheer, dag: vandaag(), botsingen, ingediend }),
      nieuweEditie: beheer && kop.afgeslotenOp === null ? nieuwereEditie(kop.thema, kop.editie, vandaag()) : null,
    };
  });
}

/** The newest edition that has been published since, or null. */
export function nieuwereEditie(thema: string, editie: number, dag: string): number | null {
  return edities(thema).find(({ nummer, uitgegeven }) => nummer > editie && uitgegeven !== null && uitgegeven <= dag)?.nummer ?? null;
}

/** What others did in this cycle since the last visit; nothing at the first. */
function veranderd(van: (alias: Sql) => Sql, ik: string): Sql {
  const doorAnder = (wie: Sql, op: Sql): Sql => sql`${op} > b."vorigOp" AND ${wie} IS DISTINCT FROM ${ik}::uuid`;
  return sql`SELECT x.soort, x.deelfase, g.naam, x.aantal, x.op FROM cyclus_bezoek b CROSS JOIN LATERAL (
      SELECT 'antwoord' AS soort, a.deelfase, a."gewijzigdDoor" AS wie, count(*)::int AS aantal, max(a."gewijzigdOp") AS op FROM antwoord a
        WHERE ${van(sql`a`)} AND ${doorAnder(sql`a."gewijzigdDoor"`, sql`a."gewijzigdOp"`)} GROUP BY 2, 3
      UNION ALL SELECT f.stap, f.deelfase, f."gebruikerId", 1, f."createdAt" FROM fasestap f WHERE ${van(sql`f`)} AND ${doorAnder(sql`f."gebruikerId"`, sql`f."createdAt"`)}
      UNION ALL SELECT 'besluit', s.deelfase, s."gebruikerId", count(*)::int, max(s."createdAt") FROM besluit s WHERE ${van(sql`s`)} AND ${doorAnder(sql`s."gebruikerId"`, sql`s."createdAt"`)} GROUP BY 2, 3
      UNION ALL SELECT 'ronde', r.deelfase, r."gebruikerId", count(*)::int, max(r."createdAt") FROM dialoogronde r WHERE ${van(sql`r`)} AND ${doorAnder(sql`r."gebruikerId"`, sql`r."createdAt"`)} GROUP BY 2, 3
      UNION ALL SELECT 'bericht', d.deelfase, m."gebruikerId", count(*)::int, max(m."createdAt") FROM bericht m JOIN draad d ON d."bestuurId" = m."bestuurId" AND d.id = m."draadId"
        WHERE ${van(sql`d`)} AND m."verwijderdOp" IS NULL AND ${doorAnder(sql`m."gebruikerId"`, sql`m."createdAt"`)} GROUP BY 2, 3
      UNION ALL SELECT CASE WHEN t.stap = 'ingediend' THEN 'ingediend' ELSE 'opdracht' END, o.deelfase, t."gebruikerId", count(*)::int, max(t."createdAt")
        FROM opdrachtstap t JOIN opdracht o ON o."bestuurId" = t."bestuurId" AND o.id = t."opdrachtId"
        WHERE ${van(sql`o`)} AND ${doorAnder(sql`t."gebruikerId"`, sql`t."createdAt"`)} AND t.stap IN ('gegeven', 'ingediend') GROUP BY 1, 2, 3
    ) x LEFT JOIN gebruiker g ON g.id = x.wie WHERE ${van(sql`b`)} AND b."gebruikerId" = ${ik}::uuid ORDER BY x.op DESC LIMIT 25`;
}
