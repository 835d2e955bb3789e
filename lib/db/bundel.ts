import 'server-only';
import pg from 'pg';

// Statements that travel together: one message to the database, one back. They share one transaction without BEGIN and
// COMMIT: the database closes it by itself after the last one, and undoes all of it when one of them fails.
//
// Leans on the inside of the driver (pg 8.23): tests/toegang/bundel.test.ts falls over when that changes.

interface Verbinding {
  stream: { cork: () => void; uncork: () => void };
  parse: (bericht: { name?: string }) => void;
  bind: (bericht: { values?: unknown[]; valueMapper: (waarde: unknown) => unknown }) => void;
  describe: (bericht: unknown) => void;
  execute: (bericht: unknown) => void;
  close: (bericht: unknown) => void;
  sync: () => void;
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
}

type Terug = (fout: Error | null, uitkomst: unknown) => void;
interface Vraag {
  name: string | undefined;
  text: string;
  callback: Terug;
  _result: { rows: unknown[] };
  _canceledDueToError: Error | false;
  prepare: (verbinding: Verbinding) => void;
  submit(verbinding: Verbinding): Error | null;
  handleRowDescription(bericht: unknown): void;
  handleDataRow(bericht: unknown): void;
  handleCommandComplete(bericht: unknown, verbinding: Verbinding): void;
  handleError(fout: Error, verbinding: Verbinding): void;
  handleReadyForQuery(verbinding: Verbinding): void;
}

/** A statement of a bundle; of a quiet one nobody reads the answer, so it is not described. */
export type Bundelvraag = pg.QueryConfig & { stil?: true };

const Basis = pg.Query as unknown as new (config: pg.QueryConfig, values: undefined, terug: Terug) => Vraag;

class Bundel extends Basis {
  readonly delen: Vraag[];
  private plaats = 0;
  private onleesbaar: Error | null = null;
  private readonly nieuw = new Set<string>();

  constructor(readonly vragen: readonly Bundelvraag[], klaar: Terug) {
    super({ text: '' }, undefined, klaar);
    this.delen = vragen.map((vraag) => new Basis({ ...vraag, queryMode: 'extended' } as pg.QueryConfig, undefined, (fout) => { this.onleesbaar ??= fout; }));
    this.naar(0);
  }

  override submit(verbinding: Verbinding): Error | null {
    const stappen = this.opgesteld(verbinding);
    // A value that cannot be sent: half a bundle must not be carried out, so nothing goes.
    if (this.onleesbaar) return this.onleesbaar;
    verbinding.stream.cork();
    for (const stap of stappen) stap();
    verbinding.sync();
    verbinding.stream.uncork();
    return null;
  }

  // Each statement writes its messages here first, and its Sync nowhere: without one, it stays in the transaction of the
  // statement before it.
  private opgesteld(verbinding: Verbinding): (() => void)[] {
    const stappen: (() => void)[] = [];
    const opsteller: Verbinding = {
      stream: verbinding.stream, sync: () => undefined, parsedStatements: verbinding.parsedStatements, submittedNamedStatements: verbinding.submittedNamedStatements,
      parse: (bericht) => { if (bericht.name !== undefined) this.nieuw.add(bericht.name); stappen.push(() => { verbinding.parse(bericht); }); },
      bind: (bericht) => { const values = (bericht.values ?? []).map((waarde) => bericht.valueMapper(waarde)); stappen.push(() => { verbinding.bind({ ...bericht, values }); }); },
      describe: (bericht) => { stappen.push(() => { verbinding.describe(bericht); }); },
      execute: (bericht) => { stappen.push(() => { verbinding.execute(bericht); }); },
      close: () => undefined,
    };
    const stil: Verbinding = { ...opsteller, describe: () => undefined };
    this.delen.forEach((deel, plaats) => deel.prepare(this.vragen[plaats]?.stil ? stil : opsteller));
    return stappen;
  }

  override handleRowDescription(bericht: unknown): void { this.deel.handleRowDescription(bericht); }
  override handleDataRow(bericht: unknown): void { if (!this.vragen[this.plaats]?.stil) this.deel.handleDataRow(bericht); }

  override handleCommandComplete(bericht: unknown, verbinding: Verbinding): void {
    this.deel.handleCommandComplete(bericht, verbinding);
    this.naar(this.plaats + 1);
  }

  override handleError(fout: Error, verbinding: Verbinding): void {
    // The database skipped what came after: those statements were never prepared there.
    for (const { name } of this.delen.slice(this.plaats)) if (name !== undefined && this.nieuw.has(name)) delete verbinding.submittedNamedStatements[name];
    this.callback(fout, null);
  }

  override handleReadyForQuery(): void {
    const fout = this.delen.map((deel) => deel._canceledDueToError).find((een) => een !== false) ?? null;
    this.callback(fout || null, this.delen.map((deel) => deel._result.rows));
  }

  private get deel(): Vraag {
    const deel = this.delen[this.plaats];
    if (!deel) throw new Error('De database antwoordde op meer dan er werd gevraagd.');
    return deel;
  }

  // The driver notes under this name and text that a statement is prepared.
  private naar(plaats: number): void {
    this.plaats = plaats;
    this.name = this.delen[plaats]?.name;
    this.text = this.delen[plaats]?.text ?? '';
  }
}

/** Sends these statements in one message and gives the rows of each. All of them take effect, or none. */
export async function bundelSturen(client: pg.PoolClient, vragen: readonly Bundelvraag[]): Promise<unknown[][]> {
  return new Promise<unknown[][]>((gelukt, mislukt) => {
    client.query(new Bundel(vragen, (fout, rijen) => {
      if (!fout) return gelukt(rijen as unknown[][]);
      // Leads back to the door instead of to the socket.
      Error.captureStackTrace(fout);
      return mislukt(fout);
    }) as unknown as pg.Query);
  });
}

/** The statements in a bundle, for whoever listens to what is sent; null for anything else. */
export function vragenIn(gestuurd: unknown): readonly Bundelvraag[] | null {
  return gestuurd instanceof Bundel ? gestuurd.vragen : null;
}
