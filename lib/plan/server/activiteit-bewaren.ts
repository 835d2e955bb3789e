import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { ActiviteitInleveren, ActiviteitKeuze, VeldenBewaren } from '../activiteit.schema';
import { periodeNa, rollenUit, VELDEN, veldenVan, veldLezen, type Veld, type Velden } from '../activiteitvelden';
import { kringMet, kringzin } from '../kringen';
import type { Plankop } from '../plan';
import type { ActiviteitInhoud } from '../planinhoud';
import type { Velduitslag } from '../veldbewaarder';
import { eigenarenLezen, herkomstLezen, isDoel } from './activiteit-lezen';
import { planOmTeSchrijven } from './plan-openen';
import { activiteitenLezen } from './planinhoud-lezen';
import { toestandGeweigerd } from './stap-zetten';

/**
 * Keeps fields of an activity while somebody types. Each stands by itself: what is right is kept, what is wrong comes
 * back with its reason, and what somebody else changed since it was typed is left as it is and comes back beside it.
 * @throws Weigering 'niet-gevonden', 'geen-recht', or 'conflict' when the plan is not being written
 */
export async function activiteitBewaren(toegang: Toegang, { plan: planId, activiteit: id, velden, was }: ActiviteitKeuze & VeldenBewaren): Promise<Velduitslag> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const { plan, alle, nu, versie } = await openen(db, toegang, planId, id, velden.na !== undefined);
    const botsingen: Velduitslag['botsingen'] = {};
    const nieuw: Partial<Velden> = {};
    const fouten: Velduitslag['fouten'] = {};
    for (const veld of VELDEN.filter((een) => velden[een] !== undefined)) {
      const gelezen = veldLezen(veld, velden[veld] ?? '');
      if ('fout' in gelezen) fouten[veld] = gelezen.fout;
      else if (gelezen.waarde === nu[veld]) continue;
      else if (was[veld] !== nu[veld]) botsingen[veld] = nu[veld];
      else nieuw[veld] = gelezen.waarde;
    }
    Object.assign(fouten, await keuren(db, plan, { bestuurId: toegang.bestuur.id, alle, id, nu, nieuw }));
    const huidig = await zetten(db, plan, id, { nu, nieuw: zonder(nieuw, fouten) });
    return { versie: huidig.gezet ? versie + 1 : versie, huidig: huidig.velden, fouten, botsingen };
  });
}

/**
 * The whole form at once, for who has no script: all or nothing.
 * @throws Weigering as `activiteitBewaren`, 'ongeldig' per field, 'conflict' with what stands there now at each field that differs
 */
export async function activiteitInleveren(toegang: Toegang, { plan: planId, activiteit: id, versie: gezien, ...getypt }: ActiviteitInleveren): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const { plan, alle, nu, versie } = await openen(db, toegang, planId, id, true);
    const gelezen = VELDEN.map((veld) => [veld, veldLezen(veld, [getypt[veld] ?? ''].flat().join(','))] as const);
    const fouten = Object.fromEntries(gelezen.flatMap(([veld, een]) => ('fout' in een ? [[veld, een.fout]] : [])));
    const nieuw = Object.fromEntries(gelezen.flatMap(([veld, een]) => ('waarde' in een && een.waarde !== nu[veld] ? [[veld, een.waarde]] : []))) as Partial<Velden>;
    if (versie !== gezien && Object.keys(nieuw).length > 0) {
      throw new Weigering('conflict', 'Iemand anders heeft deze activiteit intussen gewijzigd. Bij elk veld staat wat er nu is; wat u schreef staat nog in het formulier. Kies en bewaar opnieuw.',
        Object.fromEntries(Object.keys(nieuw).map((veld) => [veld, [`Nu staat hier: ${nu[veld as Veld] || 'niets'}`]])), { versie });
    }
    Object.assign(fouten, await keuren(db, plan, { bestuurId: toegang.bestuur.id, alle, id, nu, nieuw }));
    if (Object.keys(fouten).length > 0) throw new Weigering('ongeldig', 'Controleer wat u invulde.', Object.fromEntries(Object.entries(fouten).map(([veld, fout]) => [veld, [fout]])));
    await zetten(db, plan, id, { nu, nieuw });
    return { id };
  });
}

async function openen(db: Db, toegang: Toegang, planId: string, id: string, knoopt: boolean): Promise<{ plan: Plankop; alle: ActiviteitInhoud[]; nu: Velden; versie: number }> {
  const plan = await planOmTeSchrijven(db, toegang, planId);
  // Two who tie in one plan wait for each other here already, so that the second sees the first and neither holds the other up.
  if (knoopt) await rijen(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${plan.id}::text, 11))`);
  // Two who save the same activity wait for each other: the second compares with what the first kept.
  const [rij] = await rijen<{ versie: number; vervallen: boolean }>(db, sql`
    SELECT versie, "vervallenOp" IS NOT NULL AS vervallen FROM activiteit WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${plan.id}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`);
  if (!rij) throw nietGevonden();
  if (rij.vervallen) throw new Weigering('conflict', 'Deze activiteit is intussen uit het plan gehaald. Uw tekst staat nog in het veld. Haal de activiteit terug, dan kunt u bewaren.');
  const alle = await activiteitenLezen(db, toegang.bestuur.id, plan.id);
  const activiteit = alle.find((een) => een.id === id);
  if (!activiteit) throw nietGevonden();
  return { plan, alle, nu: veldenVan(activiteit), versie: rij.versie };
}

interface Wijziging { bestuurId: string; alle: readonly ActiviteitInhoud[]; id: string; nu: Velden; nieuw: Partial<Velden> }

/** What only the plan around it can judge: who works here, which goals there are, what waits for what, days that fit. */
async function keuren(db: Db, plan: Plankop, { bestuurId, alle, id, nu, nieuw }: Wijziging): Promise<Velduitslag['fouten']> {
  const fouten: Velduitslag['fouten'] = {};
  if (nieuw.eigenaarId && !(await eigenarenLezen(db, bestuurId, plan)).some((een) => een.id === nieuw.eigenaarId)) {
    fouten.eigenaarId = 'Deze collega werkt hier niet (meer), of kan niet bij deze school. Kies uit de lijst.';
  }
  if (nieuw.doelId && !(await isDoel(db, bestuurId, plan.cyclusId, nieuw.doelId))) fouten.doelId = 'Dit doel is er niet (meer). Kies een doel van deze cyclus.';
  if (nieuw.herkomstId && !(await herkomstLezen(db, bestuurId, plan.cyclusId, nieuw.herkomstId))) fouten.herkomstId = 'Kies een aanknopingspunt of interventie van deze cyclus.';
  if (nieuw.na) {
    const na = nieuw.na.split(',');
    const kring = kringMet(alle, id, na);
    if (!na.every((een) => een !== id && alle.some((ander) => ander.id === een))) fouten.na = 'Kies andere activiteiten uit dit plan.';
    else if (kring) fouten.na = kringzin(kring);
  }
  if (nieuw.begin !== undefined || nieuw.einde !== undefined || nieuw.mijlpaal !== undefined) {
    const uit = periodeNa(nu, { ...(nieuw.begin === undefined ? {} : { begin: nieuw.begin }), ...(nieuw.einde === undefined ? {} : { einde: nieuw.einde }), ...(nieuw.mijlpaal === undefined ? {} : { mijlpaal: nieuw.mijlpaal }) });
    if ('fout' in uit) fouten[uit.veld] = uit.fout;
    else Object.assign(nieuw, uit.periode);
  }
  return fouten;
}

function zonder(nieuw: Partial<Velden>, fouten: Velduitslag['fouten']): Partial<Velden> {
  return Object.fromEntries(Object.entries(nieuw).filter(([veld]) => fouten[veld as Veld] === undefined));
}

async function zetten(db: Db, plan: Plankop, id: string, { nu, nieuw }: { nu: Velden; nieuw: Partial<Velden> }): Promise<{ velden: Velden; gezet: boolean }> {
  const anders = VELDEN.filter((veld) => nieuw[veld] !== undefined && nieuw[veld] !== nu[veld]);
  if (anders.length === 0) return { velden: nu, gezet: false };
  const w: Velden = { ...nu, ...nieuw };
  await toestandGeweigerd(rijen(db, sql`
    UPDATE activiteit SET naam = ${w.naam}, ontwerp = ${w.ontwerp}, "doelId" = NULLIF(${w.doelId}, ''), "herkomstId" = NULLIF(${w.herkomstId}, ''), amo = NULLIF(${w.amo}, ''), "eigenaarId" = NULLIF(${w.eigenaarId}, '')::uuid,
      begin = NULLIF(${w.begin}, '')::date, einde = NULLIF(${w.einde}, '')::date, mijlpaal = ${w.mijlpaal === 'ja'}, uren = NULLIF(replace(${w.uren}, ',', '.'), '')::numeric, kosten = NULLIF(replace(${w.kosten}, ',', '.'), '')::numeric, dekking = ${w.dekking},
      tijd = NULLIF(${w.tijd}, ''), budget = NULLIF(${w.budget}, ''), leiding = NULLIF(${w.leiding}, ''), voorwaarden = ${w.voorwaarden}, communicatie = ${w.communicatie}, monitoring = ${w.monitoring}, versie = versie + 1
    WHERE "bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND "planId" = ${plan.id}::uuid AND id = ${id}::uuid`));
  if (anders.some((veld) => veld.startsWith('raci-') || veld.startsWith('rol-'))) await rollenZetten(db, plan.id, id, w);
  if (anders.includes('na')) await voorgangersZetten(db, plan.id, id, w.na === '' ? [] : w.na.split(','));
  await vastleggen(db, { handeling: 'activiteit-wijzigen', onderwerpSoort: 'activiteit', onderwerpId: id, gegevens: { planId: plan.id, velden: anders } });
  return { velden: w, gezet: true };
}

async function rollenZetten(db: Db, planId: string, id: string, velden: Velden): Promise<void> {
  await rijen(db, sql`DELETE FROM activiteit_rol WHERE "bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND "activiteitId" = ${id}::uuid`);
  const rollen = rollenUit(velden);
  if (rollen.length === 0) return;
  await rijen(db, sql`INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci, toelichting)
    SELECT ${planId}::uuid, ${id}::uuid, groep, raci, toelichting FROM json_to_recordset(${JSON.stringify(rollen)}::json) AS r (groep text, raci text, toelichting text)`);
}

/** The database walks the ties itself too, also those of activities that were taken out: putting one back must not close a circle. */
async function voorgangersZetten(db: Db, planId: string, id: string, na: readonly string[]): Promise<void> {
  const hier = sql`"bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND "activiteitId" = ${id}::uuid`;
  await rijen(db, sql`DELETE FROM activiteit_na WHERE ${hier} AND NOT "naId" = ANY (${[...na]}::uuid[])`);
  try {
    await rijen(db, sql`INSERT INTO activiteit_na ("planId", "activiteitId", "naId") SELECT ${planId}::uuid, ${id}::uuid, x FROM unnest(${[...na]}::uuid[]) x ON CONFLICT DO NOTHING`);
  } catch (fout) {
    if ((fout as { code?: unknown }).code !== '23514') throw fout;
    throw new Weigering('conflict', 'Samen met een activiteit die uit het plan is gehaald, zouden activiteiten op elkaar wachten. Haal die eerst terug, of kies iets anders.', { na: ['Dan wachten activiteiten op elkaar.'] });
  }
}
