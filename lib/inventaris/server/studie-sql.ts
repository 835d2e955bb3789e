import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

/** Study t runs on the day: it began, and is busy or ended after that day. Interrupted, requested and approved do not. */
export function studieLoopt(dag: string): Sql {
  return sql`(t.begin <= ${dag}::date AND (t.einde IS NULL OR t.einde > ${dag}::date) AND (t.status = 'bezig' OR (t.status IN ('afgerond', 'gestopt') AND t.einde IS NOT NULL)))`;
}
