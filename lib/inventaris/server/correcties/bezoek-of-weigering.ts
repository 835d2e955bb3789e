import 'server-only';
import { leraarlinkWerktNiet } from '@/lib/db/andere-deuren';
import { huidigBezoek } from './bezoek';

/** The hash of the link that this browser opened. @throws Weigering 'niet-gevonden' when there is none, as for a link that does not work. */
export async function bezoekOfWeigering(): Promise<string> {
  const hash = await huidigBezoek();
  if (hash === null) throw leraarlinkWerktNiet();
  return hash;
}
