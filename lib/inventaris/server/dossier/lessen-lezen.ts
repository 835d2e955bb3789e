import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { DossierLes } from '../../dossier';
import { feiten } from '../feiten';
import type { DossierVan } from './van';

/** Inside: all lessons of one person, newest school year first. `vak` is the name on the national list where there is one. */
export async function lessenLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<DossierLes[]> {
  const lessen = await rijen<Omit<DossierLes, 'vak'>>(db, sql`
    SELECT l.id, l.versie, l.schooljaar, l."schoolId", s.naam AS school, l.vak AS "vakTekst", l."vakCode", l.onderwijssoort, l.leerjaar, l.uren
    FROM ${feiten('lesinzet', bestuurId, bekendOp)} l JOIN school s ON s."bestuurId" = l."bestuurId" AND s.id = l."schoolId"
    WHERE l."bestuurId" = ${bestuurId} AND l."medewerkerId" = ${id}
    ORDER BY l.schooljaar DESC, l.vak, l.onderwijssoort DESC, l.leerjaar`);
  return lessen.map((les) => ({ ...les, vak: (les.vakCode ? vakNaam(les.vakCode) : null) ?? les.vakTekst }));
}
