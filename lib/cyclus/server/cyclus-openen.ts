import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, rij, rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import type { CyclusOpenenInvoer } from '../cyclus.schema';
import type { VorigeCyclus } from '../cyclus-openen';
import { geldendeEditie, inhoud, themas } from './inhoud';

export interface Openscherm {
  scholen: { id: string; naam: string }[];
  /** May a cycle of the whole board be opened? */
  heelBestuur: boolean;
  themas: { thema: string; titel: string; editie: number }[];
  vorige: VorigeCyclus[];
}

/** What the form for a new cycle offers. */
export async function cyclusOpenenTonen(toegang: Toegang): Promise<Openscherm> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId, soort, schoolIds }) => {
    const [scholen, vorige] = await laatsteRijen<[{ id: string; naam: string }, VorigeCyclus]>(
      db,
      sql`SELECT id, naam FROM school WHERE "bestuurId" = ${bestuurId} AND (${soort === 'bestuur'} OR id = ANY (${schoolIds}::uuid[])) ORDER BY naam`,
      sql`SELECT c.id, c.naam, c."schoolId", s.naam AS "schoolNaam", c.thema FROM cyclus c LEFT JOIN school s ON s."bestuurId" = c."bestuurId" AND s.id = c."schoolId"
        WHERE c."bestuurId" = ${bestuurId} ORDER BY c.begin DESC, c.naam`,
    );
    return { scholen, vorige, heelBestuur: soort === 'bestuur', themas: themaKeuzes() };
  });
}

function themaKeuzes(): Openscherm['themas'] {
  return themas().flatMap((thema) => { const editie = geldendeEditie(thema, vandaag()); return editie ? [{ thema, titel: editie.titel, editie: editie.nummer }] : []; });
}

/**
 * Opens a cycle: for one school, or for the whole board by who reaches it. The route starts as the guide has it, or as the
 * previous cycle had it; answers are not copied, they stay where they were given.
 * @throws Weigering 'ongeldig' at the field
 */
export async function cyclusOpenen(toegang: Toegang, invoer: CyclusOpenenInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, bereik) => {
    const editie = themas().includes(invoer.thema) ? geldendeEditie(invoer.thema, vandaag()) : undefined;
    if (!editie) throw new Weigering('ongeldig', 'Kies een thema uit de lijst.', { thema: ['Kies een thema uit de lijst.'] });
    await schoolKeuren(db, bereik, invoer.school);
    await vorigeKeuren(db, bereik, invoer);
    const { naam, bedoeling, begin, einde, school, thema, vorige, overnemen } = invoer;
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO cyclus ("schoolId", naam, thema, editie, begin, einde, "vorigeId", bedoeling)
      VALUES (${school}::uuid, ${naam}, ${thema}, ${editie.nummer}, ${begin}, ${einde}, ${vorige}::uuid, ${bedoeling}) RETURNING id`);
    await rijen(db, sql`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol) VALUES (${id}::uuid, ${school}::uuid, ${toegang.gebruiker.id}::uuid, 'trekker')`);
    await routeMaken(db, { id, school, vorige: overnemen ? vorige : null, fasen: inhoud(thema, editie.nummer).deelfasen.map(({ code }) => code) });
    if (overnemen && vorige !== null) await deelnemersMeenemen(db, { id, school, vorige });
    await vastleggen(db, { handeling: 'cyclus-openen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { schoolId: school, thema, editie: editie.nummer, begin, einde, vorigeId: vorige, overgenomen: overnemen && vorige !== null } });
    return { id };
  });
}

async function schoolKeuren(db: Db, { bestuurId, soort, schoolIds }: Reikwijdte, school: string | null): Promise<void> {
  const fout = (tekst: string) => new Weigering('ongeldig', tekst, { school: [tekst] });
  if (school === null) {
    if (soort !== 'bestuur') throw fout('Kies een van uw scholen. Een cyclus voor het hele bestuur opent het bestuur.');
    return;
  }
  const [gevonden] = await rijen(db, sql`SELECT 1 FROM school WHERE "bestuurId" = ${bestuurId} AND id = ${school}::uuid AND (${soort === 'bestuur'} OR id = ANY (${schoolIds}::uuid[]))`);
  if (!gevonden) throw fout('Kies een van uw scholen.');
}

async function vorigeKeuren(db: Db, { bestuurId }: Reikwijdte, { vorige, school, thema }: CyclusOpenenInvoer): Promise<void> {
  if (vorige === null) return;
  const [gevonden] = await rijen(db, sql`SELECT 1 FROM cyclus WHERE "bestuurId" = ${bestuurId} AND id = ${vorige}::uuid AND thema = ${thema} AND "schoolId" IS NOT DISTINCT FROM ${school}::uuid`);
  if (!gevonden) throw new Weigering('ongeldig', 'Kies een eerdere cyclus van dezelfde school.', { vorige: ['Kies een eerdere cyclus van dezelfde school.'] });
}

/** Inside: the route of a new cycle, as the guide has it or as the previous cycle had it. */
export async function routeMaken(db: Db, { id, school, vorige, fasen }: { id: string; school: string | null; vorige: string | null; fasen: string[] }): Promise<void> {
  await rijen(db, sql`
    INSERT INTO faseroute ("cyclusId", "schoolId", deelfase, volgorde, "inRoute", reden)
    SELECT ${id}::uuid, ${school}::uuid, n.deelfase, coalesce(f.volgorde, n.plaats::int - 1), coalesce(f."inRoute", true), coalesce(f.reden, '')
    FROM unnest(${fasen}::text[]) WITH ORDINALITY n (deelfase, plaats) LEFT JOIN faseroute f ON f."cyclusId" = ${vorige}::uuid AND f.deelfase = n.deelfase`);
  if (vorige === null) return;
  await rijen(db, sql`INSERT INTO vraagroute ("cyclusId", "schoolId", "vraagId", deelfase, relevant, reden, volgorde)
    SELECT ${id}::uuid, ${school}::uuid, "vraagId", deelfase, relevant, reden, volgorde FROM vraagroute WHERE "cyclusId" = ${vorige}::uuid`);
}

/** Inside: the people of the previous cycle who still work here. */
export async function deelnemersMeenemen(db: Db, { id, school, vorige }: { id: string; school: string | null; vorige: string }): Promise<void> {
  await rijen(db, sql`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol)
    SELECT ${id}::uuid, ${school}::uuid, d."gebruikerId", d.rol FROM cyclus_deelnemer d WHERE d."cyclusId" = ${vorige}::uuid
      AND EXISTS (SELECT 1 FROM lidmaatschap l WHERE l."bestuurId" = d."bestuurId" AND l."gebruikerId" = d."gebruikerId" AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL)
    ON CONFLICT DO NOTHING`);
}
