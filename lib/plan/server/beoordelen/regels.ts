import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { bereikVoor, kan, type Recht } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { RegelInvoer, RegelWissing } from '../../beoordeling.schema';
import { collegasVan, magRegel, namenVolgensRegel, type Beoordelingsregel, type Regelplek } from '../../beoordelingsregel';
import { collegasLezen } from './collegas-lezen';

// The bestuurder does not write plans, but may say who reviews them.
const rechtVoor = (toegang: Toegang): Recht => (kan(toegang, 'plan:vaststellen') ? 'plan:vaststellen' : 'plan:schrijven');

/** Right plan:vaststellen or plan:schrijven. The board and the schools in reach, each with its rule and who reviews by it. */
export async function regelsTonen(toegang: Toegang): Promise<Regelplek[]> {
  return binnenBestuur(toegang, rechtVoor(toegang), async (db, { bestuurId }) => {
    const bereik = bereikVoor(toegang, rechtVoor(toegang));
    const scholen = await rijen<{ id: string; naam: string }>(db, sql`
      SELECT id, naam FROM school WHERE "bestuurId" = ${bestuurId}::uuid AND (${bereik?.soort === 'bestuur'} OR id = ANY (${bereik?.schoolIds ?? []}::uuid[])) ORDER BY naam`);
    const regels = await rijen<Beoordelingsregel>(db, sql`SELECT id, "schoolId", wie, "gebruikerIds", quorum, dagen, versie FROM beoordelingsregel WHERE "bestuurId" = ${bestuurId}::uuid`);
    const collegas = await collegasLezen(db, bestuurId);
    const vanBestuur = regels.find(({ schoolId }) => schoolId === null) ?? null;
    return [{ id: null, naam: 'Alle scholen' }, ...scholen].map(({ id, naam }): Regelplek => {
      const [eigen, hier] = [regels.find(({ schoolId }) => schoolId === id) ?? null, collegasVan(collegas, id)];
      const geldend = eigen ?? vanBestuur;
      return { schoolId: id, naam, regel: eigen, collegas: hier, nu: geldend && namenVolgensRegel(geldend, hier), magWijzigen: magRegel(toegang, id) };
    });
  });
}

/**
 * Right plan:vaststellen or plan:schrijven. Makes or changes the rule of a school or (no school) of the board.
 * @throws Weigering 'conflict' when somebody was first, 'ongeldig' at `mensen` or `quorum`, 'geen-recht', 'niet-gevonden'
 */
export async function regelBewaren(toegang: Toegang, { school, versie, wie, mensen, quorum, dagen }: RegelInvoer): Promise<{ school: string | null }> {
  return binnenBestuur(toegang, rechtVoor(toegang), async (db, { bestuurId }) => {
    // The right first: who may not, learns nothing of which schools there are.
    if (!magRegel(toegang, school)) throw nietVanU();
    if (school !== null && (await rijen(db, sql`SELECT 1 FROM school WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${school}::uuid`)).length === 0) throw nietGevonden();
    const gekozen = wie === 'teamleiders' ? [] : [...new Set(mensen)];
    const hier = collegasVan(await collegasLezen(db, bestuurId), school).map(({ id }) => id);
    if (!gekozen.every((id) => hier.includes(id))) throw new Weigering('ongeldig', 'Kies collega’s die voor deze school werken.', { mensen: ['Kies collega’s die voor deze school werken.'] });
    if (wie === 'gekozen' && quorum !== null && quorum > gekozen.length) throw new Weigering('ongeldig', `U koos ${gekozen.length} collega’s: vul hoogstens ${gekozen.length} in, of laat dit leeg.`, { quorum: [`Vul hoogstens ${gekozen.length} in, of laat dit leeg.`] });
    await regelZetten(db, bestuurId, { school, versie, wie, gekozen, quorum, dagen });
    await vastleggen(db, { handeling: 'beoordelingsregel-bewaren', onderwerpSoort: 'school', ...(school === null ? {} : { onderwerpId: school }), gegevens: { wie, mensen: gekozen, quorum, dagen } });
    return { school };
  });
}

/** Right plan:vaststellen or plan:schrijven. Takes a rule away; plans that were submitted keep their reviewers. @throws Weigering 'conflict', 'geen-recht', 'niet-gevonden' */
export async function regelWissen(toegang: Toegang, { regel, versie }: RegelWissing): Promise<{ school: string | null }> {
  return binnenBestuur(toegang, rechtVoor(toegang), async (db, { bestuurId }) => {
    const [oud] = await rijen<Pick<Beoordelingsregel, 'schoolId' | 'versie'>>(db, sql`SELECT "schoolId", versie FROM beoordelingsregel WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${regel}::uuid`);
    if (!oud) throw nietGevonden();
    if (!magRegel(toegang, oud.schoolId)) throw nietVanU();
    const weg = await rijen(db, sql`DELETE FROM beoordelingsregel WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${regel}::uuid AND versie = ${versie} RETURNING id`);
    if (weg.length === 0) throw conflict();
    await vastleggen(db, { handeling: 'beoordelingsregel-wissen', onderwerpSoort: 'school', ...(oud.schoolId === null ? {} : { onderwerpId: oud.schoolId }), gegevens: { regelId: regel } });
    return { school: oud.schoolId };
  });
}

async function regelZetten(db: Db, bestuurId: string, { school, versie, wie, gekozen, quorum, dagen }: Omit<RegelInvoer, 'mensen'> & { gekozen: string[] }): Promise<void> {
  // Version 0: there was no rule when the form was shown.
  const gezet = versie === 0
    ? await rijen(db, sql`INSERT INTO beoordelingsregel ("schoolId", wie, "gebruikerIds", quorum, dagen) VALUES (${school}::uuid, ${wie}, ${gekozen}::uuid[], ${quorum}, ${dagen}) ON CONFLICT ("bestuurId", "schoolId") DO NOTHING RETURNING id`)
    : await rijen(db, sql`UPDATE beoordelingsregel SET wie = ${wie}, "gebruikerIds" = ${gekozen}::uuid[], quorum = ${quorum}, dagen = ${dagen}, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId}::uuid AND "schoolId" IS NOT DISTINCT FROM ${school}::uuid AND versie = ${versie} RETURNING id`);
  if (gezet.length === 0) throw conflict();
}

const nietVanU = () => new Weigering('geen-recht', 'Deze regel zet wie de plannen van deze school schrijft, of de bestuurder.');
