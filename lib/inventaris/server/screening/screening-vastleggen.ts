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

export interface NieuweScreening {
  handeling: 'diploma-screenen' | 'screening-herstellen' | 'tweede-blik-geven';
  uitkomst: Uitkomst;
  bewijs: Bewijs;
  notitie: string;
  /** What was decided, when somebody else must look first; then `uitkomst` is 'nader-onderzoek'. */
  voorgesteld?: Uitkomst | null;
  /** The first look that this one judges, or that waits again. */
  tweedeBlikOp?: string | null;
  campagneId?: string | null;
  /** The screening that this one takes back, and when the look that holds again was given. */
  herstelt?: string | null;
  gezienOp?: Date | null;
  reeksId?: string | null;
}

/** A decision as it is kept: firm, or waiting for a second look. */
export function metTweedeBlik<T extends { uitkomst: Uitkomst }>(keuze: T, wacht: boolean): T & { voorgesteld: Uitkomst | null } {
  return wacht ? { ...keuze, uitkomst: 'nader-onderzoek', voorgesteld: keuze.uitkomst } : { ...keuze, voorgesteld: null };
}

/** What held before the newest screening of a diploma, to hold again. */
export function watErvoorGold({ screenings: [, ervoor] }: Pick<VergrendeldDiploma, 'screenings'>): Omit<NieuweScreening, 'handeling'> {
  if (!ervoor) return { uitkomst: 'te-screenen', bewijs: '', notitie: '' };
  const { uitkomst, bewijs, notitie, voorgesteld, eersteBlik, campagneId, gezienOp } = ervoor;
  return { uitkomst, bewijs, notitie, voorgesteld, tweedeBlikOp: voorgesteld ? eersteBlik : null, campagneId, gezienOp };
}

/** Inside: adds one screening with its log line. The diploma is locked by the caller. */
export async function screeningToevoegen(db: Db, diploma: VergrendeldDiploma, nieuw: NieuweScreening): Promise<{ id: string; op: Date }> {
  const { handeling, uitkomst, bewijs, notitie, voorgesteld = null, tweedeBlikOp = null, campagneId = null, herstelt = null, gezienOp = null, reeksId = null } = nieuw;
  const rijNieuw = await rij<{ id: string; op: Date }>(db, sql`
    INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, bewijs, notitie, herstelt, "vraagtTweedeBlik", voorgesteld, "tweedeBlikOp", "campagneId", "gezienOp", "reeksId")
    VALUES (${diploma.medewerkerId}, ${diploma.id}, ${uitkomst}::screening_uitkomst, ${bewijs}, ${notitie}, ${herstelt}, ${voorgesteld !== null}, ${voorgesteld}::screening_uitkomst,
      ${tweedeBlikOp}, ${campagneId}, ${gezienOp?.toISOString() ?? null}::timestamptz, ${reeksId})
    RETURNING id, "createdAt" AS op`);
  const extra = { bewijs: bewijs || null, voorgesteld, herstelt, campagne: campagneId, reeks: reeksId };
  await vastleggen(db, {
    handeling, onderwerpSoort: 'diploma', onderwerpId: diploma.id,
    gegevens: { screening: rijNieuw.id, van: diploma.uitkomst, naar: uitkomst, ...Object.fromEntries(Object.entries(extra).filter(([, waarde]) => waarde !== null)) },
  });
  return rijNieuw;
}

/** As `screeningToevoegen`, and gives the figures as they are after it. */
export async function screeningVastleggen(db: Db, blik: Blik, diploma: VergrendeldDiploma, nieuw: NieuweScreening): Promise<Gescreend> {
  const { id, op } = await screeningToevoegen(db, diploma, nieuw);
  const standen = await standenLezen(db, blik, diploma.scholen);
  return { diplomaId: diploma.id, screeningId: id, uitkomst: nieuw.uitkomst, wacht: (nieuw.voorgesteld ?? null) !== null, op: op.toISOString(), standen };
}
