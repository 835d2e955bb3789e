import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { eigenInvoer } from '../../eigen';
import type { EigenReikwijdte, EigenVraagInvoer, EigenVraagVervallen } from '../../eigen.schema';
import { Invoer } from '../../invoer.schema';
import { openCyclus, type OpenCyclus } from '../open-cyclus';
import { eigenPlek } from './eigen-bereik';

/**
 * Adds a question to those of the guide, or changes one. Once it was answered its kind is settled; its words are not.
 * @throws Weigering 'conflict' in a closed part or for an older version, 'ongeldig' for another kind of an answered question
 */
export async function eigenVraagBewaren(toegang: Toegang, invoer: EigenVraagInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await openCyclus(db, bestuurId, invoer.cyclus, invoer.deelfase);
    const id = invoer.vraag === null ? await toevoegen(db, toegang, cyclus, invoer) : await wijzigen(db, toegang, bestuurId, cyclus, invoer, invoer.vraag);
    await vastleggen(db, { handeling: invoer.vraag === null ? 'eigenvraag-toevoegen' : 'eigenvraag-wijzigen', onderwerpSoort: 'eigenvraag', onderwerpId: id, gegevens: { cyclusId: cyclus.id, deelfase: invoer.deelfase, voor: invoer.voor, soort: invoer.soort } });
    return { id };
  });
}

async function toevoegen(db: Db, toegang: Toegang, cyclus: OpenCyclus, invoer: EigenVraagInvoer): Promise<string> {
  const plek = eigenPlek(toegang, cyclus, invoer.voor);
  return (await rij<{ id: string }>(db, sql`
    INSERT INTO eigenvraag ("schoolId", "cyclusId", deelfase, thema, tekst, hulp, invoer)
    VALUES (${plek.schoolId}::uuid, ${plek.cyclusId}::uuid, ${invoer.deelfase}, ${cyclus.thema}, ${invoer.tekst}, ${invoer.hulp}, ${JSON.stringify(eigenInvoer(invoer))}::jsonb) RETURNING id`)).id;
}

async function wijzigen(db: Db, toegang: Toegang, bestuurId: string, cyclus: OpenCyclus, invoer: EigenVraagInvoer, id: string): Promise<string> {
  const oud = await vraagVasthouden(db, toegang, bestuurId, cyclus, id);
  if (oud.versie !== invoer.versie || oud.vervallen) throw conflict();
  const was = Invoer.parse(oud.invoer);
  const [antwoord] = await rijen(db, sql`SELECT 1 AS een FROM antwoord WHERE "bestuurId" = ${bestuurId}::uuid AND "vraagId" = ${`eigen-${id}`} LIMIT 1`);
  const wordt = eigenInvoer(invoer, was);
  if (antwoord && was.soort !== wordt.soort) throw new Weigering('ongeldig', 'De soort kan niet meer veranderen.', { soort: ['Deze vraag is al beantwoord. Haal haar weg en maak een nieuwe vraag.'] });
  if (antwoord && 'opties' in was && 'opties' in wordt && was.opties.some(({ code }) => !wordt.opties.some((een) => een.code === code))) {
    throw new Weigering('ongeldig', 'Een keuze kan niet meer weg.', { keuzes: ['Deze vraag is al beantwoord. U kunt keuzes toevoegen, maar niet weghalen of anders noemen.'] });
  }
  await rijen(db, sql`UPDATE eigenvraag SET deelfase = ${invoer.deelfase}, tekst = ${invoer.tekst}, hulp = ${invoer.hulp}, invoer = ${JSON.stringify(wordt)}::jsonb, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id}`);
  return id;
}

/** Retires a question or asks it again. Answers and their versions stay. */
export async function eigenVraagVervallen(toegang: Toegang, { cyclus: cyclusId, vraag, versie, terug }: EigenVraagVervallen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await openCyclus(db, bestuurId, cyclusId);
    const oud = await vraagVasthouden(db, toegang, bestuurId, cyclus, vraag);
    if (oud.versie !== versie || oud.vervallen !== terug) throw conflict();
    await rijen(db, sql`UPDATE eigenvraag SET "vervallenOp" = CASE WHEN ${terug}::boolean THEN NULL ELSE now() END, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${vraag}`);
    await vastleggen(db, { handeling: terug ? 'eigenvraag-terughalen' : 'eigenvraag-vervallen', onderwerpSoort: 'eigenvraag', onderwerpId: vraag, gegevens: { cyclusId } });
    return { id: vraag };
  });
}

interface Vast { versie: number; vervallen: boolean; invoer: unknown }

async function vraagVasthouden(db: Db, toegang: Toegang, bestuurId: string, cyclus: OpenCyclus, id: string): Promise<Vast> {
  const [oud] = await rijen<Vast & { schoolId: string | null; cyclusId: string | null }>(db, sql`
    SELECT versie, "vervallenOp" IS NOT NULL AS vervallen, invoer, "schoolId", "cyclusId" FROM eigenvraag
    WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id} AND thema = ${cyclus.thema} AND instrument IS NULL AND ("cyclusId" = ${cyclus.id} OR "cyclusId" IS NULL AND ("schoolId" IS NULL OR "schoolId" = ${cyclus.schoolId}::uuid))`);
  if (!oud) throw nietGevonden();
  const voor: EigenReikwijdte = oud.cyclusId !== null ? 'cyclus' : oud.schoolId !== null ? 'school' : 'bestuur';
  eigenPlek(toegang, cyclus, voor);
  // The reach is known to be enough: now hold it.
  const [vast] = await rijen<Vast>(db, sql`SELECT versie, "vervallenOp" IS NOT NULL AS vervallen, invoer FROM eigenvraag WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id} FOR UPDATE`);
  if (!vast) throw nietGevonden();
  return vast;
}
