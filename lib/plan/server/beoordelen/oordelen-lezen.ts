import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Rol } from '@/lib/toegang/toegang';
import { rolInWoorden, type Oordeelregel } from '../../beoordeling';
import { rolVan } from './mensen';

type Rij = Omit<Oordeelregel, 'rol' | 'weg'> & { rolcode: Rol | null; team: string | null };

/** Inside: everybody who was asked, with the newest judgement on this version (none without a version). */
export async function oordelenLezen(db: Db, bestuurId: string, planId: string, planversieId: string | null): Promise<Oordeelregel[]> {
  const regels = await rijen<Rij>(db, sql`
    SELECT b."gebruikerId", g.naam, rol.rolcode, rol.team, o.oordeel, coalesce(o.reden, '') AS reden, o."createdAt" AS op, b."herinnerdOp",
      (SELECT count(*)::int FROM planopmerking m WHERE m."bestuurId" = b."bestuurId" AND m."planId" = b."planId" AND m."gebruikerId" = b."gebruikerId" AND m."opId" IS NULL AND m.stand = 'open') AS open
    FROM planbeoordelaar b JOIN gebruiker g ON g.id = b."gebruikerId" ${rolVan(sql`b."gebruikerId"`)}
    LEFT JOIN LATERAL (SELECT x.oordeel, x.reden, x."createdAt" FROM planoordeel x WHERE x."bestuurId" = b."bestuurId" AND x."planversieId" = ${planversieId}::uuid AND x."gebruikerId" = b."gebruikerId"
      ORDER BY x."createdAt" DESC, x.id DESC LIMIT 1) o ON true
    WHERE b."bestuurId" = ${bestuurId}::uuid AND b."planId" = ${planId}::uuid ORDER BY g.naam, g.id`);
  return regels.map(({ rolcode, team, op, herinnerdOp, ...regel }) => ({ ...regel, op: moment(op), herinnerdOp: moment(herinnerdOp), rol: rolInWoorden(rolcode, team), weg: rolcode === null }));
}

/** The last version that was submitted. */
export async function laatsteVersie(db: Db, bestuurId: string, planId: string): Promise<{ id: string; nummer: number } | null> {
  const [versie] = await rijen<{ id: string; nummer: number }>(db, sql`
    SELECT id, nummer FROM planversie WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid ORDER BY nummer DESC LIMIT 1`);
  return versie ?? null;
}

const moment = (op: string | Date | null): string | null => (op === null ? null : new Date(op).toISOString());
