import 'server-only';
import { binnenUitnodiging, metUitnodiging } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { Rol } from '../toegang';
import { tokenHash } from './token';

/** What somebody with the link may know before accepting. */
export interface OpenUitnodiging {
  bestuurId: string;
  slug: string;
  bestuur: string;
  rol: Rol;
  lidmaatschapId: string;
  gebruiker: { id: string; naam: string; email: string; heeftWachtwoord: boolean };
}

/** Everything that can be wrong with a link has the same answer: nobody learns whether it ever existed. */
export function linkWerktNiet(): Weigering {
  return new Weigering('niet-gevonden', 'Deze uitnodiging werkt niet (meer). Vraag degene die u uitnodigde om een nieuwe.');
}

/**
 * The open invitation of this link. Looking does not use it up: mail scanners look too.
 * @throws Weigering 'niet-gevonden' when it is unknown, used, withdrawn or expired.
 */
export async function uitnodigingBekijken(code: string): Promise<OpenUitnodiging> {
  const hash = tokenHash(code);
  const [gevonden] = await metUitnodiging(hash, (db) => rijen<{ bestuurId: string; lidmaatschapId: string }>(db, sql`
    SELECT "bestuurId", "lidmaatschapId" FROM uitnodiging
    WHERE "tokenHash" = ${hash} AND "gebruiktOp" IS NULL AND "ingetrokkenOp" IS NULL AND "verlooptOp" > now()`));
  if (!gevonden) throw linkWerktNiet();
  const [open] = await binnenUitnodiging(gevonden.bestuurId, '', (db) => rijen<OpenUitnodiging>(db, sql`
    SELECT b.id AS "bestuurId", b.slug, b.naam AS bestuur, l.rol, l.id AS "lidmaatschapId",
      json_build_object('id', g.id, 'naam', g.naam, 'email', g.email, 'heeftWachtwoord', g."wachtwoordHash" IS NOT NULL) AS gebruiker
    FROM lidmaatschap l JOIN bestuur b ON b.id = l."bestuurId" JOIN gebruiker g ON g.id = l."gebruikerId" AND g."geblokkeerdOp" IS NULL
    WHERE l.id = ${gevonden.lidmaatschapId} AND l."beeindigdOp" IS NULL`));
  if (!open) throw linkWerktNiet();
  return open;
}
