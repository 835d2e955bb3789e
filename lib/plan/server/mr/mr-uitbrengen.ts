import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { MrUitkomst } from '../../mr';
import type { MrUitbrenging } from '../../mr.schema';
import { planOpenen } from '../plan-openen';
import { stapZetten } from '../stap-zetten';

interface Stap { planversieId: string; soort: 'advies' | 'instemming'; uitkomst: MrUitkomst | 'ingetrokken' | null; versie: number; gevraagdOp: string }

/**
 * Right plan:adviseren (a member of the (P)MR), else plan:schrijven or plan:vaststellen (on its behalf: then with whose).
 * Keeps what the (P)MR says about what was put before it; the plan goes back to who adopts it. It is said once.
 * @throws Weigering 'conflict' when it was said or withdrawn already, 'ongeldig' at `namens` or `datum`, 'niet-gevonden'
 */
export async function mrUitbrengen(toegang: Toegang, invoer: MrUitbrenging): Promise<{ stap: string; plan: string; uitkomst: MrUitkomst }> {
  const zelf = kan(toegang, 'plan:adviseren') && bereikVoor(toegang, 'plan:schrijven') === null && bereikVoor(toegang, 'plan:vaststellen') === null;
  const recht = zelf ? 'plan:adviseren' : kan(toegang, 'plan:schrijven') ? 'plan:schrijven' : 'plan:vaststellen';
  return binnenBestuur(toegang, recht, async (db, { bestuurId }) => {
    const [gezocht] = await rijen<{ planId: string }>(db, sql`SELECT "planId" FROM mr_stap WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${invoer.stap}::uuid`);
    if (!gezocht) throw nietGevonden();
    // The plan first, as everybody does: who withdraws it at this moment waits, or is waited for.
    const plan = await planOpenen(db, toegang, gezocht.planId, true);
    const stap = await stapPakken(db, bestuurId, invoer);
    if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus het oordeel is niet bewaard.');
    if (!zelf && invoer.namens === '') throw ongeldig('namens', 'Vul in namens wie u dit vastlegt, zoals: de voorzitter van de PMR.');
    if (invoer.datum < stap.gevraagdOp) throw ongeldig('datum', 'Deze dag ligt voor de dag waarop het plan is voorgelegd.');
    await rijen(db, sql`
      UPDATE mr_stap SET uitkomst = ${invoer.uitkomst}, "uitkomstTekst" = ${invoer.tekst}, "uitgebrachtOp" = ${invoer.datum}::date, namens = ${zelf ? '' : invoer.namens}, "uitgebrachtDoor" = ${toegang.gebruiker.id}::uuid, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${invoer.stap}::uuid`);
    await stapZetten(db, toegang, plan, { handeling: 'uitbrengen', planversieId: stap.planversieId });
    return { stap: invoer.stap, plan: plan.id, uitkomst: invoer.uitkomst };
  });
}

async function stapPakken(db: Db, bestuurId: string, { stap: id, versie }: MrUitbrenging): Promise<Stap> {
  const [stap] = await rijen<Stap>(db, sql`
    SELECT "planversieId", soort, uitkomst, versie, ("createdAt" AT TIME ZONE 'Europe/Amsterdam')::date AS "gevraagdOp" FROM mr_stap WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id}::uuid FOR UPDATE`);
  if (!stap) throw nietGevonden();
  if (stap.uitkomst === 'ingetrokken') throw new Weigering('conflict', 'De school heeft dit plan teruggenomen. Er is niets bewaard; uw tekst staat nog in het formulier.');
  if (stap.uitkomst !== null || stap.versie !== versie) throw new Weigering('conflict', 'Het oordeel is al vastgelegd en verandert niet meer. Er is niets bewaard; uw tekst staat nog in het formulier.');
  return stap;
}

/** Inside, when a plan is withdrawn while it is before the (P)MR: the question ends without an answer. */
export async function mrVraagIntrekken(db: Db, toegang: Toegang, planId: string): Promise<void> {
  await rijen(db, sql`UPDATE mr_stap SET uitkomst = 'ingetrokken', "uitgebrachtOp" = (now() AT TIME ZONE 'Europe/Amsterdam')::date, "uitgebrachtDoor" = ${toegang.gebruiker.id}::uuid, versie = versie + 1
    WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "planId" = ${planId}::uuid AND uitkomst IS NULL`);
}

/** Inside: why this version cannot be adopted as far as the (P)MR goes; null when it can. */
export async function mrBezwaar(db: Db, bestuurId: string, plan: { mrSoort: 'geen' | 'advies' | 'instemming' }, planversieId: string): Promise<string | null> {
  const stappen = await rijen<Pick<Stap, 'soort' | 'uitkomst'>>(db, sql`
    SELECT soort, uitkomst FROM mr_stap WHERE "bestuurId" = ${bestuurId}::uuid AND "planversieId" = ${planversieId}::uuid AND uitkomst IS DISTINCT FROM 'ingetrokken'`);
  if (stappen.some(({ uitkomst }) => uitkomst === null)) return 'De medezeggenschap heeft zich nog niet uitgesproken over deze versie.';
  if (stappen.some(({ soort, uitkomst }) => soort === 'instemming' && uitkomst === 'negatief')) return 'De medezeggenschap stemt niet in met deze versie. Geef het plan terug met een reden; daarna kan een nieuwe versie worden voorgelegd.';
  if (plan.mrSoort !== 'geen' && stappen.length === 0) return `Deze versie is nog niet voorgelegd aan de medezeggenschap, en dit plan vraagt om ${plan.mrSoort === 'instemming' ? 'instemming' : 'advies'}.`;
  return null;
}

const ongeldig = (veld: string, melding: string) => new Weigering('ongeldig', melding, { [veld]: [melding] });
