import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Uitkomst } from '../../diploma';
import type { Bewijs } from '../../screening';
import type { Gescreend } from '../../screening-werkbank';
import { standenLezen } from './cijfers';
import type { VergrendeldDiploma } from './diploma-vergrendelen';
import type { Blik } from './plek';

interface NieuweScreening {
  handeling: 'diploma-screenen' | 'screening-herstellen';
  uitkomst: Uitkomst;
  bewijs: Bewijs;
  notitie: string;
  /** The screening that this one takes back. */
  herstelt: string | null;
}

/** Adds one screening with its log line and gives the figures as they are after it. The diploma is locked by the caller. */
export async function screeningVastleggen(db: Db, blik: Blik, diploma: VergrendeldDiploma, nieuw: NieuweScreening): Promise<Gescreend> {
  const rijNieuw = await rij<{ id: string; op: Date }>(db, sql`
    INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, bewijs, notitie, herstelt)
    VALUES (${diploma.medewerkerId}, ${diploma.id}, ${nieuw.uitkomst}::screening_uitkomst, ${nieuw.bewijs}, ${nieuw.notitie}, ${nieuw.herstelt})
    RETURNING id, "createdAt" AS op`);
  await vastleggen(db, {
    handeling: nieuw.handeling, onderwerpSoort: 'diploma', onderwerpId: diploma.id,
    gegevens: { screening: rijNieuw.id, van: diploma.uitkomst, naar: nieuw.uitkomst, ...(nieuw.bewijs ? { bewijs: nieuw.bewijs } : {}), ...(nieuw.herstelt ? { herstelt: nieuw.herstelt } : {}) },
  });
  const standen = await standenLezen(db, blik, diploma.scholen);
  return { diplomaId: diploma.id, screeningId: rijNieuw.id, uitkomst: nieuw.uitkomst, op: rijNieuw.op.toISOString(), standen };
}
