import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaClient, type Prisma } from './generated/client';
import { pool } from './pool';

/** The handle that a door hands out: typed models, within the transaction of that door. */
export type Db = Prisma.TransactionClient;

export interface PrismaInTransactie {
  db: Db;
  sluiten: () => Promise<void>;
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transactie = Awaited<ReturnType<Adapter['startTransaction']>>;

const verbinding = new AsyncLocalStorage<pg.PoolClient>();
const drager = globalThis as typeof globalThis & { masterkompasPrisma?: PrismaClient };

/**
 * A Prisma client that joins the transaction on `client`, which `eerst` opens when nothing was asked yet. Prisma itself
 * starts only when a model is first used, so doors that speak SQL alone do not pay for it.
 */
export function luiPrisma(client: pg.PoolClient, eerst: () => void): PrismaInTransactie {
  let klaar: (() => void) | undefined;
  let open: Promise<Db> | undefined;
  let einde: Promise<unknown> | undefined;

  const starten = () => {
    if (!open) eerst();
    open ??= new Promise<Db>((gereed, mislukt) => {
      const tot = new Promise<void>((los) => { klaar = los; });
      einde = verbinding.run(client, () => prismaClient().$transaction(async (tx) => { gereed(tx); await tot; }, { timeout: 60_000, maxWait: 5_000 }));
      einde.catch(mislukt);
    });
    return open;
  };

  const sluiten = async () => {
    klaar?.();
    await einde;
  };
  return { db: luieHandle(starten), sluiten };
}

/** db.model.method(args) and db.$queryRaw(args), passed on to the transaction client once it is there. */
function luieHandle(starten: () => Promise<Db>): Db {
  const bijModel = (model: string) => new Proxy({}, {
    get: (_, methode: string) => async (...args: unknown[]) => {
      const deel = ((await starten()) as unknown as Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>)[model];
      return deel?.[methode]?.(...args);
    },
  });
  return new Proxy({}, {
    get: (_, naam: string | symbol) => {
      if (typeof naam === 'symbol' || naam === 'then') return undefined;
      if (!naam.startsWith('$')) return bijModel(naam);
      return async (...args: unknown[]) => ((await starten()) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)[naam]?.(...args);
    },
  }) as Db;
}

function prismaClient(): PrismaClient {
  drager.masterkompasPrisma ??= new PrismaClient({ adapter: new MeeliftendeAdapter(pool()) });
  return drager.masterkompasPrisma;
}

/** Runs Prisma's statements on the connection of the door. BEGIN, COMMIT and ROLLBACK belong to the door alone. */
class MeeliftendeAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const basis = Object.getPrototypeOf(Object.getPrototypeOf(adapter)) as object;
    adapter.startTransaction = () => {
      const client = verbinding.getStore();
      if (!client) throw new Error('Prisma mag alleen binnen een deur van lib/db worden gebruikt.');
      return Promise.resolve(meeliften(basis, client));
    };
    const geweigerd = () => { throw new Error('Geen vraag aan de database buiten een deur van lib/db.'); };
    adapter.queryRaw = geweigerd;
    adapter.executeRaw = geweigerd;
    return adapter;
  }
}

function meeliften(basis: object, client: pg.PoolClient): Transactie {
  const transactie = Object.create(basis) as Transactie & { client: pg.PoolClient };
  transactie.client = client;
  const uitvoeren = transactie.executeRaw.bind(transactie);
  const niets = () => Promise.resolve();
  return Object.assign(transactie, {
    options: { usePhantomQuery: true },
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    executeRaw: (vraag: Parameters<typeof uitvoeren>[0]) => (/^(BEGIN|COMMIT|ROLLBACK)$/i.test(vraag.sql) ? Promise.resolve(0) : uitvoeren(vraag)),
    commit: niets,
    rollback: niets,
  });
}
