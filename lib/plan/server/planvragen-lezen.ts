import 'server-only';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { vragen } from '@/lib/cyclus/inhoud';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Planvraag } from '../planlijst';

const PLAN_INSTRUMENT = 'implementatieplan';

/** Inside: the questions of a part (3A, or 3B while the plan runs) with what the school answered. The two of 3A about activities and roles are answered by the plan itself. */
export async function planvragenLezen(db: Db, { bestuur }: Toegang, cyclusId: string, deelfase: '3A' | '3B' = '3A'): Promise<Planvraag[]> {
  const [cyclus] = await rijen<{ thema: string; editie: number; antwoorden: { vraagId: string; waarde: Waarde }[] }>(db, sql`
    SELECT c.thema, c.editie, (SELECT coalesce(json_agg(json_build_object('vraagId', a."vraagId", 'waarde', a.waarde)), '[]') FROM antwoord a
      WHERE a."bestuurId" = c."bestuurId" AND a."cyclusId" = c.id AND a.stem = 'school' AND a.deelfase = ${deelfase}) AS antwoorden
    FROM cyclus c WHERE c."bestuurId" = ${bestuur.id}::uuid AND c.id = ${cyclusId}::uuid`);
  if (!cyclus) return [];
  const waarden = new Map(cyclus.antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]));
  return vragen(inhoud(cyclus.thema, cyclus.editie), deelfase).filter(({ soort }) => soort === 'vraag').map(({ id, tekst, invoer }) => ({
    vraagId: id, tekst: platteTekst(tekst), invoer, waarde: waarden.get(id) ?? {}, inPlan: invoer.soort === 'instrument' && invoer.instrument === PLAN_INSTRUMENT,
  }));
}
