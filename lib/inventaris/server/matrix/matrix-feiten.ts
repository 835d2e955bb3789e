import 'server-only';
import type { Db } from '@/lib/db/prisma';
import type { Kolomsleutel } from '@/lib/inventaris/matrix-kolommen';
import { matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import type { RegisterMatrix } from '@/lib/inventaris/register';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { matrixLezen } from './matrix-lezen';

interface Gevraagd {
  peildatum: string;
  kolommen: readonly Kolomsleutel[];
  /** Only these people; null is everybody within reach. */
  ids: readonly string[] | null;
}

/** Inside: what the matrix says of leraren, by id. Who is no leraar on that day is not in it. */
export async function matrixFeiten(db: Db, bereik: Reikwijdte, { peildatum, kolommen, ids }: Gevraagd): Promise<Map<string, RegisterMatrix>> {
  const filter = { ...matrixFilterUit({ groep: 'geen' }), peildatum, kolommen: [...kolommen] };
  const { rijen } = await matrixLezen(db, bereik, filter, { alles: true, ids });
  return new Map(rijen.map(({ id, sectie, staten, studieTot, vertrekJaar, gescreendOp, bevoegdheden, urenOnbevoegd, uren }) => [id, { sectie, staten, studieTot, vertrekJaar, gescreendOp, bevoegdheden, urenOnbevoegd, uren }]));
}
