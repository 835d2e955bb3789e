import { randomUUID } from 'node:crypto';
import { alsBeheer } from '@/tests/support/database';
import type { Rol, Toegang } from '@/lib/toegang/toegang';
import { sessieOpenen } from '@/lib/toegang/server/sessie-openen';
import { tokenHash } from '@/lib/toegang/server/token';
import { wachtwoordHashen } from '@/lib/toegang/server/wachtwoord-hash';
import type { Herkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { zonderBestuur } from '@/lib/db/andere-deuren';

export const WACHTWOORD = 'fietsbel-onder-water-84';

/** A browser that was never seen, and a network address that nobody vouches for. */
export const VREEMD: Herkomst = { ip: null, toestelCookie: undefined, omschrijving: 'Firefox op Linux' };

export interface Mens { id: string; email: string; naam: string }

let nummer = 0;

/** Somebody with an account and the password above. */
export async function mensMaken(naam = 'Tess Proef'): Promise<Mens> {
  nummer += 1;
  const mens = { id: randomUUID(), email: `persoon${nummer}@school.example`, naam };
  const hash = await wachtwoordHashen(WACHTWOORD);
  await alsBeheer((db) => db.query('insert into gebruiker (id, email, naam, "wachtwoordHash") values ($1, $2, $3, $4)', [mens.id, mens.email, naam, hash]));
  return mens;
}

/** A board, with a school, a team and a medewerker to point at. */
export async function bestuurMaken(): Promise<{ id: string; slug: string; schoolId: string; teamId: string }> {
  nummer += 1;
  const [id, schoolId, teamId] = [randomUUID(), randomUUID(), randomUUID()];
  const slug = `bestuur-${nummer}`;
  await alsBeheer(async (db) => {
    await db.query('insert into bestuur (id, nummer, naam, slug) values ($1, $2, $3, $4)', [id, `b${nummer}`, `Stichting ${nummer}`, slug]);
    await db.query('insert into school (id, "bestuurId", brin, vestiging, naam) values ($1, $2, $3, \'00\', \'School\')', [schoolId, id, `${10 + (nummer % 80)}AB`]);
    await db.query('insert into team (id, "bestuurId", "schoolId", naam) values ($1, $2, $3, \'Onderbouw\')', [teamId, id, schoolId]);
  });
  return { id, slug, schoolId, teamId };
}

/** A role over the whole board, awake. */
export async function lidMaken(bestuurId: string, gebruikerId: string, rol: Rol = 'bestuurder'): Promise<string> {
  const id = randomUUID();
  await alsBeheer((db) => db.query('insert into lidmaatschap (id, "bestuurId", "gebruikerId", rol, bereik, "actiefSinds") values ($1, $2, $3, $4, \'bestuur\', now())', [id, bestuurId, gebruikerId, rol]));
  return id;
}

/** What the page would hand to a door for this person. */
export function toegangVan(mens: Mens, bestuur: { id: string; slug: string }, rol: Rol = 'bestuurder'): Toegang {
  return {
    sessieId: randomUUID(), gebruiker: mens, bestuur: { ...bestuur, naam: 'Stichting', nummer: '1' },
    rollen: [{ rol, bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null }],
  };
}

/** A signed-in browser: the token that is in its cookie, and the hash that is in the table. */
export async function sessieMaken(mens: Mens): Promise<{ token: string; hash: string }> {
  const token = await zonderBestuur((db) => sessieOpenen(db, mens.id, 'Firefox op Linux'));
  return { token, hash: tokenHash(token) };
}

/** Rows, seen by the superuser. */
export async function rijenVan<T>(vraag: string, waarden: unknown[] = []): Promise<T[]> {
  return alsBeheer(async (db) => (await db.query(vraag, waarden)).rows as T[]);
}
