import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, vast } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { ACTIVITEITVELDEN, opmerkingveld, PLANVELDEN } from '../../beoordeling';
import { toestandGeweigerd } from '../stap-zetten';

interface Overname {
  planId: string;
  activiteitId: string | null;
  veld: string;
  voorstel: string;
  /** What stood in the field when the button was shown; '' for nothing. */
  nu: string;
}

interface Activiteitrij { nu: string | null; begin: string | null; einde: string | null; mijlpaal: boolean }

/**
 * Inside: puts a proposal in the plan, when the field still reads as it was shown.
 * @throws Weigering 'conflict' when it does not, when the activity lapsed, or when the plan is no longer being written
 */
export async function voorstelOvernemen(db: Db, bestuurId: string, overname: Overname): Promise<void> {
  const { activiteitId, veld } = overname;
  if (opmerkingveld(veld, activiteitId !== null) === null) throw new Weigering('conflict', 'Dit onderdeel bestaat niet meer in het plan.');
  if (activiteitId === null) return inPlan(db, bestuurId, overname);
  return inActiviteit(db, bestuurId, { ...overname, activiteitId });
}

async function inPlan(db: Db, bestuurId: string, { planId, veld, voorstel, nu }: Overname): Promise<void> {
  const kolom = kolomVan(PLANVELDEN, veld);
  const geraakt = await toestandGeweigerd(rijen(db, sql`
    UPDATE plan SET ${kolom} = ${voorstel}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${planId}::uuid AND ${kolom} = ${nu} RETURNING id`));
  if (geraakt.length === 0) throw intussenAnders();
}

async function inActiviteit(db: Db, bestuurId: string, { planId, activiteitId, veld, voorstel, nu }: Overname & { activiteitId: string }): Promise<void> {
  const kolom = kolomVan(ACTIVITEITVELDEN, veld);
  const [rij] = await rijen<Activiteitrij>(db, sql`
    SELECT ${veld === 'uren' || veld === 'kosten' ? sql`trim_scale(${kolom})::text` : sql`${kolom}::text`} AS nu, begin, einde, mijlpaal FROM activiteit
    WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid AND id = ${activiteitId}::uuid AND "vervallenOp" IS NULL FOR UPDATE`);
  if (!rij) throw new Weigering('conflict', 'Deze activiteit staat niet meer in het plan. Er is niets veranderd.');
  if ((rij.nu ?? '') !== nu) throw intussenAnders();
  if (veld === 'eigenaarId') await eigenaarKeuren(db, bestuurId, voorstel);
  periodeKeuren(rij, veld, voorstel);
  // A milestone is one day: both ends move.
  const dagen = rij.mijlpaal && (veld === 'begin' || veld === 'einde') ? sql`begin = ${voorstel}::date, einde = ${voorstel}::date` : sql`${kolom} = ${voorstel}${vast(TYPEN[veld] ?? '')}`;
  await toestandGeweigerd(rijen(db, sql`UPDATE activiteit SET ${dagen}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${activiteitId}::uuid`));
}

const TYPEN: Record<string, string> = { begin: '::date', einde: '::date', uren: '::numeric', kosten: '::numeric', eigenaarId: '::uuid' };

// Only names of our own table of fields become part of a statement.
function kolomVan(velden: Record<string, unknown>, veld: string) {
  if (!Object.hasOwn(velden, veld) || veld === 'rollen') throw new Weigering('conflict', 'Voor dit onderdeel kan geen tekst worden overgenomen.');
  return vast(`"${veld}"`);
}

function periodeKeuren({ begin, einde, mijlpaal }: Activiteitrij, veld: string, voorstel: string): void {
  if (mijlpaal) return;
  const [van, tot] = veld === 'begin' ? [voorstel, einde] : veld === 'einde' ? [begin, voorstel] : [null, null];
  if (van !== null && tot !== null && van > tot) throw new Weigering('conflict', 'Dan eindigt de activiteit voor zij begint. Pas de andere datum eerst aan.');
}

async function eigenaarKeuren(db: Db, bestuurId: string, gebruikerId: string): Promise<void> {
  const leden = await rijen(db, sql`SELECT 1 FROM lidmaatschap WHERE "bestuurId" = ${bestuurId}::uuid AND "gebruikerId" = ${gebruikerId}::uuid AND "actiefSinds" IS NOT NULL AND "beeindigdOp" IS NULL LIMIT 1`);
  if (leden.length === 0) throw new Weigering('conflict', 'Deze collega werkt hier niet meer. Kies een andere eigenaar.');
}

function intussenAnders(): Weigering {
  return new Weigering('conflict', 'Dit onderdeel is intussen gewijzigd, dus de voorgestelde tekst is niet overgenomen. Ververs de bladzijde: u ziet dan wat er nu staat.');
}
