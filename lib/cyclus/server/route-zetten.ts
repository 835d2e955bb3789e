import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Fasekeuze, Faseverplaatsing } from '../cyclus.schema';
import { cyclusVergrendelen } from './cyclus-vergrendelen';

interface Routerij { deelfase: string; volgorde: number; inRoute: boolean; versie: number; afgeslotenOp: Date | null }

/**
 * Takes a part into the route or out of it, with a reason, and sets the date to aim for.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict'
 */
export async function faserouteZetten(toegang: Toegang, { cyclus: id, deelfase, versie, inRoute, reden, streefdatum }: Fasekeuze): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    await cyclusVergrendelen(db, toegang, id);
    const [oud] = await rijen<Routerij>(db, sql`SELECT deelfase, volgorde, "inRoute", versie, "afgeslotenOp" FROM faseroute WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid AND deelfase = ${deelfase}`);
    if (!oud) throw nietGevonden();
    if (oud.versie !== versie) throw conflict();
    if (oud.afgeslotenOp !== null && !inRoute) throw new Weigering('conflict', 'Deze fase is al afgesloten en blijft dus in de route.', { inRoute: ['Open de fase eerst weer als u haar toch wilt overslaan.'] });
    await rijen(db, sql`UPDATE faseroute SET "inRoute" = ${inRoute}, reden = ${inRoute ? '' : reden}, streefdatum = ${inRoute ? streefdatum : null}::date, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid AND deelfase = ${deelfase}`);
    await vastleggen(db, { handeling: 'faseroute-zetten', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { deelfase, van: { inRoute: oud.inRoute }, naar: { inRoute, streefdatum } } });
  });
}

/** Moves a part one place in the own order. At the edge nothing happens. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function faseVerplaatsen(toegang: Toegang, { cyclus: id, deelfase, versie, richting }: Faseverplaatsing): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    await cyclusVergrendelen(db, toegang, id);
    const alle = await rijen<Routerij>(db, sql`
      SELECT deelfase, volgorde, "inRoute", versie FROM faseroute WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid ORDER BY "inRoute" DESC, volgorde, deelfase`);
    const plaats = alle.findIndex((een) => een.deelfase === deelfase);
    const deze = alle[plaats];
    if (!deze) throw nietGevonden();
    if (deze.versie !== versie) throw conflict();
    const ander = alle[plaats + (richting === 'eerder' ? -1 : 1)];
    if (!ander || ander.inRoute !== deze.inRoute) return;
    const nieuw = alle.map((een) => (een === deze ? ander : een === ander ? deze : een).deelfase);
    await rijen(db, sql`UPDATE faseroute f SET volgorde = n.plaats::int - 1, versie = f.versie + (f.deelfase = ${deelfase})::int
      FROM unnest(${nieuw}::text[]) WITH ORDINALITY n (deelfase, plaats) WHERE f."bestuurId" = ${bestuurId} AND f."cyclusId" = ${id}::uuid AND f.deelfase = n.deelfase`);
    await vastleggen(db, { handeling: 'fase-verplaatsen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { deelfase, richting } });
  });
}
