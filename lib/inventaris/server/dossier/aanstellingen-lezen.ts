import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { DossierAanstelling } from '../../dossier';
import { feiten } from '../feiten';
import type { DossierVan } from './van';

/** Inside: all appointments of one person, running ones first. */
export function aanstellingenLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<DossierAanstelling[]> {
  return rijen(db, sql`
    SELECT a.id, a.versie, a."schoolId", s.naam AS school, a."teamId", t.naam AS team, a.functie, a.categorie, a.schaal, a."schaalSinds", a.deeltijdfactor AS fte, a.begin, a.einde
    FROM ${feiten('aanstelling', bestuurId, bekendOp)} a JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId"
    LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId"
    WHERE a."bestuurId" = ${bestuurId} AND a."medewerkerId" = ${id}
    ORDER BY a.einde DESC NULLS FIRST, a.begin DESC, a.deeltijdfactor DESC, a.id`);
}
