import { createHash, randomUUID } from 'node:crypto';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { planinhoudLezen } from '@/lib/plan/server/planinhoud-lezen';
import type { Rol, RolMetBereik, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { samenProef, type SamenProef } from '../cyclus/samenwerking-opzet';

/** A plan of Het Baken with two activities, two teamleiders who review it, and the (P)MR of each school and of the board. */
export interface Beoordeelproef extends SamenProef {
  plan: string;
  studiedag: string;
  vervanging: string;
  mrBaken: Toegang;
  mrTerp: Toegang;
  gmr: Toegang;
}

export async function beoordeelproef(velden: { quorum?: number | null; mrSoort?: string; beoordelaars?: (proef: SamenProef) => Toegang[] } = {}): Promise<Beoordeelproef> {
  const proef = await samenProef();
  const [plan, studiedag, vervanging] = [randomUUID(), randomUUID(), randomUUID()];
  const beoordelaars = velden.beoordelaars?.(proef) ?? [proef.teamleider, proef.collega];
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO plan (id, "bestuurId", "cyclusId", naam, doel, begin, einde, "eigenaarId", quorum, "mrSoort") VALUES ($1, $2, $3, 'Plan van Het Baken', 'Tijd voor wie studeert.', '2026-08-01', '2028-07-31', $4, $5, $6)`,
      [plan, proef.bestuurId, proef.cyclus, proef.leider.gebruiker.id, velden.quorum ?? null, velden.mrSoort ?? 'geen']);
    await client.query(`INSERT INTO activiteit (id, "bestuurId", "planId", volgorde, naam, ontwerp, begin, einde, uren) VALUES ($1, $3, $4, 1, 'Vaste studiedag', 'Studiedag op donderdag', '2027-02-01', '2028-07-31', 36), ($2, $3, $4, 2, 'Vervanging', 'Vier lesuren per week', '2027-08-01', '2028-07-31', 640)`, [studiedag, vervanging, proef.bestuurId, plan]);
    for (const wie of beoordelaars) await client.query(`INSERT INTO planbeoordelaar ("bestuurId", "planId", "gebruikerId") VALUES ($1, $2, $3)`, [proef.bestuurId, plan, wie.gebruiker.id]);
  });
  const mr = (naam: string, plek: Partial<RolMetBereik>) => lidMaken(proef, naam, 'medezeggenschap', plek);
  return {
    ...proef, plan, studiedag, vervanging,
    mrBaken: await mr('Harm Veldkamp', { bereik: 'school', schoolIds: [proef.scholen.baken] }),
    mrTerp: await mr('Agnieszka Nowak', { bereik: 'school', schoolIds: [proef.scholen.terp] }),
    gmr: await mr('Fenna Dijkstra', { bereik: 'bestuur' }),
  };
}

async function lidMaken(proef: SamenProef, naam: string, rol: Rol, plek: Partial<RolMetBereik>): Promise<Toegang> {
  const gebruiker = { id: randomUUID(), naam, email: `${randomUUID().slice(0, 8)}@proef.example` };
  const heel: RolMetBereik = { rol, bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...plek };
  const lid = randomUUID();
  await alsBeheer(async (client) => {
    await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [gebruiker.id, gebruiker.email, naam]);
    await client.query(`INSERT INTO lidmaatschap (id, "bestuurId", "gebruikerId", rol, bereik, "actiefSinds") VALUES ($1, $2, $3, $4, $5, now())`, [lid, proef.bestuurId, gebruiker.id, rol, heel.bereik]);
    for (const school of heel.schoolIds) await client.query(`INSERT INTO lidmaatschap_bereik ("bestuurId", "lidmaatschapId", "schoolId") VALUES ($1, $2, $3)`, [proef.bestuurId, lid, school]);
  });
  return { sessieId: randomUUID(), gebruiker, bestuur: proef.leider.bestuur, rollen: [heel] };
}

/** Freezes what the plan says now and takes the step, as whoever manages the database; gives the id of the version. */
export async function versieUitbrengen(proef: Beoordeelproef): Promise<string> {
  const inhoud = await binnenBestuur(proef.leider, 'plan:lezen', (db) => planinhoudLezen(db, proef.bestuurId, proef.plan));
  const tekst = JSON.stringify(inhoud);
  const id = randomUUID();
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO planversie (id, "bestuurId", "planId", nummer, inhoud, hash, "gebruikerId") SELECT $1, "bestuurId", id, versienummer + 1, $3, $4, $5 FROM plan WHERE id = $2`, [id, proef.plan, tekst, createHash('sha256').update(tekst).digest('hex'), proef.leider.gebruiker.id]);
    await client.query(`INSERT INTO planstap ("bestuurId", "planId", handeling, van, naar, "planversieId", "gebruikerId") SELECT "bestuurId", id, 'indienen', toestand, 'ingediend', $2, $3 FROM plan WHERE id = $1`, [proef.plan, id, proef.leider.gebruiker.id]);
  });
  return id;
}

export async function stapNemen(proef: Beoordeelproef, handeling: string, naar: string, planversieId: string | null = null): Promise<void> {
  await alsBeheer((client) => client.query(`INSERT INTO planstap ("bestuurId", "planId", handeling, van, naar, reden, "planversieId", "gebruikerId") SELECT "bestuurId", id, $2, toestand, $3, 'proef', $4, $5 FROM plan WHERE id = $1`, [proef.plan, handeling, naar, planversieId, proef.leider.gebruiker.id]));
}

export async function planrij<T = Record<string, unknown>>(proef: Beoordeelproef): Promise<T> {
  return (await alsBeheer((client) => client.query(`SELECT toestand, versie, quorum, "beoordelenVoor"::text AS voor, versienummer FROM plan WHERE id = $1`, [proef.plan]))).rows[0] as T;
}

export async function toestand(proef: Beoordeelproef): Promise<string> {
  return (await planrij<{ toestand: string }>(proef)).toestand;
}

export async function tel(vraag: string, waarden: unknown[] = []): Promise<number> {
  return (await alsBeheer((client) => client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${vraag}`, waarden))).rows[0]?.n ?? -1;
}
