import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { screeningAdres, WerkstandSchema, type Werkstand } from '../../screening.schema';
import type { Hervat } from '../../screening-werkbank';
import { actieveAanstelling, type Blik } from './plek';
import { voluit } from './wachtrij';

/** Keeps where this person is in the queue of this board, for the next time and the next computer. */
export async function werkstandBewaren(toegang: Toegang, stand: Werkstand): Promise<void> {
  await binnenBestuur(toegang, 'inventaris:screenen', async (db) => {
    await rijen(db, sql`
      INSERT INTO werkstand (soort, gegevens) VALUES ('screening', ${JSON.stringify(stand)}::jsonb)
      ON CONFLICT ("bestuurId", "gebruikerId", soort) DO UPDATE SET gegevens = excluded.gegevens, "updatedAt" = now()`);
  });
}

interface Rij {
  gegevens: unknown;
  roepnaam: string | null;
  voorvoegsel: string | null;
  achternaam: string | null;
  school: string | null;
  campagne: string | null;
}

/** Where this person left off, with the names as they are now; null when there is nothing to go back to. */
export async function werkstandLezen(db: Db, blik: Blik): Promise<Hervat | null> {
  const { bestuurId, gebruikerId } = blik;
  const [rij] = await rijen<Rij>(db, sql`
    SELECT w.gegevens, m.roepnaam, m.voorvoegsel, m.achternaam, s.naam AS school, c.naam AS campagne
    FROM werkstand w
    LEFT JOIN diploma d ON d."bestuurId" = w."bestuurId" AND d.id::text = w.gegevens->>'diploma' AND d.status = 'behaald'
      AND EXISTS (SELECT 1 FROM aanstelling a WHERE a."medewerkerId" = d."medewerkerId" AND ${actieveAanstelling(blik)})
    LEFT JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId"
    LEFT JOIN school s ON s."bestuurId" = w."bestuurId" AND s.id::text = w.gegevens->>'school'
    LEFT JOIN screeningscampagne c ON c."bestuurId" = w."bestuurId" AND c.id::text = w.gegevens->>'campagne' AND c."afgeslotenOp" IS NULL
    WHERE w."bestuurId" = ${bestuurId} AND w."gebruikerId" = ${gebruikerId} AND w.soort = 'screening'`);
  if (!rij) return null;
  const naam = rij.achternaam === null ? null : voluit({ roepnaam: rij.roepnaam ?? '', voorvoegsel: rij.voorvoegsel ?? '', achternaam: rij.achternaam });
  if (naam === null && rij.campagne === null) return null;
  const stand = WerkstandSchema.parse(rij.gegevens);
  const adres = screeningAdres({ ...stand, campagne: rij.campagne === null ? undefined : stand.campagne, school: rij.school === null ? undefined : stand.school, diploma: naam === null ? undefined : stand.diploma });
  return { adres, naam, school: rij.school, campagne: rij.campagne };
}
