import 'server-only';
import type { Db } from './prisma';
import { alsVraag, type Sql } from './sql';
import { metEenVraag, metTransactie } from './transactie';

/** Identity only (gebruiker, sessie, wachtwoordherstel): no board is open, so every tenant table is empty. */
export async function zonderBestuur<T>(werk: (db: Db) => Promise<T>): Promise<T> {
  return metTransactie({}, werk);
}

/** The session's own memberships and boards can be read; nothing else of any board. */
export async function metSessie<T>(tokenHash: string, werk: (db: Db) => Promise<T>): Promise<T> {
  return metTransactie({ 'app.sessie': tokenHash }, werk);
}

/** The same for a single reading statement, in one round trip. */
export async function metSessieLezen<T>(tokenHash: string, vraag: Sql): Promise<T[]> {
  return metEenVraag<T>({ 'app.sessie': tokenHash }, alsVraag(vraag));
}

/** The one invitation with this hash can be read; `binnenUitnodiging` then opens its board. */
export async function metUitnodiging<T>(tokenHash: string, werk: (db: Db) => Promise<T>): Promise<T> {
  return metTransactie({ 'app.uitnodiging': tokenHash }, werk);
}

/** The board of an invitation that was just read, to accept it: memberships only, reach nobody. */
export async function binnenUitnodiging<T>(bestuurId: string, gebruikerId: string, werk: (db: Db) => Promise<T>): Promise<T> {
  return metTransactie({ 'app.bestuur': bestuurId, 'app.gebruiker': gebruikerId, 'app.bereik': 'zelf' }, werk);
}

/** A board found by its number, and a new board being made: for the host's command line only. */
export async function alsHost<T>(doel: { nummer: string } | { bestuurId: string }, werk: (db: Db) => Promise<T>): Promise<T> {
  return metTransactie('nummer' in doel ? { 'app.bestuurnummer': doel.nummer } : { 'app.bestuur': doel.bestuurId, 'app.bereik': 'bestuur' }, werk);
}
