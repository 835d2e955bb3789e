import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { CampagneKern } from '../../campagne';
import type { CampagneSlot, CampagneWijziging } from '../../campagne.schema';
import { campagnesLezen } from './campagne-sql';
import { scholenInBereik, scholenKeuren } from './campagne-voorbeeld';
import { standLezen } from './campagnes-tonen';
import type { Blik } from './plek';
import { blikVan } from './screening-tonen';

/** Changes name, schools, target date or second look of a running campaign. @throws Weigering 'conflict', 'ongeldig', 'niet-gevonden' */
export async function campagneWijzigen(toegang: Toegang, invoer: CampagneWijziging): Promise<void> {
  await binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const oud = await campagneVergrendelen(db, blik, invoer);
    if (oud.afgeslotenOp !== null) throw new Weigering('conflict', 'Deze campagne is afgesloten. Heropen haar eerst.');
    if (invoer.streefdatum < oud.begin) throw new Weigering('ongeldig', 'De streefdatum ligt vóór het begin.', { streefdatum: ['De streefdatum ligt vóór het begin.'] });
    await scholenKeuren(db, blik, invoer.scholen);
    const { id, naam, scholen, streefdatum, tweedeBlik, toelichting } = invoer;
    await rijen(db, sql`UPDATE screeningscampagne SET naam = ${naam}, streefdatum = ${streefdatum}, "tweedeBlik" = ${tweedeBlik}, toelichting = ${toelichting}, versie = versie + 1 WHERE "bestuurId" = ${blik.bestuurId} AND id = ${id}`);
    await rijen(db, sql`DELETE FROM campagne_school WHERE "bestuurId" = ${blik.bestuurId} AND "campagneId" = ${id} AND NOT "schoolId" = ANY (${scholen}::uuid[])`);
    await rijen(db, sql`INSERT INTO campagne_school ("campagneId", "schoolId") SELECT ${id}::uuid, s FROM unnest(${scholen}::uuid[]) s ON CONFLICT DO NOTHING`);
    const kort = (van: Pick<CampagneKern, 'naam' | 'scholen' | 'streefdatum' | 'tweedeBlik'>) => ({ naam: van.naam, scholen: van.scholen.length, streefdatum: van.streefdatum, tweedeBlik: van.tweedeBlik });
    await vastleggen(db, { handeling: 'campagne-wijzigen', onderwerpSoort: 'campagne', onderwerpId: id, gegevens: { van: kort(oud), naar: kort(invoer) } });
  });
}

/** Closes a campaign as it is; with diplomas left, the note says why. @throws Weigering 'ongeldig', 'conflict', 'niet-gevonden' */
export async function campagneAfsluiten(toegang: Toegang, { id, versie, slotnotitie }: CampagneSlot): Promise<void> {
  await binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const campagne = await campagneVergrendelen(db, blik, { id, versie });
    if (campagne.afgeslotenOp !== null) throw conflict();
    const stand = await standLezen(db, blik, campagne);
    const over = stand.teDoen + stand.tweedeBlik;
    if (over > 0 && slotnotitie === '') {
      const zin = `Er ${over === 1 ? 'staat nog 1 diploma' : `staan nog ${over} diploma’s`} open. Schrijf op waarom u nu afsluit.`;
      throw new Weigering('ongeldig', zin, { slotnotitie: [zin] });
    }
    await rijen(db, sql`UPDATE screeningscampagne SET "afgeslotenOp" = now(), "afgeslotenDoor" = ${toegang.gebruiker.id}, slotnotitie = ${slotnotitie}, versie = versie + 1 WHERE "bestuurId" = ${blik.bestuurId} AND id = ${id}`);
    await vastleggen(db, { handeling: 'campagne-afsluiten', onderwerpSoort: 'campagne', onderwerpId: id, gegevens: { naam: campagne.naam, ...stand } });
  });
}

/** Lets a closed campaign run again, from the facts of today. @throws Weigering 'conflict', 'niet-gevonden' */
export async function campagneHeropenen(toegang: Toegang, { id, versie }: Pick<CampagneSlot, 'id' | 'versie'>): Promise<void> {
  await binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const campagne = await campagneVergrendelen(db, blik, { id, versie });
    if (campagne.afgeslotenOp === null) throw conflict();
    await rijen(db, sql`UPDATE screeningscampagne SET "afgeslotenOp" = NULL, "afgeslotenDoor" = NULL, slotnotitie = '', versie = versie + 1 WHERE "bestuurId" = ${blik.bestuurId} AND id = ${id}`);
    await vastleggen(db, { handeling: 'campagne-heropenen', onderwerpSoort: 'campagne', onderwerpId: id, gegevens: { naam: campagne.naam } });
  });
}

// Who may not see all its schools would change or close it for people whose work he cannot see.
async function campagneVergrendelen(db: Db, blik: Blik, { id, versie }: { id: string; versie: number }): Promise<CampagneKern> {
  await rijen(db, sql`SELECT c.id FROM screeningscampagne c WHERE c."bestuurId" = ${blik.bestuurId} AND c.id = ${id} FOR UPDATE`);
  const [campagne] = await campagnesLezen(db, blik, { id });
  if (!campagne) throw nietGevonden();
  const bekend = new Set((await scholenInBereik(db, blik)).map((school) => school.id));
  if (!campagne.scholen.every((school) => bekend.has(school))) throw new Weigering('ongeldig', 'Deze campagne loopt ook op scholen buiten uw bereik. Vraag een HR-collega van het hele bestuur.');
  if (campagne.versie !== versie) throw conflict();
  return campagne;
}
