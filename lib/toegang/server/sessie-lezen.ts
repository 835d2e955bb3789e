import 'server-only';
import { cache } from 'react';
import { cookies } from 'next/headers';
import { metSessie, metSessieLezen } from '@/lib/db/andere-deuren';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { RolMetBereik } from '../toegang';
import { isToken, sessieCookieNaam, SESSIE_STILTE_S, tokenHash } from './sessie-cookie';

/** Who this browser is, and what that person may at one board; `bestuur` is null when the person has no part in it. */
export interface GelezenSessie {
  sessieId: string;
  gebruiker: { id: string; naam: string; email: string };
  platformrol: 'beheerder' | 'expert' | null;
  bestuur: { id: string; slug: string; naam: string; nummer: string } | null;
  rollen: RolMetBereik[];
}

/** The session of this request, read from the database once per request; null when there is none or it ended. */
export const sessieLezen = cache(async (slug: string): Promise<GelezenSessie | null> => {
  const token = (await cookies()).get(sessieCookieNaam())?.value;
  return token !== undefined && isToken(token) ? sessieVan(tokenHash(token), slug) : null;
});

/**
 * The session with this token hash, with the roles at the board `slug` ('' for none). Withdrawn, expired and silent
 * sessions and blocked people give null: revoking works at the next request.
 */
export async function sessieVan(hash: string, slug: string): Promise<GelezenSessie | null> {
  const [gevonden] = await metSessieLezen<GelezenSessie & { stilteS: number }>(hash, sessieVraag(hash, slug));
  if (!gevonden) return null;
  // At most one write a minute per session keeps reading cheap.
  if (gevonden.stilteS >= 60) await metSessie(hash, (db) => rijen(db, sql`UPDATE sessie SET "gezienOp" = now() WHERE "tokenHash" = ${hash}`));
  return gevonden;
}

/** The same without counting as a request: a page that is only left open does not keep its session alive. */
export async function sessieBekijken(hash: string, slug: string): Promise<GelezenSessie | null> {
  const [gevonden] = await metSessieLezen<GelezenSessie>(hash, sessieVraag(hash, slug));
  return gevonden ?? null;
}

function sessieVraag(hash: string, slug: string): Sql {
  return sql`
    SELECT s.id AS "sessieId", json_build_object('id', g.id, 'naam', g.naam, 'email', g.email) AS gebruiker, g.platformrol,
      extract(epoch FROM now() - s."gezienOp")::int AS "stilteS",
      CASE WHEN r.rollen IS NOT NULL THEN json_build_object('id', b.id, 'slug', b.slug, 'naam', b.naam, 'nummer', b.nummer) END AS bestuur,
      coalesce(r.rollen, '[]') AS rollen
    FROM sessie s
    JOIN gebruiker g ON g.id = s."gebruikerId" AND g."geblokkeerdOp" IS NULL
    LEFT JOIN bestuur b ON b.slug = ${slug}
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('rol', l.rol, 'bereik', l.bereik, 'medewerkerId', l."medewerkerId",
        'schoolIds', (SELECT coalesce(json_agg(x."schoolId") FILTER (WHERE x."schoolId" IS NOT NULL), '[]') FROM lidmaatschap_bereik x WHERE x."bestuurId" = l."bestuurId" AND x."lidmaatschapId" = l.id),
        'teamIds', (SELECT coalesce(json_agg(x."teamId") FILTER (WHERE x."teamId" IS NOT NULL), '[]') FROM lidmaatschap_bereik x WHERE x."bestuurId" = l."bestuurId" AND x."lidmaatschapId" = l.id)
      )) AS rollen
      FROM lidmaatschap l
      WHERE l."bestuurId" = b.id AND l."gebruikerId" = g.id AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL
    ) r ON true
    WHERE s."tokenHash" = ${hash} AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now()
      AND s."gezienOp" > now() - make_interval(secs => ${SESSIE_STILTE_S})`;
}
