import 'server-only';
import { alsHost } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '../toegang';

/**
 * Access for the host's own command line, with the rights of hr and bestuurder over the whole board. Not reachable
 * from the web: nothing under app/ may import this. Log lines of these acts carry no person.
 * @throws Weigering 'niet-gevonden' when no board has this number.
 */
export async function opdrachtregelToegang(nummer: string): Promise<Toegang> {
  const [bestuur] = await alsHost({ nummer }, (db) => rijen<Toegang['bestuur']>(db, sql`SELECT id, slug, naam, nummer FROM bestuur WHERE nummer = ${nummer}`));
  if (!bestuur) throw new Weigering('niet-gevonden', `Er is geen bestuur met nummer ${nummer}.`);
  const heelBestuur = { bereik: 'bestuur' as const, schoolIds: [], teamIds: [], medewerkerId: null };
  return {
    sessieId: '',
    gebruiker: { id: '', naam: 'Opdrachtregel', email: '' },
    bestuur,
    rollen: [{ rol: 'hr', ...heelBestuur }, { rol: 'bestuurder', ...heelBestuur }],
  };
}
