/** A day as 'yyyy-mm-dd': see lib/dates. */
export type Dag = string;

/** The national counting day of the sector: the last 1 October on or before this day. */
export function laatsteTeldatum(dag: Dag): Dag {
  const jaar = Number(dag.slice(0, 4));
  return dag.slice(5) >= '10-01' ? `${jaar}-10-01` : `${jaar - 1}-10-01`;
}

/** The same day one year earlier; 29 February becomes 28 February. */
export function jaarEerder(dag: Dag): Dag {
  const eerder = `${Number(dag.slice(0, 4)) - 1}${dag.slice(4)}`;
  return eerder.endsWith('-02-29') ? eerder.replace('-29', '-28') : eerder;
}
