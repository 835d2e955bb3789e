import 'server-only';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import type { Aanmelden } from '../aanmelden.schema';
import { pogingGelukt, pogingVragen, type Teller } from './aanmeldrem';
import { sessieOpenen } from './sessie-openen';
import { bekendToestel } from './toestel';
import type { Herkomst } from './verzoek-herkomst';
import { wachtwoordKlopt } from './wachtwoord-hash';

export type AanmeldUitkomst =
  | { gelukt: true; gebruiker: { id: string; naam: string; email: string }; token: string }
  | { gelukt: false; wachtSeconden: number };

type Geheimen = Pick<Aanmelden, 'email' | 'wachtwoord'>;
interface Rij { id: string; naam: string; email: string; wachtwoordHash: string | null; geblokkeerd: boolean }

/**
 * Signs somebody in: a try is asked for, the password checked, a session opened under a new id. Unknown, blocked and
 * wrong answer alike and take the same work. `vorigToken` is the session cookie this browser still had.
 */
export async function aanmelden(invoer: Geheimen, herkomst: Herkomst, vorigToken?: string): Promise<AanmeldUitkomst> {
  const controle = await wachtwoordControleren(invoer, herkomst);
  if (!controle.gelukt) return controle;
  const { gebruiker } = controle;
  const token = await zonderBestuur((db) => sessieOpenen(db, gebruiker.id, herkomst.omschrijving, vorigToken));
  return { gelukt: true, gebruiker, token };
}

export type ControleUitkomst =
  | { gelukt: true; gebruiker: { id: string; naam: string; email: string } }
  | { gelukt: false; wachtSeconden: number };

/** The same check without a session: for every place that asks the own password again. No door is easier to guess at. */
export async function wachtwoordControleren({ email, wachtwoord }: Geheimen, herkomst: Herkomst): Promise<ControleUitkomst> {
  const tellers = tellersVoor(email, herkomst);
  const wachtSeconden = await pogingVragen(tellers);
  if (wachtSeconden > 0) return { gelukt: false, wachtSeconden };
  const gebruiker = await gebruikerBij(email);
  const klopt = await wachtwoordKlopt(gebruiker?.wachtwoordHash ?? null, wachtwoord);
  if (!gebruiker || !klopt || gebruiker.geblokkeerd) return { gelukt: false, wachtSeconden: 0 };
  await pogingGelukt(tellers);
  return { gelukt: true, gebruiker: { id: gebruiker.id, naam: gebruiker.naam, email: gebruiker.email } };
}

// The network address first: a guesser who has to wait there must not use up the turns of the account.
// A known browser is asked about nothing but itself.
function tellersVoor(email: string, { ip, toestelCookie }: Herkomst): Teller[] {
  const toestel = bekendToestel(toestelCookie, email);
  if (toestel) return [{ soort: 'toestel', van: `${toestel}|${email}` }];
  const account: Teller = { soort: 'account', van: email };
  return ip ? [{ soort: 'ip', van: ip }, account] : [account];
}

async function gebruikerBij(email: string): Promise<Rij | undefined> {
  const [gevonden] = await zonderBestuur((db) => rijen<Rij>(db, sql`
    SELECT id, naam, email, "wachtwoordHash", "geblokkeerdOp" IS NOT NULL AS geblokkeerd FROM gebruiker WHERE email = ${email}`));
  return gevonden;
}
