import 'server-only';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Cyclusvergelijk } from '../cyclusvergelijking.schema';
import { alleenAnders, vergelijken, type Vergelijking } from '../cyclusvergelijking';
import { momentopnameUit, type Momentopname } from '../momentopname';
import { beeldVan } from './cyclus-afsluiten';

export interface Vergelijkkeuze { id: string; naam: string; school: string | null; begin: string; einde: string; dicht: boolean }

export interface Vergelijkscherm {
  keuzes: Vergelijkkeuze[];
  links: Vergelijkkeuze | null;
  rechts: Vergelijkkeuze | null;
  /** One school, one after the other: then something can be new or gone. */
  opvolgend: boolean;
  vergelijking: Vergelijking | null;
}

/**
 * Two cycles beside each other: a closed one as it was kept, a running one as it is now. Only of what this person reaches
 * as a whole: who sees a part of a cycle compares nothing.
 * @throws Weigering 'niet-gevonden' for a cycle out of reach
 */
export async function cyclussenVergelijken(toegang: Toegang, { links, rechts, toon }: Cyclusvergelijk): Promise<Vergelijkscherm> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId, soort }) => {
    if (soort !== 'bestuur' && soort !== 'school') throw nietGevonden();
    const keuzes = await rijen<Vergelijkkeuze & { schoolId: string | null }>(db, sql`
      SELECT c.id, c.naam, s.naam AS school, c."schoolId", c.begin, c.einde, c."afgeslotenOp" IS NOT NULL AS dicht FROM cyclus c LEFT JOIN school s ON s."bestuurId" = c."bestuurId" AND s.id = c."schoolId"
      WHERE c."bestuurId" = ${bestuurId}::uuid ORDER BY s.naam NULLS FIRST, c.begin DESC, c.id LIMIT 500`);
    const zoek = (id: string | undefined) => { if (id === undefined) return null; const er = keuzes.find((een) => een.id === id); if (!er) throw nietGevonden(); return er; };
    const [een, ander] = [zoek(links), zoek(rechts)];
    const kaal = (keuze: typeof een): Vergelijkkeuze | null => { if (keuze === null) return null; const { schoolId: _school, ...rest } = keuze; return rest; };
    const scherm = { keuzes: keuzes.map((keuze) => kaal(keuze) as Vergelijkkeuze), links: kaal(een), rechts: kaal(ander), opvolgend: een !== null && ander !== null && een.schoolId === ander.schoolId && een.begin <= ander.begin };
    if (een === null || ander === null || een.id === ander.id) return { ...scherm, vergelijking: null };
    const heel = vergelijken(await beeldLezen(db, toegang, een.id), await beeldLezen(db, toegang, ander.id));
    return { ...scherm, vergelijking: toon === 'alles' ? heel : alleenAnders(heel) };
  });
}

/** As it was kept when the cycle is closed, or else as it is now. */
async function beeldLezen(db: Db, toegang: Toegang, cyclusId: string): Promise<Momentopname> {
  const kop = await cyclusOphalen(db, cyclusId);
  if (kop.alleenToegewezen) throw nietGevonden();
  if (kop.afgeslotenOp !== null) {
    const [laatste] = await rijen<{ inhoud: string }>(db, sql`SELECT inhoud FROM cyclusmomentopname WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "cyclusId" = ${cyclusId}::uuid ORDER BY nummer DESC LIMIT 1`);
    const bewaard = laatste ? momentopnameUit(laatste.inhoud) : null;
    if (bewaard) return bewaard;
  }
  return beeldVan(db, toegang, kop, { nummer: 0, op: kop.afgeslotenOp ?? new Date().toISOString(), wie: '', reden: '' });
}
