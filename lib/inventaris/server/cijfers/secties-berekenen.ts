import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import { alsMeting, type Meting, type Metingrij } from '@/lib/inventaris/meting';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { lessenVan, meting } from './grondslag';
import { groeperingVoor, lerarenRijen } from './leraren-rijen';

/**
 * The figures of each section within reach: the leraren of its school who teach its subject in the school year of the
 * day. None for who leads teams only: a section goes across teams.
 */
export async function sectiesBerekenen(db: Db, bereik: Reikwijdte, punt: Meetpunt): Promise<Map<string, Meting>> {
  if (groeperingVoor(bereik) === 'team') return new Map();
  const gevonden = await rijen<Metingrij>(db, sql`
    SELECT k.sectie AS groep, ${meting()}
    FROM (${lerarenRijen(bereik, punt)}) r JOIN (
      SELECT DISTINCT l."medewerkerId", l."schoolId", s.id AS sectie FROM ${feiten('lesinzet', bereik.bestuurId, punt.bekendOp)} l
      JOIN sectie s ON s."bestuurId" = l."bestuurId" AND s."schoolId" = l."schoolId" AND (s.id = l."sectieId" OR s."vakCode" = l."vakCode")
      WHERE ${lessenVan(bereik, punt.peildatum)}
    ) k ON k."medewerkerId" = r."medewerkerId" AND k."schoolId" = r.groep
    WHERE NOT r.alles AND r.fte IS NOT NULL GROUP BY k.sectie`);
  return new Map(gevonden.map((rij) => [rij.groep ?? '', alsMeting(rij)]));
}
