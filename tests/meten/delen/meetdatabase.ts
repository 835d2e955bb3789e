import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { ingebouwdeDatabase } from '../../../scripts/lib/database.mjs';
import { metClient } from '../../../scripts/lib/proefdatabase.mjs';
import { sectorLaden } from '@/prisma/seed/sector-laden';
import type { Meetcyclus } from './cyclus-klaarzetten';

/** A database with the whole sector, the board and school that are measured, and a session of that board's HR. */
export interface Meetdatabase {
  appUrl: string;
  ownerUrl: string;
  /** Reads past the wall, as the yardstick does. */
  baasUrl: string;
  medewerkers: number;
  bestuur: { id: string; slug: string; nummer: string; naam: string; leraren: number };
  school: { id: string; naam: string; leraren: number };
  gebruikerId: string;
  /** Somebody of this school with diplomas and lessons. */
  medewerkerId: string;
  cookie: string;
  diplomas: { id: string; versie: number }[];
  cyclus: Meetcyclus;
  /** Plan whose timeline is measured. */
  plan: string;
  sluiten: () => Promise<void>;
}

export async function meetdatabase(hoogstens: number): Promise<Omit<Meetdatabase, 'cyclus' | 'plan'>> {
  const naam = `meten_${hoogstens === Infinity ? 'sector' : hoogstens}`;
  const server = await ingebouwdeDatabase({ dataMap: '.data/meten', naam });
  if (!server.ownerUrl || !server.beheerUrl) throw new Error('Meten kan alleen op de ingebouwde database.');
  const baasUrl = server.beheerUrl.replace(/\/postgres$/, `/${naam}`);
  const gevuld = await metClient(baasUrl, async (client: pg.Client) => (await client.query('SELECT 1 FROM bestuur LIMIT 1')).rowCount);
  if (!gevuld) {
    process.stderr.write('De sector laden…\n');
    const telling = await metClient(server.ownerUrl, (client: pg.Client) => sectorLaden(client, hoogstens));
    process.stderr.write(`${JSON.stringify(telling)}\n`);
  }
  const doel = await metClient(baasUrl, doelKiezen);
  return { appUrl: server.appUrl, ownerUrl: server.ownerUrl, baasUrl, ...doel, sluiten: server.sluiten };
}

async function doelKiezen(client: pg.Client) {
  // A large sector on a cold disk takes longer than the time limit that the roles have.
  await client.query('SET statement_timeout = 0');
  await client.query('ANALYZE');
  const eerste = async <T>(tekst: string, waarden: unknown[] = []) => (await client.query(tekst, waarden)).rows[0] as T;
  const bestuur = await eerste<Meetdatabase['bestuur']>(`
    SELECT b.id, b.slug, b.nummer, b.naam, count(DISTINCT a."medewerkerId")::int AS leraren FROM bestuur b JOIN aanstelling a ON a."bestuurId" = b.id AND a.categorie = 'OP'
    WHERE b.slug NOT LIKE 'meet-%' GROUP BY b.id ORDER BY leraren DESC LIMIT 1`);
  const school = await eerste<Meetdatabase['school']>(`
    SELECT s.id, s.naam, count(DISTINCT a."medewerkerId")::int AS leraren FROM school s JOIN aanstelling a ON a."bestuurId" = s."bestuurId" AND a."schoolId" = s.id AND a.categorie = 'OP'
    WHERE s."bestuurId" = $1 GROUP BY s.id ORDER BY leraren DESC LIMIT 1`, [bestuur.id]);
  const { gebruikerId } = await eerste<{ gebruikerId: string }>(`SELECT "gebruikerId" FROM lidmaatschap WHERE "bestuurId" = $1 AND rol = 'hr' AND bereik = 'bestuur' LIMIT 1`, [bestuur.id]);
  const { id: medewerkerId } = await eerste<{ id: string }>(`
    SELECT m.id FROM medewerker m WHERE m."bestuurId" = $1 AND $2 = ANY (m."schoolIds")
    ORDER BY (SELECT count(*) FROM diploma d WHERE d."bestuurId" = $1 AND d."medewerkerId" = m.id) + (SELECT count(*) FROM lesinzet l WHERE l."bestuurId" = $1 AND l."medewerkerId" = m.id) DESC, m.id LIMIT 1`, [bestuur.id, school.id]);
  const { medewerkers } = await eerste<{ medewerkers: number }>('SELECT count(*)::int AS medewerkers FROM medewerker WHERE "bestuurId" = $1', [bestuur.id]);
  const token = randomBytes(32).toString('base64url');
  await client.query(`INSERT INTO sessie ("gebruikerId", "tokenHash", "verlooptOp", "gezienOp") VALUES ($1, $2, now() + interval '10 hours', now())`,
    [gebruikerId, createHash('sha256').update(token).digest('hex')]);
  const diplomas = (await client.query<{ id: string; versie: number }>(`SELECT id, versie FROM diploma WHERE "bestuurId" = $1 AND uitkomst = 'te-screenen' AND status = 'behaald' ORDER BY id LIMIT 200`, [bestuur.id])).rows;
  return { bestuur, school, gebruikerId, medewerkerId, medewerkers, cookie: `masterkompas-sessie=${token}`, diplomas };
}
