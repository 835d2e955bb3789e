import 'server-only';
import { Weigering } from '@/lib/errors';
import type { Db } from './prisma';
import { alsVraag, sql, type Sql } from './sql';
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

/** The personal link of a teacher that a visitor holds. */
export interface OpenLeraarlink {
  id: string;
  bestuurId: string;
  medewerkerId: string;
}

/** Unknown, expired, withdrawn, replaced: one answer, so that nobody learns whether it ever existed. */
export function leraarlinkWerktNiet(): Weigering {
  return new Weigering('niet-gevonden', 'Deze link werkt niet (meer). Vraag de afdeling HR van uw bestuur om een nieuwe.');
}

/**
 * The own file of whoever holds this personal link: the board of the link, and of all its people only this one. The
 * link is looked up anew each time, so withdrawing it works at the next request.
 * @throws Weigering 'niet-gevonden' when the link does not work.
 */
export async function metLeraarlink<T>(tokenHash: string, werk: (db: Db, link: OpenLeraarlink) => Promise<T>): Promise<T> {
  const [link] = await metEenVraag<OpenLeraarlink>({ 'app.leraarlink': tokenHash }, alsVraag(sql`
    SELECT id, "bestuurId", "medewerkerId" FROM leraarlink
    WHERE "tokenHash" = ${tokenHash} AND "ingetrokkenOp" IS NULL AND "verlooptOp" > now()`));
  if (!link) throw leraarlinkWerktNiet();
  return metTransactie({ 'app.bestuur': link.bestuurId, 'app.bereik': 'zelf', 'app.medewerker': link.medewerkerId }, (db) => werk(db, link));
}

/** A dialogue round whose code a guest holds; whether it still takes answers is for the door to say. */
export interface OpenDialoog {
  id: string;
  bestuurId: string;
  sluitOp: Date;
  geslotenOp: Date | null;
  ingetrokkenOp: Date | null;
}

/** Never existed, or typed wrongly: one answer. */
export function dialoogOnbekend(): Weigering {
  return new Weigering('niet-gevonden', 'Deze link of code kennen wij niet. Kijk of u alle letters en cijfers hebt overgenomen, of vraag de school om de link.');
}

/**
 * The round of whoever holds its code, with the own contributions of this browser: of the board nothing else can be
 * reached but the names of its schools.
 * @param deelnameHash hash of the browser's own token for this round; empty when it has none yet.
 * @throws Weigering 'niet-gevonden' for a code that is of no round.
 */
export async function metDialoog<T>(tokenHash: string, deelnameHash: string, werk: (db: Db, dialoog: OpenDialoog) => Promise<T>): Promise<T> {
  const [dialoog] = await metEenVraag<OpenDialoog>({ 'app.dialoog': tokenHash }, alsVraag(sql`
    SELECT id, "bestuurId", "sluitOp", "geslotenOp", "ingetrokkenOp" FROM dialoogronde WHERE "tokenHash" = ${tokenHash}`));
  if (!dialoog) throw dialoogOnbekend();
  return metTransactie({ 'app.bestuur': dialoog.bestuurId, 'app.bereik': 'gast', 'app.dialoog': tokenHash, 'app.deelname': deelnameHash }, (db) => werk(db, dialoog));
}
