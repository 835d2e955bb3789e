import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import { eigenVraagId, type CyclusKop } from '../cyclus';
import type { Deelfase } from '../inhoud.schema';
import { rondeStaat, type Kiesvraag, type RondeRegel } from '../ronde';
import type { Uitkomst } from '../ronde-uitkomst';
import { vragenVan } from '../route';
import { cyclusOphalen } from './cyclus-ophalen';
import { inhoud } from './inhoud';
import { rondeLezen, uitkomstenLezen, type GelezenRonde } from './ronde-sql';

/** The rounds of one cycle, open ones first. */
export async function rondesTonen(toegang: Toegang, cyclusId: string): Promise<{ kop: CyclusKop; beheert: boolean; rondes: RondeRegel[] }> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    const gevonden = await rijen<Omit<RondeRegel, 'staat' | 'sluitOp'> & { sluitOp: Date; geslotenOp: Date | null; ingetrokkenOp: Date | null }>(db, sql`
      SELECT r.id, r.titel, r.deelfase, r.anoniem, r."sluitOp", r."geslotenOp", r."ingetrokkenOp", r.samenvatting <> '' AS samengevat, count(q.id)::int AS vragen, coalesce(max(q.getoond), 0)::int AS getoond
      FROM dialoogronde r LEFT JOIN rondevraag q ON q."bestuurId" = r."bestuurId" AND q."rondeId" = r.id
      WHERE r."bestuurId" = ${bestuurId} AND r."cyclusId" = ${cyclusId} GROUP BY r.id ORDER BY r."createdAt" DESC, r.id`);
    const rondes = gevonden.map(({ sluitOp, geslotenOp, ingetrokkenOp, ...rest }) => ({ ...rest, staat: rondeStaat({ sluitOp, geslotenOp, ingetrokkenOp }), sluitOp: sluitOp.toISOString() }));
    return { kop, beheert: magBeheren(toegang, kop), rondes: [...rondes.filter(({ staat }) => staat === 'open'), ...rondes.filter(({ staat }) => staat !== 'open')] };
  });
}

interface RondeBlad { kop: CyclusKop; beheert: boolean; ronde: GelezenRonde; uitkomsten: Uitkomst[] }

/** One round with what its board shows now. */
export async function rondeTonen(toegang: Toegang, cyclusId: string, rondeId: string): Promise<RondeBlad> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    const ronde = await rondeLezen(db, bestuurId, rondeId, cyclusId);
    return { kop, beheert: magBeheren(toegang, kop), ronde, uitkomsten: await uitkomstenLezen(db, bestuurId, rondeId) };
  });
}

/** What is needed to make a round: the cycle and the questions of one part of it. */
export async function rondeNieuwTonen(toegang: Toegang, cyclusId: string, deelfase: Deelfase): Promise<{ kop: CyclusKop; beheert: boolean; vragen: Kiesvraag[] }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    const eigen = await rijen<{ id: string; tekst: string }>(db, sql`
      SELECT id, tekst FROM eigenvraag WHERE "bestuurId" = ${bestuurId} AND thema = ${kop.thema} AND deelfase = ${deelfase} AND "vervallenOp" IS NULL AND instrument IS NULL
        AND ("cyclusId" = ${cyclusId} OR "cyclusId" IS NULL AND ("schoolId" IS NULL OR "schoolId" = ${kop.schoolId}::uuid)) ORDER BY "createdAt", id`);
    const vragen = vragenVan(inhoud(kop.thema, kop.editie), deelfase).filter(({ invoer }) => PASSEND.has(invoer.soort)).map(({ id, tekst, invoer: { soort } }): Kiesvraag => {
      const keuze = soort === 'keuze' || soort === 'meerkeuze' || soort === 'oordeel';
      return { id, tekst: platteTekst(tekst), keuze, soort: soort === 'meerkeuze' ? 'stippen' : keuze ? 'keuze' : 'tekst' };
    });
    return { kop, beheert: magBeheren(toegang, kop), vragen: [...vragen, ...eigen.map(({ id, tekst }): Kiesvraag => ({ id: eigenVraagId(id), tekst, soort: 'tekst', keuze: false }))] };
  });
}

const PASSEND = new Set(['tekst', 'oordeel', 'keuze', 'meerkeuze', 'niveaus', 'doelen']);
