import { randomUUID } from 'node:crypto';
import type { Rol, RolMetBereik, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';

/**
 * A board with two schools and a running cycle at each, one of the whole board, and people who really are members:
 * mentions and assignments are judged by membership, not by the door that a test opens.
 */
export interface SamenProef {
  bestuurId: string;
  scholen: { baken: string; terp: string };
  cyclus: string;
  anderecyclus: string;
  bestuurscyclus: string;
  leider: Toegang;
  hr: Toegang;
  bestuurder: Toegang;
  teamleider: Toegang;
  collega: Toegang;
  andereLeider: Toegang;
  leraar: Toegang;
  buren: Toegang;
}

/** Questions of the guide in 1A and 1B. */
export const VRAAG = '1a-vraag-toelichting-01';
export const ANDERE_VRAAG = '1a-vraag-toelichting-02';

export async function samenProef(): Promise<SamenProef> {
  const bestuur = await bestuurMaken();
  const buur = await bestuurMaken();
  const scholen = { baken: randomUUID(), terp: randomUUID() };
  const teams = { boven: randomUUID(), onder: randomUUID() };
  const [cyclus, anderecyclus, bestuurscyclus] = [randomUUID(), randomUUID(), randomUUID()];
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO school (id, "bestuurId", brin, vestiging, naam) VALUES ($1, $3, '90ZZ', '00', 'Het Baken'), ($2, $3, '90ZZ', '01', 'De Terp')`, [scholen.baken, scholen.terp, bestuur.id]);
    await client.query(`INSERT INTO team (id, "bestuurId", "schoolId", naam) VALUES ($1, $3, $4, 'Bovenbouw'), ($2, $3, $4, 'Onderbouw')`, [teams.boven, teams.onder, bestuur.id, scholen.baken]);
    await client.query(`INSERT INTO cyclus (id, "bestuurId", "schoolId", naam, thema, editie, begin, einde) VALUES ($1, $4, $5, 'Baken 2026', 'meer-masters', 1, '2026-08-01', '2028-07-31'),
      ($2, $4, $6, 'Terp 2026', 'meer-masters', 1, '2026-08-01', '2028-07-31'), ($3, $4, NULL, 'Bestuur 2026', 'meer-masters', 1, '2026-08-01', '2028-07-31')`, [cyclus, anderecyclus, bestuurscyclus, bestuur.id, scholen.baken, scholen.terp]);
  });
  const mens = (naam: string, rol: Rol, plek: Partial<RolMetBereik>) => mensMaken(bestuur, naam, rol, plek);
  return {
    bestuurId: bestuur.id, scholen, cyclus, anderecyclus, bestuurscyclus,
    leider: await mens('Sjoerd Terpstra', 'schoolleider', { bereik: 'school', schoolIds: [scholen.baken] }),
    hr: await mens('Joost Meinema', 'hr', { bereik: 'bestuur' }),
    bestuurder: await mens('Marijke Postma', 'bestuurder', { bereik: 'bestuur' }),
    teamleider: await mens('Nynke Wiersma', 'teamleider', { bereik: 'team', teamIds: [teams.boven] }),
    collega: await mens('Bilal Aydın', 'teamleider', { bereik: 'team', teamIds: [teams.onder] }),
    andereLeider: await mens('Bea Vos', 'schoolleider', { bereik: 'school', schoolIds: [scholen.terp] }),
    leraar: await mens('Annelies Hofstra', 'leraar', { bereik: 'zelf' }),
    buren: await mensMaken(buur, 'Esther de Groot', 'bestuurder', { bereik: 'bestuur' }),
  };
}

type Bestuur = Toegang['bestuur'];

async function bestuurMaken(): Promise<Bestuur> {
  const id = randomUUID();
  const slug = `proef-${id.slice(0, 8)}`;
  await alsBeheer((client) => client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $2)', [id, slug, 'Stichting Proef']));
  return { id, slug, naam: 'Stichting Proef', nummer: slug };
}

async function mensMaken(bestuur: Bestuur, naam: string, rol: Rol, plek: Partial<RolMetBereik>): Promise<Toegang> {
  const gebruiker = { id: randomUUID(), naam, email: `${randomUUID().slice(0, 8)}@proef.example` };
  const lid = randomUUID();
  const heel: RolMetBereik = { rol, bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...plek };
  await alsBeheer(async (client) => {
    await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [gebruiker.id, gebruiker.email, naam]);
    if (heel.bereik === 'zelf') {
      heel.medewerkerId = randomUUID();
      await client.query(`INSERT INTO medewerker (id, "bestuurId", personeelsnummer, achternaam) VALUES ($1, $2, '1', 'Mens')`, [heel.medewerkerId, bestuur.id]);
    }
    await client.query(`INSERT INTO lidmaatschap (id, "bestuurId", "gebruikerId", rol, bereik, "medewerkerId", "actiefSinds") VALUES ($1, $2, $3, $4, $5, $6, now())`, [lid, bestuur.id, gebruiker.id, rol, heel.bereik, heel.medewerkerId]);
    for (const school of heel.schoolIds) await client.query(`INSERT INTO lidmaatschap_bereik ("bestuurId", "lidmaatschapId", "schoolId") VALUES ($1, $2, $3)`, [bestuur.id, lid, school]);
    for (const team of heel.teamIds) await client.query(`INSERT INTO lidmaatschap_bereik ("bestuurId", "lidmaatschapId", "teamId") VALUES ($1, $2, $3)`, [bestuur.id, lid, team]);
  });
  return { sessieId: randomUUID(), gebruiker, bestuur, rollen: [heel] };
}

export async function deelSluiten(proef: SamenProef, deelfase: string): Promise<void> {
  await alsBeheer((client) => client.query(`INSERT INTO faseroute ("bestuurId", "cyclusId", "schoolId", deelfase, volgorde, "afgeslotenOp") SELECT "bestuurId", id, "schoolId", $2, 0, now() FROM cyclus WHERE id = $1
    ON CONFLICT ("bestuurId", "cyclusId", deelfase) DO UPDATE SET "afgeslotenOp" = now()`, [proef.cyclus, deelfase]));
}

export async function cyclusSluiten(proef: SamenProef): Promise<void> {
  await alsBeheer((client) => client.query(`UPDATE cyclus SET "afgeslotenOp" = now() WHERE id = $1`, [proef.cyclus]));
}

/** How many notifications of each kind somebody has, unread. */
export async function nieuws(wie: Toegang): Promise<Record<string, number>> {
  return alsBeheer(async (client) => {
    const { rows } = await client.query<{ soort: string; aantal: number }>(`SELECT soort, count(*)::int AS aantal FROM melding WHERE "gebruikerId" = $1 AND "gelezenOp" IS NULL GROUP BY soort`, [wie.gebruiker.id]);
    return Object.fromEntries(rows.map(({ soort, aantal }) => [soort, aantal]));
  });
}
