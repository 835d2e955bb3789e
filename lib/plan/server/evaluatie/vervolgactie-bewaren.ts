import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { mensenLezen } from '@/lib/dialoog/server/mensen-lezen';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Vervolgactie } from '../../evaluatie';
import type { VervolgactieInvoer, Vervolgstand } from '../../evaluatie.schema';
import { cyclusOmTeEvalueren, doelVanCyclus, EVALUATIEFASE, magEvalueren } from './cyclus-evalueren';
import { vervolgactiesLezen } from './evaluaties-lezen';

const MEESTE = 60;

/**
 * Writes down a follow-up action, or changes one.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' (closed, or with what stands there now), 'ongeldig' at the owner or the day
 */
export async function vervolgactieBewaren(toegang: Toegang, invoer: VervolgactieInvoer): Promise<{ id: string; cyclus: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusOmTeEvalueren(db, toegang, invoer.cyclus, EVALUATIEFASE);
    const nu = await vervolgactiesLezen(db, bestuurId, cyclus.id);
    const oud = nu.find(({ id }) => id === invoer.actie) ?? null;
    if (invoer.actie !== null && !oud) throw nietGevonden();
    if (invoer.doel !== null) await doelVanCyclus(db, bestuurId, cyclus.id, invoer.doel);
    if (invoer.eigenaar !== null && invoer.eigenaar !== oud?.eigenaarId) await eigenaarKeuren(db, bestuurId, cyclus, invoer.eigenaar);
    if (invoer.uiterlijk !== null && invoer.uiterlijk < vandaag() && invoer.uiterlijk !== oud?.uiterlijk) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { uiterlijk: ['Deze dag is voorbij. Kies vandaag of later.'] });
    if (!oud && nu.length >= MEESTE) throw new Weigering('ongeldig', `Er staan al ${MEESTE} acties. Rond er eerst een af of laat er een vallen.`);
    const [gezet] = await zetten(db, bestuurId, invoer);
    if (!gezet) throw oud ? teLaat(oud) : conflict();
    await vastleggen(db, { handeling: 'vervolgactie-bewaren', onderwerpSoort: 'vervolgactie', onderwerpId: gezet.id, gegevens: { cyclusId: cyclus.id, doelId: invoer.doel, eigenaarId: invoer.eigenaar, uiterlijk: invoer.uiterlijk } });
    return { id: gezet.id, cyclus: cyclus.id };
  });
}

function zetten(db: Db, bestuurId: string, { actie, cyclus, versie, doel, tekst, eigenaar, uiterlijk }: VervolgactieInvoer): Promise<{ id: string }[]> {
  if (actie === null) return rijen(db, sql`INSERT INTO vervolgactie ("cyclusId", "doelId", tekst, "eigenaarId", uiterlijk) VALUES (${cyclus}::uuid, ${doel}, ${tekst}, ${eigenaar}::uuid, ${uiterlijk}::date) RETURNING id`);
  return rijen(db, sql`
    UPDATE vervolgactie SET "doelId" = ${doel}, tekst = ${tekst}, "eigenaarId" = ${eigenaar}::uuid, uiterlijk = ${uiterlijk}::date, versie = versie + 1
    WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${actie}::uuid AND versie = ${versie} AND "vervallenOp" IS NULL RETURNING id`);
}

async function eigenaarKeuren(db: Db, bestuurId: string, cyclus: { id: string; schoolId: string | null }, eigenaar: string): Promise<void> {
  const mensen = await mensenLezen(db, bestuurId, { cyclusId: cyclus.id, schoolId: cyclus.schoolId });
  if (!mensen.some(({ id }) => id === eigenaar)) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { eigenaar: ['Kies iemand die bij deze school werkt en kan inloggen.'] });
}

function teLaat({ versie, tekst, eigenaar, uiterlijk }: Vervolgactie): Weigering {
  return new Weigering('conflict', 'Iemand anders wijzigde deze actie intussen. Beide teksten staan hieronder.', undefined, { versie, regels: [['Actie', tekst], ['Wie', eigenaar ?? ''], ['Uiterlijk', uiterlijk ? datumInWoorden(uiterlijk) : '']] });
}

/**
 * A follow-up action is done, open again, or let go. Who has it to do says that it is done, also after the cycle closed;
 * letting go is for who evaluates.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' for an older version or when it stands so already
 */
export async function vervolgactieZetten(toegang: Toegang, { actie: id, versie, stand }: Vervolgstand): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'plan:uitvoeren', async (db, { bestuurId }) => {
    const [actie] = await rijen<{ schoolId: string | null; eigenaarId: string | null }>(db, sql`
      SELECT "schoolId", "eigenaarId" FROM vervolgactie WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id}::uuid AND "vervallenOp" IS NULL FOR UPDATE`);
    if (!actie) throw nietGevonden();
    const evalueert = magEvalueren(toegang, actie);
    if (!evalueert && actie.eigenaarId !== toegang.gebruiker.id) throw nietGevonden();
    if (!evalueert && stand === 'vervallen') throw new Weigering('geen-recht', 'Een actie laten vallen doet de schoolleider of HR van deze school. U kunt hem wel op klaar zetten.');
    const [gezet] = await rijen<{ id: string }>(db, sql`
      UPDATE vervolgactie SET "klaarOp" = CASE WHEN ${stand}::text = 'klaar' THEN ${vandaag()}::date WHEN ${stand}::text = 'open' THEN NULL ELSE "klaarOp" END, "vervallenOp" = CASE WHEN ${stand}::text = 'vervallen' THEN now() END, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id}::uuid AND versie = ${versie} AND (${stand}::text = 'vervallen' OR ("klaarOp" IS NOT NULL) = (${stand}::text = 'open')) RETURNING id`);
    if (!gezet) throw conflict();
    await vastleggen(db, { handeling: `vervolgactie-${stand}`, onderwerpSoort: 'vervolgactie', onderwerpId: id, gegevens: { versie } });
    return { id };
  });
}
