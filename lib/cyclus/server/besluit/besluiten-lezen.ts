import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, LEEG, samen, sql, type Sql } from '@/lib/db/sql';
import type { Besluit, Besluiten } from '../../besluit';
import type { BesluitFilter } from '../../besluit.schema';
import type { CyclusKop } from '../../cyclus';
import type { CyclusRij } from '../../stand';
import { cyclusKop, cyclusVraag } from '../cyclus-ophalen';
import { vraagteksten } from '../vraagteksten';

export interface Besluitrij {
  id: string; deelfase: Besluit['deelfase']; tekst: string; gronden: string; wie: string; genomenOp: string; door: string | null; vraagId: string | null; eigenTekst: string | null;
  draadId: string | null; draadTitel: string | null; draadFase: Besluit['deelfase']; rondeId: string | null; rondeTitel: string | null; ingetrokkenOp: Date | null; intrekreden: string; versie: number;
}

/** Inside: the decisions of a cycle, newest first, with the head of the cycle and the counts. Ends the transaction. */
export async function besluitenLezen(db: Db, bestuurId: string, cyclusId: string, filter: BesluitFilter): Promise<Besluiten> {
  const [koppen, gevonden, tellingen] = await laatsteRijen<[CyclusRij, Besluitrij, { geldend: number; ingetrokken: number }]>(db, cyclusVraag(cyclusId), besluitLijst(bestuurId, cyclusId, filter), sql`
    SELECT count(*) FILTER (WHERE "ingetrokkenOp" IS NULL) AS geldend, count(*) FILTER (WHERE "ingetrokkenOp" IS NOT NULL) AS ingetrokken
    FROM besluit WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid`);
  const kop = cyclusKop(koppen[0]);
  return { kop, filter, rijen: gevonden.map((rij) => besluitVan(rij, kop)), aantallen: tellingen[0] ?? { geldend: 0, ingetrokken: 0 } };
}

/** The statement of the list, newest first. */
export function besluitLijst(bestuurId: string, cyclusId: string, { zoek, fase, stand, bron }: BesluitFilter): Sql {
  const patroon = zoek === undefined ? '' : `%${zoek.replace(/[\\%_]/g, '\\$&')}%`;
  const eisen = [
    sql`b."bestuurId" = ${bestuurId}::uuid AND b."cyclusId" = ${cyclusId}::uuid`,
    zoek === undefined ? LEEG : sql`zonder_accenten(b.tekst || ' ' || b.gronden || ' ' || b.wie) LIKE zonder_accenten(${patroon})`,
    fase === undefined ? LEEG : sql`b.deelfase = ${fase}`,
    stand === 'alle' ? LEEG : stand === 'geldend' ? sql`b."ingetrokkenOp" IS NULL` : sql`b."ingetrokkenOp" IS NOT NULL`,
    bron === undefined ? LEEG : bron === 'vraag' ? sql`b."vraagId" IS NOT NULL` : bron === 'draad' ? sql`b."draadId" IS NOT NULL` : sql`b."rondeId" IS NOT NULL`,
  ].filter((eis) => eis !== LEEG);
  return sql`
    SELECT b.id, b.deelfase, b.tekst, b.gronden, b.wie, b."genomenOp", g.naam AS door, b."vraagId", e.tekst AS "eigenTekst", b."draadId", d.titel AS "draadTitel", d.deelfase AS "draadFase",
      b."rondeId", r.titel AS "rondeTitel", b."ingetrokkenOp", b.intrekreden, b.versie
    FROM besluit b LEFT JOIN gebruiker g ON g.id = b."gebruikerId"
      LEFT JOIN draad d ON d."bestuurId" = b."bestuurId" AND d.id = b."draadId"
      LEFT JOIN dialoogronde r ON r."bestuurId" = b."bestuurId" AND r.id = b."rondeId"
      LEFT JOIN eigenvraag e ON e."bestuurId" = b."bestuurId" AND 'eigen-' || e.id = b."vraagId"
    WHERE ${samen(eisen, ' AND ')} ORDER BY b."genomenOp" DESC, b."createdAt" DESC, b.id`;
}

export function besluitVan(rij: Besluitrij, kop: CyclusKop): Besluit {
  const { vraagId, eigenTekst, draadId, draadTitel, draadFase, rondeId, rondeTitel, ingetrokkenOp, intrekreden, ...rest } = rij;
  return {
    ...rest,
    vraag: vraagId ? { id: vraagId, tekst: eigenTekst ?? vraagteksten(kop)(vraagId) } : null,
    draad: draadId ? { id: draadId, titel: draadTitel ?? '', deelfase: draadFase } : null,
    ronde: rondeId ? { id: rondeId, titel: rondeTitel ?? '' } : null,
    ingetrokken: ingetrokkenOp ? { op: ingetrokkenOp.toISOString(), reden: intrekreden } : null,
  };
}
