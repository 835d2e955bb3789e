import Link from 'next/link';
import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, under each other. */
  align?: 'links' | 'rechts';
  /** Address that sorts by this column; the head becomes a link. */
  sortHref?: string;
  sorted?: 'oplopend' | 'aflopend';
  /** Column that names the row (th scope=row); the first one unless told otherwise. */
  rowHead?: boolean;
  /** Cell that takes the full width in the ruled entries of narrow screens. */
  wide?: boolean;
  /** Not shown in the ruled entries of narrow screens: another cell says it there. */
  wideScreenOnly?: boolean;
}

interface TableProps<Row> {
  /** What the table holds, for who cannot see where it stands. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Closing row, for instance a total; one cell per column. */
  foot?: ReactNode[];
  /** Rows that deserve another look: stated row key → 'hier' (selected). */
  current?: string;
  showCaption?: boolean;
  /** Stands inside SoftLinks: heads that sort are plain links. */
  soft?: boolean;
}

/** Server-rendered table; under 900 px each row becomes a ruled entry with its column names. */
export function Table<Row>({ caption, columns, rows, rowKey, foot, current, showCaption = false, soft = false }: TableProps<Row>) {
  const kopKolom = Math.max(0, columns.findIndex((kolom) => kolom.rowHead));
  return (
    <table className="lijst">
      <caption className={showCaption ? 'lijst-naam' : 'alleen-voorlezen'}>{caption}</caption>
      <thead>
        <tr>{columns.map((kolom) => <Head key={kolom.key} column={kolom} soft={soft} />)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} aria-current={key === current || undefined}>
              {columns.map((kolom, plaats) => <Cell key={kolom.key} column={kolom} isHead={plaats === kopKolom}>{kolom.cell(row)}</Cell>)}
            </tr>
          );
        })}
      </tbody>
      {foot ? (
        <tfoot>
          <tr>{foot.map((inhoud, plaats) => {
            const kolom = columns[plaats];
            return kolom ? <Cell key={kolom.key} column={kolom} isHead={plaats === kopKolom}>{inhoud}</Cell> : null;
          })}</tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function looks(column: { align?: 'links' | 'rechts'; wide?: boolean; wideScreenOnly?: boolean }): string | undefined {
  return [column.align === 'rechts' ? 'r' : '', column.wide ? 'breed' : '', column.wideScreenOnly ? 'alleen-breed' : ''].filter(Boolean).join(' ') || undefined;
}

function Cell<Row>({ column, isHead, children }: { column: Column<Row>; isHead: boolean; children: ReactNode }) {
  if (isHead) return <th scope="row" className={looks(column)}>{children}</th>;
  return <td className={looks(column)} data-kop={column.head}>{children}</td>;
}

function Head<Row>({ column, soft }: { column: Column<Row>; soft: boolean }) {
  const sorted = column.sorted === 'oplopend' ? 'ascending' : column.sorted === 'aflopend' ? 'descending' : undefined;
  return (
    <th scope="col" className={looks(column)} aria-sort={column.sortHref ? (sorted ?? 'none') : undefined}>
      {column.sortHref ? <SortLink column={column} href={column.sortHref} soft={soft} /> : column.head}
    </th>
  );
}

function SortLink<Row>({ column: { head, sorted }, href, soft }: { column: Column<Row>; href: string; soft: boolean }) {
  const binnen = <>{head}<SortMark /></>;
  if (soft) return <a href={href} className="sorteer" data-richting={sorted}>{binnen}</a>;
  return <Link href={href} prefetch={false} className="sorteer" data-richting={sorted}>{binnen}</Link>;
}

function SortMark() {
  return <svg viewBox="0 0 8 12" aria-hidden="true"><path className="op" d="M4 0 7.4 4.6H.6Z" /><path className="neer" d="M4 12 .6 7.4h6.8Z" /></svg>;
}
