import 'server-only';
import { metLeraarlink } from '@/lib/db/andere-deuren';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Wie } from './eigen-dossier-lezen';

/** A teacher on the own file: by an opened personal link, or signed in with the own account. */
export type Leraar = { tokenHash: string } | Toegang;

/**
 * Opens the own file, whichever way the teacher came in. Whose file it is never comes from a form.
 * @throws Weigering 'niet-gevonden' for a link that does not work or an account without a file, 'geen-recht' for other roles.
 */
export async function alsLeraar<T>(leraar: Leraar, werk: (db: Db, wie: Wie) => Promise<T>): Promise<T> {
  if ('tokenHash' in leraar) return metLeraarlink(leraar.tokenHash, (db, { id, ...van }) => werk(db, { ...van, leraarlinkId: id }));
  return binnenBestuur(leraar, 'correcties:voorstellen', (db, { bestuurId, medewerkerId }) => {
    if (medewerkerId === null) throw nietGevonden();
    return werk(db, { bestuurId, medewerkerId, leraarlinkId: null });
  });
}
