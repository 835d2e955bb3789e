import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { CampagneDetail, CampagneKern } from '../../campagne';
import { campagnedagenLezen } from './campagne-dagen';
import { campagnesLezen, metCampagne, STAND_KOLOMMEN } from './campagne-sql';
import { scholenInBereik, type Schoolkeuze } from './campagne-voorbeeld';
import { beginVan, type Blik } from './plek';
import { blikVan } from './screening-tonen';

export interface CampagneScherm {
  campagne: CampagneDetail;
  /** Schools that this person may choose from. */
  keuze: Schoolkeuze[];
  /** False when it runs at a school out of reach: then somebody else changes and closes it. */
  heel: boolean;
}

/** One campaign: how far it is per school, who did how much, and how fast it goes. @throws Weigering 'niet-gevonden' */
export async function campagneTonen(toegang: Toegang, id: string): Promise<CampagneScherm> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const [kern] = await campagnesLezen(db, blik, { id });
    if (!kern) throw nietGevonden();
    const [slot, perSchool, perPersoon, dagen, keuze] = await Promise.all([
      slotLezen(db, blik, id), perSchoolLezen(db, blik, kern), perPersoonLezen(db, blik, kern), campagnedagenLezen(db, blik, kern), scholenInBereik(db, blik),
    ]);
    const bekend = new Set(keuze.map((school) => school.id));
    return { campagne: { ...kern, ...slot, perSchool, perPersoon, dagen, vandaag: blik.vandaag }, keuze, heel: kern.scholen.every((school) => bekend.has(school)) };
  });
}

async function slotLezen(db: Db, { bestuurId }: Blik, id: string): Promise<Pick<CampagneDetail, 'slotnotitie' | 'afgeslotenDoor' | 'gemaaktDoor'>> {
  const [slot] = await rijen<Pick<CampagneDetail, 'slotnotitie' | 'afgeslotenDoor' | 'gemaaktDoor'>>(db, sql`
    SELECT c.slotnotitie, a.naam AS "afgeslotenDoor", g.naam AS "gemaaktDoor" FROM screeningscampagne c
    LEFT JOIN gebruiker a ON a.id = c."afgeslotenDoor" LEFT JOIN gebruiker g ON g.id = c."gebruikerId"
    WHERE c."bestuurId" = ${bestuurId} AND c.id = ${id}`);
  return slot ?? { slotnotitie: '', afgeslotenDoor: null, gemaaktDoor: null };
}

async function perSchoolLezen(db: Db, blik: Blik, kern: CampagneKern): Promise<CampagneDetail['perSchool']> {
  return rijen(db, sql`
    ${metCampagne(blik, kern)}
    SELECT s.id, s.naam, ${STAND_KOLOMMEN} FROM campagne c JOIN school s ON s."bestuurId" = ${blik.bestuurId} AND s.id = c."schoolId"
    GROUP BY s.id, s.naam ORDER BY s.naam, s.id`);
}

// Looks that still hold: what was taken back, and taking back itself, is nobody's work done.
async function perPersoonLezen(db: Db, blik: Blik, kern: CampagneKern): Promise<CampagneDetail['perPersoon']> {
  return rijen(db, sql`
    ${metCampagne(blik, kern)}
    SELECT coalesce(g.naam, 'Uit een bestand') AS naam, coalesce(bool_or(s."gebruikerId"::text = ${blik.gebruikerId}), false) AS ik, count(DISTINCT s."diplomaId") AS aantal,
      (max(s."createdAt") AT TIME ZONE 'Europe/Amsterdam')::date AS laatst
    FROM campagne c
    JOIN screening s ON s."bestuurId" = ${blik.bestuurId} AND s."diplomaId" = c.id AND s."createdAt" >= ${beginVan(kern.begin)} AND s.herstelt IS NULL
    LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
    WHERE c.gedaan AND NOT EXISTS (SELECT 1 FROM screening t WHERE t."bestuurId" = s."bestuurId" AND t."diplomaId" = s."diplomaId" AND t.herstelt = s.id)
      ${kern.afgeslotenOp === null ? LEEG : sql`AND s."createdAt" <= ${kern.afgeslotenOp}::timestamptz`}
    GROUP BY s."gebruikerId", g.naam ORDER BY aantal DESC, naam`);
}
