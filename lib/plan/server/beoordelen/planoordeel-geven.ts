import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { PlanoordeelInvoer } from '../../beoordeling.schema';
import type { Plankop } from '../../plan';
import { naOordelen, TOESTANDWOORDEN, waaromNiet, type Toestand } from '../../toestanden';
import { planOpenen } from '../plan-openen';
import { stapZetten } from '../stap-zetten';
import { laatsteVersie, oordelenLezen } from './oordelen-lezen';

/**
 * Right plan:beoordelen, for who was asked. Judges the version that is out; the newest judgement of each counts. Two who
 * judge at the same moment wait for each other, so that the last one needed is seen as the last.
 * @throws Weigering 'geen-recht' for who was not asked, 'conflict' when it is about an older version or another state,
 * 'ongeldig' at `reden` when changes are asked without saying which
 */
export async function planoordeelGeven(toegang: Toegang, { plan: planId, planversie, oordeel, reden }: PlanoordeelInvoer): Promise<{ plan: string; naar: Toestand }> {
  return binnenBestuur(toegang, 'plan:beoordelen', async (db, { bestuurId }) => {
    const plan = await teBeoordelen(db, toegang, planId);
    const versie = await laatsteVersie(db, bestuurId, planId);
    if (versie?.id !== planversie) throw ouderVersie(versie?.nummer ?? null);
    const waarom = reden === '' && oordeel === 'wijzigingen' ? await uitOpmerkingen(db, bestuurId, versie.id, toegang.gebruiker.id) : reden;
    await rijen(db, sql`INSERT INTO planoordeel ("planId", "planversieId", oordeel, reden) VALUES (${planId}::uuid, ${versie.id}::uuid, ${oordeel}, ${waarom})`);
    const oordelen = await oordelenLezen(db, bestuurId, planId, versie.id);
    const naar = naOordelen(oordelen.flatMap((een) => een.oordeel ?? []), oordelen.length, plan.quorum);
    await stapZetten(db, toegang, plan, { handeling: 'beoordelen', naar, planversieId: versie.id });
    return { plan: planId, naar };
  });
}

/** Inside: the plan with its row taken, when this person was asked and it is out for review. */
async function teBeoordelen(db: Db, toegang: Toegang, planId: string): Promise<Plankop> {
  const plan = await planOpenen(db, toegang, planId, true);
  if (!plan.beoordelaar) throw nietGevraagd();
  if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus uw oordeel is niet bewaard.');
  const nee = waaromNiet('beoordelen', plan.toestand);
  if (nee !== null) throw new Weigering('conflict', `${nee} Uw oordeel is niet bewaard; uw tekst staat nog in het formulier.`);
  return plan;
}

/** Who was not asked may read, but neither judges nor asks. */
export function nietGevraagd(): Weigering {
  return new Weigering('geen-recht', 'U bent niet gevraagd om dit plan te beoordelen. Wie het plan schrijft, kan u uitnodigen.');
}

/** What was judged is no longer what is out. */
export function ouderVersie(nummer: number | null): Weigering {
  return new Weigering('conflict', nummer === null
    ? 'Van dit plan is nog geen versie ingediend. Er is niets bewaard; uw tekst staat nog in het formulier.'
    : `Er is intussen een nieuwe versie: versie ${nummer}. Er is niets bewaard; uw tekst staat nog in het formulier. Ververs de bladzijde, lees wat er veranderde, en geef dan uw oordeel.`);
}

async function uitOpmerkingen(db: Db, bestuurId: string, planversieId: string, ik: string): Promise<string> {
  const [eigen] = await rijen<{ aantal: number }>(db, sql`
    SELECT count(*)::int AS aantal FROM planopmerking WHERE "bestuurId" = ${bestuurId}::uuid AND "planversieId" = ${planversieId}::uuid AND "gebruikerId" = ${ik}::uuid AND "opId" IS NULL AND stand = 'open'`);
  if (!eigen || eigen.aantal === 0) {
    const melding = 'Schrijf wat er anders moet, of zet eerst een opmerking bij een activiteit.';
    throw new Weigering('ongeldig', melding, { reden: [melding] });
  }
  return eigen.aantal === 1 ? 'Zie mijn opmerking bij het plan.' : `Zie mijn ${eigen.aantal} opmerkingen bij het plan.`;
}

/** The state of a plan in a sentence, for what is said after a judgement. */
export function naOordeelZin(naar: Toestand): string {
  if (naar === 'akkoord') return 'Uw oordeel is bewaard. Er zijn nu genoeg akkoorden: het plan kan verder.';
  if (naar === 'wijzigingen-gevraagd') return 'Uw oordeel is bewaard. Wie het plan schrijft, gaat met de vragen aan de slag. U hoort het als er een nieuwe versie is.';
  return `Uw oordeel is bewaard. Het plan blijft ${TOESTANDWOORDEN[naar].toLowerCase()} tot de anderen hebben gelezen.`;
}
