import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Populatie } from '../../populatie';
import { feiten } from '../feiten';
import type { DossierVan } from './van';

export interface DossierPersoon {
  id: string;
  versie: number;
  naam: string;
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  personeelsnummer: string;
  geboortedatum: string | null;
  email: string | null;
  populatie: Populatie | null;
  populatieReden: string;
  schoolIds: string[];
  teamIds: string[];
}

/** Inside: who this is; none when there is no such person within reach, or was not yet known. */
export function persoonLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<DossierPersoon[]> {
  return rijen(db, sql`
    SELECT m.id, m.versie, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.roepnaam, m.voorvoegsel, m.achternaam,
      m.personeelsnummer, m.geboortedatum, m.email, m.populatie, m."populatieReden", m."schoolIds", m."teamIds"
    FROM ${feiten('medewerker', bestuurId, bekendOp)} m WHERE m."bestuurId" = ${bestuurId} AND m.id = ${id}`);
}

/** Inside: the first moment at which this person was known. */
export async function bekendSindsLezen(db: Db, bestuurId: string, id: string): Promise<Date | null> {
  const [eerste] = await rijen<{ sinds: Date | null }>(db, sql`
    SELECT least((SELECT "bekendSinds" FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${id}), (SELECT min("bekendSinds") FROM medewerker_historie WHERE "bestuurId" = ${bestuurId} AND id = ${id})) AS sinds`);
  return eerste?.sinds ?? null;
}
