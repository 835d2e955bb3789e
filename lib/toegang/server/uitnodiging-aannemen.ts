import 'server-only';
import type { z } from 'zod';
import { binnenUitnodiging } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { UitnodigingAannemenSchema } from '../uitnodigen.schema';
import { wachtwoordControleren } from './aanmelden';
import { wachtZin } from './aanmeldrem';
import { tokenHash } from './token';
import { linkWerktNiet, uitnodigingBekijken, type OpenUitnodiging } from './uitnodiging-bekijken';
import type { Herkomst } from './verzoek-herkomst';
import { wachtwoordHashen } from './wachtwoord-hash';
import { wachtwoordKeuren } from './wachtwoord-keuren';

type Invoer = z.infer<typeof UitnodigingAannemenSchema>;

/**
 * Accepts an invitation, once. Who has an account proves it with the own password; who has none chooses a name and
 * a password. Opens no session: signing in follows, by the ordinary way.
 * @throws Weigering 'niet-gevonden' for a link that does not work, 'ongeldig' or 'te-vaak' for the password.
 */
export async function uitnodigingAannemen(invoer: Invoer, herkomst: Herkomst): Promise<{ email: string; slug: string }> {
  const open = await uitnodigingBekijken(invoer.code);
  const { gebruiker } = open;
  if (gebruiker.heeftWachtwoord) await eigenWachtwoordEisen(gebruiker.email, invoer.wachtwoord, herkomst);
  const nieuw = gebruiker.heeftWachtwoord ? null : await nieuwAccount(open, invoer);
  await binnenUitnodiging(open.bestuurId, gebruiker.id, async (db) => {
    const gebruikt = await rijen(db, sql`
      UPDATE uitnodiging SET "gebruiktOp" = now()
      WHERE "tokenHash" = ${tokenHash(invoer.code)} AND "gebruiktOp" IS NULL AND "ingetrokkenOp" IS NULL AND "verlooptOp" > now() RETURNING id`);
    const wakker = gebruikt.length === 0 ? [] : await rijen(db, sql`
      UPDATE lidmaatschap SET "actiefSinds" = now(), versie = versie + 1 WHERE id = ${open.lidmaatschapId} AND "beeindigdOp" IS NULL RETURNING id`);
    if (wakker.length === 0) throw linkWerktNiet();
    if (nieuw) {
      const gezet = await rijen(db, sql`
        UPDATE gebruiker SET naam = ${nieuw.naam}, "wachtwoordHash" = ${nieuw.hash} WHERE id = ${gebruiker.id} AND "wachtwoordHash" IS NULL RETURNING id`);
      // Another invitation made the account meanwhile: its password counts, not this one.
      if (gezet.length === 0) throw new Weigering('conflict', 'U hebt intussen al een account. Open de link opnieuw.');
    }
    await vastleggen(db, { handeling: 'uitnodiging-aannemen', onderwerpSoort: 'lidmaatschap', onderwerpId: open.lidmaatschapId, gegevens: { rol: open.rol } });
  });
  return { email: gebruiker.email, slug: open.slug };
}

async function eigenWachtwoordEisen(email: string, wachtwoord: string, herkomst: Herkomst): Promise<void> {
  const controle = await wachtwoordControleren({ email, wachtwoord }, herkomst);
  if (controle.gelukt) return;
  if (controle.wachtSeconden > 0) throw new Weigering('te-vaak', wachtZin(controle.wachtSeconden));
  throw new Weigering('ongeldig', 'Dit wachtwoord klopt niet.', { wachtwoord: ['Vul het wachtwoord van uw eigen account in.'] });
}

async function nieuwAccount({ gebruiker }: OpenUitnodiging, invoer: Invoer): Promise<{ naam: string; hash: string }> {
  const naam = invoer.naam ?? gebruiker.naam;
  const bezwaar = wachtwoordKeuren(invoer.wachtwoord, { email: gebruiker.email, naam });
  if (bezwaar) throw new Weigering('ongeldig', 'Kies een ander wachtwoord.', { wachtwoord: [bezwaar] });
  return { naam, hash: await wachtwoordHashen(invoer.wachtwoord) };
}
