import 'server-only';
import { momentInWoorden } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, vast } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { VersieConflict } from '../../versie-conflict';
import type { Feittabel } from '../feiten';

/** Inside: one change at a time per person, so that two cannot each miss what the other makes. @throws Weigering 'niet-gevonden' */
export async function medewerkerVasthouden(db: Db, bestuurId: string, id: string): Promise<void> {
  const [gevonden] = await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${id} FOR NO KEY UPDATE`);
  if (!gevonden) throw nietGevonden();
}

/** Inside: the refusal for who saw an older version, with who changed it, when, and what stands there now. */
export async function tussendoorGewijzigd(db: Db, tabel: Feittabel, id: string, versie: number | string, regels: VersieConflict['regels']): Promise<Weigering> {
  const [laatste] = await rijen<{ op: Date; door: string | null }>(db, sql`
    SELECT h."bekendTot" AS op, g.naam AS door FROM ${vast(`${tabel}_historie`)} h LEFT JOIN gebruiker g ON g.id = h."beeindigdDoor" WHERE h.id = ${id} ORDER BY h."bekendTot" DESC LIMIT 1`);
  const wie = laatste ? `${laatste.door ?? 'Een import'} wijzigde dit op ${momentInWoorden(laatste.op)}.` : 'Dit is intussen gewijzigd.';
  const gegevens: VersieConflict = { versie, regels };
  return new Weigering('conflict', `${wie} Wat u invulde staat nog in het formulier.`, undefined, gegevens);
}

/** The refusal that asks for a tick first: with `akkoord` the same form is carried out. */
export function eerstBevestigen(waarschuwingen: string[]): Weigering {
  return new Weigering('ongeldig', 'Nog niet bewaard: kijk of dit klopt.', { akkoord: waarschuwingen }, { waarschuwingen });
}
