/** A day as 'yyyy-mm-dd': a day has no time zone. */
export type Dag = string;

/** School year of a day, named by its first year: 1 August 2026 to 31 July 2027 is 2026. */
export function schooljaarVan(dag: Dag): number {
  const jaar = Number(dag.slice(0, 4));
  return dag.slice(5) >= '08-01' ? jaar : jaar - 1;
}

/** '2026-2027'. */
export function schooljaarNaam(schooljaar: number): string {
  return `${schooljaar}-${schooljaar + 1}`;
}

/** The day itself in the Netherlands, wherever the server stands. */
export function vandaag(nu: Date = new Date()): Dag {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(nu);
}

/** The national counting day of the sector: the last 1 October on or before this day. */
export function laatsteTeldatum(dag: Dag): Dag {
  const jaar = Number(dag.slice(0, 4));
  return dag.slice(5) >= '10-01' ? `${jaar}-10-01` : `${jaar - 1}-10-01`;
}

/** True for a day that exists, between 1990 and 2100. */
export function isDag(tekst: string): boolean {
  if (!/^(19[9]\d|20\d\d)-\d\d-\d\d$/.test(tekst)) return false;
  const tijd = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(tijd.getTime()) && tijd.toISOString().startsWith(tekst);
}

const LANG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** '1 oktober 2026'. */
export function dagVoluit(dag: Dag): string {
  return LANG.format(new Date(`${dag}T00:00:00Z`));
}
