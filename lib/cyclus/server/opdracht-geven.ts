import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { melden } from '@/lib/dialoog/server/melden';
import { mensenLezen } from '@/lib/dialoog/server/mensen-lezen';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import { faseVan, type CyclusKop } from '../cyclus';
import { isBesloten } from '../inhoud';
import type { OpdrachtGeven } from '../opdracht.schema';
import { cyclusOphalen } from './cyclus-ophalen';
import { inhoud } from './inhoud';

/**
 * Asks colleagues to answer a question or a whole part before a day. From then on they see it; each of them hears of it.
 * @throws Weigering 'ongeldig' for somebody without a role that answers here, or who has it already.
 */
export async function opdrachtGeven(toegang: Toegang, invoer: OpdrachtGeven): Promise<{ aantal: number; namen: string[] }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, bereik) => {
    const kop = await cyclusOphalen(db, invoer.cyclus);
    if (!magBeheren(toegang, kop)) throw nietGevonden();
    magHier(kop, invoer.deelfase);
    if (invoer.uiterlijk !== undefined && invoer.uiterlijk < vandaag()) throw veldfout('uiterlijk', 'Deze dag is al voorbij. Kies een dag vanaf vandaag.');
    const vraagId = invoer.vraag ?? null;
    if (vraagId !== null && isBesloten(inhoud(kop.thema, kop.editie), vraagId)) throw new Weigering('ongeldig', 'Dit gaat over mensen: alleen de kring van uw school vult het in. U kunt het niet toewijzen.');
    if (vraagId !== null && !(await isVraagHier(db, kop, invoer.deelfase, vraagId))) throw nietGevonden();
    const aan = [...new Set(invoer.aan)];
    const mensen = (await mensenLezen(db, bereik.bestuurId, { cyclusId: kop.id, schoolId: kop.schoolId })).filter(({ id }) => aan.includes(id));
    if (mensen.length < aan.length) throw veldfout('aan', 'Niet iedereen die u koos, kan hier antwoorden. Kies uit de lijst, of nodig een collega uit.');
    await nietDubbel(db, kop.id, invoer.deelfase, vraagId, aan);
    const gemaakt = await rijen<{ id: string; aan: string }>(db, sql`
      INSERT INTO opdracht ("cyclusId", "schoolId", deelfase, "vraagId", "gebruikerId", uiterlijk, bericht)
      SELECT c.id, c."schoolId", ${invoer.deelfase}, ${vraagId}, x, ${invoer.uiterlijk ?? null}::date, ${invoer.bericht}
      FROM cyclus c, unnest(${aan}::uuid[]) x WHERE c."bestuurId" = ${bereik.bestuurId} AND c.id = ${kop.id} RETURNING id, "gebruikerId" AS aan`);
    await rijen(db, sql`INSERT INTO opdrachtstap ("opdrachtId", stap, reden) SELECT x, 'gegeven', ${invoer.bericht} FROM unnest(${gemaakt.map(({ id }) => id)}::uuid[]) x`);
    for (const { id, aan: wie } of gemaakt) {
      await melden(db, toegang.gebruiker.id, [{ aan: wie, soort: 'opdracht' }], { cyclusId: kop.id, opdrachtId: id });
      await vastleggen(db, { handeling: 'opdracht-geven', onderwerpSoort: 'opdracht', onderwerpId: id, gegevens: { cyclusId: kop.id, deelfase: invoer.deelfase, vraagId, aan: wie, uiterlijk: invoer.uiterlijk ?? null } });
    }
    return { aantal: gemaakt.length, namen: mensen.map(({ naam }) => naam) };
  });
}

function magHier(kop: CyclusKop, deelfase: string): void {
  if (kop.afgeslotenOp !== null) throw new Weigering('ongeldig', 'Deze cyclus is afgesloten. Er is hier niets meer toe te wijzen.');
  const fase = faseVan(kop, deelfase);
  if (!fase) throw nietGevonden();
  if (fase.afgeslotenOp !== null) throw new Weigering('ongeldig', `Fase ${deelfase} is afgesloten. Heropen die eerst, dan kunt u werk toewijzen.`);
}

async function isVraagHier(db: Db, kop: CyclusKop, deelfase: string, vraagId: string): Promise<boolean> {
  if (!vraagId.startsWith('eigen-')) return inhoud(kop.thema, kop.editie).items.get(vraagId)?.deelfase === deelfase;
  const gevonden = await rijen(db, sql`SELECT id FROM eigenvraag WHERE 'eigen-' || id = ${vraagId} AND deelfase = ${deelfase} AND "vervallenOp" IS NULL AND NOT besloten
    AND ("cyclusId" IS NULL OR "cyclusId" = ${kop.id}) AND ("schoolId" IS NULL OR "schoolId" = ${kop.schoolId}::uuid)`);
  return gevonden.length > 0;
}

async function nietDubbel(db: Db, cyclusId: string, deelfase: string, vraagId: string | null, aan: string[]): Promise<void> {
  // The lock makes a second assigner wait, so that nobody gets the same work twice.
  await rijen(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`opdracht ${cyclusId} ${deelfase}`}, 0))`);
  const dubbel = await rijen<{ naam: string }>(db, sql`SELECT g.naam FROM opdracht o JOIN gebruiker g ON g.id = o."gebruikerId"
    WHERE o."cyclusId" = ${cyclusId} AND o.deelfase = ${deelfase} AND o."vraagId" IS NOT DISTINCT FROM ${vraagId}::text AND o."gebruikerId" = ANY (${aan}::uuid[]) AND o."ingetrokkenOp" IS NULL ORDER BY g.naam`);
  if (dubbel.length > 0) throw veldfout('aan', `${dubbel.map(({ naam }) => naam).join(' en ')} ${dubbel.length > 1 ? 'hebben' : 'heeft'} dit al. Haal het vinkje weg.`);
}

function veldfout(veld: string, zin: string): Weigering {
  return new Weigering('ongeldig', zin, { [veld]: [zin] });
}
