import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';
import { meldFout } from '@/lib/report-error';

type Hoorder = (bericht: string) => void;

/** Said to hearers after the connection was away: what was sent meanwhile nobody heard. */
export const WEER_VERBONDEN = 'weer-verbonden';

/**
 * One connection of this instance that listens to one channel of the database, so that people on different instances
 * hear each other. Comes back by itself when the connection falls away. What it hears is no proof of anything: ids only,
 * and everything is looked up again through a door.
 */
export class Luisteraar {
  private client: pg.Client | null = null;
  private bezig: Promise<void> | null = null;
  private wekker: NodeJS.Timeout | undefined;
  private gesloten = false;
  private was = false;
  private rij: Promise<void> = Promise.resolve();
  private readonly hoorders = new Set<Hoorder>();

  constructor(private readonly kanaal: string, private readonly adres: () => string = () => env().DATABASE_URL, private readonly wachtMs = 1_000) {
    if (!/^[a-z_]+$/.test(kanaal)) throw new Error('Ongeldige naam van een kanaal.');
  }

  /** @returns takes the hearer away again */
  async horen(hoorder: Hoorder): Promise<() => void> {
    this.hoorders.add(hoorder);
    await this.verbinden();
    return () => this.hoorders.delete(hoorder);
  }

  /** Tells every instance, this one too. Not heard while the connection is away: nobody waits for it. */
  zeggen(bericht: string): Promise<void> {
    // One after the other: the driver takes no second statement while the first is busy.
    this.rij = this.rij.then(async () => { await this.client?.query({ name: 'zeggen', text: 'SELECT pg_notify($1, $2)', values: [this.kanaal, bericht] }).catch((fout: unknown) => this.kwijt(fout)); });
    return this.rij;
  }

  async sluiten(): Promise<void> {
    this.gesloten = true;
    clearTimeout(this.wekker);
    this.hoorders.clear();
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private verbinden(): Promise<void> {
    this.bezig ??= this.openen().catch((fout: unknown) => this.kwijt(fout));
    return this.bezig;
  }

  private async openen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.adres(), keepAlive: true, connectionTimeoutMillis: 5_000, application_name: 'masterkompas luistert' });
    client.on('error', (fout) => this.kwijt(fout));
    client.on('end', () => { if (this.client === client) this.kwijt(null); });
    client.on('notification', ({ payload }) => { if (payload !== undefined) this.uitdelen(payload); });
    await client.connect();
    await client.query(`LISTEN ${this.kanaal}`);
    if (this.gesloten) return client.end();
    this.client = client;
    if (this.was) this.uitdelen(WEER_VERBONDEN);
    this.was = true;
  }

  private uitdelen(bericht: string): void {
    for (const hoorder of this.hoorders) hoorder(bericht);
  }

  private kwijt(fout: unknown): void {
    const { client } = this;
    this.client = null;
    this.bezig = null;
    client?.end().catch(() => undefined);
    if (this.gesloten) return;
    if (fout !== null) meldFout('luisteraar', fout);
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.verbinden(), this.wachtMs);
    this.wekker.unref();
  }
}
