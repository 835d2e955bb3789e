import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { vakCodeVoor } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsVelden, type DiplomaRegistreren, type DiplomaVelden } from '../diploma.schema';
import { DUBBEL } from './diploma-bewaren';

/**
 * Adds a diploma to a person within reach; it waits for screening.
 * @throws Weigering 'ongeldig' when this person has the same degree already.
 */
export async function diplomaRegistreren(toegang: Toegang, { medewerker, ...invoer }: DiplomaRegistreren): Promise<{ id: string; medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', (db) => diplomaToevoegen(db, toegang.bestuur.id, medewerker, alsVelden(invoer)));
}

/** Inside: the same, for an act that adds a diploma among other things. */
export async function diplomaToevoegen(db: Db, bestuurId: string, medewerker: string, velden: Partial<DiplomaVelden>): Promise<{ id: string; medewerkerId: string }> {
  await medewerkerVasthouden(db, bestuurId, medewerker);
  const { niveau, soort, richting, instelling, behaaldOp, behaaldJaar, status } = velden;
  const vakCode = velden.vakCode ?? (richting === undefined ? null : vakCodeVoor(richting));
  const [nieuw] = await rijen<{ id: string }>(db, sql`
    INSERT INTO diploma ("medewerkerId", niveau, soort, richting, "vakCode", instelling, "behaaldOp", "behaaldJaar", status)
    SELECT ${medewerker}, n.niveau, ${soort}::diploma_soort, n.richting, ${vakCode}, n.instelling, ${behaaldOp}::date, ${behaaldJaar}::int, ${status}::diploma_status
    FROM (SELECT ${niveau}::diploma_niveau AS niveau, ${richting}::text AS richting, ${instelling}::text AS instelling) n
    WHERE NOT EXISTS (SELECT 1 FROM diploma x WHERE x."bestuurId" = ${bestuurId} AND x."medewerkerId" = ${medewerker} AND x.niveau = n.niveau
      AND zonder_accenten(x.richting) = zonder_accenten(n.richting) AND zonder_accenten(x.instelling) = zonder_accenten(n.instelling))
    RETURNING id`);
  if (!nieuw) throw new Weigering('ongeldig', DUBBEL, { richting: [DUBBEL] });
  await vastleggen(db, { handeling: 'diploma-registreren', onderwerpSoort: 'diploma', onderwerpId: nieuw.id, gegevens: { medewerkerId: medewerker, ...velden, vakCode } });
  return { id: nieuw.id, medewerkerId: medewerker };
}

// The lock makes a second addition for the same person wait, so that it sees the first one.
async function medewerkerVasthouden(db: Db, bestuurId: string, id: string): Promise<void> {
  const [gevonden] = await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${id} FOR NO KEY UPDATE`);
  if (!gevonden) throw nietGevonden();
}
