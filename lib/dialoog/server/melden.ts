import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { MeldingSoort } from '../melding';

export interface Melding { aan: string; soort: MeldingSoort }

/** What a notification is about. */
export interface Meldingplek { cyclusId: string | null; draadId?: string; opdrachtId?: string; planId?: string; activiteitId?: string }

/** Tells each of these people once; nobody hears of the own act. */
export async function melden(db: Db, ik: string, meldingen: readonly Melding[], over: Meldingplek): Promise<void> {
  const anderen = [...new Map(meldingen.filter(({ aan }) => aan !== ik).reverse().map((melding) => [melding.aan, melding])).values()];
  if (anderen.length === 0) return;
  await rijen(db, sql`INSERT INTO melding ("gebruikerId", soort, "cyclusId", "draadId", "opdrachtId", "planId", "activiteitId")
    SELECT x.aan, x.soort, ${over.cyclusId}::uuid, ${over.draadId ?? null}::uuid, ${over.opdrachtId ?? null}::uuid, ${over.planId ?? null}::uuid, ${over.activiteitId ?? null}::uuid
    FROM unnest(${anderen.map(({ aan }) => aan)}::uuid[], ${anderen.map(({ soort }) => soort)}::text[]) x(aan, soort)`);
}

/** Who answers in a talk or does the work has seen what it was about. */
export async function gezien(db: Db, ik: string, over: { draadId?: string; opdrachtId?: string }): Promise<void> {
  await rijen(db, sql`UPDATE melding SET "gelezenOp" = now() WHERE "gebruikerId" = ${ik} AND "gelezenOp" IS NULL
    AND ("draadId" = ${over.draadId ?? null}::uuid OR "opdrachtId" = ${over.opdrachtId ?? null}::uuid)`);
}
