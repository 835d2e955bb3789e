import 'server-only';
import { datumInCijfers } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { graadNamen } from '../../bevoegdheid';
import type { BevoegdheidVelden } from '../../bevoegdheid.schema';
import { bewijsNamen } from '../../diploma';
import type { VersieConflict } from '../../versie-conflict';
import type { Logvelden } from '../dossier/verschil';
import { medewerkerVasthouden, tussendoorGewijzigd } from '../dossier/versie-bewaken';

export interface BewaardeBevoegdheid extends BevoegdheidVelden {
  id: string;
  versie: number;
  medewerkerId: string;
}

/** Inside: a licence to be changed by who saw `versie`, with its person held. @throws Weigering 'niet-gevonden' or 'conflict' */
export async function bevoegdheidPakken(db: Db, bestuurId: string, id: string, versie: number): Promise<BewaardeBevoegdheid> {
  const lezen = () => rijen<BewaardeBevoegdheid>(db, sql`
    SELECT id, versie, "medewerkerId", vak, "vakCode", graad, begin, einde, bewijs, toelichting FROM bevoegdheid WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
  const [eerst] = await lezen();
  if (!eerst) throw nietGevonden();
  await medewerkerVasthouden(db, bestuurId, eerst.medewerkerId);
  const [gevonden] = await lezen();
  if (!gevonden) throw nietGevonden();
  if (gevonden.versie !== versie) throw await tussendoorGewijzigd(db, 'bevoegdheid', id, gevonden.versie, regels(gevonden));
  return gevonden;
}

/** Inside: refuses the same licence for the same subject twice in one period. */
export async function bevoegdheidEenmalig(db: Db, bestuurId: string, medewerkerId: string, een: BevoegdheidVelden, behalve: string | null): Promise<void> {
  const [dubbel] = await rijen(db, sql`
    SELECT id FROM bevoegdheid b WHERE b."bestuurId" = ${bestuurId} AND b."medewerkerId" = ${medewerkerId} AND b.id IS DISTINCT FROM ${behalve}::uuid AND b.graad = ${een.graad}::bevoegdheidsgraad
      AND (b."vakCode" = ${een.vakCode}::text OR lower(b.vak) = lower(${een.vak}))
      AND coalesce(b.begin, '-infinity') <= coalesce(${een.einde}::date, 'infinity') AND coalesce(${een.begin}::date, '-infinity') <= coalesce(b.einde, 'infinity')`);
  if (dubbel) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { graad: ['Deze bevoegdheid staat er al voor dit vak en deze periode. Wijzig die, of kies een andere periode.'] });
}

/** A licence as the log keeps it. */
export function voorLog({ vak, graad, begin, einde, bewijs, toelichting }: BevoegdheidVelden): Logvelden {
  return { vak, graad, begin, einde, bewijs, toelichting };
}

function regels({ vak, graad, begin, einde, bewijs, toelichting }: BevoegdheidVelden): VersieConflict['regels'] {
  return [
    ['Vak', vak], ['Bevoegdheid', graadNamen[graad]], ['Van', begin ? datumInCijfers(begin) : ''], ['Tot en met', einde ? datumInCijfers(einde) : ''],
    ['Bewijs', bewijsNamen[bewijs] ?? bewijs], ['Toelichting', toelichting],
  ];
}
