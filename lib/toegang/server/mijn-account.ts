import 'server-only';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { wachtwoordControleren } from './aanmelden';
import { wachtZin } from './aanmeldrem';
import type { Persoon } from './persoon-action';
import { SESSIE_STILTE_S } from './sessie-cookie';
import { sessieOpenen, sessiesIntrekken } from './sessie-openen';
import type { Herkomst } from './verzoek-herkomst';
import { wachtwoordHashen } from './wachtwoord-hash';
import { wachtwoordKeuren } from './wachtwoord-keuren';

export interface MijnSessie {
  id: string;
  omschrijving: string;
  createdAt: Date;
  gezienOp: Date;
  deze: boolean;
}

/** Where this person is signed in now; this browser first. */
export async function sessiesTonen({ gebruiker, sessieId }: Persoon): Promise<MijnSessie[]> {
  return zonderBestuur((db) => rijen<MijnSessie>(db, sql`
    SELECT id, omschrijving, "createdAt", "gezienOp", id = ${sessieId} AS deze FROM sessie
    WHERE "gebruikerId" = ${gebruiker.id} AND "ingetrokkenOp" IS NULL AND "verlooptOp" > now() AND "gezienOp" > now() - make_interval(secs => ${SESSIE_STILTE_S})
    ORDER BY deze DESC, "gezienOp" DESC LIMIT 50`));
}

/** Ends one own session at its next request. @returns 1. @throws Weigering 'niet-gevonden' for anyone else's. */
export async function sessieBeeindigen({ gebruiker }: Persoon, sessieId: string): Promise<number> {
  const weg = await zonderBestuur((db) => rijen(db, sql`
    UPDATE sessie SET "ingetrokkenOp" = now() WHERE id = ${sessieId} AND "gebruikerId" = ${gebruiker.id} AND "ingetrokkenOp" IS NULL RETURNING id`));
  if (weg.length === 0) throw nietGevonden();
  return weg.length;
}

/** Ends all sessions of this person but this one. @returns how many ended. */
export async function andereSessiesBeeindigen({ gebruiker, sessieId }: Persoon): Promise<number> {
  return zonderBestuur((db) => sessiesIntrekken(db, gebruiker.id, sessieId));
}

/**
 * Changes the own password. Asks for the present one under the same brake as signing in, ends every session and opens
 * a new one for this browser. @returns the token of the new session.
 */
export async function wachtwoordWijzigen({ gebruiker }: Persoon, invoer: { huidig: string; wachtwoord: string }, herkomst: Herkomst): Promise<string> {
  const controle = await wachtwoordControleren({ email: gebruiker.email, wachtwoord: invoer.huidig }, herkomst);
  if (!controle.gelukt) throw controle.wachtSeconden > 0 ? new Weigering('te-vaak', wachtZin(controle.wachtSeconden)) : foutVeld('huidig', 'Dit is niet uw huidige wachtwoord.');
  const bezwaar = invoer.wachtwoord === invoer.huidig ? 'Kies een ander wachtwoord dan u nu hebt.' : wachtwoordKeuren(invoer.wachtwoord, gebruiker);
  if (bezwaar) throw foutVeld('wachtwoord', bezwaar);
  const hash = await wachtwoordHashen(invoer.wachtwoord);
  return zonderBestuur(async (db) => {
    await rijen(db, sql`UPDATE gebruiker SET "wachtwoordHash" = ${hash} WHERE id = ${gebruiker.id}`);
    await rijen(db, sql`UPDATE wachtwoordherstel SET "gebruiktOp" = now() WHERE "gebruikerId" = ${gebruiker.id} AND "gebruiktOp" IS NULL`);
    await sessiesIntrekken(db, gebruiker.id);
    return sessieOpenen(db, gebruiker.id, herkomst.omschrijving);
  });
}

function foutVeld(veld: string, zin: string): Weigering {
  return new Weigering('ongeldig', zin, { [veld]: [zin] });
}
