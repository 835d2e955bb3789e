import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { instrumentfasen } from '../../inhoud';
import { rijpunt } from '../../instrument';
import type { RijToevoegen, RijVervallen, RijWijzigen } from '../../instrument.schema';
import { magStem } from '../../stem';
import { leestMeeVraag } from '../antwoorden-lezen';
import { delenKeuren, openCyclus } from '../open-cyclus';
import { ketenLezen } from './keten-lezen';
import { kringKeuren } from './kring-keuren';
import { puntVan, schakelVastleggen } from './schakel';

const MEESTE_RIJEN = 200;

/**
 * Adds an own row to a block of an instrument that takes them, with the thing it was made of.
 * @returns the id under which it is answered ('eigen-<uuid>')
 * @throws Weigering 'niet-gevonden' (also for an origin that this person does not see), 'conflict' in a closed part, 'ongeldig' when the block takes no rows or is full
 */
export async function rijToevoegen(toegang: Toegang, { cyclus: cyclusId, instrument: slug, blok: blokSlug, tekst, van }: RijToevoegen): Promise<{ vraagId: string }> {
  return binnenBestuur(toegang, 'cyclus:antwoorden', async (db, { bestuurId, soort }) => {
    const { cyclus, deelfase, besloten, blok } = await blokOpenen(db, toegang, bestuurId, { cyclusId, slug, blokSlug });
    // Who works on an assignment adds rows only where the whole part was assigned; the wall would refuse without words.
    if (soort !== 'bestuur' && soort !== 'school' && (await rijen(db, sql`SELECT 1 FROM opdracht WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "gebruikerId" = ${toegang.gebruiker.id}::uuid
      AND deelfase = ${deelfase} AND "vraagId" IS NULL AND "ingetrokkenOp" IS NULL LIMIT 1`)).length === 0) throw nietGevonden();
    const [vol] = await rijen(db, sql`SELECT 1 FROM eigenvraag WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND instrument = ${slug} AND "vervallenOp" IS NULL OFFSET ${MEESTE_RIJEN - 1} LIMIT 1`);
    if (vol) throw new Weigering('ongeldig', `Er passen ${MEESTE_RIJEN} eigen regels in. Haal er eerst een weg.`);
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO eigenvraag ("schoolId", "cyclusId", deelfase, thema, tekst, invoer, instrument, blok, besloten)
      VALUES (${cyclus.schoolId}::uuid, ${cyclusId}::uuid, ${deelfase}, ${cyclus.thema}, ${tekst}, ${JSON.stringify(blok.rijinvoer)}::jsonb, ${slug}, ${blokSlug}, ${besloten}) RETURNING id`);
    const vraagId = `eigen-${id}`;
    if (van !== undefined) {
      const { punten } = await ketenLezen(db, toegang, cyclusId);
      await schakelVastleggen(db, cyclus, { van: puntVan(punten, van), naar: puntVan(punten, rijpunt(vraagId)) });
    }
    await vastleggen(db, { handeling: 'rij-toevoegen', onderwerpSoort: 'eigenvraag', onderwerpId: id, gegevens: { cyclusId, instrument: slug, blok: blokSlug, van: van ?? null } });
    return { vraagId };
  });
}

/**
 * Gives an own row other words.
 * @throws Weigering 'conflict' for an older version or a closed part, 'niet-gevonden'
 */
export async function rijWijzigen(toegang: Toegang, { cyclus, rij: id, versie, tekst }: RijWijzigen): Promise<{ vraagId: string }> {
  return rijBijwerken(toegang, { cyclus, id, versie, handeling: 'rij-wijzigen' }, (db, bestuurId) => rijen(db, sql`
    UPDATE eigenvraag SET tekst = ${tekst}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id} AND "vervallenOp" IS NULL AND versie = ${versie} RETURNING id`));
}

/** Takes an own row away or puts it back; its answers, versions and links stay. @throws as `rijWijzigen` */
export async function rijVervallen(toegang: Toegang, { cyclus, rij: id, versie, terug }: RijVervallen): Promise<{ vraagId: string }> {
  return rijBijwerken(toegang, { cyclus, id, versie, handeling: terug ? 'rij-terughalen' : 'rij-vervallen' }, (db, bestuurId) => rijen(db, sql`
    UPDATE eigenvraag SET "vervallenOp" = CASE WHEN ${terug === 'ja'}::boolean THEN NULL ELSE now() END, versie = versie + 1
    WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id} AND versie = ${versie} AND ("vervallenOp" IS NOT NULL) = ${terug === 'ja'}::boolean RETURNING id`));
}

async function rijBijwerken(toegang: Toegang, { cyclus: cyclusId, id, versie, handeling }: { cyclus: string; id: string; versie: number; handeling: 'rij-wijzigen' | 'rij-vervallen' | 'rij-terughalen' }, werk: (db: Db, bestuurId: string) => Promise<unknown[]>): Promise<{ vraagId: string }> {
  return binnenBestuur(toegang, 'cyclus:antwoorden', async (db, { bestuurId }: Reikwijdte) => {
    const [staat] = await rijen<{ instrument: string; blok: string }>(db, sql`SELECT instrument, blok FROM eigenvraag WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND id = ${id} AND instrument IS NOT NULL`);
    if (!staat) throw nietGevonden();
    await blokOpenen(db, toegang, bestuurId, { cyclusId, slug: staat.instrument, blokSlug: staat.blok });
    if ((await werk(db, bestuurId)).length === 0) throw conflict();
    await vastleggen(db, { handeling, onderwerpSoort: 'eigenvraag', onderwerpId: id, gegevens: { cyclusId, instrument: staat.instrument, versie } });
    return { vraagId: `eigen-${id}` };
  });
}

/** The block of an open part, for who may write in it. */
async function blokOpenen(db: Db, toegang: Toegang, bestuurId: string, { cyclusId, slug, blokSlug }: { cyclusId: string; slug: string; blokSlug: string }) {
  const cyclus = await openCyclus(db, bestuurId, cyclusId);
  const instrument = cyclus.handreiking.instrumenten.get(slug);
  const blok = instrument?.blokken.find((een) => een.slug === blokSlug);
  if (!instrument || !blok) throw nietGevonden();
  if (instrument.besloten) await kringKeuren(db, { bestuurId, cyclusId, wie: toegang.gebruiker.id });
  delenKeuren(cyclus, instrumentfasen(instrument));
  const [leest] = await rijen(db, leestMeeVraag({ bestuurId, cyclusId, wie: toegang.gebruiker.id }));
  // Who does not speak for this school hears the same as of a cycle that is not there.
  if (!magStem(toegang, 'school', cyclus.schoolId)) throw nietGevonden();
  if (leest) throw new Weigering('geen-recht', 'U leest hier mee. Wilt u ook schrijven? Vraag het aan wie de cyclus beheert.');
  if (blok.eigen === undefined || blok.rijinvoer === undefined) throw new Weigering('ongeldig', 'Hier kunt u geen eigen regels toevoegen.');
  return { cyclus, deelfase: instrument.deelfase, besloten: instrument.besloten === true, blok };
}
