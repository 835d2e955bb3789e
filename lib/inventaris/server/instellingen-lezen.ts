import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { STANDAARDINSTELLING, type Bestuursinstelling } from '../bestuursinstelling';

/** The choices of this board; the defaults while it never saved any. */
export async function instellingenLezen(db: Db, bestuurId: string): Promise<Bestuursinstelling> {
  const [gevonden] = await rijen<Bestuursinstelling>(db, sql`
    SELECT "doctoraalTelt", "moBTelt", "verouderdNaJaren", "eindigtBinnenMaanden", versie FROM bestuursinstelling WHERE "bestuurId" = ${bestuurId}::uuid`);
  return gevonden ?? STANDAARDINSTELLING;
}
