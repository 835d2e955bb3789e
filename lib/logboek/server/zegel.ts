import 'server-only';
import { alsHost } from '@/lib/db/andere-deuren';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';

/** The hash before the first link of a chain. */
const BEGIN_HASH = '0'.repeat(64);

// All that a line says, in one fixed text. jsonb prints the same text for the same value.
const REGEL = sql`concat_ws('|', r.id, extract(epoch FROM r.moment), coalesce(r."gebruikerId"::text, '-'), r.handeling, r."onderwerpSoort", coalesce(r."onderwerpId"::text, '-'), r.gegevens::text)`;

interface Zegel {
  volgnummer: number;
  totXid: string;
  aantal: number;
  hash: string;
}

/**
 * Adds a link to the hash chain of this board over all log lines that are not sealed yet. Lines of transactions that
 * may still be running are left for the next link, so none is ever skipped.
 * @returns number of lines sealed.
 */
export async function verzegelen(bestuurId: string): Promise<number> {
  return alsHost({ bestuurId }, async (db) => {
    const [slot] = await rijen<{ vrij: boolean }>(db, sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`zegel ${bestuurId}`}, 0)) AS vrij`);
    if (!slot?.vrij) return 0;
    const [laatste] = await rijen<Zegel>(db, sql`SELECT volgnummer, "totXid", aantal, hash FROM logzegel ORDER BY volgnummer DESC LIMIT 1`);
    const vanaf = laatste?.totXid ?? '0';
    const [tot] = await rijen<{ xid: string }>(db, sql`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid`);
    const vorigeHash = laatste?.hash ?? BEGIN_HASH;
    const { aantal, hash } = await schakel(db, sql`${vanaf}::text::xid8`, sql`${tot?.xid ?? vanaf}::text::xid8`, vorigeHash);
    if (aantal === 0) return 0;
    await rijen(db, sql`
      INSERT INTO logzegel (volgnummer, "totXid", aantal, "vorigeHash", hash)
      VALUES (${(laatste?.volgnummer ?? 0) + 1}, ${tot?.xid}, ${aantal}, ${vorigeHash}, ${hash})`);
    return aantal;
  });
}

/** What a check of the chain found. `breuk` is the number of the first link that no longer fits its lines. */
export interface Controle {
  zegels: number;
  regels: number;
  breuk: number | null;
}

/** Recomputes the whole chain of the open board from its lines. A changed, added or removed sealed line shows as a break. */
export async function ketenControleren(db: Db): Promise<Controle> {
  const zegels = await rijen<Zegel>(db, sql`SELECT volgnummer, "totXid", aantal, hash FROM logzegel ORDER BY volgnummer`);
  let vorige = { hash: BEGIN_HASH, xid: '0', volgnummer: 0 };
  let regels = 0;
  for (const zegel of zegels) {
    const nu = await schakel(db, sql`${vorige.xid}::text::xid8`, sql`${zegel.totXid}::text::xid8`, vorige.hash);
    const past = nu.hash === zegel.hash && nu.aantal === zegel.aantal && zegel.volgnummer === vorige.volgnummer + 1;
    if (!past) return { zegels: zegels.length, regels, breuk: zegel.volgnummer };
    regels += nu.aantal;
    vorige = { hash: zegel.hash, xid: zegel.totXid, volgnummer: zegel.volgnummer };
  }
  return { zegels: zegels.length, regels, breuk: null };
}

async function schakel(db: Db, vanaf: Sql, tot: Sql, vorigeHash: string): Promise<{ aantal: number; hash: string }> {
  const [uitkomst] = await rijen<{ aantal: number; hash: string }>(db, sql`
    SELECT count(*) AS aantal,
      encode(sha256(convert_to(${vorigeHash} || E'\\n' || coalesce(string_agg(${REGEL}, E'\\n' ORDER BY r.id), ''), 'UTF8')), 'hex') AS hash
    FROM logregel r WHERE r.xid >= ${vanaf} AND r.xid < ${tot}`);
  return uitkomst ?? { aantal: 0, hash: vorigeHash };
}
