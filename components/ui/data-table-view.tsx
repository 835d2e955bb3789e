'use client';

import type { ReactNode } from 'react';
import { SoftLinks } from './soft-links';
import { Status, type StatusKind } from './status';
import { Table, type Column } from './table';

/** What a cell says. A string is that text alone. */
export type DataCell = string | {
  text: string;
  /** Makes the text a link. */
  href?: string;
  /** Mark in front of the text. */
  state?: StatusKind;
  /** Keeps the text on one line. */
  whole?: boolean;
  /** Added to the text on narrow screens, where the column that says it is not shown. */
  narrow?: string;
  /** Second line, smaller. */
  small?: string;
};

export type DataColumn = Omit<Column<DataRow>, 'cell'>;

export interface DataTableProps {
  caption: string;
  columns: DataColumn[];
  rows: DataRow[];
}

interface DataRow {
  id: string;
  /** One per column, in their order. */
  cells: DataCell[];
}

/** The table itself, from its data as one text: what DataTable sends. */
export function DataTableView({ data }: { data: string }) {
  const { caption, columns, rows } = JSON.parse(data) as DataTableProps;
  return (
    <SoftLinks>
      <Table soft caption={caption} columns={columns.map((kolom, plaats) => ({ ...kolom, cell: (rij: DataRow) => <Content cell={rij.cells[plaats] ?? ''} /> }))} rows={rows} rowKey={(rij) => rij.id} />
    </SoftLinks>
  );
}

function Content({ cell }: { cell: DataCell }) {
  if (typeof cell === 'string') return cell;
  const { text, href, state, whole, narrow, small } = cell;
  const erbij = narrow ? <span className="alleen-smal">, {narrow}</span> : null;
  if (state) return <Status kind={state} note={small}>{text}{erbij}</Status>;
  const woord = href ? <a href={href}>{text}</a> : whole && text ? <span className="nw">{text}</span> : text;
  return <>{woord}{erbij}{small ? <Small>{small}</Small> : null}</>;
}

function Small({ children }: { children: ReactNode }) {
  return <span className="block text-13 font-[400] text-inkt-3">{children}</span>;
}
