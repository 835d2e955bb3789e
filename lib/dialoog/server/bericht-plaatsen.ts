import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { zietPlek } from '../draad';
import type { BerichtPlaatsen } from '../draad.schema';
import { gezien, melden } from './melden';
import { mensenLezen } from './mensen-lezen';
import { noemingenKeuren } from './noemingen-keuren';
import { draadVasthouden } from './plek-openen';

/** A message in a running talk. Who is called hears of that, and who took part before hears of a reaction, as far as they still see the place. */
export async function berichtPlaatsen(toegang: Toegang, { draad: draadId, tekst }: BerichtPlaatsen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const ik = toegang.gebruiker.id;
    const draad = await draadVasthouden(db, bereik, draadId);
    const mensen = await mensenLezen(db, bereik.bestuurId, draad);
    const genoemd = await noemingenKeuren(db, bereik.bestuurId, tekst, draad, mensen);
    const praters = await rijen<{ id: string }>(db, sql`SELECT DISTINCT "gebruikerId" AS id FROM bericht WHERE "bestuurId" = ${bereik.bestuurId} AND "draadId" = ${draadId} AND "gebruikerId" IS NOT NULL`);
    const { id } = await rij<{ id: string }>(db, sql`INSERT INTO bericht ("draadId", tekst, genoemd) VALUES (${draadId}, ${tekst}, ${genoemd}::uuid[]) RETURNING id`);
    const ziet = new Set(mensen.filter((mens) => zietPlek(mens, draad)).map((mens) => mens.id));
    const luisteraars = [...praters.map((prater) => prater.id), draad.begonnenDoor, draad.toegewezenAan].filter((wie): wie is string => wie !== null && ziet.has(wie));
    await melden(db, ik, [...genoemd.map((aan) => ({ aan, soort: 'genoemd' as const })), ...luisteraars.map((aan) => ({ aan, soort: 'reactie' as const }))], { cyclusId: draad.cyclusId, draadId });
    await gezien(db, ik, { draadId });
    await vastleggen(db, { handeling: 'bericht-plaatsen', onderwerpSoort: 'draad', onderwerpId: draadId, gegevens: { berichtId: id, genoemd: genoemd.length } });
    return { id };
  });
}
