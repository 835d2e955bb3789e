/** A cycle that a new one may follow. */
export interface VorigeCyclus { id: string; naam: string; schoolId: string | null; schoolNaam: string | null; thema: string }

/** What the form starts with: from today until the end of the next school year, so that there is a whole one in it. */
export function voorstelPeriode(dag: string): { begin: string; einde: string } {
  const jaar = Number(dag.slice(0, 4));
  const eindjaar = Number(dag.slice(5, 7)) >= 8 ? jaar + 2 : jaar + 1;
  return { begin: dag, einde: `${eindjaar}-07-31` };
}
