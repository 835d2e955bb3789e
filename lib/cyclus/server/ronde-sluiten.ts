import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { rondeStaatWoorden } from '../ronde';
import { cyclusVergrendelen } from './cyclus-vergrendelen';
import { rondeVergrendelen, type GelezenRonde } from './ronde-sql';

interface Aanwijzing { id: string; versie: number }

/** Takes a round that is still open, for somebody who keeps its cycle. */
async function openRonde(db: Db, toegang: Toegang, { id, versie }: Aanwijzing): Promise<GelezenRonde> {
  const ronde = await rondeVergrendelen(db, toegang.bestuur.id, id, versie);
  await cyclusVergrendelen(db, toegang, ronde.cyclusId, { open: false });
  if (ronde.staat !== 'open') throw new Weigering('conflict', `Deze ronde is al voorbij (${rondeStaatWoorden[ronde.staat]}). Een ronde die voorbij is, gaat niet opnieuw open; begin een nieuwe.`);
  return ronde;
}

/** Closes a round: nobody answers any more, and what may be shown comes on the board. */
export async function rondeSluiten(toegang: Toegang, invoer: Aanwijzing): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    await openRonde(db, toegang, invoer);
    await rijen(db, sql`UPDATE dialoogronde SET "geslotenOp" = now(), versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${invoer.id}`);
    await rijen(db, sql`SELECT ronde_tonen(${invoer.id}::uuid)`);
    await vastleggen(db, { handeling: 'ronde-sluiten', onderwerpSoort: 'ronde', onderwerpId: invoer.id });
    return { id: invoer.id };
  });
}

/** Takes the invitation back: the link says so from now on. What was given before counts. */
export async function rondeIntrekken(toegang: Toegang, invoer: Aanwijzing): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    await openRonde(db, toegang, invoer);
    await rijen(db, sql`UPDATE dialoogronde SET "ingetrokkenOp" = now(), versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${invoer.id}`);
    await rijen(db, sql`SELECT ronde_tonen(${invoer.id}::uuid)`);
    await vastleggen(db, { handeling: 'ronde-intrekken', onderwerpSoort: 'ronde', onderwerpId: invoer.id });
    return { id: invoer.id };
  });
}

/** Another last day for a round that is still open. */
export async function rondeVerlengen(toegang: Toegang, invoer: Aanwijzing & { sluit: string }): Promise<{ id: string }> {
  if (invoer.sluit < vandaag()) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { sluit: ['Kies vandaag of een dag daarna. Wilt u nu stoppen? Sluit de ronde dan.'] });
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    await openRonde(db, toegang, invoer);
    await rijen(db, sql`UPDATE dialoogronde SET "sluitOp" = (${invoer.sluit}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam', versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${invoer.id}`);
    await vastleggen(db, { handeling: 'ronde-verlengen', onderwerpSoort: 'ronde', onderwerpId: invoer.id, gegevens: { tot: invoer.sluit } });
    return { id: invoer.id };
  });
}

/** What the school takes from it, in own words; at any time. */
export async function rondeSamenvatten(toegang: Toegang, { id, versie, samenvatting }: Aanwijzing & { samenvatting: string }): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const ronde = await rondeVergrendelen(db, bestuurId, id, versie);
    await cyclusVergrendelen(db, toegang, ronde.cyclusId, { open: false });
    await rijen(db, sql`UPDATE dialoogronde SET samenvatting = ${samenvatting}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
    await vastleggen(db, { handeling: 'ronde-samenvatten', onderwerpSoort: 'ronde', onderwerpId: id });
    return { id };
  });
}
