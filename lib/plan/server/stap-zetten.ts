import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magHandeling } from '../mag';
import type { Plankop } from '../plan';
import { regelVan, uitkomsten, waaromNiet, type Handeling, type Toestand } from '../toestanden';

export interface Stap {
  handeling: Handeling;
  /** Needed when the step leads to more than one state. */
  naar?: Toestand;
  reden?: string;
  planversieId?: string | null;
}

/**
 * Inside: takes a step with a plan, after the one table of states. The database moves the plan itself, from the state
 * that this door saw and from no other.
 * @throws Weigering 'conflict' when the plan is (or meanwhile came) in a state that does not allow it, 'geen-recht',
 * 'ongeldig' at `reden` when a reason is missing
 */
export async function stapZetten(db: Db, toegang: Toegang, plan: Plankop, { handeling, naar, reden = '', planversieId = null }: Stap): Promise<{ id: string; naar: Toestand }> {
  stapKeuren(toegang, plan, handeling, reden);
  const doel = naar ?? uitkomsten(handeling, plan.toestand)[0];
  if (doel === undefined || !uitkomsten(handeling, plan.toestand).includes(doel)) throw new Error(`De stap ${handeling} leidt niet van ${plan.toestand} naar ${String(doel)}.`);
  const [stap] = await toestandGeweigerd(rijen<{ id: string }>(db, sql`
    INSERT INTO planstap ("planId", handeling, van, naar, reden, "planversieId") VALUES (${plan.id}::uuid, ${handeling}, ${plan.toestand}, ${doel}, ${reden.trim()}, ${planversieId}::uuid) RETURNING id`));
  if (!stap) throw new Error('De stap gaf geen rij terug.');
  await vastleggen(db, { handeling: `plan-${handeling}`, onderwerpSoort: 'plan', onderwerpId: plan.id, gegevens: { van: plan.toestand, naar: doel, stapId: stap.id, planversieId } });
  return { id: stap.id, naar: doel };
}

/**
 * Whether this person may take this step with the plan as it stands, before anything else is asked or done.
 * @throws Weigering 'conflict', 'geen-recht', or 'ongeldig' at `reden` when a reason is missing
 */
export function stapKeuren(toegang: Toegang, plan: Plankop, handeling: Handeling, reden: string): void {
  const nee = waaromNiet(handeling, plan.toestand);
  if (nee !== null) throw new Weigering('conflict', nee);
  if (!magHandeling(toegang, handeling, plan)) throw new Weigering('geen-recht', `${regelVan(handeling).naam}: dat doet hier iemand anders.`);
  if (regelVan(handeling).reden && reden.trim() === '') throw new Weigering('ongeldig', 'Schrijf kort waarom.', { reden: ['Schrijf kort waarom.'] });
}

/** Turns "the plan is in another state by now" of the database into a refusal with its sentence; other faults go on. */
export async function toestandGeweigerd<T>(werk: Promise<T>): Promise<T> {
  try {
    return await werk;
  } catch (fout) {
    const { code, message } = fout as { code?: unknown; message?: string };
    if (code === '55000') throw new Weigering('conflict', `${message ?? ''} Er is niets veranderd. Ververs de bladzijde en kijk hoe het plan er nu voor staat.`.trim());
    throw fout;
  }
}
