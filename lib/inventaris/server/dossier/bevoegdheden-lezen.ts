import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { DossierBevoegdheid } from '../../dossier';
import { feiten } from '../feiten';
import type { DossierVan } from './van';

/** Inside: all licences of one person, running ones first. `vak` is the name on the national list where there is one. */
export async function bevoegdhedenLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<DossierBevoegdheid[]> {
  const bevoegdheden = await rijen<Omit<DossierBevoegdheid, 'vak'>>(db, sql`
    SELECT b.id, b.versie, b.vak AS "vakTekst", b."vakCode", b.graad, b.begin, b.einde, b.bewijs, b.toelichting
    FROM ${feiten('bevoegdheid', bestuurId, bekendOp)} b WHERE b."bestuurId" = ${bestuurId} AND b."medewerkerId" = ${id}
    ORDER BY b.einde DESC NULLS FIRST, b.graad, b.vak, b.begin DESC NULLS LAST, b.id`);
  return bevoegdheden.map((een) => ({ ...een, vak: (een.vakCode ? vakNaam(een.vakCode) : null) ?? een.vakTekst }));
}
