import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { BereikSoort, Rol, Toegang } from '@/lib/toegang/toegang';

export type LidStatus = 'actief' | 'uitgenodigd' | 'verlopen' | 'ingetrokken' | 'beeindigd';

export interface LidRegel {
  id: string;
  versie: number;
  naam: string;
  email: string;
  rol: Rol;
  bereik: BereikSoort;
  /** Names of schools or teams that the role reaches; empty for the whole board. */
  plekken: string[];
  status: LidStatus;
  /** The newest invitation, while it can still be sent again or withdrawn. */
  uitnodigingId: string | null;
  verlooptOp: Date | null;
}

/**
 * The people of the board with their roles. Somebody whose right reaches schools sees the people of those schools
 * and those of the whole board.
 */
export async function mensenTonen(toegang: Toegang): Promise<LidRegel[]> {
  return binnenBestuur(toegang, 'mensen:lezen', (db, bereik) => rijen<LidRegel>(db, sql`
    SELECT l.id, l.versie, g.naam, g.email, l.rol, l.bereik, coalesce(p.plekken, '[]') AS plekken,
      CASE WHEN l."beeindigdOp" IS NOT NULL THEN 'beeindigd' WHEN l."actiefSinds" IS NOT NULL THEN 'actief'
        WHEN u."ingetrokkenOp" IS NOT NULL THEN 'ingetrokken' WHEN u."verlooptOp" < now() THEN 'verlopen' ELSE 'uitgenodigd' END AS status,
      CASE WHEN l."actiefSinds" IS NULL AND l."beeindigdOp" IS NULL THEN u.id END AS "uitnodigingId", u."verlooptOp"
    FROM lidmaatschap l
    JOIN gebruiker g ON g.id = l."gebruikerId"
    LEFT JOIN LATERAL (
      SELECT json_agg(coalesce(s.naam, ts.naam || ', ' || t.naam) ORDER BY 1) AS plekken, array_agg(coalesce(b."schoolId", t."schoolId")) AS scholen
      FROM lidmaatschap_bereik b
      LEFT JOIN school s ON s."bestuurId" = b."bestuurId" AND s.id = b."schoolId"
      LEFT JOIN team t ON t."bestuurId" = b."bestuurId" AND t.id = b."teamId"
      LEFT JOIN school ts ON ts."bestuurId" = t."bestuurId" AND ts.id = t."schoolId"
      WHERE b."bestuurId" = l."bestuurId" AND b."lidmaatschapId" = l.id
    ) p ON true
    LEFT JOIN LATERAL (
      SELECT n.id, n."verlooptOp", n."ingetrokkenOp" FROM uitnodiging n
      WHERE n."bestuurId" = l."bestuurId" AND n."lidmaatschapId" = l.id ORDER BY n."createdAt" DESC LIMIT 1
    ) u ON true
    WHERE l."bestuurId" = ${toegang.bestuur.id}
      AND (${bereik.soort === 'bestuur'} OR l.bereik = 'bestuur' OR p.scholen && ${bereik.schoolIds}::uuid[])
    ORDER BY l."beeindigdOp" IS NOT NULL, g.naam, l.rol`));
}
