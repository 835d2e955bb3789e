import 'server-only';
import { leraarlinkWerktNiet, metLeraarlink } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { pogingGelukt, pogingVragen } from '@/lib/toegang/server/aanmeldrem';
import { tokenHash } from '@/lib/toegang/server/token';

/**
 * Opens a personal link with the secret of the mail, and writes that to the log of the board. From one network address
 * wrong links soon have to wait longer and longer.
 * @returns the hash of the link, to keep the visit with.
 * @throws Weigering 'niet-gevonden' for a link that does not work, 'te-vaak' after too many of those.
 */
export async function eigenDossierOpenen(code: string, ip: string | null): Promise<string> {
  const tellers = ip ? [{ soort: 'link', van: ip } as const] : [];
  if (await pogingVragen(tellers) > 0) throw new Weigering('te-vaak', 'Er is te vaak een link geopend die niet werkt. Wacht een paar minuten en open uw link dan opnieuw.');
  const hash = tokenHash(code);
  await metLeraarlink(hash, async (db, link) => {
    const geopend = await rijen(db, sql`
      UPDATE leraarlink SET "geopendOp" = coalesce("geopendOp", now())
      WHERE "bestuurId" = ${link.bestuurId} AND id = ${link.id} AND "ingetrokkenOp" IS NULL AND "verlooptOp" > now() RETURNING id`);
    if (geopend.length === 0) throw leraarlinkWerktNiet();
    await vastleggen(db, { handeling: 'leraarlink-openen', onderwerpSoort: 'medewerker', onderwerpId: link.medewerkerId });
  });
  await pogingGelukt(tellers);
  return hash;
}
