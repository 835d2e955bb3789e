import type pg from 'pg';
import { BORDEN, idVan, type Bord } from './kanaries';

/** A hash per board and table, and of the tables without a board. Two equal ones: not one row differs. */
export type Momentopname = Record<string, string>;

// Seals follow some seconds after a log line, and a counter of tries is meant to count.
const ZONDER = new Set(['logzegel', 'aanmeldrem', '_prisma_migrations', 'vak']);

let vraag: string | undefined;

async function vraagMaken(db: pg.Pool): Promise<string> {
  const { rows } = await db.query<{ tabel: string; bord: boolean }>(`SELECT tablename AS tabel, EXISTS (SELECT FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name = tablename AND c.column_name = 'bestuurId') AS bord
    FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const som = (rij: string) => `md5(coalesce(string_agg(${rij}, '|' ORDER BY ${rij}), ''))`;
  const rijVan = (tabel: string) => (tabel === 'sessie' ? `(to_jsonb(t) - 'gezienOp')::text` : 't::text');
  return rows.filter(({ tabel }) => !ZONDER.has(tabel)).map(({ tabel, bord }) => (bord
    ? `SELECT '${tabel}' AS tabel, b.id::text AS bord, (SELECT ${som(rijVan(tabel))} FROM "${tabel}" t WHERE t."bestuurId" = b.id) AS som FROM bestuur b`
    : `SELECT '${tabel}', '', (SELECT ${som(rijVan(tabel))} FROM "${tabel}" t)`)).join(' UNION ALL ');
}

/** Taken by the one role that sees every row. */
export async function momentopname(db: pg.Pool): Promise<Momentopname> {
  vraag ??= await vraagMaken(db);
  const { rows } = await db.query<{ tabel: string; bord: string; som: string }>(vraag);
  return Object.fromEntries(rows.map(({ tabel, bord, som }) => [`${bordBij(bord)}.${tabel}`, som]));
}

function bordBij(id: string): Bord | 'buiten' | 'onbekend' {
  if (id === '') return 'buiten';
  return BORDEN.find((bord) => idVan(bord, 'bestuur') === id) ?? 'onbekend';
}

/** Which tables differ: 'A.school', 'buiten.sessie'. */
export function verschil(voor: Momentopname, na: Momentopname): string[] {
  return [...new Set([...Object.keys(voor), ...Object.keys(na)])].filter((plek) => voor[plek] !== na[plek]);
}
