import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

/** SQL: joins to person m the newest link "l" that still works, expired or was opened, and whether the teacher answered since. What was withdrawn unopened asked nobody. */
export function laatsteLink(bestuurId: string): Sql {
  return sql`LEFT JOIN LATERAL (
    SELECT k.*, EXISTS (SELECT 1 FROM dossierbevestiging b WHERE b."bestuurId" = k."bestuurId" AND b."medewerkerId" = k."medewerkerId" AND b."createdAt" >= k."createdAt")
      OR EXISTS (SELECT 1 FROM correctievoorstel c WHERE c."bestuurId" = k."bestuurId" AND c."medewerkerId" = k."medewerkerId" AND c."createdAt" >= k."createdAt") AS geantwoord
    FROM leraarlink k WHERE k."bestuurId" = ${bestuurId} AND k."medewerkerId" = m.id AND (k."ingetrokkenOp" IS NULL OR k."geopendOp" IS NOT NULL) ORDER BY k."createdAt" DESC, k.id LIMIT 1
  ) l ON true`;
}
