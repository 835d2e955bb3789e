import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { isAntwoordbaar, type Waarde } from '../../antwoord';
import { faseVan, type CyclusKop, type FaseStand } from '../../cyclus';
import { blokken, fasedeel, isVraag, item } from '../../inhoud';
import type { Deelfase } from '../../inhoud.schema';
import type { Invoer } from '../../invoer.schema';
import { resultaatdeel, type Resultaatdeel } from '../../resultaat';
import { inhoud } from '../inhoud';
import { instrumentenLezen } from './instrumenten-lezen';

export interface Resultaatvraag { id: string; tekst: string; invoer: Invoer; waarde: Waarde }

export interface Faseresultaat {
  kop: CyclusKop;
  fase: FaseStand;
  /** What the guide says a school has after this part. */
  bedoeld: string;
  delen: Resultaatdeel[];
  /** Answered questions of the page of the part, per block. */
  blokken: { titel: string; vragen: Resultaatvraag[] }[];
}

/**
 * What one part of a cycle led to: composed from its instruments and answers, nothing is typed here.
 * @throws Weigering 'niet-gevonden'
 */
export async function resultaatTonen(toegang: Toegang, cyclusId: string, deelfase: Deelfase): Promise<Faseresultaat> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const { kop, instrumenten, cijferstanden } = await instrumentenLezen(db, toegang, cyclusId, { deelfase });
    const fase = faseVan(kop, deelfase);
    const handreiking = inhoud(kop.thema, kop.editie);
    const deel = fasedeel(handreiking, deelfase);
    if (!fase || !deel) throw nietGevonden();
    const antwoorden = await rijen<{ vraagId: string; waarde: Waarde; tekst: string | null; invoer: Invoer | null }>(db, sql`
      SELECT a."vraagId", a.waarde, e.tekst, e.invoer FROM antwoord a LEFT JOIN eigenvraag e ON e."bestuurId" = a."bestuurId" AND 'eigen-' || e.id = a."vraagId" AND e.instrument IS NULL AND e."vervallenOp" IS NULL
      WHERE a."bestuurId" = ${toegang.bestuur.id}::uuid AND a."cyclusId" = ${cyclusId}::uuid AND a.deelfase = ${deelfase} AND a.stem = 'school' AND a.waarde <> '{}'::jsonb ORDER BY e."createdAt"`);
    const gegeven = new Map(antwoorden.map((een) => [een.vraagId, een.waarde]));
    const vanGids = blokken(handreiking, deelfase).map(({ titel, items }) => ({
      titel, vragen: items.filter((een) => isVraag(een) && isAntwoordbaar(een.invoer)).flatMap(({ id, tekst, invoer }) => { const waarde = gegeven.get(id); return waarde ? [{ id, tekst, invoer, waarde }] : []; }),
    }));
    const eigen = antwoorden.flatMap(({ vraagId, waarde, tekst, invoer }) => (tekst !== null && invoer !== null ? [{ id: vraagId, tekst, invoer, waarde }] : []));
    return {
      kop, fase, bedoeld: item(handreiking, deel.resultaat).tekst, delen: instrumenten.map((een) => resultaatdeel(een, cijferstanden)),
      blokken: [...vanGids, { titel: 'Eigen vragen', vragen: eigen }].filter(({ vragen }) => vragen.length > 0),
    };
  });
}
