import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { instrumentfasen } from '../../inhoud';
import type { SchakelLeggen, SchakelLosmaken } from '../../instrument.schema';
import type { Ketenpunt } from '../../keten';
import { magStem } from '../../stem';
import { leestMeeVraag } from '../antwoorden-lezen';
import { delenKeuren, openCyclus, type OpenCyclus } from '../open-cyclus';
import { ketenLezen } from './keten-lezen';

/**
 * Says that one thing came of another. Laying the same link twice leaves one.
 * @throws Weigering 'niet-gevonden' when one of the two is not there for this person, 'conflict' when the part of `naar` is closed
 */
export async function schakelLeggen(toegang: Toegang, { cyclus: cyclusId, van, naar }: SchakelLeggen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:antwoorden', async (db, { bestuurId }) => {
    const { punten } = await ketenLezen(db, toegang, cyclusId);
    const eind = puntVan(punten, naar);
    const cyclus = await schrijfbaar(db, toegang, { bestuurId, cyclusId, eind });
    return schakelVastleggen(db, cyclus, { van: puntVan(punten, van), naar: eind });
  });
}

/** Takes a link away; the things themselves stay. @throws as `schakelLeggen` */
export async function schakelLosmaken(toegang: Toegang, { cyclus: cyclusId, schakel: id }: SchakelLosmaken): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:antwoorden', async (db, { bestuurId }) => {
    const { punten, schakels } = await ketenLezen(db, toegang, cyclusId);
    const schakel = schakels.find((een) => een.id === id);
    if (!schakel) throw nietGevonden();
    await schrijfbaar(db, toegang, { bestuurId, cyclusId, eind: puntVan(punten, schakel.naar) });
    const weg = await rijen(db, sql`DELETE FROM schakel WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND id = ${id}::uuid RETURNING id`);
    if (weg.length > 0) await vastleggen(db, { handeling: 'schakel-losmaken', onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { van: schakel.van, naar: schakel.naar } });
    return { id };
  });
}

/** Inside: lays the link from what this person sees; both ends are points of `ketenLezen`. */
export async function schakelVastleggen(db: Db, { id: cyclusId, schoolId, handreiking }: OpenCyclus, { van, naar }: { van: Ketenpunt; naar: Ketenpunt }): Promise<{ id: string }> {
  if (van.punt === naar.punt) throw new Weigering('ongeldig', 'Kies iets anders: een antwoord kan niet uit zichzelf volgen.', { naar: ['Kies iets anders.'] });
  // "besloten" when either end is: the wall then hides the link from who is not in the circle.
  const besloten = [van, naar].some(({ instrument }) => instrument !== null && handreiking.instrumenten.get(instrument)?.besloten === true);
  const [nieuw] = await rijen<{ id: string }>(db, sql`
    INSERT INTO schakel ("cyclusId", "schoolId", van, naar, besloten) VALUES (${cyclusId}::uuid, ${schoolId}::uuid, ${van.punt}, ${naar.punt}, ${besloten}) ON CONFLICT DO NOTHING RETURNING id`);
  if (!nieuw) return rij<{ id: string }>(db, sql`SELECT id FROM schakel WHERE "bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND "cyclusId" = ${cyclusId}::uuid AND van = ${van.punt} AND naar = ${naar.punt}`);
  await vastleggen(db, { handeling: 'schakel-leggen', onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { van: van.punt, naar: naar.punt } });
  return nieuw;
}

/** @throws Weigering 'niet-gevonden' when this person sees no such point in the cycle */
export function puntVan(punten: readonly Ketenpunt[], punt: string): Ketenpunt {
  const gevonden = punten.find((een) => een.punt === punt);
  if (!gevonden) throw nietGevonden();
  return gevonden;
}

/** Who writes in the part of the thing that follows may say where it came from. */
async function schrijfbaar(db: Db, toegang: Toegang, { bestuurId, cyclusId, eind }: { bestuurId: string; cyclusId: string; eind: Ketenpunt }): Promise<OpenCyclus> {
  const cyclus = await openCyclus(db, bestuurId, cyclusId);
  const instrument = cyclus.handreiking.instrumenten.get(eind.instrument ?? '');
  delenKeuren(cyclus, instrument ? instrumentfasen(instrument) : [eind.deelfase]);
  const [leest] = await rijen(db, leestMeeVraag({ bestuurId, cyclusId, wie: toegang.gebruiker.id }));
  if (leest || !magStem(toegang, 'school', cyclus.schoolId)) throw new Weigering('geen-recht', 'U leest hier mee. Wilt u ook schrijven? Vraag het aan wie de cyclus beheert.');
  return cyclus;
}
