import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { zietPlek, type DeelfaseCode, type DraadSoort, type Mens, type Plek } from '../draad';
import { mensenLezen } from './mensen-lezen';

export interface OpenPlek extends Plek { mensen: Mens[] }

export interface DraadRij { id: string; cyclusId: string | null; schoolId: string | null; deelfase: DeelfaseCode | null; soort: DraadSoort; onderwerpId: string; versie: number; opgelost: boolean; toegewezenAan: string | null; begonnenDoor: string | null; cyclusDicht: boolean }

/** The place where somebody wants to start talking: in a cycle in reach, at a place in it that this person sees, or at a figure of an own school. */
export async function plekOpenen(db: Db, bereik: Reikwijdte, ik: string, gevraagd: { cyclusId: string | null; schoolId: string | null; deelfase: DeelfaseCode | null; soort: DraadSoort; onderwerpId: string }): Promise<OpenPlek> {
  const { cyclusId, schoolId } = gevraagd;
  if (cyclusId === null) {
    const school = schoolId !== null && gevraagd.soort === 'cijfer' && (bereik.soort === 'bestuur' || bereik.soort === 'school' && bereik.schoolIds.includes(schoolId))
      ? await rijen(db, sql`SELECT id FROM school WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${schoolId}`) : [];
    if (school.length === 0) throw nietGevonden();
  }
  const [cyclus] = cyclusId === null ? [{ schoolId, dicht: false }] : await rijen<{ schoolId: string | null; dicht: boolean }>(db, sql`
    SELECT "schoolId", "afgeslotenOp" IS NOT NULL AS dicht FROM cyclus WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${cyclusId}`);
  if (!cyclus) throw nietGevonden();
  if (cyclus.dicht) throw cyclusDicht();
  // Threads are read by everybody of the cycle; who sees this row is in its circle and knows that.
  const besloten = await rijen(db, sql`SELECT 1 FROM eigenvraag WHERE "bestuurId" = ${bereik.bestuurId} AND besloten AND 'eigen-' || id = ${gevraagd.onderwerpId}
    UNION ALL SELECT 1 FROM antwoord WHERE "bestuurId" = ${bereik.bestuurId} AND besloten AND "cyclusId" = ${cyclusId}::uuid AND "vraagId" = ${gevraagd.onderwerpId} LIMIT 1`);
  if (besloten.length > 0) throw new Weigering('ongeldig', 'Dit gaat over mensen en is besloten. Bespreek het in de kring; een gesprek hier leest iedereen van de cyclus.');
  const plek = { ...gevraagd, schoolId: cyclus.schoolId };
  const mensen = await mensenLezen(db, bereik.bestuurId, plek);
  if (!mensen.some((mens) => mens.id === ik && zietPlek(mens, plek))) throw nietGevonden();
  return { ...plek, mensen };
}

/** A thread in reach, held until the end of the act. */
export async function draadVasthouden(db: Db, bereik: Reikwijdte, id: string): Promise<DraadRij> {
  const [draad] = await rijen<DraadRij>(db, sql`
    SELECT d.id, d."cyclusId", d."schoolId", d.deelfase, d.soort, d."onderwerpId", d.versie, d."opgelostOp" IS NOT NULL AS opgelost, d."toegewezenAan", d."gebruikerId" AS "begonnenDoor",
      EXISTS (SELECT 1 FROM cyclus c WHERE c."bestuurId" = d."bestuurId" AND c.id = d."cyclusId" AND c."afgeslotenOp" IS NOT NULL) AS "cyclusDicht"
    FROM draad d WHERE d."bestuurId" = ${bereik.bestuurId} AND d.id = ${id} FOR NO KEY UPDATE OF d`);
  if (!draad) throw nietGevonden();
  if (draad.cyclusDicht) throw cyclusDicht();
  return draad;
}

/** Who leads a cycle of this school, or of the whole board: may decide there, and take talk along to other readers. */
export function leidtHier(toegang: Pick<Toegang, 'rollen'>, schoolId: string | null): boolean {
  const bereik = bereikVoor(toegang, 'cyclus:beheren');
  return bereik !== null && (bereik.soort === 'bestuur' || schoolId !== null && bereik.schoolIds.includes(schoolId));
}

export function cyclusDicht(): Weigering {
  return new Weigering('ongeldig', 'Deze cyclus is afgesloten. U kunt alles nog lezen, maar niets meer schrijven. Wat u typte, blijft staan.');
}
