import 'server-only';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { meetdag, type Doelenpagina } from '../../doelenpagina';
import { doelvoortgangLezen } from '../doelvoortgang-lezen';
import { alleenLezen } from './alleen-lezen';

/** The goals of a cycle with how they move. @throws Weigering 'niet-gevonden', also for who only works on what was assigned */
export async function doelenVolgen(toegang: Toegang, cyclusId: string): Promise<Doelenpagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const kop = await cyclusOphalen(db, cyclusId);
    if (kop.alleenToegewezen) throw nietGevonden();
    const dag = meetdag(kop);
    return { kop, dag, alleenLezen: await alleenLezen(db, toegang, kop, null), doelen: await doelvoortgangLezen(db, toegang, kop, dag) };
  });
}
