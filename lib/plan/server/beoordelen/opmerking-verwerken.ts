import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { OpmerkingVerwerking } from '../../beoordeling.schema';
import type { Opmerkingstand } from '../../beoordeling';
import { planOmTeSchrijven, planVoor } from '../plan-openen';
import { voorstelOvernemen } from './voorstel-overnemen';

interface Rij { id: string; activiteitId: string | null; veld: string | null; voorstel: string | null; stand: Opmerkingstand; versie: number }

/**
 * Right plan:schrijven. Takes a question over (with a proposal: puts that text in the plan), says why not, or opens it
 * again. Only text that still reads as the writer saw it is replaced.
 * @throws Weigering 'conflict' when somebody was first, the field reads otherwise by now, or the plan is not being
 * written; 'ongeldig' at `reactie` when it is not taken over without saying why; 'niet-gevonden'
 */
export async function opmerkingVerwerken(toegang: Toegang, invoer: OpmerkingVerwerking): Promise<{ id: string; plan: string; stand: Opmerkingstand }> {
  const { plan: planId, opmerking, uitkomst, reactie } = invoer;
  return binnenBestuur(toegang, 'plan:schrijven', async (db, { bestuurId }) => {
    await (uitkomst === 'overgenomen' ? planOmTeSchrijven(db, toegang, planId) : planVoor(db, toegang, 'plan:schrijven', planId));
    const een = await opmerkingPakken(db, bestuurId, invoer);
    if (uitkomst === 'niet-overgenomen' && reactie === '') throw new Weigering('ongeldig', 'Schrijf kort waarom u dit niet overneemt.', { reactie: ['Schrijf kort waarom u dit niet overneemt.'] });
    if (uitkomst === 'overgenomen' && een.voorstel !== null && een.veld !== null) {
      await voorstelOvernemen(db, bestuurId, { planId, activiteitId: een.activiteitId, veld: een.veld, voorstel: een.voorstel, nu: invoer.nu ?? '' });
    }
    await rijen(db, sql`
      UPDATE planopmerking SET stand = ${uitkomst}, "verwerktOp" = CASE WHEN ${uitkomst} = 'open' THEN NULL ELSE now() END,
        "verwerktDoor" = CASE WHEN ${uitkomst} = 'open' THEN NULL ELSE ${toegang.gebruiker.id}::uuid END, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${opmerking}::uuid`);
    if (reactie !== '') {
      await rijen(db, sql`INSERT INTO planopmerking ("planId", "planversieId", "activiteitId", veld, tekst, "opId")
        SELECT "planId", "planversieId", "activiteitId", veld, ${reactie}, id FROM planopmerking WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${opmerking}::uuid`);
    }
    await vastleggen(db, { handeling: 'planopmerking-verwerken', onderwerpSoort: 'plan', onderwerpId: planId, gegevens: { opmerkingId: opmerking, van: een.stand, naar: uitkomst, activiteitId: een.activiteitId, veld: een.veld } });
    return { id: opmerking, plan: planId, stand: uitkomst };
  });
}

async function opmerkingPakken(db: Db, bestuurId: string, { plan, opmerking, versie, uitkomst }: OpmerkingVerwerking): Promise<Rij> {
  const [een] = await rijen<Rij>(db, sql`
    SELECT id, "activiteitId", veld, voorstel, stand, versie FROM planopmerking
    WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${plan}::uuid AND id = ${opmerking}::uuid AND "opId" IS NULL FOR UPDATE`);
  if (!een) throw nietGevonden();
  if (een.versie !== versie || een.stand === uitkomst || een.stand !== 'open' && uitkomst !== 'open') {
    throw new Weigering('conflict', 'Iemand anders heeft dit punt intussen verwerkt. Er is niets veranderd. Ververs de bladzijde.');
  }
  return een;
}
