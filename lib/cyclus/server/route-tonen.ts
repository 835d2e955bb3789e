import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import type { Deelfase } from '../inhoud.schema';
import { routeVan } from '../route';
import type { Routescherm } from '../schermen';
import type { CyclusRij } from '../stand';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { inhoud } from './inhoud';

/** The own route: the parts in their order, and of one part its questions. @throws Weigering 'niet-gevonden' */
export async function routeTonen(toegang: Toegang, cyclusId: string, deelfase: Deelfase | null): Promise<Routescherm> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const [[rij]] = await laatsteRijen<[CyclusRij]>(db, cyclusVraag(cyclusId));
    const kop = cyclusKop(rij);
    const zichtbaar = deelfase !== null && kop.fasen.some((fase) => fase.deelfase === deelfase) && !kop.alleenToegewezen;
    if (!rij || !zichtbaar) return { kop, magBeheren: magBeheren(toegang, kop), open: null };
    const gevuld = new Set(rij.antwoorden.map(({ vraagId }) => vraagId));
    const vragen = routeVan(inhoud(kop.thema, kop.editie), deelfase, rij.keuzes, rij.eigen)
      .map(({ id, tekst, item, relevant, reden, versie, telt }) => ({ id, tekst, relevant, reden, versie, telt, eigen: item === null, beantwoord: gevuld.has(id) }));
    return { kop, magBeheren: magBeheren(toegang, kop), open: { deelfase, vragen } };
  });
}
