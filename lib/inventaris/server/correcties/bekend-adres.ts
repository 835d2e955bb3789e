import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

/** SQL: where person m can be mailed: the address in the file, else the one that the last link went to. */
export function bekendAdres(bestuurId: string): Sql {
  return sql`coalesce(m.email, (SELECT l.email FROM leraarlink l WHERE l."bestuurId" = ${bestuurId} AND l."medewerkerId" = m.id ORDER BY l."createdAt" DESC, l.id LIMIT 1))`;
}
