import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import type { CyclusKop } from '../../cyclus';
import type { Keten } from '../../keten';
import type { CyclusRij } from '../../stand';
import { cyclusKop, cyclusVraag } from '../cyclus-ophalen';
import { ketenVan, ketenVraag, type KetenRij } from './keten-lezen';

/**
 * The chain of a cycle, with names in plain words.
 * @throws Weigering 'niet-gevonden'
 */
export async function ketenTonen(toegang: Toegang, cyclusId: string): Promise<{ kop: CyclusKop; keten: Keten }> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const [[rij], [ketenRij]] = await laatsteRijen<[CyclusRij, KetenRij]>(db, cyclusVraag(cyclusId), ketenVraag(toegang, cyclusId));
    const keten = ketenVan(ketenRij);
    return { kop: cyclusKop(rij), keten: { ...keten, punten: keten.punten.map((punt) => ({ ...punt, naam: platteTekst(punt.naam) })) } };
  });
}
