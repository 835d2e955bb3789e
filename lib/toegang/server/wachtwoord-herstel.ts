import 'server-only';
import { mailWachtwoordGewijzigd, mailWachtwoordHerstellen } from '@/content/mails';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';
import { mailVersturen } from '@/lib/mail/server/versturen';
import { pogingGelukt } from './aanmeldrem';
import { sessiesIntrekken } from './sessie-openen';
import { nieuwToken, tokenHash } from './token';
import { wachtwoordHashen } from './wachtwoord-hash';
import { wachtwoordKeuren } from './wachtwoord-keuren';

const GELDIG_MINUTEN = 30;

/**
 * Mails a one-time link when this address has an account. To be run after the answer was sent, so that neither the
 * text nor the time of that answer tells whether the address is known.
 */
export async function herstelVersturen(email: string): Promise<void> {
  const code = nieuwToken();
  const gemaakt = await zonderBestuur((db) => rijen(db, sql`
    INSERT INTO wachtwoordherstel ("gebruikerId", "tokenHash", "verlooptOp")
    SELECT id, ${tokenHash(code)}, now() + make_interval(mins => ${GELDIG_MINUTEN}) FROM gebruiker
    WHERE email = ${email} AND "wachtwoordHash" IS NOT NULL AND "geblokkeerdOp" IS NULL RETURNING id`));
  if (gemaakt.length > 0) await mailVersturen(email, mailWachtwoordHerstellen(new URL(`/wachtwoord-herstellen#${code}`, env().NEXTAUTH_URL).href));
}

/**
 * Sets a new password with the code of the mail, once. All sessions end and other codes stop working. Opens no
 * session: signing in follows by the ordinary way.
 * @returns the address, so that this browser can be known for it.
 * @throws Weigering 'niet-gevonden' for a code that does not work (any more), 'ongeldig' for a weak password.
 */
export async function wachtwoordHerstellen({ code, wachtwoord }: { code: string; wachtwoord: string }): Promise<{ email: string }> {
  const { email, naam } = await gebruikerBijCode(code);
  const bezwaar = wachtwoordKeuren(wachtwoord, { email, naam });
  if (bezwaar) throw new Weigering('ongeldig', 'Kies een ander wachtwoord.', { wachtwoord: [bezwaar] });
  const hash = await wachtwoordHashen(wachtwoord);
  await zonderBestuur(async (db) => {
    const [gebruikt] = await rijen<{ gebruikerId: string }>(db, sql`
      UPDATE wachtwoordherstel SET "gebruiktOp" = now()
      WHERE "tokenHash" = ${tokenHash(code)} AND "gebruiktOp" IS NULL AND "verlooptOp" > now() RETURNING "gebruikerId"`);
    if (!gebruikt) throw codeWerktNiet();
    await rijen(db, sql`UPDATE gebruiker SET "wachtwoordHash" = ${hash} WHERE id = ${gebruikt.gebruikerId}`);
    await rijen(db, sql`UPDATE wachtwoordherstel SET "gebruiktOp" = now() WHERE "gebruikerId" = ${gebruikt.gebruikerId} AND "gebruiktOp" IS NULL`);
    await sessiesIntrekken(db, gebruikt.gebruikerId);
  });
  await pogingGelukt([{ soort: 'account', van: email }]);
  return { email };
}

/** Tells somebody by mail that the password was changed; to be run after the answer was sent. */
export async function wachtwoordGewijzigdMelden(email: string): Promise<void> {
  await mailVersturen(email, mailWachtwoordGewijzigd(new URL('/inloggen', env().NEXTAUTH_URL).href));
}

async function gebruikerBijCode(code: string): Promise<{ email: string; naam: string }> {
  const [gevonden] = await zonderBestuur((db) => rijen<{ email: string; naam: string }>(db, sql`
    SELECT g.email, g.naam FROM wachtwoordherstel w JOIN gebruiker g ON g.id = w."gebruikerId" AND g."geblokkeerdOp" IS NULL
    WHERE w."tokenHash" = ${tokenHash(code)} AND w."gebruiktOp" IS NULL AND w."verlooptOp" > now()`));
  if (!gevonden) throw codeWerktNiet();
  return gevonden;
}

function codeWerktNiet(): Weigering {
  return new Weigering('niet-gevonden', 'Deze link werkt niet (meer): hij is gebruikt of ouder dan 30 minuten. Vraag een nieuwe aan.');
}
