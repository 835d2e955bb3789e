import 'server-only';
import { faseVan, type CyclusKop } from '@/lib/cyclus/cyclus';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { leestMeeVraag } from '@/lib/cyclus/server/antwoorden-lezen';
import type { Db } from '@/lib/db/prisma';
import { rijen } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Leesreden } from '../../doelenpagina';
import { magEvalueren } from './cyclus-evalueren';

/** Why this person writes nothing here: the same as the doors say; null when they would take it. */
export async function alleenLezen(db: Db, toegang: Toegang, kop: CyclusKop, deelfase: Deelfase | null): Promise<Leesreden | null> {
  if (kop.afgeslotenOp !== null) return 'dicht';
  if (deelfase !== null && faseVan(kop, deelfase)?.afgeslotenOp != null) return 'fase';
  const leest = await rijen(db, leestMeeVraag({ bestuurId: toegang.bestuur.id, cyclusId: kop.id, wie: toegang.gebruiker.id }));
  return magEvalueren(toegang, kop) && leest.length === 0 ? null : 'lezer';
}
