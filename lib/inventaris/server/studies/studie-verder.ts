import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { AF_TE_RONDEN, stapNaar, trajectNamen } from '../../studie';
import type { StudieAfronden, StudieVerder } from '../../studie.schema';
import { diplomaBewaren } from '../diploma-bewaren';
import { diplomaToevoegen } from '../diploma-registreren';
import { trajectVasthouden, type Vastgehouden } from './traject-vasthouden';

/**
 * Moves a study one step on: approve, start, interrupt, stop …
 * @throws Weigering 'ongeldig' for a step that does not exist, 'conflict' for a version that is gone.
 */
export async function studieVerder(toegang: Toegang, { traject, versie, naar, datum, reden }: StudieVerder): Promise<{ id: string; naar: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const oud = await trajectVasthouden(db, toegang.bestuur.id, { traject, versie });
    if (!stapNaar(oud.status, naar)) throw new Weigering('ongeldig', `Een studie die ${trajectNamen[oud.status]} is, kan niet naar “${trajectNamen[naar]}”.`);
    const begin = naar === 'bezig' ? (datum ?? oud.begin ?? vandaag()) : oud.begin;
    const einde = naar === 'gestopt' ? (datum ?? vandaag()) : null;
    if (naar === 'bezig' && begin !== null && begin > vandaag()) throw new Weigering('ongeldig', 'Deze datum ligt in de toekomst.', { datum: ['De studie start pas later. Wacht tot die dag, of kies een andere datum.'] });
    // A study that never began can be called off before its planned first day.
    const eersteDag = naar === 'gestopt' && oud.status === 'goedgekeurd' && begin !== null && einde !== null && begin > einde ? null : begin;
    if (einde !== null && eersteDag !== null && einde < eersteDag) throw new Weigering('ongeldig', 'Deze datum ligt voor het begin van de studie.', { datum: ['Deze datum ligt voor het begin van de studie.'] });
    if (naar === 'bezig' && oud.verwachtEinde !== null && begin !== null && begin > oud.verwachtEinde) throw new Weigering('ongeldig', 'De studie zou dan al klaar zijn.', { datum: ['Deze datum ligt na het verwachte einde. Pas eerst het einde aan.'] });
    await rijen(db, sql`
      UPDATE opleidingstraject SET status = ${naar}::trajectstatus, begin = ${eersteDag}::date, einde = ${einde}::date, "gestoptReden" = ${naar === 'gestopt' || naar === 'afgewezen' ? reden : ''}, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${traject}`);
    await vastleggen(db, { handeling: `studie-${naar}`, onderwerpSoort: 'opleidingstraject', onderwerpId: traject, gegevens: { medewerkerId: oud.medewerkerId, van: oud.status, naar, datum: einde ?? begin, reden } });
    return { id: traject, naar };
  });
}

/**
 * Finishes a study with its diploma, in one transaction. A diploma that stands as "in opleiding" at the same level
 * becomes the achieved one; else a new one is added. It waits for screening either way.
 */
export async function studieAfronden(toegang: Toegang, invoer: StudieAfronden): Promise<{ id: string; diplomaId: string; medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const oud = await trajectVasthouden(db, toegang.bestuur.id, invoer);
    if (!AF_TE_RONDEN.includes(oud.status)) throw new Weigering('ongeldig', `Een studie die ${trajectNamen[oud.status]} is, kan niet worden afgerond.`);
    if (oud.begin !== null && invoer.behaaldOp < oud.begin) throw new Weigering('ongeldig', 'De datum klopt niet.', { behaaldOp: ['Het diploma kan niet ouder zijn dan de studie.'] });
    const diplomaId = await diplomaVan(db, toegang.bestuur.id, oud, invoer);
    await rijen(db, sql`UPDATE opleidingstraject SET status = 'afgerond', einde = ${invoer.behaaldOp}::date, "gestoptReden" = '', "diplomaId" = ${diplomaId}::uuid, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${oud.id}`);
    await vastleggen(db, { handeling: 'studie-afgerond', onderwerpSoort: 'opleidingstraject', onderwerpId: oud.id, gegevens: { medewerkerId: oud.medewerkerId, diplomaId, behaaldOp: invoer.behaaldOp } });
    return { id: oud.id, diplomaId, medewerkerId: oud.medewerkerId };
  });
}

async function diplomaVan(db: Db, bestuurId: string, { medewerkerId, vakCode }: Vastgehouden, { richting, niveau, soort, instelling, behaaldOp }: StudieAfronden): Promise<string> {
  const velden = { niveau, soort, richting, instelling, behaaldOp, behaaldJaar: null, status: 'behaald' as const };
  const lopend = await rijen<{ id: string; versie: number }>(db, sql`
    SELECT id, versie FROM diploma WHERE "bestuurId" = ${bestuurId}::uuid AND "medewerkerId" = ${medewerkerId} AND status = 'in-opleiding' AND niveau = ${niveau}::diploma_niveau FOR UPDATE`);
  const [enige] = lopend;
  const id = enige && lopend.length === 1
    ? (await diplomaBewaren(db, bestuurId, { diploma: enige.id, versie: enige.versie, wijziging: velden })).id
    : (await diplomaToevoegen(db, bestuurId, medewerkerId, velden)).id;
  if (vakCode !== null) await rijen(db, sql`UPDATE diploma SET "vakCode" = ${vakCode} WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id} AND "vakCode" IS NULL`);
  return id;
}
