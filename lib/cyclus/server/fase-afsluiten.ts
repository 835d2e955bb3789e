import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import { faseVan } from '../cyclus';
import type { Fasesluiting } from '../cyclus.schema';
import { fasedeel } from '../inhoud';
import type { Deelfase } from '../inhoud.schema';
import { routeVan } from '../route';
import type { Fasestap, Terugblik } from '../schermen';
import type { CyclusRij } from '../stand';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { cyclusVergrendelen } from './cyclus-vergrendelen';
import { inhoud } from './inhoud';

/** Looking back on a part: its goal, its result, what is still open, and every time it was closed or opened. @throws Weigering 'niet-gevonden' */
export async function faseTerugblik(toegang: Toegang, cyclusId: string, deelfase: Deelfase): Promise<Terugblik> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const [koppen, stappen] = await laatsteRijen<[CyclusRij, Fasestap]>(
      db,
      cyclusVraag(cyclusId),
      sql`SELECT f.stap, f.reden, g.naam, f."createdAt" AS op FROM fasestap f LEFT JOIN gebruiker g ON g.id = f."gebruikerId"
        WHERE f."bestuurId" = ${bestuurId} AND f."cyclusId" = ${cyclusId}::uuid AND f.deelfase = ${deelfase} ORDER BY f."createdAt" DESC, f.id`,
    );
    const [rij] = koppen;
    const kop = cyclusKop(rij);
    const fase = faseVan(kop, deelfase);
    const boek = inhoud(kop.thema, kop.editie);
    const deel = fasedeel(boek, deelfase);
    if (!rij || !fase || !deel || kop.alleenToegewezen) throw nietGevonden();
    const gevuld = new Set(rij.antwoorden.map(({ vraagId }) => vraagId));
    const open = routeVan(boek, deelfase, rij.keuzes, rij.eigen).filter((vraag) => vraag.telt && vraag.relevant && !gevuld.has(vraag.id)).map(({ id, tekst }) => ({ id, tekst }));
    const tekst = (id: string) => boek.items.get(id)?.tekst ?? '';
    const reflectie = deel.reflectie.map((id) => ({ id, tekst: tekst(id), beantwoord: gevuld.has(id) }));
    return { kop, fase, stappen, open, reflectie, doel: tekst(deel.doel), resultaat: tekst(deel.resultaat), magBeheren: magBeheren(toegang, kop) };
  });
}

/** Closes a part: answers are read from then on. With open questions too, for the school decides. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function faseAfsluiten(toegang: Toegang, invoer: Fasesluiting): Promise<void> {
  await faseZetten(toegang, invoer, 'afgesloten');
}

/** Opens a closed part again; the reason stays with it. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function faseHeropenen(toegang: Toegang, invoer: Fasesluiting): Promise<void> {
  await faseZetten(toegang, invoer, 'heropend');
}

async function faseZetten(toegang: Toegang, { cyclus: id, deelfase, versie, reden }: Fasesluiting, stap: Fasestap['stap']): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id);
    const dicht = stap === 'afgesloten';
    const [fase] = await rijen<{ versie: number; inRoute: boolean; dicht: boolean }>(db, sql`
      SELECT versie, "inRoute", "afgeslotenOp" IS NOT NULL AS dicht FROM faseroute WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid AND deelfase = ${deelfase}`);
    if (!fase) throw nietGevonden();
    if (fase.dicht === dicht) throw new Weigering('conflict', dicht ? 'Een collega sloot deze fase al af.' : 'Een collega opende deze fase al.');
    if (fase.versie !== versie) throw conflict();
    if (dicht && !fase.inRoute) throw new Weigering('conflict', 'Deze fase hoort niet bij uw route. Neem haar eerst op in de route.');
    await rijen(db, sql`UPDATE faseroute SET "afgeslotenOp" = CASE WHEN ${dicht} THEN now() END, "afgeslotenDoor" = CASE WHEN ${dicht} THEN ${toegang.gebruiker.id}::uuid END, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid AND deelfase = ${deelfase}`);
    await stapVastleggen(db, { id, schoolId: cyclus.schoolId, deelfase, stap, reden });
  });
}

async function stapVastleggen(db: Db, { id, schoolId, deelfase, stap, reden }: { id: string; schoolId: string | null; deelfase: string; stap: Fasestap['stap']; reden: string }): Promise<void> {
  await rijen(db, sql`INSERT INTO fasestap ("cyclusId", "schoolId", deelfase, stap, reden) VALUES (${id}::uuid, ${schoolId}::uuid, ${deelfase}, ${stap}, ${reden})`);
  await vastleggen(db, { handeling: stap === 'afgesloten' ? 'fase-afsluiten' : 'fase-heropenen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { deelfase, metReden: reden !== '' } });
}
