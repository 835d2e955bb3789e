import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { DiplomaGegevens, PersoonGegevens } from '../../correctie';
import type { Wie } from './eigen-dossier-lezen';

type Van = Pick<Wie, 'bestuurId' | 'medewerkerId'>;

/** Inside: a diploma of this person as it stands, with its version; null when this person has no such diploma. */
export async function diplomaFeit(db: Db, { bestuurId, medewerkerId }: Van, id: string): Promise<(DiplomaGegevens & { versie: number }) | null> {
  const [feit] = await rijen<DiplomaGegevens & { versie: number }>(db, sql`
    SELECT versie, niveau, soort, richting, instelling, "behaaldOp", "behaaldJaar", status FROM diploma WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND id = ${id}`);
  return feit ?? null;
}

/** Inside: name and date of birth as they stand, with their version. */
export async function persoonFeit(db: Db, { bestuurId, medewerkerId }: Van): Promise<(PersoonGegevens & { versie: number }) | null> {
  const [feit] = await rijen<PersoonGegevens & { versie: number }>(db, sql`
    SELECT versie, roepnaam, voorvoegsel, achternaam, geboortedatum FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${medewerkerId}`);
  return feit ?? null;
}
