import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { datumUitTekst } from '@/lib/dates';
import { nietGevonden, Weigering } from '@/lib/errors';
import { melden } from '@/lib/dialoog/server/melden';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { opmerkingveld, veldInhoud } from '../../beoordeling';
import type { OpmerkingInvoer, ReactieInvoer } from '../../beoordeling.schema';
import { reiktPlan } from '../../mag';
import { PlaninhoudSchema } from '../../planinhoud';
import { waaromNiet } from '../../toestanden';
import { planOpenen } from '../plan-openen';
import { laatsteVersie } from './oordelen-lezen';
import { nietGevraagd, ouderVersie } from './planoordeel-geven';

/**
 * Right plan:beoordelen, for who was asked. Puts a question at the version that is out, at an activity or a field of it,
 * with the text that should stand there if wanted.
 * @throws Weigering 'geen-recht' for who was not asked, 'conflict' for an older version or another state, 'ongeldig' at
 * `veld` or `voorstel`, 'niet-gevonden' for an activity that this version does not have
 */
export async function opmerkingPlaatsen(toegang: Toegang, invoer: OpmerkingInvoer): Promise<{ id: string; plan: string }> {
  return binnenBestuur(toegang, 'plan:beoordelen', async (db, { bestuurId }) => {
    // The row is taken: a question and a withdrawal at the same moment wait for each other.
    const plan = await planOpenen(db, toegang, invoer.plan, true);
    if (!plan.beoordelaar) throw nietGevraagd();
    if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus uw opmerking is niet bewaard.');
    if (waaromNiet('beoordelen', plan.toestand) !== null) throw new Weigering('conflict', 'Dit plan ligt niet meer ter beoordeling, dus uw opmerking is niet bewaard. Uw tekst staat nog in het formulier.');
    const versie = await laatsteVersie(db, bestuurId, plan.id);
    if (versie?.id !== invoer.planversie) throw ouderVersie(versie?.nummer ?? null);
    const voorstel = await plekKeuren(db, bestuurId, invoer, toegang.gebruiker.id);
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO planopmerking ("planId", "planversieId", "activiteitId", veld, tekst, voorstel)
      VALUES (${plan.id}::uuid, ${versie.id}::uuid, ${invoer.activiteit}::uuid, ${invoer.veld}, ${invoer.tekst}, ${voorstel}) RETURNING id`);
    await vastleggen(db, { handeling: 'planopmerking-plaatsen', onderwerpSoort: 'plan', onderwerpId: plan.id, gegevens: { opmerkingId: id, planversieId: versie.id, activiteitId: invoer.activiteit, veld: invoer.veld, voorstel: voorstel !== null } });
    await melden(db, toegang.gebruiker.id, plan.eigenaarId === null ? [] : [{ aan: plan.eigenaarId, soort: 'opmerking' }], { cyclusId: plan.cyclusId, planId: plan.id });
    return { id, plan: plan.id };
  });
}

/**
 * Right plan:beoordelen, for who was asked or who writes the plan. An answer to a question, also when that was handled.
 * @throws Weigering 'geen-recht', 'niet-gevonden', 'conflict' in a closed cycle
 */
export async function opmerkingBeantwoorden(toegang: Toegang, { plan: planId, opmerking, tekst }: ReactieInvoer): Promise<{ id: string; plan: string }> {
  return binnenBestuur(toegang, 'plan:beoordelen', async (db, { bestuurId }) => {
    const plan = await planOpenen(db, toegang, planId);
    if (!plan.beoordelaar && !reiktPlan(toegang, 'plan:schrijven', plan)) throw nietGevraagd();
    if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus uw reactie is niet bewaard.');
    const [nieuw] = await rijen<{ id: string; vrager: string }>(db, sql`
      INSERT INTO planopmerking ("planId", "planversieId", "activiteitId", veld, tekst, "opId")
      SELECT m."planId", m."planversieId", m."activiteitId", m.veld, ${tekst}, m.id FROM planopmerking m
      WHERE m."bestuurId" = ${bestuurId}::uuid AND m."planId" = ${planId}::uuid AND m.id = ${opmerking}::uuid AND m."opId" IS NULL
      RETURNING id, (SELECT x."gebruikerId" FROM planopmerking x WHERE x."bestuurId" = planopmerking."bestuurId" AND x.id = ${opmerking}::uuid) AS vrager`);
    if (!nieuw) throw nietGevonden();
    await vastleggen(db, { handeling: 'planopmerking-beantwoorden', onderwerpSoort: 'plan', onderwerpId: planId, gegevens: { opmerkingId: opmerking, reactieId: nieuw.id } });
    await melden(db, toegang.gebruiker.id, [nieuw.vrager, plan.eigenaarId].flatMap((aan) => (aan === null ? [] : [{ aan, soort: 'opmerking' as const }])), { cyclusId: plan.cyclusId, planId });
    return { id: nieuw.id, plan: planId };
  });
}

/** Is there such a place in this version, and can this be proposed for it? Gives the proposal as it is kept. */
async function plekKeuren(db: Db, bestuurId: string, { planversie, activiteit, veld, voorstel }: OpmerkingInvoer, ik: string): Promise<string | null> {
  const { inhoud } = await rij<{ inhoud: unknown }>(db, sql`SELECT inhoud FROM planversie WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${planversie}::uuid`);
  const plan = PlaninhoudSchema.parse(inhoud);
  if (activiteit !== null && !plan.activiteiten.some(({ id }) => id === activiteit)) throw nietGevonden();
  if (veld === null) {
    if (voorstel === null) return null;
    const melding = 'Kies eerst bij welk onderdeel deze tekst hoort.';
    throw new Weigering('ongeldig', melding, { veld: [melding] });
  }
  const gekend = opmerkingveld(veld, activiteit !== null);
  if (gekend === null) throw new Weigering('ongeldig', 'Kies een onderdeel uit de lijst.', { veld: ['Kies een onderdeel uit de lijst.'] });
  const gekeurd = voorstel === null ? null : voorstelKeuren(gekend, voorstel, ik);
  // The form starts from what stands there: who changed nothing proposes nothing.
  return gekeurd === veldInhoud(plan, activiteit, veld) ? null : gekeurd;
}

function voorstelKeuren({ voorstel: soort, hoogstens }: NonNullable<ReturnType<typeof opmerkingveld>>, voorstel: string, ik: string): string {
  const nee = (melding: string) => new Weigering('ongeldig', melding, { voorstel: [melding] });
  if (soort === 'geen') throw nee('Bij dit onderdeel kan geen tekst worden voorgesteld. Schrijf in de opmerking wat u bedoelt.');
  if (soort === 'mezelf') {
    if (voorstel !== ik) throw nee('U kunt alleen uzelf voorstellen als eigenaar. Noem een ander in uw opmerking.');
    return voorstel;
  }
  if (soort === 'dag') {
    const dag = datumUitTekst(voorstel);
    if (dag === null || dag < '2000-01-01' || dag > '2099-12-31') throw nee('Vul een bestaande datum in, zoals 1-9-2027.');
    return dag;
  }
  if (soort === 'getal') {
    const getal = voorstel.trim().replace(/^€\s*/, '').replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
    if (!/^\d{1,9}(\.\d{1,2})?$/.test(getal)) throw nee('Vul een getal in, zoals 24 of 1.200.');
    return getal;
  }
  if (voorstel.length > hoogstens) throw nee(`Deze tekst is te lang voor dit onderdeel. Er passen ${hoogstens.toLocaleString('nl-NL')} tekens.`);
  return voorstel;
}
