import 'server-only';
import { rij, rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { alsLeraar, type Leraar } from './als-leraar';

/** The teacher says that the own file is right. Twice within a minute is once: somebody pressed again. */
export async function dossierBevestigen(leraar: Leraar): Promise<{ id: string }> {
  return alsLeraar(leraar, async (db, { bestuurId, medewerkerId, leraarlinkId }) => {
    await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${medewerkerId} FOR NO KEY UPDATE`);
    const [net] = await rijen<{ id: string }>(db, sql`
      SELECT id FROM dossierbevestiging WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND "createdAt" > now() - interval '1 minute' ORDER BY "createdAt" DESC LIMIT 1`);
    if (net) return net;
    const aantallen = await rij<Record<string, number>>(db, sql`
      SELECT (SELECT count(*) FROM diploma WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId})::int AS diplomas,
        (SELECT count(*) FROM bevoegdheid WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId})::int AS bevoegdheden,
        (SELECT count(*) FROM aanstelling WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId})::int AS aanstellingen`);
    const nieuw = await rij<{ id: string }>(db, sql`
      INSERT INTO dossierbevestiging ("medewerkerId", "leraarlinkId", gegevens) VALUES (${medewerkerId}, ${leraarlinkId}::uuid, ${JSON.stringify(aantallen)}::jsonb) RETURNING id`);
    await vastleggen(db, { handeling: 'dossier-bevestigen', onderwerpSoort: 'medewerker', onderwerpId: medewerkerId, gegevens: { ...aantallen, viaLink: leraarlinkId !== null } });
    return nieuw;
  });
}
