import { DataTableView, type DataTableProps } from './data-table-view';

export type { DataCell, DataColumn } from './data-table-view';

/**
 * Table of a long list. It is written in the browser's part from what its cells say, not on the server as elements: those
 * would travel twice, as page and as description of the page, and cost the server more than all the rest. The data go as
 * one text, for the same reason: as objects each value is looked at twice on its way. For short tables: Table.
 */
export function DataTable(table: DataTableProps) {
  return <DataTableView data={JSON.stringify(table)} />;
}
