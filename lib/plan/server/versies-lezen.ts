import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { PlaninhoudSchema, type Planinhoud } from '../planinhoud';
import type { Planstap, Versie, Versiekop } from '../versie';
import { zegelVan } from './zegel';

type Kop = Omit<Versiekop, 'op' | 'vastgesteldOp'> & { op: Date; vastgesteldOp: Date | null };

/** Inside: the versions of a plan that the wall shows, newest first. */
export async function versiesLezen(db: Db, bestuurId: string, planId: string): Promise<Versiekop[]> {
  return (await rijen<Kop>(db, sql`SELECT ${KOP} ${VAN} WHERE v."bestuurId" = ${bestuurId}::uuid AND v."planId" = ${planId}::uuid ORDER BY v.nummer DESC`)).map(kopVan);
}

/** Inside: one version with all that it says, by number, by id, or the last one; null when it is not there. */
export async function versieLezen(db: Db, bestuurId: string, planId: string, welke: { nummer: number } | { id: string } | 'laatste'): Promise<Versie | null> {
  const keuze = welke === 'laatste' ? sql`TRUE` : 'nummer' in welke ? sql`v.nummer = ${welke.nummer}` : sql`v.id = ${welke.id}::uuid`;
  const [rij] = await rijen<Kop & { inhoud: unknown }>(db, sql`
    SELECT ${KOP}, v.inhoud ${VAN} WHERE v."bestuurId" = ${bestuurId}::uuid AND v."planId" = ${planId}::uuid AND ${keuze} ORDER BY v.nummer DESC LIMIT 1`);
  if (!rij) return null;
  const inhoud: Planinhoud = PlaninhoudSchema.parse(rij.inhoud);
  return { ...kopVan(rij), inhoud, zegelKlopt: zegelVan(rij.inhoud) === rij.hash };
}

/** Inside: the steps of a plan that the wall shows, newest first. */
export async function stappenLezen(db: Db, bestuurId: string, planId: string): Promise<Planstap[]> {
  const stappen = await rijen<Omit<Planstap, 'op'> & { op: Date }>(db, sql`
    SELECT s.id, s.handeling, s.van, s.naar, s.reden, v.nummer, g.naam AS door, s."createdAt" AS op
    FROM planstap s LEFT JOIN planversie v ON v."bestuurId" = s."bestuurId" AND v.id = s."planversieId" LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
    WHERE s."bestuurId" = ${bestuurId}::uuid AND s."planId" = ${planId}::uuid ORDER BY s."createdAt" DESC, s.id`);
  return stappen.map((stap) => ({ ...stap, op: stap.op.toISOString() }));
}

const KOP: Sql = sql`v.id, v.nummer, v."createdAt" AS op, g.naam AS door, v.bericht, v.hash, coalesce(p."vastgesteldeVersieId" = v.id, false) AS geldt,
  (SELECT max(s."createdAt") FROM planstap s WHERE s."bestuurId" = v."bestuurId" AND s."planId" = v."planId" AND s."planversieId" = v.id AND s.handeling = 'vaststellen') AS "vastgesteldOp"`;
const VAN: Sql = sql`FROM planversie v JOIN plan p ON p."bestuurId" = v."bestuurId" AND p.id = v."planId" LEFT JOIN gebruiker g ON g.id = v."gebruikerId"`;

function kopVan<R extends Kop>({ op, vastgesteldOp, ...rest }: R): Omit<R, 'op' | 'vastgesteldOp'> & { op: string; vastgesteldOp: string | null } {
  return { ...rest, op: op.toISOString(), vastgesteldOp: vastgesteldOp?.toISOString() ?? null };
}
