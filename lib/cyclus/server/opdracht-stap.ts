import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { gezien, melden } from '@/lib/dialoog/server/melden';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import { OPDRACHT_STAPPEN, rollenBij, STAAT_NAMEN, type OpdrachtStaat } from '../opdracht-stappen';
import type { OpdrachtStap, OpdrachtVerzetten } from '../opdracht.schema';

interface Rij { id: string; cyclusId: string; schoolId: string | null; deelfase: string; aanId: string; doorId: string | null; status: OpdrachtStaat; versie: number; cyclusDicht: boolean; faseDicht: boolean }

/** Hands in, accepts, asks for changes or withdraws, as the table of steps allows; the trail keeps who and why. */
export async function opdrachtStap(toegang: Toegang, { opdracht: id, versie, stap, reden }: OpdrachtStap): Promise<{ stap: OpdrachtStap['stap'] }> {
  return binnenBestuur(toegang, 'cyclus:antwoorden', async (db, { bestuurId }) => {
    const ik = toegang.gebruiker.id;
    const opdracht = await opdrachtVasthouden(db, bestuurId, id);
    const regel = OPDRACHT_STAPPEN[stap];
    if (!rollenBij(opdracht, { id: ik, beheert: magBeheren(toegang, opdracht) }).includes(regel.wie)) throw nietUwStap(regel.wie);
    if (opdracht.versie !== versie) throw conflict();
    if (!regel.van.includes(opdracht.status)) throw new Weigering('conflict', `Dit kan nu niet: dit werk staat op “${STAAT_NAMEN[opdracht.status]}”.`);
    if (regel.alleenOpenFase && opdracht.faseDicht) throw new Weigering('ongeldig', `Fase ${opdracht.deelfase} is afgesloten. Vraag wie de cyclus leidt om die te heropenen; uw woord blijft staan.`);
    if (regel.reden === 'verplicht' && reden === '') throw new Weigering('ongeldig', 'Schrijf er een reden bij.', { reden: ['Schrijf er een reden bij. Eén zin is genoeg.'] });
    await (stap === 'ingetrokken'
      ? rijen(db, sql`UPDATE opdracht SET "ingetrokkenOp" = now(), versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}`)
      : rijen(db, sql`UPDATE opdracht SET status = ${stap}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}`));
    await rijen(db, sql`INSERT INTO opdrachtstap ("opdrachtId", stap, reden) VALUES (${id}, ${stap}, ${reden})`);
    await gezien(db, ik, { opdrachtId: id });
    if (stap === 'ingediend' && opdracht.doorId !== null) await melden(db, ik, [{ aan: opdracht.doorId, soort: 'ingediend' }], { cyclusId: opdracht.cyclusId, opdrachtId: id });
    if (stap === 'terug' || stap === 'aanvaard') await melden(db, ik, [{ aan: opdracht.aanId, soort: stap }], { cyclusId: opdracht.cyclusId, opdrachtId: id });
    await vastleggen(db, { handeling: `opdracht-${ALS_DAAD[stap]}`, onderwerpSoort: 'opdracht', onderwerpId: id, gegevens: { cyclusId: opdracht.cyclusId, van: opdracht.status } });
    return { stap };
  });
}

const ALS_DAAD = { ingediend: 'indienen', aanvaard: 'aanvaarden', terug: 'teruggeven', ingetrokken: 'intrekken' } as const;

/** Another last day for work that still has to be done or judged. */
export async function opdrachtVerzetten(toegang: Toegang, { opdracht: id, versie, uiterlijk }: OpdrachtVerzetten): Promise<void> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const opdracht = await opdrachtVasthouden(db, bestuurId, id);
    if (!rollenBij(opdracht, { id: toegang.gebruiker.id, beheert: magBeheren(toegang, opdracht) }).includes('beoordelaar')) throw nietUwStap('beoordelaar');
    if (opdracht.versie !== versie) throw conflict();
    if (opdracht.status === 'aanvaard') throw new Weigering('conflict', 'Dit werk is al aanvaard: er is geen dag meer te kiezen.');
    await rijen(db, sql`UPDATE opdracht SET uiterlijk = ${uiterlijk ?? null}::date, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
    await vastleggen(db, { handeling: 'opdracht-verzetten', onderwerpSoort: 'opdracht', onderwerpId: id, gegevens: { cyclusId: opdracht.cyclusId, uiterlijk: uiterlijk ?? null } });
  });
}

function nietUwStap(wie: 'uitvoerder' | 'beoordelaar'): Weigering {
  return new Weigering('geen-recht', wie === 'uitvoerder' ? 'Alleen wie dit werk kreeg, kan het indienen.' : 'Alleen wie dit werk gaf, of een ander die deze cyclus leidt, kan dit doen.');
}

async function opdrachtVasthouden(db: Db, bestuurId: string, id: string): Promise<Rij> {
  const [opdracht] = await rijen<Rij>(db, sql`
    SELECT o.id, o."cyclusId", o."schoolId", o.deelfase, o."gebruikerId" AS "aanId", o."toegewezenDoor" AS "doorId", o.status, o.versie, c."afgeslotenOp" IS NOT NULL AS "cyclusDicht",
      EXISTS (SELECT 1 FROM faseroute f WHERE f."bestuurId" = o."bestuurId" AND f."cyclusId" = o."cyclusId" AND f.deelfase = o.deelfase AND f."afgeslotenOp" IS NOT NULL) AS "faseDicht"
    FROM opdracht o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = o."cyclusId"
    WHERE o."bestuurId" = ${bestuurId} AND o.id = ${id} AND o."ingetrokkenOp" IS NULL FOR NO KEY UPDATE OF o`);
  if (!opdracht) throw nietGevonden();
  if (opdracht.cyclusDicht) throw new Weigering('ongeldig', 'Deze cyclus is afgesloten. Er verandert hier niets meer.');
  return opdracht;
}
