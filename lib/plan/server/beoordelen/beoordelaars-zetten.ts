import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { conflict, Weigering } from '@/lib/errors';
import { melden } from '@/lib/dialoog/server/melden';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { BeoordelaarsInvoer } from '../../beoordeling.schema';
import type { Plankop } from '../../plan';
import { inBewerking, naOordelen } from '../../toestanden';
import { planVoor } from '../plan-openen';
import { toestandGeweigerd } from '../stap-zetten';
import { werktBij } from './mensen';
import { laatsteVersie, oordelenLezen } from './oordelen-lezen';

/**
 * Right plan:schrijven. Who reviews this plan, how many have to agree and before which day; the list as a whole. While a
 * version is out nobody who judged goes, and the number stays: a plan does not become approved by sending people away.
 * @throws Weigering 'ongeldig' at `mensen`, `quorum` or `voor`, 'conflict' when somebody was first or it is too late
 */
export async function beoordelaarsZetten(toegang: Toegang, invoer: BeoordelaarsInvoer): Promise<{ plan: string; erbij: string[]; eraf: string[] }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db, { bestuurId }) => {
    const plan = await planVoor(db, toegang, 'plan:schrijven', invoer.plan, true);
    if (plan.versie !== invoer.versie) throw conflict();
    if (!inBewerking(plan.toestand) && plan.toestand !== 'ingediend') throw new Weigering('conflict', 'Dit plan is al beoordeeld. Beoordelaars kiest u weer als u een nieuwe versie maakt.');
    const mensen = [...new Set(invoer.mensen)];
    const oordelen = await oordelenLezen(db, bestuurId, plan.id, (await laatsteVersie(db, bestuurId, plan.id))?.id ?? null);
    const oud = oordelen.map(({ gebruikerId }) => gebruikerId);
    const [erbij, eraf] = [mensen.filter((id) => !oud.includes(id)), oud.filter((id) => !mensen.includes(id))];
    keuren(plan, invoer, mensen, oordelen);
    await collegasKeuren(db, bestuurId, plan, erbij);
    if (eraf.length > 0) await rijen(db, sql`DELETE FROM planbeoordelaar WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${plan.id}::uuid AND "gebruikerId" = ANY (${eraf}::uuid[])`);
    await beoordelaarsToevoegen(db, plan.id, erbij);
    await toestandGeweigerd(rijen(db, sql`
      UPDATE plan SET quorum = ${invoer.quorum}, "beoordelenVoor" = ${invoer.voor}::date, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${plan.id}::uuid`));
    await vastleggen(db, { handeling: 'beoordelaars-zetten', onderwerpSoort: 'plan', onderwerpId: plan.id, gegevens: { erbij, eraf, quorum: invoer.quorum, voor: invoer.voor } });
    // While it is being written there is nothing to read yet: people hear of it when it is submitted.
    if (plan.toestand !== 'concept') await melden(db, toegang.gebruiker.id, erbij.map((aan) => ({ aan, soort: 'beoordelen' as const })), { cyclusId: plan.cyclusId, planId: plan.id });
    return { plan: plan.id, erbij, eraf };
  });
}

/** Inside: these people review; who did already stays as is. */
export async function beoordelaarsToevoegen(db: Db, planId: string, mensen: readonly string[]): Promise<void> {
  if (mensen.length === 0) return;
  await rijen(db, sql`INSERT INTO planbeoordelaar ("planId", "gebruikerId") SELECT ${planId}::uuid, x FROM unnest(${[...mensen]}::uuid[]) x ON CONFLICT DO NOTHING`);
}

function keuren(plan: Plankop, { quorum, voor }: BeoordelaarsInvoer, mensen: readonly string[], oordelen: Awaited<ReturnType<typeof oordelenLezen>>): void {
  const ongeldig = (veld: string, melding: string) => new Weigering('ongeldig', melding, { [veld]: [melding] });
  if (quorum !== null && quorum > mensen.length) throw ongeldig('quorum', mensen.length === 0 ? 'Kies eerst wie beoordeelt.' : `Er zijn ${mensen.length} beoordelaars: vul hoogstens ${mensen.length} in, of laat dit leeg.`);
  if (voor !== null && voor !== plan.beoordelenVoor && voor < vandaag()) throw ongeldig('voor', 'Deze dag is al voorbij. Kies een dag die nog komt.');
  if (inBewerking(plan.toestand)) return;
  if (quorum !== plan.quorum) throw ongeldig('quorum', 'Terwijl het plan is ingediend, blijft het aantal akkoorden zoals het is. Trek het plan in om dit te wijzigen.');
  if (mensen.length === 0) throw ongeldig('mensen', 'Er moet minstens één collega beoordelen zolang het plan is ingediend.');
  const weg = oordelen.find(({ gebruikerId, oordeel }) => oordeel !== null && !mensen.includes(gebruikerId));
  if (weg) throw ongeldig('mensen', `${weg.naam} heeft deze versie al beoordeeld en blijft daarom staan.`);
  const blijft = oordelen.filter(({ gebruikerId }) => mensen.includes(gebruikerId)).flatMap(({ oordeel }) => oordeel ?? []);
  if (blijft.length > 0 && naOordelen(blijft, mensen.length, quorum) === 'akkoord') {
    throw ongeldig('mensen', 'Iedereen die overblijft, is al akkoord. Een plan wordt niet akkoord doordat een beoordelaar wegvalt: kies een vervanger, of trek het plan in en dien het opnieuw in.');
  }
}

async function collegasKeuren(db: Db, bestuurId: string, plan: Plankop, erbij: readonly string[]): Promise<void> {
  if (erbij.length === 0) return;
  const leden = await rijen<{ id: string }>(db, sql`
    SELECT DISTINCT l."gebruikerId" AS id FROM lidmaatschap l WHERE l."bestuurId" = ${bestuurId}::uuid AND l."gebruikerId" = ANY (${[...erbij]}::uuid[]) AND ${werktBij(sql`${plan.schoolId}::uuid`)}`);
  if (leden.length === erbij.length) return;
  const melding = 'Kies collega’s die voor deze school werken.';
  throw new Weigering('ongeldig', melding, { mensen: [melding] });
}
