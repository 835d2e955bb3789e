import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { feiten } from './feiten';
import { STANDAARDINSTELLING, type Bestuursinstelling } from '../bestuursinstelling';

/** The choices of this board, as they were on a moment (null is now); the defaults while it never saved any. */
export async function instellingenLezen(db: Db, bestuurId: string, bekendOp: Date | null = null): Promise<Bestuursinstelling> {
  const [gevonden] = await rijen<Bestuursinstelling>(db, sql`
    SELECT "doctoraalTelt", "moBTelt", "verouderdNaJaren", "eindigtBinnenMaanden", versie FROM ${feiten('bestuursinstelling', bestuurId, bekendOp)} i WHERE "bestuurId" = ${bestuurId}::uuid`);
  return gevonden ?? STANDAARDINSTELLING;
}
