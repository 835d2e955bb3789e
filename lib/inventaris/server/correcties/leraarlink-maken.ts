import 'server-only';
import { mailLeraarlink } from '@/content/mails';
import type { Db } from '@/lib/db/prisma';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { env } from '@/lib/env';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { mailVersturen } from '@/lib/mail/server/versturen';
import { mailVragen } from '@/lib/toegang/server/aanmeldrem';
import { tokenHash } from '@/lib/toegang/server/token';
import type { Toegang } from '@/lib/toegang/toegang';
import { LINK_GELDIG_DAGEN } from '../../leraarlink';

/** A link that was made and is not mailed yet. The hash tells a repeated request from the first one. */
export interface GemaakteLink {
  id: string;
  medewerkerId: string;
  email: string;
  tokenHash: string;
  verlooptOp: string;
}

/** Inside: a new link for one person within reach; an older one stops working. The secret itself is kept nowhere. */
export async function leraarlinkMaken(db: Db, bestuurId: string, { medewerkerId, email, code }: { medewerkerId: string; email: string; code: string }): Promise<GemaakteLink> {
  await rijen(db, sql`UPDATE leraarlink SET "ingetrokkenOp" = now() WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND "ingetrokkenOp" IS NULL`);
  const hash = tokenHash(code);
  const link = await rij<{ id: string; verlooptOp: Date }>(db, sql`
    INSERT INTO leraarlink ("medewerkerId", "tokenHash", email, "verlooptOp")
    VALUES (${medewerkerId}, ${hash}, ${email}, now() + make_interval(days => ${LINK_GELDIG_DAGEN})) RETURNING id, "verlooptOp"`);
  await vastleggen(db, { handeling: 'leraarlink-versturen', onderwerpSoort: 'medewerker', onderwerpId: medewerkerId, gegevens: { linkId: link.id } });
  return { id: link.id, medewerkerId, email, tokenHash: hash, verlooptOp: link.verlooptOp.toISOString() };
}

/** Mails a link after its commit. What could not be mailed is withdrawn, so that nobody counts as asked who was not. */
export async function leraarlinkMailen(toegang: Toegang, link: GemaakteLink, code: string): Promise<boolean> {
  const tot = datumInWoorden(vandaag(new Date(link.verlooptOp)));
  const gelukt = (await mailVragen(link.email, null)) && (await mailVersturen(link.email, mailLeraarlink(leraarlinkUrl(code), toegang.bestuur.naam, tot)));
  if (gelukt) return true;
  // Another act than the one that the key of this request stands for.
  const { sleutel: _, ...zonderSleutel } = toegang;
  await binnenBestuur(zonderSleutel, 'inventaris:wijzigen', (db) => linkIntrekken(db, toegang.bestuur.id, link.id, 'mail niet verstuurd'));
  return false;
}

/** Inside: ends one link; false when it had ended already or is out of reach. */
export async function linkIntrekken(db: Db, bestuurId: string, id: string, reden: string): Promise<boolean> {
  const [gedaan] = await rijen<{ medewerkerId: string }>(db, sql`
    UPDATE leraarlink SET "ingetrokkenOp" = now() WHERE "bestuurId" = ${bestuurId} AND id = ${id} AND "ingetrokkenOp" IS NULL RETURNING "medewerkerId"`);
  if (!gedaan) return false;
  await vastleggen(db, { handeling: 'leraarlink-intrekken', onderwerpSoort: 'medewerker', onderwerpId: gedaan.medewerkerId, gegevens: { linkId: id, reden } });
  return true;
}

/** The secret stands behind the #: browsers do not send that part, so it is in no log and no referrer. */
function leraarlinkUrl(code: string): string {
  return new URL(`/eigen-dossier#${code}`, env().NEXTAUTH_URL).href;
}
