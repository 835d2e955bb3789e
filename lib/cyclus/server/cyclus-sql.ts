import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

// One row per cycle with everything that its progress follows from. The wall decides which cycles and which answers there
// are for this person.

/** There is something in an answer; an emptied one is {} and counts as not answered. */
export const ANTWOORD_GEVULD: Sql = sql`a.waarde <> '{}'::jsonb`;

/** Columns of `CyclusRij`, over `CYCLUS_VAN`. */
export const CYCLUS_VELDEN: Sql = sql`
  c.id, c.naam, c.thema, c.editie, c."schoolId", s.naam AS "schoolNaam", c.begin, c.einde, c.bedoeling, v.id AS "vorigeId", v.naam AS "vorigeNaam", EXISTS (SELECT 1 FROM cyclus n WHERE n."bestuurId" = c."bestuurId" AND n."vorigeId" = c.id) AS opgevolgd, c."afgeslotenOp", c.versie,
  current_setting('app.bereik', true) = 'team' AS deel,
  (SELECT coalesce(json_agg(json_build_object('deelfase', f.deelfase, 'volgorde', f.volgorde, 'inRoute', f."inRoute", 'reden', f.reden, 'streefdatum', f.streefdatum,
      'afgeslotenOp', f."afgeslotenOp", 'afgeslotenDoor', g.naam, 'versie', f.versie)), '[]')
    FROM faseroute f LEFT JOIN gebruiker g ON g.id = f."afgeslotenDoor" WHERE f."bestuurId" = c."bestuurId" AND f."cyclusId" = c.id) AS route,
  (SELECT coalesce(json_agg(json_build_object('vraagId', r."vraagId", 'relevant', r.relevant, 'reden', r.reden, 'volgorde', r.volgorde, 'versie', r.versie)), '[]')
    FROM vraagroute r WHERE r."bestuurId" = c."bestuurId" AND r."cyclusId" = c.id) AS keuzes,
  (SELECT coalesce(json_agg(json_build_object('id', e.id, 'deelfase', e.deelfase, 'tekst', e.tekst) ORDER BY e."createdAt", e.id), '[]')
    FROM eigenvraag e WHERE e."bestuurId" = c."bestuurId" AND e.thema = c.thema AND e."vervallenOp" IS NULL AND e.instrument IS NULL
      AND (e."cyclusId" = c.id OR e."cyclusId" IS NULL AND (e."schoolId" IS NULL OR e."schoolId" = c."schoolId"))) AS eigen,
  (SELECT coalesce(json_agg(json_build_object('vraagId', q."vraagId", 'afgerond', q.afgerond, 'school', q.school)), '[]')
    FROM (SELECT a."vraagId", bool_or(a.status = 'klaar') AS afgerond, bool_or(a.stem = 'school') AS school FROM antwoord a
      WHERE a."bestuurId" = c."bestuurId" AND a."cyclusId" = c.id AND ${ANTWOORD_GEVULD} GROUP BY a."vraagId") q) AS antwoorden,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'deelfase', o.deelfase, 'vraagId', o."vraagId", 'uiterlijk', o.uiterlijk, 'status', o.status)), '[]')
    FROM opdracht o WHERE o."bestuurId" = c."bestuurId" AND o."cyclusId" = c.id AND o."ingetrokkenOp" IS NULL
      AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid) AS toegewezen`;

export const CYCLUS_VAN: Sql = sql`cyclus c LEFT JOIN school s ON s."bestuurId" = c."bestuurId" AND s.id = c."schoolId" LEFT JOIN cyclus v ON v."bestuurId" = c."bestuurId" AND v.id = c."vorigeId"`;
