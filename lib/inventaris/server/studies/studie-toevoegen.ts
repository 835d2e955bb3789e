import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { StudieToevoegen } from '../../studie.schema';

/**
 * Enters a study of somebody within reach.
 * @throws Weigering 'ongeldig' when the same programme runs already for this person.
 */
export async function studieToevoegen(toegang: Toegang, { medewerker, ...invoer }: StudieToevoegen): Promise<{ id: string; medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const bestuurId = toegang.bestuur.id;
    // The lock makes a second entry for the same person wait, so that it sees the first one.
    const [persoon] = await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${medewerker} FOR NO KEY UPDATE`);
    if (!persoon) throw nietGevonden();
    const [dubbel] = await rijen(db, sql`SELECT id FROM opleidingstraject WHERE "bestuurId" = ${bestuurId}::uuid AND "medewerkerId" = ${medewerker}
      AND zonder_accenten(programma) = zonder_accenten(${invoer.programma}) AND status IN ('aangevraagd', 'goedgekeurd', 'bezig', 'onderbroken')`);
    if (dubbel) throw new Weigering('ongeldig', 'Deze studie staat er al.', { programma: ['Voor deze leraar staat deze opleiding al open. Zoek haar op in de lijst.'] });
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO opleidingstraject ("medewerkerId", programma, niveau, soort, "vakCode", instelling, status, "aangevraagdOp", begin, "verwachtEinde", afspraken)
      VALUES (${medewerker}, ${invoer.programma}, ${invoer.niveau}::diploma_niveau, ${invoer.soort}::diploma_soort, (SELECT code FROM vak WHERE code = ${invoer.vakCode}), ${invoer.instelling},
        ${invoer.status}::trajectstatus, ${invoer.aangevraagdOp}::date, ${invoer.begin}::date, ${invoer.verwachtEinde}::date, ${invoer.afspraken}) RETURNING id`);
    await vastleggen(db, { handeling: 'studie-toevoegen', onderwerpSoort: 'opleidingstraject', onderwerpId: id, gegevens: { medewerkerId: medewerker, ...invoer } });
    return { id, medewerkerId: medewerker };
  });
}
